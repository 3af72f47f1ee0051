// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filtercontroller.h"

#include "ui/library/librarypanel.h"
#include "ui/window/facetchoices.h"
#include "ui/window/facetwords.h"

namespace gainsay::ui {

FilterController::FilterController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder,
                                   LibraryPanel& library, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_library(library)
    , m_choices(
          new FacetChoices(context.models(), finder, PlaceFinder::Asker::Filter, tr("Filter the articles"), this)) {
    connect(m_choices, &FacetChoices::chosen, this, &FilterController::add);
    connect(&library, &LibraryPanel::filterRemovalRequested, this, &FilterController::remove);
    connect(&library, &LibraryPanel::filterClearRequested, this, [this] { setFacets({}); });
    // What was committed may let articles pass, or give what is filtered by another name. The articles that name an
    // entity are known only when the models have read them.
    connect(&context.session().actions(), &session::ActionRunner::committed, this, [this] { ask(Why::Change); });
    for (const auto signal :
         {&DossierModels::articlesChanged, &DossierModels::entitiesChanged, &DossierModels::tagsChanged}) {
        connect(&context.models(), signal, this, &FilterController::showChips);
    }
    connect(&context.models(), &DossierModels::entitiesChanged, this, [this] {
        if (m_facets.has(domain::FacetKind::Entity)) {
            ask(Why::Change);
        }
    });
}

void FilterController::setFacets(const domain::Facets& facets) {
    m_facets = facets;
    m_choices->setTaken(facets);
    showChips();
    ask(Why::Filter);
}

void FilterController::add(const domain::Facet& facet) {
    domain::Facets facets = m_facets;
    facets.add(facet);
    setFacets(facets);
}

void FilterController::remove(int number) {
    domain::Facets facets = m_facets;
    facets.remove(domain::Facet(m_facets.all()[static_cast<size_t>(number)]));
    setFacets(facets);
}

void FilterController::showChips() {
    QStringList words;
    for (const domain::Facet& facet : m_facets.all()) {
        words << facetWords(facet, m_context.models());
    }
    m_library.setFilter(words);
}

void FilterController::ask(Why why) {
    using Fit = LibraryFilter::Fit;
    if (m_facets.isEmpty()) {
        m_reader.forget(BackgroundReader::Topic::Filter);
        m_library.setFitting(nullptr);
        return;
    }
    const std::function<Result<Fit>(session::Session&)> question =
        [question = facetQuestion(m_facets, m_context.models())](session::Session& session) -> Result<Fit> {
        auto articles = session.finding().articles(question);
        auto quotes = articles ? session.finding().quotes(question) : passOn(articles);
        if (!quotes) {
            return passOn(quotes);
        }
        return Fit{std::move(*articles), std::move(*quotes)};
    };
    const std::function<void(Result<Fit>)> then = [this](Result<Fit> fit) {
        if (m_context.check(fit)) {
            m_library.setFitting(std::make_shared<const Fit>(std::move(*fit)));
        }
    };
    // Changes that come faster than they are read must not keep the answer from ever being shown.
    why == Why::Filter ? m_reader.ask(BackgroundReader::Topic::Filter, this, question, then)
                       : m_reader.refresh(BackgroundReader::Topic::Filter, this, question, then);
}

} // namespace gainsay::ui
