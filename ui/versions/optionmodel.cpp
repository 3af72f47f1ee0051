// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/optionmodel.h"

#include "ui/versions/changedtext.h"

#include <cmath>

namespace gainsay::ui {

void OptionModel::setOptions(std::vector<session::PlaceOption> options) {
    beginResetModel();
    m_options = std::move(options);
    endResetModel();
}

int OptionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant OptionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::PlaceOption& one = option(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.words.simplified();
    case Qt::AccessibleTextRole: {
        const QString figures = one.figureChanged ? tr(", with other figures") : QString();
        return tr("Score %1 of 100%2: %3")
            .arg(static_cast<int>(std::lround(one.score * 100)))
            .arg(figures, spokenChanges(one.changes.inOneLine()));
    }
    default:
        return {};
    }
}

} // namespace gainsay::ui
