// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contradictiondelegate.h"

#include "ui/compare/comparewords.h"
#include "ui/compare/contradictionmodel.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int margin = 10;      ///< left and right of the cards
constexpr int claimMargin = 16; ///< left and right of the headings
constexpr int claimTop = 16;
constexpr int claimBottom = 8;
constexpr int cardHeight = 58;
constexpr int cardSpacing = 6;
constexpr int cardPadding = 12;
constexpr int dotSize = 7;
constexpr int lineOfText = 18;

Icon signOf(domain::ContradictionStatus status) {
    switch (status) {
    case domain::ContradictionStatus::Confirmed:
        return Icon::Check;
    case domain::ContradictionStatus::Explained:
        return Icon::Info;
    case domain::ContradictionStatus::Dismissed:
        return Icon::Cross;
    case domain::ContradictionStatus::Suggested:
        break;
    }
    return Icon::Dot;
}

bool isContradiction(const QModelIndex& index) {
    return index.data(ContradictionModel::IdRole).isValid();
}

} // namespace

ContradictionDelegate::ContradictionDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

WrappedText ContradictionDelegate::titleOf(const QModelIndex& index, int width) const {
    return {index.data().toString(), m_themes.fonts().strong, static_cast<double>(width - 2 * claimMargin), lineOfText};
}

QSize ContradictionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (isContradiction(index)) {
        return {width, cardHeight + cardSpacing};
    }
    return {width, claimTop + titleOf(index, width).height() + lineOfText + claimBottom};
}

void ContradictionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    painter->save();
    if (isContradiction(index)) {
        paintContradiction(*painter, option, index);
    } else {
        paintClaim(*painter, option.rect, index);
    }
    painter->restore();
}

void ContradictionDelegate::paintClaim(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const WrappedText title = titleOf(index, rect.width());
    QRect words = rect.adjusted(claimMargin, claimTop, -claimMargin, 0);
    painter.setPen(m_themes.palette().text);
    title.draw(painter, words.topLeft());
    words.setTop(words.top() + title.height());
    words.setHeight(lineOfText);
    painter.setFont(m_themes.fonts().small);
    painter.setPen(m_themes.palette().muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(ContradictionModel::DetailRole).toString());
}

void ContradictionDelegate::paintContradiction(QPainter& painter, const QStyleOptionViewItem& option,
                                               const QModelIndex& index) const {
    const Palette& p = m_themes.palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const bool dismissed =
        index.data(ContradictionModel::StatusRole).toInt() == static_cast<int>(domain::ContradictionStatus::Dismissed);
    const QRect card = option.rect.adjusted(margin, 0, -margin, -cardSpacing);
    const double radius = m_themes.metrics().radiusField;
    paintPanel(painter, card, radius, over && !selected ? p.hover : p.surface, over && !selected ? p.outline : p.line);
    if (selected) {
        paintFocusRing(painter, card, radius - 1, option.state.testFlag(QStyle::State_Active) ? p.accent : p.muted);
    }
    QRect line(card.left() + cardPadding, card.top() + 9, card.width() - 2 * cardPadding, lineOfText);
    const QRect second = line.translated(0, lineOfText + 3);
    painter.setFont(m_themes.fonts().small);
    painter.setPen(p.muted);
    if (const QVariant score = index.data(ContradictionModel::ScoreRole); score.isValid()) {
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, scoreText(score.toDouble()));
    }
    if (index.data(ContradictionModel::NewRole).toBool()) {
        const QRectF dot(line.left(), line.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize);
        paintPanel(painter, dot, dotSize / 2.0, p.accent);
        line.setLeft(line.left() + dotSize + 6);
    }
    painter.setFont(m_themes.fonts().strong);
    painter.setPen(dismissed ? p.muted : p.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    paintSecondLine(painter, second, index, dismissed ? p.muted : p.text);
}

void ContradictionDelegate::paintSecondLine(QPainter& painter, const QRect& line, const QModelIndex& index,
                                            const QColor& ink) const {
    const Palette& p = m_themes.palette();
    QRect outlets = line;
    const auto status = static_cast<domain::ContradictionStatus>(index.data(ContradictionModel::StatusRole).toInt());
    if (status != domain::ContradictionStatus::Suggested) {
        const QString word = statusName(status);
        const int width = QFontMetrics(m_themes.fonts().small).horizontalAdvance(word);
        painter.setFont(m_themes.fonts().small);
        painter.setPen(p.muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
        paintIcon(painter, signOf(status), QRectF(line.right() - width - 15, line.center().y() - 5, 12, 12), p.muted);
        outlets.setRight(line.right() - width - 22);
    }
    painter.setFont(m_themes.fonts().interface);
    painter.setPen(ink);
    const QString text = index.data(ContradictionModel::DetailRole).toString();
    painter.drawText(outlets, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, outlets.width()));
}

} // namespace gainsay::ui
