// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entityside.h"

#include "app/domain/externalid.h"
#include "ui/entities/shortlist.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gainsay::ui {
namespace {

QString sentences(qsizetype number) {
    return number == 1 ? EntitySide::tr("1 sentence") : EntitySide::tr("%1 sentences").arg(number);
}

QString articles(qsizetype number) {
    return number == 1 ? EntitySide::tr("1 article") : EntitySide::tr("%1 articles").arg(number);
}

std::vector<TextRun> namesOf(const domain::Entity& entity) {
    std::vector<TextRun> runs;
    for (const domain::Alias& alias : entity.aliases) {
        runs.push_back({(runs.empty() ? QString() : QStringLiteral("\n")) + alias.name});
        if (!alias.language.isEmpty()) {
            runs.push_back({QStringLiteral("  ") + alias.language, Voice::Muted});
        }
    }
    return runs;
}

std::vector<TextRun> idsOf(const domain::Entity& entity) {
    std::vector<TextRun> runs;
    for (const domain::ExternalId& id : domain::externalIdsIn(entity.note)) {
        runs.push_back(
            {(runs.empty() ? QString() : QStringLiteral("\n")) + id.scheme + QStringLiteral("  "), Voice::Muted});
        runs.push_back({id.value});
    }
    return runs;
}

} // namespace

void EntitySide::Section::show(bool shown) const {
    head->setVisible(shown);
    content->setVisible(shown);
}

EntitySide::EntitySide(const ThemeProvider& themes, QWidget* parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_column(nullptr)
    , m_names(new RunLabel(themes))
    , m_ids(new RunLabel(themes))
    , m_distinct(new ShortList(themes, tr("Not to be taken for")))
    , m_sources(new ShortList(themes, tr("Who says it")))
    , m_companions(new ShortList(themes, tr("Named together with"))) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, themes.metrics().small, themes.metrics().large);
    m_column->setSpacing(themes.metrics().tiny);
    m_sections = {addSection(tr("Also called"), m_names), addSection(tr("Ids"), m_ids),
                  addSection(tr("Not to be taken for"), m_distinct), addSection(tr("Who says it"), m_sources),
                  addSection(tr("Occurs with"), m_companions)};
    m_column->addStretch(1);
    setWidget(content);
    const auto open = [this](const QUuid& key) { Q_EMIT entityRequested(domain::EntityId(key)); };
    connect(m_distinct, &ShortList::chosen, this, open);
    connect(m_companions, &ShortList::chosen, this, open);
    connect(m_sources, &ShortList::chosen, this, [this](const QUuid& key) {
        const int row = m_sources->tallies().rowOf(key);
        Q_EMIT sourceRequested(domain::SourceId(key), m_sources->tallies().row(row).name);
    });
    connect(&themes, &ThemeProvider::changed, this, &EntitySide::restyle);
    restyle();
}

EntitySide::Section EntitySide::addSection(const QString& title, QWidget* content) {
    auto* head = new SectionHeader(m_themes, title);
    if (m_column->count() > 0) {
        m_column->addSpacing(m_themes.metrics().small);
    }
    m_column->addWidget(head);
    m_column->addWidget(content);
    return {head, content};
}

void EntitySide::setPage(const session::EntityPage& page) {
    m_names->setRuns(namesOf(page.entity));
    m_ids->setRuns(idsOf(page.entity));
    std::vector<Tally> distinct;
    for (const session::DistinctEntity& one : page.distinctFrom) {
        distinct.push_back({one.entity.uuid(), one.name, one.reason.isEmpty() ? tr("no reason given") : one.reason});
    }
    std::vector<Tally> sources;
    for (const session::EntitySource& one : page.sources) {
        const QString times = one.statements == 1 ? tr("once") : tr("%1 times").arg(one.statements);
        sources.push_back({one.source.uuid(), one.name.isEmpty() ? tr("Unknown outlet") : one.name,
                           tr("%1 in %2").arg(times, articles(one.articles))});
    }
    std::vector<Tally> companions;
    for (const session::Companion& one : page.companions) {
        companions.push_back({one.entity.uuid(), one.name,
                              one.sentences > 0 ? tr("%1, %2").arg(sentences(one.sentences), articles(one.articles))
                                                : tr("%1, never in one sentence").arg(articles(one.articles))});
    }
    const std::array shown{!page.entity.aliases.empty(), !m_ids->text().isEmpty(), !distinct.empty(), !sources.empty(),
                           !companions.empty()};
    m_distinct->setTallies(std::move(distinct));
    m_sources->setTallies(std::move(sources));
    m_companions->setTallies(std::move(companions));
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].show(shown[i]);
    }
    m_hasContent = std::ranges::contains(shown, true);
}

void EntitySide::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
    viewport()->update();
}

} // namespace gainsay::ui
