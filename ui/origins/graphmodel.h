// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/originreport.h"
#include "ui/models/syncedlistmodel.h"

#include <vector>

namespace gainsay::ui {

/// A node or an edge of the graph of attribution, as it is shown.
struct GraphItem {
    enum class Kind { Article, Relay, Source, Credit, Copy };

    QString key;
    Kind kind = Kind::Article;
    QString title;      ///< outlet, or whoever is credited; of an edge who credits or shares with whom
    QString detail;     ///< of an article its title; of an edge what it rests on
    QString remark;     ///< "credits nobody", "unnamed", "in a loop"; empty: nothing to say
    int origin = -1;    ///< of an article: which origin it belongs to, from 0
    QString originName; ///< what that one is called
    bool isDeadEnd = false;
    bool isInLoop = false;
    bool carries = false; ///< of a credit: the article as a whole rests on it
    int from = -1;        ///< of an edge: rows of its ends
    int to = -1;

    [[nodiscard]] bool isEdge() const { return kind == Kind::Credit || kind == Kind::Copy; }
    bool operator==(const GraphItem&) const = default;
};

/// The nodes of a report, articles first, then its edges: credits, then passages in common. A row stays what it is for
/// as long as its key does.
class GraphModel final : public SyncedListModel<GraphItem, QString> {
    Q_OBJECT
public:
    using SyncedListModel::SyncedListModel;

    /// Not null.
    void setReport(std::shared_ptr<const session::OriginReport> report);
    [[nodiscard]] const session::OriginReport& report() const { return *m_report; }
    /// The node of a row; null for an edge.
    [[nodiscard]] const session::OriginNode* node(int row) const;
    /// The words that state a credit; empty for all others.
    [[nodiscard]] std::vector<session::StatedCredit> statedBy(int row) const;
    /// The passages in common that an edge stands for, longest first; empty for all others.
    [[nodiscard]] std::vector<session::ReusedPassage> passagesOf(int row) const;
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_report->nodes.size()); }

protected:
    [[nodiscard]] QString keyOf(const GraphItem& row) const override { return row.key; }
    [[nodiscard]] QVariant dataOf(const GraphItem& row, int role) const override;

private:
    std::shared_ptr<const session::OriginReport> m_report = std::make_shared<const session::OriginReport>();
};

} // namespace gainsay::ui
