// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importoutcomemodel.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace gainsay::ui {
namespace {

using session::ImportStatus;

constexpr int leastUrgent = 4;

int urgency(ImportStatus status) {
    switch (status) {
    case ImportStatus::Failed:
        return 0;
    case ImportStatus::Cancelled:
        return 1;
    case ImportStatus::Duplicate:
        return 2;
    case ImportStatus::NewVersion:
        return 3;
    case ImportStatus::Unpacked:
    case ImportStatus::Imported:
        break;
    }
    return leastUrgent;
}

QString wordOf(ImportStatus status) {
    switch (status) {
    case ImportStatus::Failed:
        return ImportOutcomeModel::tr("failed");
    case ImportStatus::Cancelled:
        return ImportOutcomeModel::tr("cancelled");
    case ImportStatus::Duplicate:
        return ImportOutcomeModel::tr("already here");
    case ImportStatus::NewVersion:
        return ImportOutcomeModel::tr("new version");
    case ImportStatus::Unpacked:
        return ImportOutcomeModel::tr("unpacked");
    case ImportStatus::Imported:
        break;
    }
    return ImportOutcomeModel::tr("imported");
}

bool isUnfinished(ImportStatus status) {
    return status == ImportStatus::Failed || status == ImportStatus::Cancelled;
}

QString nameOf(const session::ImportOutcome& outcome) {
    if (!outcome.title.isEmpty()) {
        return outcome.title;
    }
    return outcome.item.path.isEmpty() ? outcome.item.name : QFileInfo(outcome.item.path).fileName();
}

} // namespace

void ImportOutcomeModel::setOutcomes(const std::vector<session::ImportOutcome>& outcomes) {
    beginResetModel();
    auto kept = std::exchange(m_rows, {});
    kept.resize(static_cast<size_t>(m_first));
    m_rows.reserve(kept.size() + outcomes.size());
    for (int wanted = 0; wanted <= leastUrgent; ++wanted) { // thousands of rows are large to be moved about by a sort
        for (Row& row : kept) {
            if (urgency(row.outcome.status) == wanted) {
                m_rows.push_back(std::move(row));
            }
        }
        for (const session::ImportOutcome& outcome : outcomes) {
            if (urgency(outcome.status) == wanted && outcome.status != ImportStatus::Unpacked) {
                m_rows.push_back({outcome, State::Done});
            }
        }
    }
    m_first = 0;
    m_isRunning = false;
    endResetModel();
}

void ImportOutcomeModel::addItems(qsizetype first, std::vector<session::ImportOutcome> items) {
    if (first == 0) {
        beginResetModel();
        if (!std::exchange(m_keepsRows, false)) {
            m_rows.clear();
        }
        m_first = static_cast<int>(m_rows.size());
        m_isRunning = true;
        endResetModel();
    }
    if (items.empty() || static_cast<size_t>(rowOf(first)) != m_rows.size()) {
        return;
    }
    beginInsertRows({}, rowOf(first), rowOf(first + static_cast<qsizetype>(items.size())) - 1);
    for (session::ImportOutcome& item : items) {
        m_rows.push_back({std::move(item), State::Waiting});
    }
    endInsertRows();
}

ImportOutcomeModel::Row* ImportOutcomeModel::itemAt(qsizetype number) {
    const auto row = static_cast<size_t>(rowOf(number));
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

void ImportOutcomeModel::setReading(qsizetype number) {
    Row* item = itemAt(number);
    if (item == nullptr || item->state != State::Waiting) {
        return;
    }
    item->state = State::Reading;
    const auto changed = index(rowOf(number));
    Q_EMIT dataChanged(changed, changed, {StateRole, WordRole, Qt::AccessibleTextRole});
}

void ImportOutcomeModel::setOutcome(qsizetype number, const session::ImportOutcome& outcome) {
    Row* item = itemAt(number);
    if (item == nullptr) {
        return;
    }
    *item = {outcome, State::Done};
    const auto changed = index(rowOf(number));
    Q_EMIT dataChanged(changed, changed);
}

int ImportOutcomeModel::count(ImportStatus status) const {
    return static_cast<int>(std::ranges::count_if(
        m_rows, [&](const Row& row) { return row.state == State::Done && row.outcome.status == status; }));
}

bool ImportOutcomeModel::hasUnfinished() const {
    return !m_isRunning && std::ranges::any_of(m_rows, [](const Row& row) { return isUnfinished(row.outcome.status); });
}

template <typename IsMeant>
std::vector<ImportOutcomeModel::Row> ImportOutcomeModel::take(const IsMeant& isMeant) {
    std::vector<Row> taken;
    if (m_isRunning) {
        return taken;
    }
    std::vector<Row> others;
    beginResetModel();
    for (int number = 0; number < static_cast<int>(m_rows.size()); ++number) {
        Row& row = m_rows[static_cast<size_t>(number)];
        (isMeant(number, row.outcome.status) ? taken : others).push_back(std::move(row));
    }
    m_rows = std::move(others);
    endResetModel();
    return taken;
}

std::vector<session::ImportItem> ImportOutcomeModel::takeUnfinished(const std::optional<std::vector<int>>& rows) {
    std::vector<session::ImportItem> items;
    for (Row& row : take([&rows](int number, ImportStatus status) {
             return isUnfinished(status) && (!rows || std::ranges::binary_search(*rows, number));
         })) {
        items.push_back(std::move(row.outcome.item));
    }
    m_keepsRows = m_keepsRows || !items.empty();
    return items;
}

std::vector<domain::ArticleId> ImportOutcomeModel::takeImported(const std::vector<int>& rows) {
    std::vector<domain::ArticleId> articles;
    for (const Row& row : take([&rows](int number, ImportStatus status) {
             return status == ImportStatus::Imported && std::ranges::binary_search(rows, number);
         })) {
        articles.push_back(row.outcome.article);
    }
    return articles;
}

int ImportOutcomeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImportOutcomeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& [outcome, state] = m_rows[static_cast<size_t>(index.row())];
    const QString word = state == State::Done      ? wordOf(outcome.status)
                         : state == State::Reading ? tr("reading")
                                                   : tr("waiting");
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(outcome);
    case Qt::ToolTipRole:
        return outcome.error.message.isEmpty() ? nameOf(outcome) : outcome.error.message;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3").arg(nameOf(outcome), word, outcome.error.message);
    case StatusRole:
        return static_cast<int>(outcome.status);
    case WordRole:
        return word;
    case ReasonRole:
        return state == State::Done && outcome.status == ImportStatus::Failed ? outcome.error.message : QString();
    case StateRole:
        return static_cast<int>(state);
    case RetryRole:
        return state == State::Done && !m_isRunning && isUnfinished(outcome.status);
    case RemoveRole:
        return state == State::Done && !m_isRunning && outcome.status == ImportStatus::Imported;
    default:
        return {};
    }
}

} // namespace gainsay::ui
