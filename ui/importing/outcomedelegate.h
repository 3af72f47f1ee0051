// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

#include <vector>

namespace gainsay::ui {

/// A row of an import: a sign, the name, what became of it, and why it failed. Under the pointer, or selected, it also
/// offers what can be done: of what came in to see its raw source and to correct what is told of it, of what did not to
/// try it again.
class OutcomeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    OutcomeDelegate(const ThemeProvider& themes, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    enum class Action { Retry, Source, Details };
    /// What a row offers, the first by Ctrl+Enter; nothing while it is not done.
    [[nodiscard]] static std::vector<Action> actionsOf(const QModelIndex& index);
    [[nodiscard]] static QString wordsOf(Action action);

Q_SIGNALS:
    void actionClicked(const QModelIndex& index, gainsay::ui::OutcomeDelegate::Action action);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] InkAndTint coloursOf(const QModelIndex& index) const;
    [[nodiscard]] static Icon iconOf(const QModelIndex& index);
    struct Place {
        Action action;
        QString words;
        QRect rect;
    };
    /// Where the words stand that say what became of it, and left of them the actions, from right to left.
    [[nodiscard]] QRect wordRect(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] std::vector<Place> actionPlaces(const QRect& row, const QModelIndex& index) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
