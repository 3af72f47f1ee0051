// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/segmentedcontrol.h"

#include "ui/style/paint.h"
#include "ui/style/tooltip.h"
#include "ui/style/widgets/segmentedaccessible.h"

#include <QDragEnterEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gainsay::ui {
namespace {

constexpr int trackPadding = 2;
constexpr int segmentPadding = 14;
constexpr int badgeGap = 7;
constexpr int badgePadding = 5;

} // namespace

SegmentedControl::SegmentedControl(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes) {
    installSegmentedAccessibility(); // before anything is said of the control, which makes what Qt then keeps to
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& toolTip) {
    m_segments.push_back({text, toolTip, 0});
    updateGeometry();
    update();
    if (count() == 1) {
        m_current = 0;
        setAccessibleDescription(text);
    }
    return count() - 1;
}

void SegmentedControl::setBadge(int index, int badge) {
    m_segments.at(static_cast<size_t>(index)).badge = badge;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index) {
    if (index == m_current || index < 0 || index >= count()) {
        return;
    }
    m_current = index;
    setAccessibleDescription(segmentText(index));
    update();
    Q_EMIT currentIndexChanged(index);
}

void SegmentedControl::takeNone() {
    m_current = -1;
    setAccessibleDescription({});
    update();
}

QString SegmentedControl::segmentText(int index) const {
    return m_segments.at(static_cast<size_t>(index)).text;
}

int SegmentedControl::widthOf(const Segment& segment) const {
    int width = 2 * segmentPadding + QFontMetrics(m_themes.fonts().strong).horizontalAdvance(segment.text);
    if (segment.badge > 0) {
        width += badgeGap + 2 * badgePadding +
                 QFontMetrics(m_themes.fonts().caption).horizontalAdvance(QString::number(segment.badge));
    }
    return width;
}

QSize SegmentedControl::sizeHint() const {
    int width = 2 * trackPadding;
    for (const Segment& segment : m_segments) {
        width += widthOf(segment);
    }
    return {width, m_themes.metrics().controlHeight + 2 * trackPadding};
}

QRect SegmentedControl::rectOf(int index) const {
    int left = trackPadding;
    for (int i = 0; i < index; ++i) {
        left += widthOf(m_segments[static_cast<size_t>(i)]);
    }
    return {left, trackPadding, widthOf(m_segments[static_cast<size_t>(index)]), height() - 2 * trackPadding};
}

int SegmentedControl::segmentAt(const QPoint& point) const {
    for (int i = 0; i < count(); ++i) {
        if (rectOf(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

bool SegmentedControl::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = segmentAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : asToolTip(m_segments[static_cast<size_t>(index)].toolTip), this);
        return true;
    }
    return QWidget::event(event);
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusField + 1, m_themes.palette().sunken);
    for (int i = 0; i < count(); ++i) {
        paintSegment(painter, i);
    }
    if (m_current < 0 && hasFocus()) {
        paintFocusRing(painter, rect(), m_themes.metrics().radiusField + 1, m_themes.palette().focus);
    }
}

void SegmentedControl::paintSegment(QPainter& painter, int index) const {
    const Palette& p = m_themes.palette();
    const Segment& segment = m_segments[static_cast<size_t>(index)];
    const QRect box = rectOf(index);
    const bool taken = index == m_current;
    if (taken) {
        paintPanel(painter, box, m_themes.metrics().radiusField - 1, p.surface, p.line);
        if (hasFocus()) {
            paintFocusRing(painter, box, m_themes.metrics().radiusField - 1, p.focus);
        }
    }
    if (index == m_dropAt) {
        paintPanel(painter, box, m_themes.metrics().radiusField - 1, p.accentTint);
        paintFocusRing(painter, box, m_themes.metrics().radiusField - 1, p.accent);
    }
    const QFont& font = taken ? m_themes.fonts().strong : m_themes.fonts().interface;
    painter.setFont(font);
    painter.setPen(taken || index == m_hovered ? p.text : p.muted);
    QRect words = box.adjusted(segmentPadding, 0, -segmentPadding, 0);
    painter.drawText(words, Qt::AlignVCenter | (segment.badge > 0 ? Qt::AlignLeft : Qt::AlignHCenter), segment.text);
    if (segment.badge > 0) {
        const QString number = QString::number(segment.badge);
        const int width = QFontMetrics(m_themes.fonts().caption).horizontalAdvance(number) + 2 * badgePadding;
        const QRectF badge(words.right() + 1 - width, box.center().y() - 7, width, 16);
        paintPanel(painter, badge, 8, p.denies.tint);
        painter.setFont(m_themes.fonts().caption);
        painter.setPen(p.denies.ink);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setCurrentIndex(segmentAt(event->position().toPoint()));
    }
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event) {
    const int hovered = segmentAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void SegmentedControl::leaveEvent(QEvent* /*event*/) {
    m_hovered = -1;
    update();
}

void SegmentedControl::setDropTest(std::function<bool(int, const QMimeData&)> test) {
    m_dropTest = std::move(test);
    setAcceptDrops(m_dropTest != nullptr);
}

bool SegmentedControl::takes(int index, const QMimeData& mime) const {
    return index >= 0 && m_dropTest && m_dropTest(index, mime);
}

void SegmentedControl::setDropAt(int index) {
    if (m_dropAt != index) {
        m_dropAt = index;
        update();
    }
}

void SegmentedControl::dragEnterEvent(QDragEnterEvent* event) {
    bool isForAny = false;
    for (int index = 0; index < count(); ++index) {
        isForAny = isForAny || takes(index, *event->mimeData());
    }
    event->setAccepted(isForAny);
}

void SegmentedControl::dragMoveEvent(QDragMoveEvent* event) {
    const int under = segmentAt(event->position().toPoint());
    const bool isTaken = takes(under, *event->mimeData());
    setDropAt(isTaken ? under : -1);
    event->setAccepted(isTaken);
}

void SegmentedControl::dragLeaveEvent(QDragLeaveEvent* event) {
    setDropAt(-1);
    QWidget::dragLeaveEvent(event);
}

void SegmentedControl::dropEvent(QDropEvent* event) {
    const int under = segmentAt(event->position().toPoint());
    setDropAt(-1);
    event->setAccepted(takes(under, *event->mimeData()));
    if (event->isAccepted()) {
        Q_EMIT dropped(under, *event->mimeData());
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentIndex(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrentIndex(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrentIndex(0);
        return;
    case Qt::Key_End:
        setCurrentIndex(count() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gainsay::ui
