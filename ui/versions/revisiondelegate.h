// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// A sentence in two versions: a sign for what became of it, and both wordings beside each other or, where the list is
/// narrow, in one line.
class RevisionDelegate final : public QStyledItemDelegate {
public:
    /// `themes` must outlive this; for a RevisionModel in a list view.
    RevisionDelegate(const ThemeProvider& themes, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
