// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/models/syncedlistmodel.h"
#include "ui/style/themeprovider.h"

#include <QListView>

namespace gainsay::ui {

/// What origins can be counted for: all articles, or a claim.
struct OriginTopic {
    domain::ClaimId claim; ///< null: all articles
    QString title;
    QString line; ///< "5 articles · 1 independent origin"

    bool operator==(const OriginTopic&) const = default;
};

class OriginTopicModel final : public SyncedListModel<OriginTopic, domain::ClaimId> {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1 };
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::ClaimId keyOf(const OriginTopic& row) const override { return row.claim; }
    [[nodiscard]] QVariant dataOf(const OriginTopic& row, int role) const override;
};

/// The left part of Origins: all articles, then each claim, one of them current.
class TopicList final : public QListView {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit TopicList(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// The current topic stays where it still is there; else all articles.
    void setTopics(std::vector<OriginTopic> topics);
    [[nodiscard]] domain::ClaimId currentTopic() const;
    /// False where there is no such topic.
    bool setCurrentTopic(domain::ClaimId claim);

Q_SIGNALS:
    void topicChanged(gainsay::domain::ClaimId claim);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const ThemeProvider& m_themes;
    OriginTopicModel* m_model;
};

} // namespace gainsay::ui
