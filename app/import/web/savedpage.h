// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

namespace gainsay::import {

/// Reads a web page as browsers save it into one file: pictures and fonts that are written into the markup are taken
/// out before it is parsed, and the address that SingleFile notes at the top is believed. Errors: TooLarge; those of
/// extractHtml().
[[nodiscard]] Result<domain::Extraction> readSavedPage(QString markup, const ReadingTools& tools);

/// The markup without the content of "data:" addresses of some length.
[[nodiscard]] QString withoutEmbeddedData(const QString& markup);

} // namespace gainsay::import
