// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingsample.h"

#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int shownLines = 3;
constexpr int usualWidth = 480;

} // namespace

ReadingSample::ReadingSample(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_words(tr("The harbour crane that fell on Sunday had failed an inspection in January, the Port Authority "
                 "confirmed. At least 40 containers went into the water. Nobody was hurt.")) {
    setAccessibleName(tr("Sample of an article"));
    connect(&themes, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

double ReadingSample::lineStep() const {
    return std::round(m_themes.fonts().reading.pixelSize() * m_themes.metrics().readingLine);
}

QSize ReadingSample::sizeHint() const {
    return {usualWidth, static_cast<int>(shownLines * lineStep()) + 2 * m_themes.metrics().medium};
}

QSize ReadingSample::minimumSizeHint() const {
    return {usualWidth / 2, sizeHint().height()};
}

void ReadingSample::paintEvent(QPaintEvent* /*event*/) {
    const int edge = m_themes.metrics().medium;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(rect()), m_themes.metrics().radiusField, m_themes.palette().surface,
               m_themes.palette().line);
    painter.setPen(m_themes.palette().text);
    const WrappedText words(m_words, m_themes.fonts().reading, width() - 2 * edge, lineStep(), shownLines);
    words.draw(painter, QPointF(edge, edge));
}

} // namespace gainsay::ui
