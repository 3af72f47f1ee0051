// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryfilter.h"

#include "ui/library/librarymodel.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace gainsay::ui {

LibraryFilter::LibraryFilter(LibraryModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
}

void LibraryFilter::setWords(const QString& words) {
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LibraryFilter::matches(const QModelIndex& index) const {
    const QString text = index.data().toString() + QLatin1Char('\n') + index.data(DetailRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (m_words.isEmpty()) {
        return true;
    }
    if (m_model.sourceRow(row) >= 0) {
        return matches(m_model.index(row));
    }
    const auto section = m_model.sectionOf(row);
    for (int below = row + 1; below < m_model.rowCount() && m_model.sectionOf(below) == section; ++below) {
        if (matches(m_model.index(below))) {
            return true;
        }
    }
    return false;
}

} // namespace gainsay::ui
