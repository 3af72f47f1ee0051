// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/statementdelegate.h"

#include "app/domain/datewords.h"
#include "ui/entities/markedlines.h"
#include "ui/entities/statementmodel.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int padding = 10;
constexpr int datesWidth = 118;
constexpr int lineOfText = 18;
constexpr int between = 3;
constexpr int signSize = 13;

int wordsWidth(int width) {
    return std::max(120, width - 2 * padding - datesWidth);
}

Icon signOf(const session::EntityStatement& statement) {
    return statement.isRejected ? Icon::Cross : statement.isOpen() ? Icon::Question : Icon::Check;
}

} // namespace

StatementDelegate::StatementDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const StatementModel*>(index.model());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (!model) {
        return {};
    }
    const session::EntityStatement& statement = model->row(index.row());
    const MarkedLines words(statement.words, statement.names, m_themes.theme(), wordsWidth(width));
    return {width, 2 * padding + lineOfText + between + std::max(words.height(), lineOfText)};
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const StatementModel*>(index.model());
    if (!model) {
        return;
    }
    const session::EntityStatement& statement = model->row(index.row());
    const Theme& theme = m_themes.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect panel = option.rect.adjusted(0, 1, 0, -2);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.accentTint);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.hover);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, panel, theme.metrics.radiusSmall, theme.palette.focus);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.palette.line);
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    paintDates(*painter, QRect(inner.left(), inner.top(), datesWidth, inner.height()), statement);
    const QRect body = inner.adjusted(datesWidth, 0, 0, 0);
    paintHead(*painter, QRect(body.left(), body.top(), body.width(), lineOfText), statement);
    MarkedLines(statement.words, statement.names, theme, wordsWidth(option.rect.width()))
        .draw(*painter, QPointF(body.left(), body.top() + lineOfText + between),
              statement.isOfEntity() ? theme.palette.text : theme.palette.muted);
    painter->restore();
}

void StatementDelegate::paintDates(QPainter& painter, const QRect& rect,
                                   const session::EntityStatement& statement) const {
    const Palette& colours = m_themes.palette();
    const QRect first(rect.left(), rect.top(), rect.width() - padding, lineOfText);
    const bool isSaid = !statement.said.isEmpty();
    painter.setFont(m_themes.fonts().small);
    painter.setPen(colours.text);
    const QString shown = isSaid ? domain::dateWords(statement.said) : domain::dateWords(statement.published);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, shown.isEmpty() ? StatementModel::tr("undated") : shown);
    if (isSaid && !statement.published.isEmpty()) {
        painter.setFont(m_themes.fonts().caption);
        painter.setPen(colours.muted);
        painter.drawText(first.translated(0, lineOfText + between), Qt::AlignLeft | Qt::AlignVCenter,
                         StatementModel::tr("publ. %1").arg(domain::dateWords(statement.published)));
    }
}

void StatementDelegate::paintHead(QPainter& painter, const QRect& line,
                                  const session::EntityStatement& statement) const {
    const Palette& colours = m_themes.palette();
    const QString state = stateOf(statement);
    const int stateWidth = QFontMetrics(m_themes.fonts().small).horizontalAdvance(state);
    const int signLeft = line.right() + 1 - stateWidth - signSize - 5;
    painter.setFont(m_themes.fonts().small);
    painter.setPen(colours.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, state);
    paintIcon(painter, signOf(statement),
              QRectF(signLeft, line.center().y() + 0.5 - signSize / 2.0, signSize, signSize),
              statement.isOpen() && !statement.isRejected ? colours.accent : colours.muted);
    QRect head(line.left(), line.top(), signLeft - line.left() - padding, line.height());
    if (!statement.quote.isNull()) {
        paintIcon(painter, Icon::Quote,
                  QRectF(head.left(), head.center().y() + 0.5 - signSize / 2.0, signSize, signSize), colours.accent);
        head.setLeft(head.left() + signSize + 6);
    }
    const QFontMetrics strong(m_themes.fonts().strong);
    const QString outlet = strong.elidedText(outletOf(statement), Qt::ElideRight, head.width());
    painter.setFont(m_themes.fonts().strong);
    painter.setPen(colours.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, outlet);
    head.setLeft(head.left() + strong.horizontalAdvance(outlet) + 8);
    painter.setFont(m_themes.fonts().small);
    painter.setPen(colours.muted);
    painter.drawText(
        head, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(m_themes.fonts().small).elidedText(citedIn(statement), Qt::ElideRight, std::max(0, head.width())));
}

} // namespace gainsay::ui
