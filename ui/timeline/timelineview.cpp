// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/style/picturefile.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/flowlayout.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/taborder.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelinepainter.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr double buttonZoom = 1.5;
constexpr int filterWidth = 220;

/// The sign of a clock as it is drawn on the timeline, for the legend.
class ClockSign final : public QWidget {
public:
    enum class Kind { Event, Statement, Publication, Range };

    ClockSign(const ThemeProvider& themes, Kind kind)
        : m_themes(themes)
        , m_kind(kind) {
        setFixedSize(kind == Kind::Range ? 34 : timelineMark + 4, themes.metrics().badgeHeight);
        connect(&themes, &ThemeProvider::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const Palette& p = m_themes.palette();
        const QRectF mark(2, (height() - timelineMark) / 2.0, width() - 4, timelineMark);
        switch (m_kind) {
        case Kind::Event:
            TimelinePainter::paintSign(painter, TimelineClock::Event, mark, p.accent, p.accent);
            break;
        case Kind::Statement:
            TimelinePainter::paintSign(painter, TimelineClock::Statement, mark, p.accent, p.surface);
            break;
        case Kind::Publication:
            TimelinePainter::paintSign(painter, TimelineClock::Publication, mark, p.muted, p.muted);
            break;
        case Kind::Range:
            TimelinePainter::paintBar(painter, mark, p.accent, false);
            break;
        }
    }

private:
    const ThemeProvider& m_themes;
    Kind m_kind;
};

template <typename Key>
void fill(QComboBox& box, const QString& all, const std::vector<TimelineOption<Key>>& options, Key chosen) {
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItem(all, QUuid());
    for (const auto& option : options) {
        box.addItem(option.name, option.key.uuid());
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen.uuid())));
}

template <typename Key>
Key chosenIn(const QComboBox& box) {
    return Key(box.currentData().toUuid());
}

QComboBox* makeFilter(const QString& name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(120);
    box->setMaximumWidth(filterWidth);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

TimelineView::TimelineView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new TimelineModel(this))
    , m_message(new MessageBar(themes, this))
    , m_pages(new QStackedWidget(this))
    , m_headline(new QLabel(tr("When it happened, when it was said, when it was published")))
    , m_summary(new RunLabel(themes))
    , m_claim(makeFilter(QStringLiteral("timeline.claim"), tr("Only this claim")))
    , m_entity(makeFilter(QStringLiteral("timeline.entity"), tr("Only this entity")))
    , m_source(makeFilter(QStringLiteral("timeline.source"), tr("Only this source")))
    , m_chart(new TimelineChart(themes, *m_model))
    , m_empty(
          new EmptyState(themes, Icon::Clock,
                         tr("Nothing has a date yet. Here each quote that speaks to a claim stands on three clocks: "
                            "when the thing happened, when somebody said so, and when that was published."),
                         tr("Import articles")))
    , m_none(new EmptyState(themes, Icon::Clock, tr("Nothing on the timeline is of all that you chose."),
                            tr("Show everything")))
    , m_body(new QStackedWidget) {
    setAutoFillBackground(true);
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_chart);
    tabFirstTo(*m_chart, *this);

    connect(m_empty, &EmptyState::actionTriggered, this, &TimelineView::importRequested);
    connect(m_none, &EmptyState::actionTriggered, this, [this] { setFilter({}); });
    connect(m_chart, &QAbstractItemView::activated, this, &TimelineView::activate);
    for (QComboBox* box : {m_claim, m_entity, m_source}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            setFilter({chosenIn<domain::ClaimId>(*m_claim), chosenIn<domain::EntityId>(*m_entity),
                       chosenIn<domain::SourceId>(*m_source)});
        });
    }
    connect(&themes, &ThemeProvider::changed, this, &TimelineView::restyle);
    fillFilters();
    restyle();
}

QPushButton* TimelineView::makeButton(const QString& name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QLayout* TimelineView::makeHead() {
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_headline);
    words->addWidget(m_summary);
    auto* out = makeButton(QStringLiteral("timeline.out"), tr("−"), tr("Show more of time (−)"));
    auto* in = makeButton(QStringLiteral("timeline.in"), tr("+"), tr("Show less of time, larger (+)"));
    auto* all = makeButton(QStringLiteral("timeline.all"), tr("All of time"), tr("Show all of time (0)"));
    auto* save = makeButton(QStringLiteral("timeline.export"), tr("Export…"), tr("Export as a picture, SVG or PNG"));
    connect(out, &QPushButton::clicked, this, [this] { m_chart->zoomBy(1 / buttonZoom); });
    connect(in, &QPushButton::clicked, this, [this] { m_chart->zoomBy(buttonZoom); });
    connect(all, &QPushButton::clicked, m_chart, &TimelineChart::showAllTime);
    connect(save, &QPushButton::clicked, this, &TimelineView::exportRequested);
    const auto update = [this, out, in, all] {
        out->setEnabled(m_chart->zoom() > 1);
        all->setEnabled(m_chart->zoom() > 1);
        in->setEnabled(m_chart->zoom() < m_chart->layoutOfItems().largestZoom());
    };
    connect(m_chart, &TimelineChart::zoomChanged, this, update);
    out->setEnabled(false);
    all->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_themes.metrics().small);
    head->addLayout(words, 1);
    head->addSpacing(m_themes.metrics().huge);
    for (QPushButton* button : {out, in, all, save}) {
        head->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

QLayout* TimelineView::makeFilters() {
    auto* filters = new QHBoxLayout;
    filters->setSpacing(m_themes.metrics().small);
    for (QComboBox* box : {m_claim, m_entity, m_source}) {
        filters->addWidget(box, 1);
    }
    filters->addStretch(1);
    return filters;
}

QLayout* TimelineView::makeLegend() {
    auto* legend = new FlowLayout(m_themes.metrics().small);
    const auto add = [&](ClockSign::Kind kind, const QString& text) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, m_themes.metrics().medium, 0);
        row->setSpacing(m_themes.metrics().tiny);
        row->addWidget(new ClockSign(m_themes, kind));
        auto* words = new QLabel(text);
        words->setTextFormat(Qt::PlainText);
        row->addWidget(words);
        legend->addWidget(entry);
    };
    add(ClockSign::Kind::Event, tr("happened"));
    add(ClockSign::Kind::Statement, tr("was said"));
    add(ClockSign::Kind::Publication, tr("was published"));
    add(ClockSign::Kind::Range, tr("known no better than that; dashed: as the claim says"));
    return legend;
}

QWidget* TimelineView::makePage() {
    auto* page = new QWidget;
    auto* chart = new QWidget;
    auto* inner = new QVBoxLayout(chart);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_chart, 1000);
    inner->addSpacing(14);
    inner->addLayout(makeLegend());
    inner->addStretch(1);
    m_body->addWidget(chart);
    m_body->addWidget(m_none);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addSpacing(14);
    column->addLayout(makeFilters());
    column->addSpacing(12);
    column->addWidget(m_body, 1);
    return page;
}

void TimelineView::fillFilters() {
    fill(*m_claim, tr("All claims"), m_content.claims, m_filter.claim);
    fill(*m_entity, tr("All entities"), m_content.entities, m_filter.entity);
    fill(*m_source, tr("All sources"), m_content.sources, m_filter.source);
    // What was chosen may be gone.
    m_filter = {chosenIn<domain::ClaimId>(*m_claim), chosenIn<domain::EntityId>(*m_entity),
                chosenIn<domain::SourceId>(*m_source)};
}

void TimelineView::setContent(TimelineContent content) {
    if (content == m_content) {
        return;
    }
    m_content = std::move(content);
    m_pages->setCurrentIndex(m_content.items.empty() ? 1 : 0);
    fillFilters();
    applyFilter();
}

void TimelineView::setFilter(const TimelineFilter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        fillFilters();
        applyFilter();
    }
}

void TimelineView::applyFilter() {
    m_model->setItems(filtered(m_content.items, m_filter));
    if (!m_chart->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_chart->setCurrentIndex(m_model->index(0, 0));
    }
    const bool hasItems = std::ranges::any_of(m_model->items(), [](const TimelineItem& one) { return !one.isHead(); });
    m_body->setCurrentIndex(hasItems ? 0 : 1);
    updateSummary();
}

void TimelineView::updateSummary() {
    const auto count = [this](TimelineItem::Kind kind) {
        return static_cast<int>(std::ranges::count(m_model->items(), kind, &TimelineItem::kind));
    };
    const int statements = count(TimelineItem::Kind::Statement);
    const int claims = count(TimelineItem::Kind::Claim);
    const QString said = statements == 1 ? tr("1 statement") : tr("%1 statements").arg(statements);
    const QString about = claims == 1 ? tr("1 claim") : tr("%1 claims").arg(claims);
    m_summary->setText(
        tr("%1 on %2 · arrow keys move, Enter opens the text, + and − zoom, dragging pans").arg(said, about),
        Voice::Muted);
}

void TimelineView::activate(const QModelIndex& index) {
    const TimelineItem& item = m_model->item(index.row());
    if (!item.quote.isNull()) {
        Q_EMIT quoteRequested(item.quote);
    } else if (!item.article.isNull()) {
        Q_EMIT articleRequested(item.article);
    } else if (!item.claim.isNull()) {
        Q_EMIT claimRequested(item.claim);
    }
}

std::function<Result<void>(const QString&)> TimelineView::picture() const {
    return [items = m_model->items(), layout = m_chart->layoutOfItems(), theme = m_themes.theme(),
            title = m_headline->text()](const QString& path) {
        const TimelinePainter painter(items, layout, theme);
        return writePicture(path, layout.contentSize(), title, [&](QPainter& to) { painter.paintAll(to); });
    };
}

void TimelineView::showError(const Error& error) {
    m_message->showError(error);
}

void TimelineView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
    m_headline->setFont(m_themes.fonts().headline);
}

} // namespace gainsay::ui
