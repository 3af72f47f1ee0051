// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads an e-book (EPUB 2 and 3): its chapters in the order of the spine, as one text. Tables of contents are left
/// out, and chapters that cannot be read, which are reported. Errors: Corrupt also where no chapter can be; Corrupt,
/// TooLarge, Unsupported (copy protection), InvalidInput (no text).
[[nodiscard]] Result<domain::Extraction> readEpub(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
