// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydelegate.h"

#include "app/domain/article.h"
#include "ui/library/librarymodel.h"
#include "ui/models/roles.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/tagpaint.h"
#include "ui/style/widgets/gradebadge.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int articleHeight = 50;
constexpr int titleTop = 6; ///< of the first of two lines
constexpr int lineHeight = 20;
constexpr int headerHeight = 40;
constexpr int narrowestHint = 100;
constexpr int statusSize = 12;
constexpr int markWidth = 3; ///< of the bar at the selected row's edge

void drawElided(QPainter& painter, const QFont& font, const QColor& colour, const QRect& rect, const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Where a hint of several lines stands, from the top of `below` down.
QRect hintRect(const QFont& font, const QRect& below, const QString& hint) {
    return QFontMetrics(font).boundingRect(QRect(below.left(), below.top(), below.width(), 1000),
                                           Qt::TextWordWrap | Qt::AlignTop, hint);
}

} // namespace

LibraryDelegate::LibraryDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(LibraryModel::HeaderRole).toBool()) {
        const QString hint = index.data(DetailRole).toString();
        const int room = std::max(narrowestHint, option.widget->width() - 2 * m_themes.metrics().large);
        const int below = hint.isEmpty() ? 0 : hintRect(m_themes.fonts().small, QRect(0, 0, room, 0), hint).height();
        return {0, headerHeight + below + (hint.isEmpty() ? 0 : m_themes.metrics().tiny)};
    }
    const auto section = static_cast<LibraryModel::Section>(index.data(LibraryModel::SectionRole).toInt());
    const bool hasTwoLines = section == LibraryModel::Section::Articles || section == LibraryModel::Section::Quotes;
    return {0, hasTwoLines ? articleHeight : m_themes.metrics().rowHeight};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const int margin = m_themes.metrics().large;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.data(LibraryModel::HeaderRole).toBool()) {
        paintHeader(*painter, inner, index);
    } else {
        paintPanel(*painter, option);
        switch (static_cast<LibraryModel::Section>(index.data(LibraryModel::SectionRole).toInt())) {
        case LibraryModel::Section::Articles:
            paintArticle(*painter, inner, index);
            break;
        case LibraryModel::Section::Entities:
            paintEntity(*painter, inner, index);
            break;
        case LibraryModel::Section::Claims:
            paintClaim(*painter, inner, index);
            break;
        case LibraryModel::Section::Tags:
            paintTag(*painter, inner, index);
            break;
        case LibraryModel::Section::Quotes:
            paintQuote(*painter, inner, index);
            break;
        case LibraryModel::Section::Searches:
            drawElided(*painter, m_themes.fonts().strong, m_themes.palette().text, inner, index.data().toString());
            break;
        }
    }
    painter->restore();
}

void LibraryDelegate::paintPanel(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Palette& colours = m_themes.palette();
    const QRect& rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(rect, colours.accentTint);
        painter.fillRect(QRect(rect.topLeft(), QSize(markWidth, rect.height())), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, colours.hover);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, rect.adjusted(markWidth + 1, 1, -1, -1), m_themes.metrics().radiusSmall, colours.focus);
    }
}

void LibraryDelegate::paintHeader(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Palette& colours = m_themes.palette();
    const QRect line(rect.left(), rect.top() + m_themes.metrics().medium, rect.width(),
                     headerHeight - m_themes.metrics().medium);
    drawElided(painter, m_themes.fonts().section, colours.muted, line, index.data().toString().toUpper());
    painter.setFont(m_themes.fonts().small);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, index.data(LibraryModel::ShareRole).toString());
    const QString hint = index.data(DetailRole).toString();
    if (!hint.isEmpty()) {
        painter.setFont(m_themes.fonts().small);
        painter.setPen(colours.faint);
        const QRect below(rect.left(), line.bottom() + 1, rect.width(), 0);
        painter.drawText(hintRect(m_themes.fonts().small, below, hint), Qt::TextWordWrap | Qt::AlignTop, hint);
    }
}

int LibraryDelegate::paintCount(QPainter& painter, const QRect& rect, qlonglong count) const {
    const QString text = QString::number(count);
    painter.setFont(m_themes.fonts().small);
    painter.setPen(m_themes.palette().faint);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    return QFontMetrics(m_themes.fonts().small).horizontalAdvance(text) + m_themes.metrics().small;
}

int LibraryDelegate::paintStatus(QPainter& painter, const QRect& line, int status) const {
    if (status == static_cast<int>(domain::ReadingStatus::Unread)) {
        return 0;
    }
    const bool isDone = status == static_cast<int>(domain::ReadingStatus::Done);
    const QRectF sign(line.right() - statusSize + 1, line.top() + (line.height() - statusSize) / 2.0, statusSize,
                      statusSize);
    paintIcon(painter, isDone ? Icon::Check : Icon::Dot, sign, m_themes.palette().muted);
    return statusSize + m_themes.metrics().tiny;
}

void LibraryDelegate::paintArticle(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    const QRect title(rect.left(), rect.top() + titleTop, rect.width(), lineHeight);
    paintGrade(painter, theme, index.data(GradeRole).toString(), title.topLeft() + QPoint(0, 1));
    const int room = paintCount(painter, title, index.data(CountRole).toLongLong());
    const int left = gradeWidth(theme) + theme.metrics.small;
    drawElided(painter, theme.fonts.strong, theme.palette.text, title.adjusted(left, 0, -room, 0),
               index.data().toString());
    const QRect detail = title.translated(0, lineHeight - 1);
    const int behind = paintStatus(painter, detail, index.data(StatusRole).toInt());
    drawElided(painter, theme.fonts.small, theme.palette.muted, detail.adjusted(left, 0, -behind, 0),
               index.data(DetailRole).toString());
}

void LibraryDelegate::paintEntity(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    const bool attention = index.data(AttentionRole).toBool();
    const int room = paintCount(painter, rect, index.data(CountRole).toLongLong());
    const QRect line = rect.adjusted(0, 0, -room, 0);
    const QString name = index.data().toString();
    drawElided(painter, theme.fonts.strong, attention ? theme.palette.doubts.ink : theme.palette.text, line, name);
    const int after = QFontMetrics(theme.fonts.strong).horizontalAdvance(name) + 5;
    constexpr int worthShowing = 24;
    if (line.width() - after >= worthShowing) {
        drawElided(painter, theme.fonts.interface, theme.palette.faint, line.adjusted(after, 0, 0, 0),
                   index.data(DetailRole).toString());
    }
}

void LibraryDelegate::paintClaim(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    const qlonglong open = index.data(AlertCountRole).toLongLong();
    int room = 0;
    if (open > 0) {
        const QString text = QString::number(open);
        const QFontMetrics metrics(theme.fonts.small);
        const int width = metrics.horizontalAdvance(text) + theme.metrics.large;
        const QRect badge(rect.right() - width + 1, rect.top() + (rect.height() - theme.metrics.badgeHeight) / 2, width,
                          theme.metrics.badgeHeight);
        ui::paintPanel(painter, badge, theme.metrics.radiusSmall, theme.palette.denies.tint);
        QFont strong = theme.fonts.small;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(theme.palette.denies.ink);
        painter.drawText(badge, Qt::AlignCenter, text);
        room = width + theme.metrics.small;
    }
    drawElided(painter, theme.fonts.strong, theme.palette.text, rect.adjusted(0, 0, -room, 0), index.data().toString());
}

void LibraryDelegate::paintTag(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    const int room = paintCount(painter, rect, index.data(CountRole).toLongLong());
    paintTagSpot(painter, theme, QPoint(rect.left(), rect.top() + (rect.height() - tagSpotSize) / 2),
                 index.data(ColourRole).toInt());
    drawElided(painter, theme.fonts.strong, theme.palette.text,
               rect.adjusted(tagSpotSize + theme.metrics.small, 0, -room, 0), index.data().toString());
}

void LibraryDelegate::paintQuote(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    constexpr int barWidth = 4;
    const HighlightColours& colours = theme.palette.highlight(index.data(ColourRole).toInt());
    ui::paintPanel(painter, QRectF(rect.left(), rect.top() + titleTop + 2, barWidth, 2 * lineHeight - 5),
                   barWidth / 2.0, colours.bar);
    const QRect words(rect.left() + barWidth + theme.metrics.small, rect.top() + titleTop,
                      rect.width() - barWidth - theme.metrics.small, lineHeight);
    drawElided(painter, theme.fonts.interface, theme.palette.text, words, index.data().toString());
    QRect below = words.translated(0, lineHeight - 1);
    const auto tags = index.data(TagsRole).value<std::vector<domain::Tag>>();
    if (!tags.empty()) {
        // Beside its tags a quote's source is the lesser matter.
        const int width = std::min(tagsWidth(theme, tags), below.width() * 3 / 5);
        paintTags(painter, theme, QRect(below.right() + 1 - width, below.top(), width, below.height()), tags);
        below.setRight(below.right() - width - theme.metrics.small);
    }
    drawElided(painter, theme.fonts.small, theme.palette.muted, below, index.data(DetailRole).toString());
}

} // namespace gainsay::ui
