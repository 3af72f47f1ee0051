// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/versiondesk.h"

#include <QAbstractListModel>

namespace gainsay::ui {

/// The sentences of two versions; on demand only those that changed.
class RevisionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<session::RevisionRow> rows);
    /// Leaves out what is the same in both.
    void setOnlyChanges(bool only);
    [[nodiscard]] const session::RevisionRow& row(int number) const {
        return m_rows[m_shown[static_cast<size_t>(number)]];
    }
    /// How many of all rows were changed in that way.
    [[nodiscard]] int count(domain::SentenceChange change) const;
    [[nodiscard]] int changedFigures() const;
    /// The next row, from there on and round again, that was changed; -1 where there is none. `step`: 1 or -1.
    [[nodiscard]] int nextChange(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void show();

    std::vector<session::RevisionRow> m_rows;
    std::vector<size_t> m_shown;
    bool m_onlyChanges = false;
};

} // namespace gainsay::ui
