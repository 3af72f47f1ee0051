// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/choicedelegate.h"

#include "ui/style/paint.h"
#include "ui/style/widgets/keyhint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int lineRow = 34;
constexpr int detailedRow = 50;
constexpr int titleLine = 22;
constexpr int detailLine = 18;
constexpr int hintHeight = 18;
constexpr int largestRightShare = 2; ///< half the row at most

} // namespace

ChoiceDelegate::ChoiceDelegate(const ThemeProvider& themes, const ChoiceModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
    , m_model(model) {}

int ChoiceDelegate::rowHeight() const {
    return m_isDetailed ? detailedRow : lineRow;
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {0, rowHeight()};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = m_themes.theme();
    const Choice& choice = m_model.choice(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(*painter, option.rect, theme.metrics.radiusSmall,
                   isCurrent ? theme.palette.accentTint : theme.palette.hover);
    }
    const QRect inner = option.rect.adjusted(theme.metrics.medium, 0, -theme.metrics.medium, 0);
    QRect line = m_isDetailed ? QRect(inner.left(), inner.top() + 5, inner.width(), titleLine) : inner;
    if (choice.icon) {
        const int size = theme.metrics.iconSize;
        paintIcon(*painter, *choice.icon, QRectF(line.left(), line.top() + (line.height() - size) / 2.0, size, size),
                  theme.palette.muted);
        line.setLeft(line.left() + size + theme.metrics.small);
    }
    const QRect detail(line.left(), line.bottom(), line.width(), detailLine);
    paintTitle(*painter, choice, paintRight(*painter, choice, line));
    if (m_isDetailed) {
        painter->setFont(theme.fonts.small);
        painter->setPen(theme.palette.muted);
        painter->drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(theme.fonts.small).elidedText(choice.detail, Qt::ElideRight, detail.width()));
    }
    painter->restore();
}

QRect ChoiceDelegate::paintRight(QPainter& painter, const Choice& choice, QRect room) const {
    const Theme& theme = m_themes.theme();
    const int gap = theme.metrics.medium;
    if (!choice.keys.isEmpty()) {
        const int width = keyHintWidth(theme, choice.keys);
        paintKeyHint(painter, theme, choice.keys,
                     QPointF(room.right() + 1 - width, room.top() + (room.height() - hintHeight) / 2));
        room.setRight(room.right() - width - gap);
    }
    const QString& words = choice.isUsable() ? choice.word : choice.hindrance;
    if (!words.isEmpty()) {
        const QFontMetrics metrics(theme.fonts.small);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width() / largestRightShare);
        painter.setFont(theme.fonts.small);
        painter.setPen(theme.palette.muted);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, shown);
        room.setRight(room.right() - metrics.horizontalAdvance(shown) - gap);
    }
    return room;
}

void ChoiceDelegate::paintTitle(QPainter& painter, const Choice& choice, const QRect& room) const {
    const Theme& theme = m_themes.theme();
    QList<QTextLayout::FormatRange> bold;
    for (const TextPiece& piece : choice.letters) {
        QTextLayout::FormatRange range;
        range.start = piece.start;
        range.length = piece.end - piece.start;
        range.format.setFontWeight(QFont::Bold);
        bold << range;
    }
    // Bold letters are wider: the words are cut once more where these make them too long.
    QString shown = QFontMetrics(theme.fonts.interface).elidedText(choice.title, Qt::ElideRight, room.width());
    QTextLayout layout;
    QTextLine line;
    for (;;) {
        layout.setText(shown);
        layout.setFont(theme.fonts.interface);
        QList<QTextLayout::FormatRange> within = bold;
        within.removeIf([&](const QTextLayout::FormatRange& range) { return range.start >= shown.size(); });
        layout.setFormats(within);
        layout.beginLayout();
        line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        if (line.naturalTextWidth() <= room.width() || shown.size() < 2) {
            break;
        }
        shown = shown.chopped(shown.endsWith(u'…') ? 2 : 1) + u'…';
    }
    painter.setPen(choice.isUsable() ? theme.palette.text : theme.palette.faint);
    layout.draw(&painter, QPointF(room.left(), room.top() + std::floor((room.height() - line.height()) / 2)));
}

} // namespace gainsay::ui
