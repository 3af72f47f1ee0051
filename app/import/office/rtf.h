// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads Rich Text Format 1.9: headings by style or outline level, lists, tables as rows, footnotes at the end, text in
/// the code pages of its fonts. Hidden and deleted text, headers and footers are left out. Errors: InvalidInput (no
/// text), TooLarge (nesting, blocks).
[[nodiscard]] Result<domain::Extraction> readRtf(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
