// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"
#include "ui/style/wrappedtext.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// Draws the rows of a ContradictionModel: claims as wrapped headings, contradictions as small cards.
class ContradictionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `themes` must outlive the delegate.
    explicit ContradictionDelegate(const ThemeProvider& themes, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Headings wrap at the width of the view that the option names.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintClaim(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintContradiction(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSecondLine(QPainter& painter, const QRect& line, const QModelIndex& index, const QColor& ink) const;
    [[nodiscard]] WrappedText titleOf(const QModelIndex& index, int width) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
