// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/choicemodel.h"

namespace gainsay::ui {
namespace {

/// Everything that the row shows, in the order in which one wants to hear it.
QString spoken(const Choice& choice) {
    QStringList parts{choice.title, choice.word, choice.detail, choice.keys};
    if (!choice.isUsable()) {
        parts << ChoiceModel::tr("not now: %1").arg(choice.hindrance);
    }
    parts.removeAll(QString());
    return parts.join(ChoiceModel::tr(", "));
}

} // namespace

void ChoiceModel::setChoices(std::vector<Choice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return choice(index.row()).title;
    case Qt::AccessibleTextRole:
        return spoken(choice(index.row()));
    default:
        return {};
    }
}

} // namespace gainsay::ui
