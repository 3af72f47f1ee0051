// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Hands on the pages that a web archive (WARC 1.0 and 1.1, ISO 28500; compressed or not) has captured: every response
/// of status 200 that is a page, text or document, with its address. Records that are damaged are reported one by
/// one, by their place and address; where a compressed archive is damaged or too large, what lies before is handed on.
/// Errors: TooLarge; InvalidInput where nothing that was captured can be read as an article.
[[nodiscard]] Result<void> readWarc(const QByteArray& bytes, const ReadingTools& tools);

/// Hands on the captures in a packaged web archive (WACZ 1.1); web archives in it that cannot be read are reported.
/// Errors as of readWarc(), and Corrupt where the package is damaged before any.
[[nodiscard]] Result<void> readWacz(const QByteArray& bytes, const ReadingTools& tools);

} // namespace gainsay::import
