// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace gainsay::ui {

/// Which contradictions a list shows.
enum class CompareFilter { All, New, Confirmed, Explained, Dismissed };

/// Contradictions grouped by claim: claims at the top level, their contradictions below.
/// What was found in the texts and nobody has quoted yet is a group of its own, and so are possible confusions, which
/// are no contradictions and are not counted.
/// Claims stand in the order of their first contradiction, contradictions in the order given (best first).
/// New content is taken over row by row, never by a reset, so that selection and scrolling stay where they are.
class ContradictionModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ContradictionId of a contradiction's row; null QVariant for a claim's
        DetailRole, ///< second line: of a claim "5 articles", of a contradiction "Harbour Post ↔ The Lantern"
        ScoreRole,  ///< double, 0–1; null for a confusion
        NewRole,    ///< bool
        StatusRole, ///< int of domain::ContradictionStatus
    };

    explicit ContradictionModel(QObject* parent = nullptr);
    ~ContradictionModel() override;

    /// Takes over new content. Ids of contradictions must be unique.
    void setItems(const std::vector<CompareItem>& items);

    /// The contradiction of a row; null for a claim's row or an invalid index. Valid until the next setItems().
    [[nodiscard]] const CompareItem* item(const QModelIndex& index) const;
    /// The row of a contradiction; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(domain::ContradictionId id) const;
    /// How many contradictions pass a filter.
    [[nodiscard]] int count(CompareFilter filter) const;
    [[nodiscard]] static bool passes(const CompareItem& item, CompareFilter filter);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class GroupKind { Claim, FromTexts, Confusions };
    struct Group;
    struct GroupSteps;
    struct ItemSteps;

    [[nodiscard]] QModelIndex indexOf(const Group& group) const;
    [[nodiscard]] static GroupKind kindOf(const CompareItem& item);
    [[nodiscard]] static QString titleOf(const CompareItem& item);
    [[nodiscard]] QVariant groupData(const Group& group, int role) const;
    [[nodiscard]] static QVariant itemData(const CompareItem& item, int role);
    void syncItems(Group& group, std::vector<CompareItem> wanted);

    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace gainsay::ui
