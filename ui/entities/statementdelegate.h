// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// A passage that speaks of an entity: at the left when, at the right who says it, below that the words.
class StatementDelegate final : public QStyledItemDelegate {
public:
    /// `themes` must outlive this; for a StatementModel in a list view.
    StatementDelegate(const ThemeProvider& themes, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintDates(QPainter& painter, const QRect& rect, const session::EntityStatement& statement) const;
    void paintHead(QPainter& painter, const QRect& line, const session::EntityStatement& statement) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
