// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagecanvas.h"

#include "ui/style/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace gainsay::ui {

PageCanvas::PageCanvas(const ThemeProvider& themes, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_themes(themes) {
    setAccessibleRole(*this, QAccessible::Graphic);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page of the document"));
    connect(&themes, &ThemeProvider::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageCanvas::setPicture(const domain::PagePicture& picture) {
    const qsizetype rowBytes = qsizetype{4} * picture.width;
    // The image holds on to the bytes, some forty megabytes of a large page, instead of copying them.
    auto pixels = std::make_unique<QByteArray>(picture.pixels);
    const auto* bytes = reinterpret_cast<const uchar*>(pixels->constData());
    m_picture = QImage(
        bytes, picture.width, picture.height, rowBytes, QImage::Format_RGB32,
        [](void* held) { delete static_cast<QByteArray*>(held); }, pixels.release());
    m_pageSize = QSizeF(picture.width, picture.height) / picture.scale;
    m_words.clear();
    updateBars();
    viewport()->update();
}

void PageCanvas::setWords(const QString& words) {
    m_words = words;
    m_picture = {};
    viewport()->update();
}

void PageCanvas::setScale(double scale) {
    m_scale = scale;
    updateBars();
    viewport()->update();
}

double PageCanvas::scaleToFit() const {
    const double room = viewport()->width() - 2 * m_themes.metrics().medium;
    return m_pageSize.isEmpty() ? 1 : std::max(room, 1.0) / m_pageSize.width();
}

void PageCanvas::scrollToTop() {
    verticalScrollBar()->setValue(0);
}

QSize PageCanvas::contentSize() const {
    const int margin = 2 * m_themes.metrics().medium;
    return (m_pageSize * m_scale).toSize() + QSize(margin, margin);
}

void PageCanvas::updateBars() {
    const QSize content = contentSize();
    const QSize room = viewport()->size();
    const int step = m_themes.metrics().rowHeight;
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        const bool across = bar == horizontalScrollBar();
        bar->setSingleStep(step);
        bar->setPageStep(across ? room.width() : room.height());
        bar->setRange(0, std::max(0, across ? content.width() - room.width() : content.height() - room.height()));
    }
}

void PageCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    Q_EMIT resized();
}

void PageCanvas::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    const int margin = m_themes.metrics().medium;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), p.ground);
    if (!m_words.isEmpty()) {
        painter.setFont(m_themes.fonts().interface);
        painter.setPen(p.muted);
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
        return;
    }
    const QSize size = (m_pageSize * m_scale).toSize();
    const int left = std::max(margin, (viewport()->width() - size.width()) / 2);
    const QRect page(QPoint(left - horizontalScrollBar()->value(), margin - verticalScrollBar()->value()), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_picture.size() != size * devicePixelRatio());
    painter.drawImage(page, m_picture);
    painter.setPen(p.line);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

void PageCanvas::readOn(int by) {
    QScrollBar& bar = *verticalScrollBar();
    if (bar.value() == (by > 0 ? bar.maximum() : bar.minimum())) {
        Q_EMIT turned(by);
    } else {
        bar.triggerAction(by > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    }
}

void PageCanvas::keyPressEvent(QKeyEvent* event) {
    const bool back = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Space:
        readOn(back ? -1 : 1);
        break;
    case Qt::Key_PageDown:
        readOn(1);
        break;
    case Qt::Key_PageUp:
        readOn(-1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT endWanted(event->key() == Qt::Key_Home);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace gainsay::ui
