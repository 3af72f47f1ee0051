// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads an OpenDocument text (ISO/IEC 26300): headings, lists, tables as rows, text boxes, footnotes and endnotes as
/// "[1]" in the text and in full at its end. Tracked deletions, comments and indexes are left out. Errors: Corrupt,
/// TooLarge, Unsupported (password), InvalidInput (no text).
[[nodiscard]] Result<domain::Extraction> readOdt(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
