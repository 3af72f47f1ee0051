// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads a PDF: the text of its pages in reading order, with the page of every block. Pages that cannot be read are
/// reported. A file that needs a password stays closed. Errors: Corrupt, Unsupported (password), TooLarge (pages,
/// blocks), InvalidInput (no text: a scan).
[[nodiscard]] Result<domain::Extraction> readPdf(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
