// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contradictionmodel.h"

#include "ui/compare/comparewords.h"
#include "ui/compare/rulewords.h"
#include "ui/models/rowsync.h"

#include <QSet>

#include <iterator>
#include <span>

namespace gainsay::ui {

struct ContradictionModel::Group {
    domain::ClaimId claim;
    GroupKind kind = GroupKind::Claim;
    QString title;
    QString line;
    std::vector<CompareItem> items;
};

namespace {

QString countedLine(const std::vector<CompareItem>& items) {
    QSet<QUuid> articles;
    for (const CompareItem& item : items) {
        articles.insert(item.a.article.uuid());
        articles.insert(item.b.article.uuid());
    }
    return articles.size() == 1 ? ContradictionModel::tr("1 article")
                                : ContradictionModel::tr("%1 articles").arg(articles.size());
}

} // namespace

struct ContradictionModel::GroupSteps {
    ContradictionModel& model;

    void remove(int row) const {
        model.beginRemoveRows({}, row, row);
        model.m_groups.erase(model.m_groups.begin() + row);
        model.endRemoveRows();
    }
    void move(int from, int to) const {
        model.beginMoveRows({}, from, from, {}, to);
        std::rotate(model.m_groups.begin() + to, model.m_groups.begin() + from, model.m_groups.begin() + from + 1);
        model.endMoveRows();
    }
    void insert(int row, std::unique_ptr<Group>&& group) const {
        model.beginInsertRows({}, row, row);
        model.m_groups.insert(model.m_groups.begin() + row, std::move(group));
        model.endInsertRows();
    }
    void update(int row, std::unique_ptr<Group>&& wanted) const {
        Group& group = *model.m_groups[static_cast<size_t>(row)];
        if (group.title != wanted->title || group.line != wanted->line) {
            group.title = std::move(wanted->title);
            group.line = std::move(wanted->line);
            const QModelIndex at = model.index(row, 0);
            Q_EMIT model.dataChanged(at, at);
        }
        model.syncItems(group, std::move(wanted->items));
    }
};

struct ContradictionModel::ItemSteps {
    ContradictionModel& model;
    Group& group;

    void removeRun(int first, int last) const {
        model.beginRemoveRows(model.indexOf(group), first, last);
        group.items.erase(group.items.begin() + first, group.items.begin() + last + 1);
        model.endRemoveRows();
    }
    void move(int from, int to) const {
        const QModelIndex parent = model.indexOf(group);
        model.beginMoveRows(parent, from, from, parent, to);
        std::rotate(group.items.begin() + to, group.items.begin() + from, group.items.begin() + from + 1);
        model.endMoveRows();
    }
    void insertRun(int row, std::span<CompareItem> items) const {
        model.beginInsertRows(model.indexOf(group), row, row + static_cast<int>(items.size()) - 1);
        group.items.insert(group.items.begin() + row, std::make_move_iterator(items.begin()),
                           std::make_move_iterator(items.end()));
        model.endInsertRows();
    }
    void update(int row, CompareItem&& item) const {
        CompareItem& live = group.items[static_cast<size_t>(row)];
        if (live == item) {
            return;
        }
        live = std::move(item);
        const QModelIndex at = model.index(row, 0, model.indexOf(group));
        Q_EMIT model.dataChanged(at, at);
    }
};

ContradictionModel::ContradictionModel(QObject* parent)
    : QAbstractItemModel(parent) {}

ContradictionModel::~ContradictionModel() = default;

void ContradictionModel::setItems(const std::vector<CompareItem>& items) {
    const auto keyOfGroup = [](const std::unique_ptr<Group>& group) { return std::pair(group->claim, group->kind); };
    std::vector<std::unique_ptr<Group>> wanted;
    for (const CompareItem& item : items) {
        const auto& claim = item.contradiction.claim;
        auto group = std::ranges::find(wanted, std::pair(claim, kindOf(item)), keyOfGroup);
        if (group == wanted.end()) {
            const QString line = item.isConfusion() ? tr("names that two bodies share")
                                 : item.isFromTexts ? tr("sentences that nobody has quoted yet")
                                                    : item.claimLine;
            group = wanted.insert(wanted.end(), std::make_unique<Group>(claim, kindOf(item), titleOf(item), line));
        }
        (*group)->items.push_back(item);
    }
    for (const auto& group : wanted) {
        if (group->line.isEmpty()) {
            group->line = countedLine(group->items);
        }
    }
    syncRows(m_groups, std::move(wanted), keyOfGroup, GroupSteps{*this});
}

ContradictionModel::GroupKind ContradictionModel::kindOf(const CompareItem& item) {
    return item.isConfusion() ? GroupKind::Confusions : item.isFromTexts ? GroupKind::FromTexts : GroupKind::Claim;
}

QString ContradictionModel::titleOf(const CompareItem& item) {
    switch (kindOf(item)) {
    case GroupKind::Confusions:
        return tr("Possible confusions");
    case GroupKind::FromTexts:
        return tr("Found in the texts");
    case GroupKind::Claim:
        break;
    }
    return item.claimText.isEmpty() ? tr("Paired without a claim") : item.claimText;
}

void ContradictionModel::syncItems(Group& group, std::vector<CompareItem> wanted) {
    const auto keyOf = [](const CompareItem& item) { return item.contradiction.id; };
    syncRows(group.items, std::move(wanted), keyOf, ItemSteps{*this, group});
}

const CompareItem* ContradictionModel::item(const QModelIndex& index) const {
    const auto* group = static_cast<const Group*>(index.internalPointer());
    return index.isValid() && group != nullptr ? &group->items[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex ContradictionModel::indexOf(domain::ContradictionId id) const {
    for (const auto& group : m_groups) {
        const auto found =
            std::ranges::find(group->items, id, [](const CompareItem& item) { return item.contradiction.id; });
        if (found != group->items.end()) {
            return index(static_cast<int>(found - group->items.begin()), 0, indexOf(*group));
        }
    }
    return {};
}

QModelIndex ContradictionModel::indexOf(const Group& group) const {
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return createIndex(static_cast<int>(found - m_groups.begin()), 0, nullptr);
}

bool ContradictionModel::passes(const CompareItem& item, CompareFilter filter) {
    using enum domain::ContradictionStatus;
    switch (filter) {
    case CompareFilter::All:
        return true;
    case CompareFilter::New:
        return item.isNew;
    case CompareFilter::Confirmed:
        return item.contradiction.status == Confirmed;
    case CompareFilter::Explained:
        return item.contradiction.status == Explained;
    case CompareFilter::Dismissed:
        return item.contradiction.status == Dismissed;
    }
    return false;
}

int ContradictionModel::count(CompareFilter filter) const {
    qsizetype count = 0;
    for (const auto& group : m_groups) {
        count += std::ranges::count_if(
            group->items, [filter](const CompareItem& item) { return !item.isConfusion() && passes(item, filter); });
    }
    return static_cast<int>(count);
}

QModelIndex ContradictionModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // A contradiction's index carries its group; a group's carries nothing.
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].get() : nullptr);
}

QModelIndex ContradictionModel::parent(const QModelIndex& index) const {
    const auto* group = static_cast<const Group*>(index.internalPointer());
    return index.isValid() && group != nullptr ? indexOf(*group) : QModelIndex();
}

int ContradictionModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalPointer() != nullptr || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())]->items.size());
}

int ContradictionModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant ContradictionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (const CompareItem* found = item(index)) {
        return itemData(*found, role);
    }
    return groupData(*m_groups[static_cast<size_t>(index.row())], role);
}

QVariant ContradictionModel::groupData(const Group& group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return group.kind == GroupKind::Claim ? tr("Claim: %1, %2").arg(group.title, group.line)
                                              : tr("%1, %2").arg(group.title, group.line);
    case DetailRole:
        return group.line;
    default:
        return {};
    }
}

QVariant ContradictionModel::itemData(const CompareItem& item, int role) {
    const auto& contradiction = item.contradiction;
    if (item.isConfusion() && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == ScoreRole)) {
        return role == Qt::DisplayRole ? tr("Which “%1”?").arg(item.confusedName)
               : role == ScoreRole     ? QVariant()
                                       : tr("Possible confusion: %1").arg(explanationWords(contradiction));
    }
    switch (role) {
    case Qt::DisplayRole:
        return typeName(contradiction.type);
    case Qt::ToolTipRole:
        return explanationWords(contradiction);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, score %4%5")
            .arg(typeName(contradiction.type), outlets(item), statusName(contradiction.status),
                 scoreText(contradiction.score), item.isNew ? tr(", new") : QString());
    case IdRole:
        return QVariant::fromValue(contradiction.id);
    case DetailRole:
        return outlets(item);
    case ScoreRole:
        return contradiction.score;
    case NewRole:
        return item.isNew;
    case StatusRole:
        return static_cast<int>(contradiction.status);
    default:
        return {};
    }
}

Qt::ItemFlags ContradictionModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    // Claims are headings: the arrow keys pass over them.
    return item(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                  : Qt::NoItemFlags;
}

} // namespace gainsay::ui
