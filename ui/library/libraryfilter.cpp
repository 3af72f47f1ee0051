// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryfilter.h"

#include <algorithm>
#include <ranges>

namespace gainsay::ui {

using Section = LibraryModel::Section;

LibraryFilter::LibraryFilter(LibraryModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
    m_rows = acceptedRows();
    follow();
}

void LibraryFilter::follow() {
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insertRows(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { dropRows(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        shift(first, first - last - 1);
        checkHeaders();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] {
        Q_EMIT layoutAboutToBeChanged();
        m_places = persistentIndexList();
        std::ranges::transform(m_places, std::back_inserter(m_kept),
                               [this](const QModelIndex& shown) { return QPersistentModelIndex(mapToSource(shown)); });
        m_moving.assign(m_rows.size(), {});
        std::ranges::transform(m_rows, m_moving.begin(),
                               [this](int row) { return QPersistentModelIndex(m_model.index(row)); });
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &LibraryFilter::moveRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                changeRows(first.row(), last.row(), roles);
            });
}

void LibraryFilter::setWords(const QString& words) {
    const QStringList split = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (split == m_words) {
        return;
    }
    // One more letter: what did not hold the word before it does not hold it now.
    const bool isNarrower = !m_words.isEmpty() && std::ranges::all_of(m_words, [&split](const QString& word) {
        return std::ranges::any_of(split, [&word](const QString& longer) { return longer.contains(word); });
    });
    m_words = split;
    beginResetModel();
    m_rows = isNarrower ? acceptedOf(m_rows) : acceptedRows();
    endResetModel();
}

void LibraryFilter::setFitting(Fitting fitting) {
    if (!fitting && !m_fitting) {
        return;
    }
    m_fitting = std::move(fitting);
    // What was asked anew after a change of the dossier mostly finds the same.
    if (acceptedRows() != m_rows) {
        renew();
    }
}

void LibraryFilter::renew() {
    beginResetModel();
    m_rows = acceptedRows();
    endResetModel();
}

std::vector<int> LibraryFilter::acceptedRows() const {
    return acceptedOf(std::views::iota(0, m_model.rowCount()));
}

template <typename Rows>
std::vector<int> LibraryFilter::acceptedOf(const Rows& candidates) const {
    std::vector<int> rows;
    int header = -1;
    for (const int row : candidates) {
        if (m_model.sourceRow(row) < 0) {
            header = row;
            if (acceptsHeader(row)) {
                rows.push_back(row);
            }
        } else if (accepts(row)) {
            if (rows.empty() || rows.back() < header) {
                rows.push_back(header);
            }
            rows.push_back(row);
        }
    }
    return rows;
}

bool LibraryFilter::accepts(int row) const {
    const Section section = m_model.sectionOf(row);
    if (m_fitting && section == Section::Articles &&
        !std::ranges::binary_search(m_fitting->articles, m_model.articleAt(row))) {
        return false;
    }
    if (m_fitting && section == Section::Quotes &&
        !std::ranges::binary_search(m_fitting->quotes, m_model.quoteAt(row))) {
        return false;
    }
    if (m_fitting && (section == Section::Entities || section == Section::Claims || section == Section::Tags)) {
        return false;
    }
    return std::ranges::all_of(m_words, [&](const QString& word) { return m_model.holds(row, word); });
}

/// Whether a header stands there even over nothing: it says what to do.
bool LibraryFilter::acceptsHeader(int row) const {
    const Section section = m_model.sectionOf(row);
    return m_words.isEmpty() && !m_fitting &&
           (section == Section::Articles || section == Section::Entities || section == Section::Claims);
}

int LibraryFilter::placeOf(int row) const {
    return static_cast<int>(std::ranges::lower_bound(m_rows, row) - m_rows.begin());
}

bool LibraryFilter::isShown(int row) const {
    return std::ranges::binary_search(m_rows, row);
}

int LibraryFilter::endOf(Section section) const {
    const int next = static_cast<int>(section) + 1;
    return next < LibraryModel::sectionCount ? m_model.headerRow(static_cast<Section>(next)) : m_model.rowCount();
}

int LibraryFilter::shownIn(Section section) const {
    return placeOf(endOf(section)) - placeOf(m_model.headerRow(section) + 1);
}

void LibraryFilter::insertRows(int first, int last) {
    for (auto row = m_rows.begin() + placeOf(first); row != m_rows.end(); ++row) {
        *row += last - first + 1;
    }
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        if (accepts(row)) {
            fresh.push_back(row);
        }
    }
    if (!fresh.empty()) {
        const int place = placeOf(first);
        beginInsertRows({}, place, place + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin() + place, fresh.begin(), fresh.end());
        endInsertRows();
    }
    checkHeaders();
}

void LibraryFilter::dropRows(int first, int last) {
    const int begin = placeOf(first);
    const int end = placeOf(last + 1);
    if (begin < end) {
        beginRemoveRows({}, begin, end - 1);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
        endRemoveRows();
    }
}

void LibraryFilter::shift(int from, int by) {
    for (auto row = m_rows.begin() + placeOf(from); row != m_rows.end(); ++row) {
        *row += by;
    }
}

void LibraryFilter::moveRows() {
    std::ranges::transform(m_moving, m_rows.begin(), [](const QPersistentModelIndex& index) { return index.row(); });
    std::ranges::sort(m_rows);
    QModelIndexList now;
    std::ranges::transform(m_kept, std::back_inserter(now),
                           [this](const QPersistentModelIndex& source) { return mapFromSource(source); });
    changePersistentIndexList(m_places, now);
    m_kept.clear();
    m_places.clear();
    m_moving.clear();
    Q_EMIT layoutChanged();
}

void LibraryFilter::changeRows(int first, int last, const QList<int>& roles) {
    for (int row = first; row <= last; ++row) {
        if (m_model.sourceRow(row) >= 0) {
            setShown(row, accepts(row));
        }
    }
    const int begin = placeOf(first);
    const int end = placeOf(last + 1);
    if (begin < end) {
        Q_EMIT dataChanged(index(begin), index(end - 1), roles);
    }
    checkHeaders();
}

void LibraryFilter::setShown(int row, bool shown) {
    if (isShown(row) == shown) {
        return;
    }
    const int place = placeOf(row);
    if (shown) {
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, row);
        endInsertRows();
    } else {
        beginRemoveRows({}, place, place);
        m_rows.erase(m_rows.begin() + place);
        endRemoveRows();
    }
}

void LibraryFilter::checkHeaders() {
    for (int section = 0; section < LibraryModel::sectionCount; ++section) {
        const int header = m_model.headerRow(static_cast<Section>(section));
        setShown(header, acceptsHeader(header) || shownIn(static_cast<Section>(section)) > 0);
    }
}

int LibraryFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LibraryFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QModelIndex LibraryFilter::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LibraryFilter::parent(const QModelIndex& /*child*/) const {
    return {};
}

QModelIndex LibraryFilter::mapToSource(const QModelIndex& shown) const {
    return shown.isValid() ? m_model.index(m_rows[static_cast<size_t>(shown.row())]) : QModelIndex();
}

QModelIndex LibraryFilter::mapFromSource(const QModelIndex& source) const {
    return source.isValid() && isShown(source.row()) ? index(placeOf(source.row())) : QModelIndex();
}

} // namespace gainsay::ui
