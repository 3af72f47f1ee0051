// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/extractor.h"

/// What tests of the extraction have in common: reading, three paragraphs of an article, and pages to put them into.
namespace gainsay::import::sample {

/// Reads in this process; an empty extraction where that fails.
[[nodiscard]] domain::Extraction read(const QString& html, const ImportHints& hints = {});

/// "kind: words" of every block.
[[nodiscard]] QStringList outline(const domain::Extraction& found);

extern const QString first;
extern const QString second;
extern const QString third;

/// A paragraph.
[[nodiscard]] QString p(const QString& text);
/// A page with everything around the article that news pages have.
[[nodiscard]] QString page(const QString& head, const QString& body);

} // namespace gainsay::import::sample
