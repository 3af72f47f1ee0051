// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choice.h"

#include <QAbstractListModel>

namespace gainsay::ui {

/// What a chooser shows for what was typed last, best first.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The answers to other words have nothing in common with those before.
    void setChoices(std::vector<Choice> choices);
    [[nodiscard]] const Choice& choice(int row) const { return m_choices[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace gainsay::ui
