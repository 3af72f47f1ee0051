// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/quotedrag.h"

#include "ui/style/paint.h"

#include <QDrag>
#include <QFontMetrics>
#include <QMimeData>
#include <QPainter>
#include <QWidget>

namespace gainsay::ui {
namespace {

constexpr qsizetype keyLength = 16; ///< bytes
constexpr int pictureWidth = 260;
constexpr int pictureHeight = 30;
constexpr int barWidth = 4;

} // namespace

QString quoteFormat() {
    return QStringLiteral("application/x-gainsay-quotes");
}

QMimeData* quoteData(const std::vector<domain::QuoteId>& quotes, const QString& words) {
    QByteArray keys;
    for (const domain::QuoteId quote : quotes) {
        keys += quote.toBytes();
    }
    auto* data = new QMimeData;
    data->setData(quoteFormat(), keys);
    data->setText(words);
    return data;
}

bool holdsQuotes(const QMimeData& data) {
    return data.hasFormat(quoteFormat());
}

std::vector<domain::QuoteId> quotesIn(const QMimeData& data) {
    const QByteArray keys = data.data(quoteFormat());
    std::vector<domain::QuoteId> quotes;
    for (qsizetype at = 0; at + keyLength <= keys.size(); at += keyLength) {
        quotes.push_back(domain::QuoteId::fromBytes(keys.sliced(at, keyLength)));
    }
    return quotes;
}

QPixmap quotePicture(const ThemeProvider& themes, const QString& words, int colour, size_t count, double pixelRatio) {
    const Theme& theme = themes.theme();
    QPixmap picture(QSize(pictureWidth, pictureHeight) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect card(0, 0, pictureWidth, pictureHeight);
    const HighlightColours& colours = theme.palette.highlight(colour);
    paintPanel(painter, card, theme.metrics.radiusField, colours.tint, colours.bar);
    paintPanel(painter, QRectF(5, 6, barWidth, pictureHeight - 12), barWidth / 2.0, colours.bar);
    QRect line = card.adjusted(barWidth + 10, 0, -10, 0);
    painter.setPen(theme.palette.text);
    painter.setFont(theme.fonts.strong);
    if (count > 1) {
        const QString number = QString::number(count);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
        line.setRight(line.right() - QFontMetrics(theme.fonts.strong).horizontalAdvance(number) - 8);
    }
    painter.setFont(theme.fonts.interface);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(theme.fonts.interface).elidedText(words, Qt::ElideRight, line.width()));
    return picture;
}

void dragQuotes(QWidget& from, const ThemeProvider& themes, const std::vector<domain::QuoteId>& quotes,
                const QString& words, int colour) {
    auto* drag = new QDrag(&from);
    drag->setMimeData(quoteData(quotes, words));
    drag->setPixmap(quotePicture(themes, words.simplified(), colour, quotes.size(), from.devicePixelRatioF()));
    drag->setHotSpot(QPoint(-12, -8));
    drag->exec(Qt::CopyAction);
}

} // namespace gainsay::ui
