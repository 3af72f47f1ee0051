// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historylist.h"

#include "ui/models/journalmodel.h"
#include "ui/models/roles.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int rowHeight = 46;
constexpr int listHeight = 420;

/// What was done, and below it when and by whom.
class JournalDelegate final : public QStyledItemDelegate {
public:
    JournalDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override {
        return {0, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const Theme& theme = m_themes.theme();
        const QRect inner = option.rect.adjusted(0, 4, -theme.metrics.small, -5);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->fillRect(option.rect, theme.palette.hover);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.palette.line);
        painter->setFont(theme.fonts.interface);
        painter->setPen(theme.palette.text);
        painter->drawText(
            inner, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(theme.fonts.interface).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->setFont(theme.fonts.small);
        painter->setPen(theme.palette.muted);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom, index.data(DetailRole).toString());
        painter->restore();
    }

private:
    const ThemeProvider& m_themes;
};

} // namespace

HistoryList::HistoryList(const ThemeProvider& themes, JournalModel& journal, QWidget* parent)
    : QWidget(parent) {
    auto* hint = new QLabel(
        tr("Every change is recorded and chained to the one before; nothing here can be altered afterwards."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, themes.palette().muted);
    hint->setPalette(quiet);
    auto* list = new QListView(this);
    list->setModel(&journal);
    list->setItemDelegate(new JournalDelegate(themes, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumHeight(listHeight);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("History"));
    list->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themes.metrics().small);
    column->addWidget(hint);
    column->addWidget(list);
}

} // namespace gainsay::ui
