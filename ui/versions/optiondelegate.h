// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// A place where a quote may stand: its score, the words there with what changed in them, and quieter what stands
/// around.
class OptionDelegate final : public QStyledItemDelegate {
public:
    /// `themes` must outlive this; for an OptionModel in a list view.
    OptionDelegate(const ThemeProvider& themes, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
