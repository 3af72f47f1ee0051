// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/graphmodel.h"

#include <QHash>

#include <map>

namespace gainsay::ui {
namespace {

GraphItem::Kind kindOf(session::OriginLayer layer) {
    switch (layer) {
    case session::OriginLayer::Article:
        return GraphItem::Kind::Article;
    case session::OriginLayer::Relay:
        return GraphItem::Kind::Relay;
    case session::OriginLayer::Source:
        break;
    }
    return GraphItem::Kind::Source;
}

QString remarkOn(const session::OriginNode& node) {
    if (node.isInLoop) {
        return GraphModel::tr("in a loop: they cite each other");
    }
    if (!node.isDeadEnd) {
        return {};
    }
    return node.layer == session::OriginLayer::Article ? GraphModel::tr("credits nobody")
                                                       : GraphModel::tr("unnamed: trail ends");
}

std::vector<GraphItem> nodesOf(const session::OriginReport& report) {
    std::vector<GraphItem> items;
    QHash<QString, int> uses; // unnamed speakers share their names
    for (const session::OriginNode& node : report.nodes) {
        GraphItem item;
        item.kind = kindOf(node.layer);
        item.title = node.name;
        const bool isArticle = item.kind == GraphItem::Kind::Article;
        item.key = isArticle ? node.article.toString() : QStringLiteral("%1 %2").arg(node.name).arg(uses[node.name]++);
        item.detail = isArticle && node.title != node.name ? node.title : QString();
        item.remark = remarkOn(node);
        item.origin = node.origin;
        item.originName = node.origin < 0 ? QString() : report.origins[static_cast<size_t>(node.origin)].name;
        item.isDeadEnd = node.isDeadEnd;
        item.isInLoop = node.isInLoop;
        items.push_back(std::move(item));
    }
    return items;
}

void addCredits(const session::OriginReport& report, std::vector<GraphItem>& items) {
    for (const session::OriginEdge& edge : report.edges) {
        const GraphItem& from = items[edge.from];
        const GraphItem& to = items[edge.to];
        GraphItem item;
        item.kind = GraphItem::Kind::Credit;
        item.key = QStringLiteral("%1 > %2").arg(from.key, to.key);
        item.title = GraphModel::tr("%1 → %2").arg(from.title, to.title);
        item.detail = edge.carries ? GraphModel::tr("rests on it as a whole")
                                   : GraphModel::tr("in %n sentence(s)", nullptr, static_cast<int>(edge.stated.size()));
        item.remark = edge.isInLoop ? GraphModel::tr("in a loop: they cite each other") : QString();
        item.isInLoop = edge.isInLoop;
        item.carries = edge.carries;
        item.from = static_cast<int>(edge.from);
        item.to = static_cast<int>(edge.to);
        items.push_back(std::move(item));
    }
}

void addCopies(const session::OriginReport& report, std::vector<GraphItem>& items) {
    std::map<domain::ArticleId, int> rows;
    for (size_t i = 0; i < report.nodes.size(); ++i) {
        if (report.nodes[i].layer == session::OriginLayer::Article) {
            rows.emplace(report.nodes[i].article, static_cast<int>(i));
        }
    }
    struct Shared {
        int passages = 0;
        int words = 0;
    };
    std::map<std::pair<int, int>, Shared> pairs;
    for (const session::ReusedPassage& passage : report.reuse) {
        if (passage.isFormula) {
            continue;
        }
        Shared& shared = pairs[std::minmax(rows.at(passage.a), rows.at(passage.b))];
        ++shared.passages;
        shared.words += passage.words;
    }
    for (const auto& [ends, shared] : pairs) {
        GraphItem item;
        const GraphItem& from = items[static_cast<size_t>(ends.first)];
        const GraphItem& to = items[static_cast<size_t>(ends.second)];
        item.kind = GraphItem::Kind::Copy;
        item.key = QStringLiteral("%1 = %2").arg(from.key, to.key);
        item.title = GraphModel::tr("%1 = %2").arg(from.title, to.title);
        item.detail = shared.passages == 1
                          ? GraphModel::tr("1 passage in common, %1 words").arg(shared.words)
                          : GraphModel::tr("%1 passages in common, %2 words").arg(shared.passages).arg(shared.words);
        item.from = ends.first;
        item.to = ends.second;
        items.push_back(std::move(item));
    }
}

QString spokenKind(GraphItem::Kind kind) {
    switch (kind) {
    case GraphItem::Kind::Article:
        return GraphModel::tr("Article");
    case GraphItem::Kind::Relay:
        return GraphModel::tr("Agency or outlet");
    case GraphItem::Kind::Source:
        return GraphModel::tr("Person or document");
    case GraphItem::Kind::Credit:
        return GraphModel::tr("Credit");
    case GraphItem::Kind::Copy:
        break;
    }
    return GraphModel::tr("Same words");
}

} // namespace

void GraphModel::setReport(std::shared_ptr<const session::OriginReport> report) {
    m_report = std::move(report);
    std::vector<GraphItem> items = nodesOf(*m_report);
    addCredits(*m_report, items);
    addCopies(*m_report, items);
    setRows(std::move(items));
}

const session::OriginNode* GraphModel::node(int row) const {
    return row >= 0 && row < nodeCount() ? &m_report->nodes[static_cast<size_t>(row)] : nullptr;
}

std::vector<session::StatedCredit> GraphModel::statedBy(int row) const {
    const int edge = row - nodeCount();
    return edge >= 0 && edge < static_cast<int>(m_report->edges.size())
               ? m_report->edges[static_cast<size_t>(edge)].stated
               : std::vector<session::StatedCredit>();
}

std::vector<session::ReusedPassage> GraphModel::passagesOf(int number) const {
    std::vector<session::ReusedPassage> passages;
    if (const GraphItem& item = row(number); item.kind == GraphItem::Kind::Copy) {
        const auto a = node(item.from)->article;
        const auto b = node(item.to)->article;
        for (const session::ReusedPassage& one : m_report->reuse) {
            if (!one.isFormula && ((one.a == a && one.b == b) || (one.a == b && one.b == a))) {
                passages.push_back(one);
            }
        }
        std::ranges::stable_sort(passages, std::greater(), &session::ReusedPassage::words);
    }
    return passages;
}

QVariant GraphModel::dataOf(const GraphItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{GraphModel::tr("%1: %2").arg(spokenKind(row.kind), row.title), row.detail, row.remark};
        if (row.origin >= 0) {
            parts << GraphModel::tr("origin %1: %2").arg(row.origin + 1).arg(row.originName);
        }
        parts.removeAll(QString());
        return parts.join(GraphModel::tr(", "));
    }
    case Qt::ToolTipRole: {
        QStringList lines{row.title, row.detail, row.remark};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace gainsay::ui
