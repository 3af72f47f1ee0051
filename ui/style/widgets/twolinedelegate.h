// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// Rows of two lines: what a thing is called, and below it, smaller and quieter, what else there is to know. Words that
/// do not fit are cut with an ellipsis; rows that cannot be chosen are muted.
class TwoLineDelegate final : public QStyledItemDelegate {
public:
    /// The roles of the second line (QString) and of whether the first is struck out (bool), or -1: none is.
    struct Roles {
        int detail = -1;
        int struckOut = -1;
    };

    /// `themes` must outlive this.
    TwoLineDelegate(const ThemeProvider& themes, Roles roles, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeProvider& m_themes;
    Roles m_roles;
};

} // namespace gainsay::ui
