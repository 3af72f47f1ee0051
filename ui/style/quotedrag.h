// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/style/themeprovider.h"

#include <QPixmap>

#include <vector>

class QMimeData;
class QWidget;

namespace gainsay::ui {

/// Quotes on their way from one part of the window to another. Other programs get their words.
[[nodiscard]] QMimeData* quoteData(const std::vector<domain::QuoteId>& quotes, const QString& words);
/// The quotes that are being dragged; empty where it is something else.
[[nodiscard]] std::vector<domain::QuoteId> quotesIn(const QMimeData& data);
[[nodiscard]] bool holdsQuotes(const QMimeData& data);
/// The name of their format.
[[nodiscard]] QString quoteFormat();

/// What hangs on the pointer: the first words in their colour, and how many quotes there are where it is not one.
[[nodiscard]] QPixmap quotePicture(const ThemeProvider& themes, const QString& words, int colour, size_t count,
                                   double pixelRatio);

/// Drags quotes from a widget until they are dropped or let go.
void dragQuotes(QWidget& from, const ThemeProvider& themes, const std::vector<domain::QuoteId>& quotes,
                const QString& words, int colour);

} // namespace gainsay::ui
