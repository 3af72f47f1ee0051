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
    std::ranges::stable_sort(outcomes, {}, [](const session::ImportOutcome& one) { return urgency(one.status); });
    beginResetModel();
    m_outcomes = std::move(outcomes);
    endResetModel();
}

int ImportOutcomeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

QVariant ImportOutcomeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const session::ImportOutcome& outcome = m_outcomes[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(outcome);
    case Qt::ToolTipRole:
        return outcome.error.message.isEmpty() ? nameOf(outcome) : outcome.error.message;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3").arg(nameOf(outcome), wordOf(outcome.status), outcome.error.message);
    case StatusRole:
        return static_cast<int>(outcome.status);
    case WordRole:
        return wordOf(outcome.status);
    case ReasonRole:
        return outcome.status == ImportStatus::Failed ? outcome.error.message : QString();
    default:
        return {};
    }
}

} // namespace gainsay::ui
