// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/quoteblock.h"

#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int lineStep = 20;
constexpr int mostLines = 9;
constexpr int paddingX = 11;
constexpr int paddingY = 8;

} // namespace

QuoteBlock::QuoteBlock(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeProvider::changed, this, qOverload<>(&QWidget::update));
}

void QuoteBlock::setQuote(const QString& words, int colour) {
    m_words = words;
    m_colour = colour;
    setToolTip(words);
    setAccessibleName(tr("Quote, %1: %2").arg(highlightName(colour), words));
    updateGeometry();
    update();
}

QSize QuoteBlock::sizeHint() const {
    return {240, heightForWidth(240)};
}

int QuoteBlock::heightForWidth(int width) const {
    return WrappedText(m_words, m_themes.fonts().quotation, width - 2 * paddingX, lineStep, mostLines).height() +
           2 * paddingY;
}

void QuoteBlock::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusField, m_themes.palette().highlight(m_colour).tint);
    painter.setPen(m_themes.palette().text);
    WrappedText(m_words, m_themes.fonts().quotation, width() - 2 * paddingX, lineStep, mostLines)
        .draw(painter, QPointF(paddingX, paddingY));
}

} // namespace gainsay::ui
