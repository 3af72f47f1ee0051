// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/origins/origindetail.h"

#include <QWidget>

#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace gainsay::ui {

class EmptyState;
class GraphModel;
class GraphView;
class MessageBar;
class RunLabel;
class TopicList;

/// On whom the articles rest: which agency, person or document their words go back to, and what they copied from each
/// other; for all articles or for those that affirm one claim.
///
/// Keys, while the graph has the keyboard: the arrows walk it, Enter opens the article, or the words that credit
/// somebody. All else is in the tab order: topics, graph, passages.
class OriginsView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit OriginsView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Not null. What is current stays so. Empty: not worked out yet.
    void setReports(session::OriginReports reports);
    /// Makes a claim current; false where there is no such one.
    bool showClaim(domain::ClaimId claim);
    [[nodiscard]] domain::ClaimId currentTopic() const;
    /// Passages behind the row of the model that was asked for last.
    void setEvidence(const OriginEvidence& evidence);
    /// Says above the view what failed.
    void showError(const Error& error);

    [[nodiscard]] const GraphModel& model() const { return *m_model; }
    [[nodiscard]] GraphView& graph() const { return *m_graph; }
    [[nodiscard]] TopicList& topics() const { return *m_topics; }
    [[nodiscard]] const OriginDetail& detail() const { return *m_detail; }

Q_SIGNALS:
    /// The passages behind a row of the model are wanted; −1: nothing is selected.
    void evidenceRequested(int row);
    void articleRequested(gainsay::domain::ArticleId article);
    void placeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    /// The empty view's way out.
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makePage();
    void showTopic();
    void showLegend(const session::OriginReport& report);
    void askForEvidence();
    void activate(const QModelIndex& index);
    void restyle();

    const ThemeProvider& m_themes;
    session::OriginReports m_reports = std::make_shared<const std::vector<session::OriginReport>>();
    MessageBar* m_message;
    QStackedWidget* m_pages;
    TopicList* m_topics;
    QLabel* m_headline;
    RunLabel* m_line;
    RunLabel* m_legend;
    GraphModel* m_model;
    GraphView* m_graph;
    OriginDetail* m_detail;
    QSplitter* m_split;
    QWidget* m_waiting;
    EmptyState* m_empty;
    bool m_isChanging = false; ///< the model's rows are not yet those of its report
    bool m_isBehind = false;   ///< what is shown is older than the reports
};

} // namespace gainsay::ui
