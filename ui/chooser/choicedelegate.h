// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choicemodel.h"
#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// Draws a choice: icon, title with the letters found in bold, at the right its kind, key or hindrance, and where the
/// provider gives details a second line below.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    ChoiceDelegate(const ThemeProvider& themes, const ChoiceModel& model, QObject* parent = nullptr);

    void setDetailed(bool detailed) { m_isDetailed = detailed; }
    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Draws right-aligned in `room`; returns what is left of it.
    [[nodiscard]] QRect paintRight(QPainter& painter, const Choice& choice, QRect room) const;
    void paintTitle(QPainter& painter, const Choice& choice, const QRect& room) const;

    const ThemeProvider& m_themes;
    const ChoiceModel& m_model;
    bool m_isDetailed = false;
};

} // namespace gainsay::ui
