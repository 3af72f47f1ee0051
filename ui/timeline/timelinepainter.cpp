// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "app/domain/datewords.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/stancebadge.h"
#include "ui/timeline/timelinemodel.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int nameMargin = 14;
constexpr int dateGap = 8;
constexpr int titleLine = 20;
constexpr int nameTop = 5;

QString elided(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

TimelinePainter::TimelinePainter(const std::vector<TimelineItem>& items, const TimelineLayout& layout,
                                 const Theme& theme)
    : m_items(items)
    , m_layout(layout)
    , m_theme(theme) {}

void TimelinePainter::paintGrid(QPainter& painter, double from, double to, int top, int bottom) const {
    for (const TimeTick& tick : m_layout.ticks(from, to)) {
        QColor colour = m_theme.palette.line;
        colour.setAlphaF(tick.isMajor ? 1.0F : 0.55F);
        painter.fillRect(QRectF(std::floor(tick.x), top, 1, bottom - top), colour);
    }
}

void TimelinePainter::paintAxis(QPainter& painter, double from, double to) const {
    const int height = m_layout.headerHeight();
    painter.setFont(m_theme.fonts.small);
    double free = from - 100;
    for (const TimeTick& tick : m_layout.ticks(from, to)) {
        const double width = QFontMetricsF(m_theme.fonts.small).horizontalAdvance(tick.text);
        if (tick.x < free) {
            continue; // a month that ends early leaves its last day no room
        }
        painter.setPen(tick.isMajor ? m_theme.palette.text : m_theme.palette.muted);
        painter.drawText(QRectF(tick.x + 5, 0, width + 4, height - 1), Qt::AlignLeft | Qt::AlignVCenter, tick.text);
        free = tick.x + width + 12;
    }
}

void TimelinePainter::paintName(QPainter& painter, int row, const QRect& rect) const {
    const TimelineItem& item = m_items[static_cast<size_t>(row)];
    const QRect room = rect.adjusted(nameMargin, 0, -nameMargin, 0);
    if (item.isHead()) {
        paintHead(painter, item, room);
        return;
    }
    QRect line(room.left(), room.top() + nameTop, room.width(), titleLine);
    if (item.stance) {
        const int width = stanceWidth(m_theme, *item.stance);
        paintStance(painter, m_theme, *item.stance, QPointF(line.left(), line.top()));
        line.setLeft(line.left() + width + 8);
    }
    painter.setFont(m_theme.fonts.interface);
    painter.setPen(m_theme.palette.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided(m_theme.fonts.interface, item.title, line.width()));
    const QRect below(room.left(), room.top() + nameTop + titleLine + 1, room.width(), titleLine - 2);
    const QString words = item.stance ? u'“' + item.words + u'”' : item.words;
    QFont font = m_theme.fonts.quotation;
    font.setPixelSize(m_theme.metrics.smallSize);
    painter.setFont(font);
    painter.setPen(m_theme.palette.muted);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, elided(font, words, below.width()));
}

void TimelinePainter::paintHead(QPainter& painter, const TimelineItem& item, QRect room) const {
    const QString date = domain::dateWords(item.date(TimelineClock::Event));
    const QString detail = date.isEmpty() ? QString() : TimelineModel::tr("event %1").arg(date);
    const QFontMetrics small(m_theme.fonts.small);
    const int gap = m_theme.metrics.medium;
    const QString title =
        elided(m_theme.fonts.strong, item.title, room.width() - small.horizontalAdvance(detail) - gap);
    painter.setFont(m_theme.fonts.strong);
    painter.setPen(m_theme.palette.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + QFontMetrics(m_theme.fonts.strong).horizontalAdvance(title) + gap);
    painter.setFont(m_theme.fonts.small);
    painter.setPen(m_theme.palette.muted);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, detail);
}

QColor TimelinePainter::lineOf(const TimelineItem& item, TimelineClock clock) const {
    if (clock == TimelineClock::Publication) {
        return m_theme.palette.muted;
    }
    return item.stance ? m_theme.palette.of(*item.stance).ink : m_theme.palette.accent;
}

QColor TimelinePainter::fillOf(const TimelineItem& item, TimelineClock clock) const {
    switch (clock) {
    case TimelineClock::Event:
        return item.isEventOfClaim ? m_theme.palette.surface : lineOf(item, clock);
    case TimelineClock::Statement:
        return m_theme.palette.surface;
    case TimelineClock::Publication:
        break;
    }
    return m_theme.palette.muted;
}

void TimelinePainter::paintSign(QPainter& painter, TimelineClock clock, const QRectF& rect, const QColor& line,
                                const QColor& fill) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.6));
    painter.setBrush(fill);
    const QPointF middle = rect.center();
    constexpr double half = timelineMark / 2.0;
    switch (clock) {
    case TimelineClock::Event:
        painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                       middle + QPointF(-half, 0)}));
        break;
    case TimelineClock::Statement:
        painter.drawEllipse(middle, half - 0.8, half - 0.8);
        break;
    case TimelineClock::Publication:
        painter.drawRoundedRect(
            QRectF(middle.x() - half + 1.4, middle.y() - half + 1.4, 2 * half - 2.8, 2 * half - 2.8), 1.5, 1.5);
        break;
    }
    painter.restore();
}

void TimelinePainter::paintBar(QPainter& painter, const QRectF& rect, const QColor& line, bool isBorrowed) {
    QColor fill = line;
    fill.setAlphaF(isBorrowed ? 0.05F : 0.18F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1, isBorrowed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), timelineMark / 2.0, timelineMark / 2.0);
    painter.restore();
}

std::vector<TimelinePainter::Drawn> TimelinePainter::marksOf(int row) const {
    const TimelineItem& item = m_items[static_cast<size_t>(row)];
    std::vector<Drawn> marks;
    if (item.isHead()) {
        return marks;
    }
    for (int number = 0; number < timelineClocks; ++number) {
        const auto clock = static_cast<TimelineClock>(number);
        if (const QRectF rect = m_layout.mark(row, item.date(clock)); !rect.isNull()) {
            marks.push_back({clock, rect});
        }
    }
    return marks;
}

void TimelinePainter::paintMarks(QPainter& painter, int row) const {
    const TimelineItem& item = m_items[static_cast<size_t>(row)];
    const auto marks = marksOf(row);
    if (marks.empty()) {
        return;
    }
    const auto [first, last] = std::ranges::minmax(marks, {}, [](const Drawn& one) { return one.rect.center().x(); });
    const double y = first.rect.center().y();
    painter.fillRect(QRectF(first.rect.center().x(), y - 0.5, last.rect.center().x() - first.rect.center().x(), 1),
                     m_theme.palette.outline);
    for (const Drawn& mark : marks) {
        if (m_layout.isRange(item.date(mark.clock))) {
            paintBar(painter, mark.rect, lineOf(item, mark.clock),
                     item.isEventOfClaim && mark.clock == TimelineClock::Event);
        }
    }
    for (const Drawn& mark : marks) {
        paintSign(painter, mark.clock, mark.rect, lineOf(item, mark.clock), fillOf(item, mark.clock));
    }
    paintDates(painter, item, marks);
}

void TimelinePainter::paintDates(QPainter& painter, const TimelineItem& item, const std::vector<Drawn>& marks) const {
    const auto byLeft = [](const Drawn& one) { return one.rect.left(); };
    const auto byRight = [](const Drawn& one) { return one.rect.right(); };
    const Drawn& left = *std::ranges::min_element(marks, {}, byLeft);
    const Drawn& right = *std::ranges::max_element(marks, {}, byRight);
    const QFontMetricsF metrics(m_theme.fonts.caption);
    painter.setFont(m_theme.fonts.caption);
    painter.setPen(m_theme.palette.muted);
    const QString after = domain::dateWords(item.date(right.clock));
    painter.drawText(QRectF(right.rect.right() + dateGap, right.rect.top() - 4, metrics.horizontalAdvance(after) + 2,
                            right.rect.height() + 8),
                     Qt::AlignLeft | Qt::AlignVCenter, after);
    if (left.clock == right.clock) {
        return;
    }
    const QString before = domain::dateWords(item.date(left.clock));
    const double width = metrics.horizontalAdvance(before) + 2;
    painter.drawText(QRectF(left.rect.left() - dateGap - width, left.rect.top() - 4, width, left.rect.height() + 8),
                     Qt::AlignRight | Qt::AlignVCenter, before);
}

void TimelinePainter::paintAll(QPainter& painter) const {
    const QSize size = m_layout.contentSize();
    const Palette& p = m_theme.palette;
    painter.fillRect(QRect(QPoint(), size), p.surface);
    painter.fillRect(QRect(0, 0, size.width(), m_layout.headerHeight()), p.raised);
    paintAxis(painter, 0, size.width());
    paintGrid(painter, 0, size.width(), m_layout.headerHeight(), size.height());
    for (int row = 0; row < static_cast<int>(m_items.size()); ++row) {
        const QRect line = m_layout.row(row);
        if (m_items[static_cast<size_t>(row)].isHead()) {
            painter.fillRect(line, p.raised);
        }
        painter.fillRect(QRect(0, line.top(), size.width(), 1), p.line);
        const bool isHead = m_items[static_cast<size_t>(row)].isHead();
        paintName(painter, row, QRect(0, line.top(), isHead ? size.width() : m_layout.nameWidth(), line.height()));
        paintMarks(painter, row);
    }
}

} // namespace gainsay::ui
