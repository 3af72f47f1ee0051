// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/revisiondelegate.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/versions/changedtext.h"
#include "ui/versions/revisionmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

using domain::SentenceChange;
using domain::WordChange;

constexpr int gutter = 40;     ///< for the sign, and for the mark of a quote
constexpr int padding = 7;     ///< above and below the words
constexpr int narrowest = 560; ///< of a list with two columns

QString signOf(SentenceChange change) {
    switch (change) {
    case SentenceChange::Moved:
        return QStringLiteral("↷");
    case SentenceChange::Changed:
        return QStringLiteral("≠");
    case SentenceChange::Added:
        return QStringLiteral("+");
    case SentenceChange::Removed:
        return QStringLiteral("−");
    case SentenceChange::Same:
        break;
    }
    return {};
}

QColor signColour(SentenceChange change, const Palette& palette) {
    return change == SentenceChange::Added     ? palette.asserts.ink
           : change == SentenceChange::Removed ? palette.denies.ink
           : change == SentenceChange::Changed ? palette.doubts.ink
                                               : palette.muted;
}

std::vector<domain::WordRun> whole(const QString& words, WordChange change) {
    return words.isEmpty() ? std::vector<domain::WordRun>() : std::vector{domain::WordRun{words, change, false}};
}

/// What stands in each column; the second is empty where there is one only.
struct Columns {
    std::vector<domain::WordRun> left;
    std::vector<domain::WordRun> right;
};

Columns columnsOf(const session::RevisionRow& row, bool beside) {
    switch (row.change) {
    case SentenceChange::Changed:
        return beside ? Columns{row.words.before, row.words.after} : Columns{row.words.inOneLine(), {}};
    case SentenceChange::Added:
        return beside ? Columns{{}, whole(row.after, WordChange::Added)}
                      : Columns{whole(row.after, WordChange::Added), {}};
    case SentenceChange::Removed:
        return {whole(row.before, WordChange::Removed), {}};
    case SentenceChange::Moved:
    case SentenceChange::Same:
        break;
    }
    const auto words = whole(row.after, WordChange::Same);
    return beside ? Columns{whole(row.before, WordChange::Same), words} : Columns{words, {}};
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// Both columns laid out for a width.
struct Laid {
    ChangedText left;
    ChangedText right;
    double rightAt = 0;

    [[nodiscard]] int height() const { return std::max(left.height(), right.height()); }
};

Laid layOut(const session::RevisionRow& row, const Theme& theme, int width) {
    const bool beside = width >= narrowest;
    const Columns columns = columnsOf(row, beside);
    const double room = width - gutter - theme.metrics.medium;
    const double column = beside ? (room - theme.metrics.huge) / 2 : room;
    const QColor ink = row.change == SentenceChange::Same ? theme.palette.muted : theme.palette.text;
    return {ChangedText(columns.left, theme, theme.fonts.quotation, ink, column),
            ChangedText(columns.right, theme, theme.fonts.quotation, ink, column),
            gutter + column + theme.metrics.huge};
}

} // namespace

RevisionDelegate::RevisionDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

QSize RevisionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const RevisionModel*>(index.model());
    const int width = widthOf(option);
    return model ? QSize(width, layOut(model->row(index.row()), m_themes.theme(), width).height() + 2 * padding)
                 : QSize();
}

void RevisionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const RevisionModel*>(index.model());
    if (!model) {
        return;
    }
    const session::RevisionRow& row = model->row(index.row());
    const Theme& theme = m_themes.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect panel = option.rect.adjusted(0, 1, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.accentTint);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.hover);
    }
    const int top = option.rect.top() + padding;
    painter->setFont(theme.fonts.strong);
    painter->setPen(signColour(row.change, theme.palette));
    const int line = QFontMetrics(theme.fonts.quotation).height();
    painter->drawText(QRect(option.rect.left() + theme.metrics.small, top, gutter / 2, line),
                      Qt::AlignLeft | Qt::AlignVCenter, signOf(row.change));
    if (row.isQuoted) {
        const int size = theme.metrics.medium;
        paintIcon(
            *painter, Icon::Quote,
            QRectF(option.rect.left() + gutter - size - theme.metrics.tiny, top + (line - size) / 2.0, size, size),
            theme.palette.accent);
    }
    const Laid laid = layOut(row, theme, widthOf(option));
    laid.left.draw(*painter, QPointF(option.rect.left() + gutter, top));
    laid.right.draw(*painter, QPointF(option.rect.left() + laid.rightAt, top));
    painter->restore();
}

} // namespace gainsay::ui
