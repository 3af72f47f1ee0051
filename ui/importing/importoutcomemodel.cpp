// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importoutcomemodel.h"

#include <QFileInfo>

#include <algorithm>

namespace gainsay::ui {
namespace {

using session::ImportStatus;

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
    return 4;
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

QString nameOf(const session::ImportOutcome& outcome) {
    if (!outcome.title.isEmpty()) {
        return outcome.title;
    }
    return outcome.item.path.isEmpty() ? outcome.item.name : QFileInfo(outcome.item.path).fileName();
}

} // namespace

void ImportOutcomeModel::setOutcomes(std::vector<session::ImportOutcome> outcomes) {
    std::erase_if(outcomes, [](const session::ImportOutcome& one) { return one.status == ImportStatus::Unpacked; });
    std::ranges::stable_sort(outcomes, {}, [](const session::ImportOutcome& one) { return urgency(one.status); });
    beginResetModel();
    m_rows.clear();
    for (session::ImportOutcome& outcome : outcomes) {
        m_rows.push_back({std::move(outcome), State::Done});
    }
    endResetModel();
}

void ImportOutcomeModel::addItems(qsizetype first, std::vector<session::ImportOutcome> items) {
    if (first == 0) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    if (items.empty() || static_cast<size_t>(first) != m_rows.size()) {
        return;
    }
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + static_cast<qsizetype>(items.size())) - 1);
    for (session::ImportOutcome& item : items) {
        m_rows.push_back({std::move(item), State::Waiting});
    }
    endInsertRows();
}

void ImportOutcomeModel::setReading(qsizetype number) {
    if (static_cast<size_t>(number) >= m_rows.size() || m_rows[static_cast<size_t>(number)].state != State::Waiting) {
        return;
    }
    m_rows[static_cast<size_t>(number)].state = State::Reading;
    const auto changed = index(static_cast<int>(number));
    Q_EMIT dataChanged(changed, changed, {StateRole, WordRole, Qt::AccessibleTextRole});
}

void ImportOutcomeModel::setOutcome(qsizetype number, const session::ImportOutcome& outcome) {
    if (static_cast<size_t>(number) >= m_rows.size()) {
        return;
    }
    m_rows[static_cast<size_t>(number)] = {outcome, State::Done};
    const auto changed = index(static_cast<int>(number));
    Q_EMIT dataChanged(changed, changed);
}

std::vector<session::ImportItem> ImportOutcomeModel::unfinishedItems() const {
    std::vector<session::ImportItem> items;
    for (const auto& [outcome, state] : m_rows) {
        const bool unfinished = outcome.status == ImportStatus::Failed || outcome.status == ImportStatus::Cancelled;
        if (state == State::Done && unfinished) {
            items.push_back(outcome.item);
        }
    }
    return items;
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
    default:
        return {};
    }
}

} // namespace gainsay::ui
