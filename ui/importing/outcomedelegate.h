// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// A row of an import: a sign, the name, what became of it, and why it failed. Under the pointer, or selected, it also
/// offers its one action: the raw source of what came in, another try for what did not.
class OutcomeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    OutcomeDelegate(const ThemeProvider& themes, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The words of a row's action; empty where it has none.
    [[nodiscard]] static QString actionOf(const QModelIndex& index);

Q_SIGNALS:
    void actionClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] InkAndTint coloursOf(const QModelIndex& index) const;
    [[nodiscard]] static Icon iconOf(const QModelIndex& index);
    /// Where the words stand that say what became of it, and left of them the action.
    [[nodiscard]] QRect wordRect(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] QRect actionRect(const QRect& row, const QModelIndex& index) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
