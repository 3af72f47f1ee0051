// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/originsview.h"

#include "ui/models/originwords.h"
#include "ui/origins/graphview.h"
#include "ui/origins/topiclist.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/taborder.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int topicsWidth = 300;
constexpr int graphShare = 62; ///< of the height, against the passages
constexpr int detailShare = 38;

std::vector<OriginTopic> topicsOf(const std::vector<session::OriginReport>& reports) {
    std::vector<OriginTopic> topics;
    for (const session::OriginReport& report : reports) {
        const bool isWhole = report.claim.isNull();
        const QString line = originCountLine(report);
        topics.push_back({report.claim, isWhole ? OriginsView::tr("All articles") : report.claimText,
                          line.isEmpty() ? OriginsView::tr("no article affirms it") : line});
    }
    return topics;
}

} // namespace

OriginsView::OriginsView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_message(new MessageBar(themes, this))
    , m_pages(new QStackedWidget(this))
    , m_topics(new TopicList(themes))
    , m_headline(new QLabel)
    , m_line(new RunLabel(themes))
    , m_legend(new RunLabel(themes))
    , m_model(new GraphModel(this))
    , m_graph(new GraphView(themes, *m_model))
    , m_detail(new OriginDetail(themes))
    , m_split(new QSplitter(Qt::Vertical))
    , m_waiting(
          new EmptyState(themes, Icon::Link, tr("The articles are being read for credits and copied passages."), {}))
    , m_empty(
          new EmptyState(themes, Icon::Link,
                         tr("No articles yet. Here you see on whom articles rest: five that follow one agency are one "
                            "voice."),
                         tr("Import articles"))) {
    setAutoFillBackground(true);
    auto* across = new QSplitter(Qt::Horizontal);
    across->setChildrenCollapsible(false);
    across->setHandleWidth(1);
    across->addWidget(m_topics);
    across->addWidget(makePage());
    across->setStretchFactor(0, 0);
    across->setStretchFactor(1, 1);
    across->setSizes({topicsWidth, 1000});
    m_topics->setMinimumWidth(200);
    m_pages->addWidget(across);
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_waiting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_graph);
    tabFirstTo(*m_graph, *this);

    connect(m_empty, &EmptyState::actionTriggered, this, &OriginsView::importRequested);
    connect(m_topics, &TopicList::topicChanged, this, &OriginsView::showTopic);
    connect(m_graph, &QAbstractItemView::activated, this, &OriginsView::activate);
    connect(m_graph->selectionModel(), &QItemSelectionModel::currentChanged, this, &OriginsView::askForEvidence);
    connect(m_detail, &OriginDetail::placeRequested, this, &OriginsView::placeRequested);
    connect(&themes, &ThemeProvider::changed, this, &OriginsView::restyle);
    restyle();
}

QWidget* OriginsView::makePage() {
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_legend->setSmall(true);
    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(4);
    const auto inset = [column](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(28, 0, 28, 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    inset(m_headline);
    inset(m_line);
    inset(m_legend);
    column->addWidget(m_graph, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(upper);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, graphShare);
    m_split->setStretchFactor(1, detailShare);
    m_split->setSizes({graphShare * 100, detailShare * 100});
    upper->setMinimumHeight(220);
    m_detail->setMinimumHeight(120);
    return m_split;
}

void OriginsView::setReports(session::OriginReports reports) {
    m_reports = std::move(reports);
    const bool isEmpty = !m_reports->empty() && m_reports->front().articles == 0;
    m_pages->setCurrentIndex(m_reports->empty() ? 1 : isEmpty ? 2 : 0);
    {
        const QSignalBlocker once(m_topics); // it would have the topic shown as well
        m_topics->setTopics(topicsOf(*m_reports));
    }
    showTopic();
}

void OriginsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isBehind) {
        showTopic();
        static_cast<QAbstractItemView*>(m_graph)->doItemsLayout(); // so that its bars are there with its first picture
    }
}

bool OriginsView::showClaim(domain::ClaimId claim) {
    return m_topics->setCurrentTopic(claim);
}

domain::ClaimId OriginsView::currentTopic() const {
    return m_topics->currentTopic();
}

void OriginsView::setEvidence(const OriginEvidence& evidence) {
    m_detail->setEvidence(evidence);
}

void OriginsView::showError(const Error& error) {
    m_message->showError(error);
}

void OriginsView::showTopic() {
    m_isBehind = !isVisible();
    if (m_isBehind) {
        return; // a graph of thousands of articles takes its time, which nobody should wait who looks at something else
    }
    const auto report = std::ranges::find(*m_reports, m_topics->currentTopic(), &session::OriginReport::claim);
    if (report == m_reports->end()) {
        return;
    }
    const bool isWhole = report->claim.isNull();
    const QString rests = originHeadline(*report);
    m_headline->setText(isWhole ? rests : report->claimText);
    m_line->setText(isWhole ? tr("Of the texts alone; choose a claim at the left for what is stated about it.")
                    : rests.isEmpty() ? tr("No article affirms or reports this claim, so there is nothing to count.")
                                      : originSentence(*report),
                    isWhole ? Voice::Muted : Voice::Plain);
    showLegend(*report);
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_model->setReport({m_reports, &*report});
    }
    askForEvidence();
}

void OriginsView::showLegend(const session::OriginReport& report) {
    std::vector<TextRun> runs;
    for (size_t i = 0; i < report.origins.size() && i < 6; ++i) {
        const session::SharedOrigin& origin = report.origins[i];
        runs.push_back(
            {QStringLiteral("%1%2  ").arg(i == 0 ? QString() : QStringLiteral("     ")).arg(i + 1), Voice::Strong});
        runs.push_back({tr("%1 · %2").arg(origin.name, articleCount(static_cast<qsizetype>(origin.articles.size()))),
                        Voice::Muted});
        if (origin.isLoop) {
            runs.push_back({tr(" · a loop"), Voice::Plain, domain::Stance::Denies});
        }
    }
    m_legend->setRuns(std::move(runs));
    m_legend->setVisible(!report.origins.empty());
}

void OriginsView::askForEvidence() {
    if (m_isChanging) {
        return; // rows go one by one, and another one becomes the current one while some are still to go
    }
    const QModelIndex current = m_graph->currentIndex();
    Q_EMIT evidenceRequested(current.isValid() ? current.row() : -1);
}

void OriginsView::activate(const QModelIndex& index) {
    const int row = index.row();
    if (const session::OriginNode* node = m_model->node(row); node != nullptr && !node->article.isNull()) {
        Q_EMIT articleRequested(node->article);
        return;
    }
    const auto& rows = m_detail->evidence().rows;
    if (!rows.empty()) {
        Q_EMIT placeRequested(rows.front().left.passage.version, rows.front().left.passage.range);
    }
}

void OriginsView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
    m_headline->setFont(m_themes.fonts().headline);
}

} // namespace gainsay::ui
