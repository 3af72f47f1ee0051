// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/revisionmodel.h"

#include "ui/versions/changedtext.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

using domain::SentenceChange;

QString changeWords(SentenceChange change) {
    switch (change) {
    case SentenceChange::Moved:
        return RevisionModel::tr("moved");
    case SentenceChange::Changed:
        return RevisionModel::tr("changed");
    case SentenceChange::Added:
        return RevisionModel::tr("added");
    case SentenceChange::Removed:
        return RevisionModel::tr("removed");
    case SentenceChange::Same:
        break;
    }
    return RevisionModel::tr("unchanged");
}

QString spoken(const session::RevisionRow& row) {
    QStringList parts{changeWords(row.change)};
    if (row.figureChanged) {
        parts << RevisionModel::tr("a figure changed");
    }
    if (row.isQuoted) {
        parts << RevisionModel::tr("quoted");
    }
    const QString words = row.change == SentenceChange::Changed ? spokenChanges(row.words.inOneLine())
                          : row.after.isEmpty()                 ? row.before
                                                                : row.after;
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + words;
}

} // namespace

void RevisionModel::setRows(std::vector<session::RevisionRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    show();
    endResetModel();
}

void RevisionModel::setOnlyChanges(bool only) {
    if (m_onlyChanges != only) {
        beginResetModel();
        m_onlyChanges = only;
        show();
        endResetModel();
    }
}

void RevisionModel::show() {
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_onlyChanges || m_rows[i].change != SentenceChange::Same) {
            m_shown.push_back(i);
        }
    }
}

int RevisionModel::count(SentenceChange change) const {
    return static_cast<int>(std::ranges::count(m_rows, change, &session::RevisionRow::change));
}

int RevisionModel::changedFigures() const {
    return static_cast<int>(std::ranges::count(m_rows, true, &session::RevisionRow::figureChanged));
}

int RevisionModel::nextChange(int from, int step) const {
    const int rows = rowCount();
    for (int i = 1; i <= rows; ++i) {
        const int at = (((from + i * step) % rows) + rows) % rows;
        if (row(at).change != SentenceChange::Same) {
            return at;
        }
    }
    return -1;
}

int RevisionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RevisionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::RevisionRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.after.isEmpty() ? one.before : one.after;
    case Qt::AccessibleTextRole:
        return spoken(one);
    default:
        return {};
    }
}

} // namespace gainsay::ui
