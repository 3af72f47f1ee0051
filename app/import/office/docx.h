// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads a WordprocessingML document (ECMA-376, transitional or strict): headings by style, lists, tables as rows, text
/// boxes where they are anchored, footnotes and endnotes as "[1]" in the text and in full at its end. Text deleted or
/// moved away under revision, and hidden text, is left out. Notes that cannot be read are reported. Errors: Corrupt,
/// TooLarge, Unsupported (password), InvalidInput (no text).
[[nodiscard]] Result<domain::Extraction> readDocx(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
