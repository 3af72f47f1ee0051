// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/pickermodel.h"

#include "ui/models/rowsync.h"

namespace gainsay::ui {
namespace {

bool holdsAll(const PickerOption& option, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) {
        return option.text.contains(word, Qt::CaseInsensitive) || option.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

struct PickerModel::Steps {
    PickerModel& model;

    void remove(int row) const {
        model.beginRemoveRows({}, row, row);
        model.m_rows.erase(model.m_rows.begin() + row);
        model.endRemoveRows();
    }
    void move(int from, int to) const {
        model.beginMoveRows({}, from, from, {}, to);
        std::rotate(model.m_rows.begin() + to, model.m_rows.begin() + from, model.m_rows.begin() + from + 1);
        model.endMoveRows();
    }
    void insert(int row, PickerOption&& option) const {
        model.beginInsertRows({}, row, row);
        model.m_rows.insert(model.m_rows.begin() + row, std::move(option));
        model.endInsertRows();
    }
    void update(int row, PickerOption&& option) const {
        PickerOption& live = model.m_rows[static_cast<size_t>(row)];
        if (live != option) {
            live = std::move(option);
            Q_EMIT model.dataChanged(model.index(row), model.index(row));
        }
    }
};

PickerModel::PickerModel(QObject* parent)
    : QAbstractListModel(parent) {}

void PickerModel::setOptions(std::vector<PickerOption> options) {
    m_options = std::move(options);
    refresh();
}

void PickerModel::setCreateLabel(const QString& label) {
    m_createLabel = label;
    refresh();
}

void PickerModel::setTyped(const QString& typed) {
    m_typed = typed.simplified();
    refresh();
}

bool PickerModel::offersNew() const {
    return !m_createLabel.isEmpty() && !m_typed.isEmpty() &&
           std::ranges::none_of(m_options, [this](const PickerOption& option) {
               return option.text.compare(m_typed, Qt::CaseInsensitive) == 0;
           });
}

std::vector<PickerOption> PickerModel::matching() const {
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<PickerOption> found;
    std::ranges::copy_if(m_options, std::back_inserter(found),
                         [&](const PickerOption& option) { return holdsAll(option, words); });
    std::ranges::stable_partition(
        found, [this](const PickerOption& option) { return option.text.startsWith(m_typed, Qt::CaseInsensitive); });
    return found;
}

void PickerModel::refresh() {
    std::vector<PickerOption> wanted = matching();
    if (offersNew()) {
        wanted.push_back({QUuid(), m_createLabel.arg(m_typed), {}, 0, {}});
    }
    syncRows(m_rows, std::move(wanted), [](const PickerOption& option) { return option.key; }, Steps{*this});
}

bool PickerModel::isCreateRow(int row) const {
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)].key.isNull();
}

const PickerOption* PickerModel::option(int row) const {
    return row >= 0 && row < rowCount() && !isCreateRow(row) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int PickerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PickerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PickerOption& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case CreateRole:
        return row.key.isNull();
    case ColourRole:
        return row.colour;
    case Qt::CheckStateRole:
        return row.check ? QVariant(*row.check) : QVariant();
    default:
        return {};
    }
}

} // namespace gainsay::ui
