// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspectorcontroller.h"

#include "ui/inspector/inspectorview.h"
#include "ui/window/namingcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

/// What is worth saying of a quote in another version; empty where it stands there as it was. %1: the version's number.
QString fateWords(const domain::QuotePlace& place) {
    if (place.decision == domain::PlaceDecision::Rejected) {
        return InspectorController::tr("Detached: it is not looked for in version %1.");
    }
    if (place.isTaken() && place.figureChanged) {
        return InspectorController::tr("Version %1 gives another figure.");
    }
    if (place.decision == domain::PlaceDecision::Open) {
        return place.range
                   ? InspectorController::tr("Its place in version %1 waits for a decision.")
                   : InspectorController::tr("Version %1 does not seem to say it any more; that waits for a decision.");
    }
    switch (place.status) {
    case domain::PlaceStatus::Reworded:
        return InspectorController::tr("Version %1 words it otherwise.");
    case domain::PlaceStatus::Moved:
        return InspectorController::tr("Version %1 has it elsewhere in the text.");
    case domain::PlaceStatus::Orphaned:
        return InspectorController::tr("Version %1 does not say it any more.");
    default:
        return {};
    }
}

} // namespace

InspectorController::InspectorController(WorkContext& context, ReadingDesk& desk, InspectorView& view, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_desk(desk)
    , m_view(view) {
    connectQuotePanel();
    connectSelectionPanel();
    connectArticlePanel();
    connectEntityPanel();
    connect(&desk, &ReadingDesk::quoteSelected, this, [this] {
        m_entity = {};
        m_quotes.clear();
        refresh();
    });
    connect(&desk, &ReadingDesk::noteRequested, &view, &InspectorView::writeNote);
    connect(&context.session().actions(), &session::ActionRunner::committed, this, &InspectorController::take);
    connect(&context.models(), &DossierModels::claimsChanged, this, &InspectorController::refresh);
    connect(&context.models(), &DossierModels::claimsChanged, this, &InspectorController::refreshChoices);
    connect(&context.analysis(), &TextAnalysis::originsChanged, this, &InspectorController::refresh);
    connect(&context.models(), &DossierModels::entitiesChanged, this, &InspectorController::refreshChoices);
}

void InspectorController::connectQuotePanel() {
    auto& annotations = m_context.session().annotations();
    auto& entities = m_context.session().entities();
    connect(&m_view, &InspectorView::quoteRecoloured, this, [this, &annotations](domain::QuoteId quote, int colour) {
        m_context.check(annotations.recolour({quote}, colour));
    });
    connect(&m_view, &InspectorView::quoteNoteEdited, this,
            [this, &annotations](domain::QuoteId quote, const QString& note) {
                m_context.check(annotations.setNote(quote, note));
            });
    connect(&m_view, &InspectorView::quoteRemoveRequested, this,
            [this, &annotations](domain::QuoteId quote) { m_context.check(annotations.remove({quote})); });
    connect(&m_view, &InspectorView::assertionEdited, this,
            qOverload<const AssertionDraft&>(&InspectorController::store));
    connect(&m_view, &InspectorView::assertionRemoved, this, [this](domain::AssertionId assertion) {
        m_context.check(m_context.session().claims().removeAssertion(assertion));
    });
    connect(&m_view, &InspectorView::mentionResolved, this,
            [this, &entities](const domain::Mention& mention, domain::EntityId entity) {
                m_context.check(entity.isNull() ? entities.reject(mention.version, mention.range, {})
                                                : entities.link(mention.version, mention.range, entity));
            });
    connect(&m_view, &InspectorView::entityLinked, this,
            [this, &annotations](domain::QuoteId quote, domain::EntityId entity) {
                m_context.check(annotations.linkEntity(quote, entity));
            });
    connect(&m_view, &InspectorView::entityCreated, this,
            [this, &annotations](domain::QuoteId quote, const QString& name) {
                m_context.check(annotations.linkNewEntity({quote}, newEntitySchema, name));
            });
    connect(&m_view, &InspectorView::entityOpened, this, &InspectorController::showEntity);
    connect(&m_view, &InspectorView::contradictionOpened, this, &InspectorController::contradictionRequested);
}

void InspectorController::connectSelectionPanel() {
    auto& annotations = m_context.session().annotations();
    connect(&m_view, &InspectorView::quotesRecoloured, this,
            [this, &annotations](const std::vector<domain::QuoteId>& quotes, int colour) {
                m_context.check(annotations.recolour(quotes, colour));
            });
    connect(&m_view, &InspectorView::quotesRemoveRequested, this,
            [this, &annotations](const std::vector<domain::QuoteId>& quotes) {
                m_context.check(annotations.remove(quotes));
            });
    connect(&m_view, &InspectorView::pairRequested, this, &InspectorController::pairRequested);
    connect(&m_view, &InspectorView::tagRemoved, this,
            [this](const std::vector<domain::QuoteId>& quotes, domain::TagId tag) {
                m_context.check(m_context.session().tags().unset(quotes, tag));
            });
}

void InspectorController::connectArticlePanel() {
    auto& library = m_context.session().library();
    connect(&m_view, &InspectorView::articleEdited, this,
            [this, &library](const domain::Article& article) { m_context.check(library.update(article)); });
    connect(&m_view, &InspectorView::sourceNamed, this,
            [this, &library](domain::ArticleId article, const QString& name) {
                m_context.check(library.setSource(article, name));
            });
    connect(&m_view, &InspectorView::gradeEdited, this, [this, &library](const domain::SourceGrade& grade) {
        m_context.check(library.grade(grade.source, grade.reliability, grade.rationale));
    });
    connect(&m_view, &InspectorView::findingRequested, this,
            [this](const auto& finding) { m_desk.current().showFinding(finding); });
    connect(&m_view, &InspectorView::hiddenRequested, this,
            [this](const auto& hidden) { m_desk.current().showHidden(hidden); });
}

void InspectorController::connectEntityPanel() {
    auto& entities = m_context.session().entities();
    connect(&m_view, &InspectorView::entityEdited, this, qOverload<const domain::Entity&>(&InspectorController::store));
    connect(&m_view, &InspectorView::distinctAdded, this,
            [this, &entities](domain::EntityId entity, domain::EntityId other) {
                m_context.check(entities.setDistinct(entity, other, {}));
            });
    connect(&m_view, &InspectorView::distinctRemoved, this,
            [this, &entities](domain::EntityId entity, domain::EntityId other) {
                m_context.check(entities.clearDistinct(entity, other));
            });
    connect(&m_view, &InspectorView::entityRemoveRequested, this, [this, &entities](domain::EntityId entity) {
        m_entity = {};
        m_context.check(entities.remove(entity));
    });
}

void InspectorController::refreshChoices() {
    m_view.setClaims(claimOptions(m_context.models().claimList()));
    m_view.setEntities(entityOptions(m_context.models().entityList()));
}

void InspectorController::showQuotes(const std::vector<domain::QuoteId>& quotes) {
    if (quotes != m_quotes) {
        m_quotes = quotes;
        m_entity = {};
        refresh();
    }
}

bool InspectorController::showChosenQuotes() {
    std::vector<domain::Quote> quotes;
    std::vector<domain::Tag> tags;
    for (const domain::QuoteId id : m_quotes) {
        auto quote = m_context.session().annotations().quote(id);
        const auto own = quote ? m_context.session().tags().ofQuote(id) : passOn(quote);
        if (!own) {
            continue; // gone: the list it was chosen in will say so
        }
        quotes.push_back(std::move(*quote));
        std::ranges::copy_if(*own, std::back_inserter(tags),
                             [&tags](const domain::Tag& tag) { return !std::ranges::contains(tags, tag); });
    }
    if (quotes.size() < 2) {
        return false;
    }
    session::sortByName(tags);
    m_view.showQuotes(quotes, tags);
    return true;
}

void InspectorController::showEntity(domain::EntityId entity) {
    m_entity = entity;
    refresh();
}

void InspectorController::take(const std::vector<dossier::RowChange>& rows) {
    // What comes in by the thousand says nothing about what is shown: an import's actions are one article each.
    const bool isAnother = std::ranges::any_of(rows, [this](const dossier::RowChange& row) {
        return row.table == "article" && row.operation == dossier::RowOperation::Inserted && row.key.size() == 1 &&
               row.key.front() != m_desk.current().article().toBytes();
    });
    if (!isAnother) {
        refresh();
    }
}

void InspectorController::refresh() {
    if (!m_entity.isNull() && showEntityFacts()) {
        return;
    }
    m_entity = {};
    if (showChosenQuotes()) {
        return;
    }
    const auto quote = m_desk.current().currentQuote();
    if (!quote.isNull() && showQuote(quote)) {
        return;
    }
    if (m_desk.current().article().isNull() || !showArticle(m_desk.current().article())) {
        m_view.showNothing();
    }
}

bool InspectorController::showQuote(domain::QuoteId id) {
    // Gone is no failure here: the signal that it is gone may still be on its way.
    const auto quote = m_context.session().annotations().quote(id);
    if (!quote) {
        return false;
    }
    const auto tags = m_context.session().tags().ofQuote(id);
    m_view.showQuote({*quote, assertionsOf(id), mentionsOf(*quote), opponentsOf(id), laterVersionsOf(*quote),
                      pageOf(*quote), tags.value_or(std::vector<domain::Tag>())});
    return true;
}

int InspectorController::pageOf(const domain::Quote& quote) const {
    if (quote.version == m_desk.current().version()) {
        return m_desk.current().text().pageAt(quote.range.start);
    }
    const auto own = m_context.session().library().text(quote.version);
    return own ? own->pageAt(quote.range.start) : 0;
}

bool InspectorController::showArticle(domain::ArticleId id) {
    const auto row = m_context.session().library().article(id);
    const auto sources = m_context.session().library().sources();
    if (!row || !m_context.check(sources)) {
        return false;
    }
    ArticleFacts facts{row->article, row->sourceName, {}, row->version, row->version.ordinal, unconfirmable(id), {}};
    // Of several versions, the one that is shown.
    const auto versions = m_context.session().versions().versions(id);
    if (!m_context.check(versions)) {
        return false;
    }
    const auto shown = std::ranges::find(*versions, m_desk.current().version(),
                                         [](const session::VersionRow& one) { return one.version.id; });
    if (shown != versions->end()) {
        facts.version = shown->version;
    }
    const auto findings = m_context.session().library().findings(facts.version.id);
    if (m_context.check(findings)) {
        facts.findings = *findings;
    }
    const auto source =
        std::ranges::find(*sources, row->article.source, [](const session::SourceRow& one) { return one.source.id; });
    if (source != sources->end()) {
        facts.grade = source->grade;
    }
    m_view.showArticle(facts);
    return true;
}

bool InspectorController::showEntityFacts() {
    auto& entities = m_context.session().entities();
    const auto entity = entities.entity(m_entity);
    const auto pairs = entities.distinctPairs();
    if (!entity || !m_context.check(pairs)) {
        return false;
    }
    EntityFacts facts{*entity, {}, 0};
    for (const domain::DistinctPair& pair : *pairs) {
        if (pair.a != m_entity && pair.b != m_entity) {
            continue;
        }
        const auto other = pair.a == m_entity ? pair.b : pair.a;
        if (const auto named = entities.entity(other); named) {
            facts.distinctFrom.push_back({other, named->name, pair.reason});
        }
    }
    const auto& rows = m_context.models().entities().rows();
    const auto row = std::ranges::find(rows, m_entity, &EntityItem::id);
    facts.mentions = row == rows.end() ? 0 : static_cast<int>(row->mentions);
    m_view.showEntity(facts);
    return true;
}

std::vector<AssertionFacts> InspectorController::assertionsOf(domain::QuoteId quote) const {
    auto& claims = m_context.session().claims();
    const auto assertions = claims.assertionsOf(quote);
    const auto all = assertions ? claims.all() : passOn(assertions);
    if (!m_context.check(all)) {
        return {};
    }
    std::vector<AssertionFacts> facts;
    for (const domain::Assertion& assertion : *assertions) {
        const auto claim = std::ranges::find(*all, assertion.claim, &domain::Claim::id);
        facts.push_back({assertion, claim == all->end() ? QString() : claim->text, {}});
    }
    return facts;
}

std::vector<MentionFacts> InspectorController::mentionsOf(const domain::Quote& quote) const {
    auto& entities = m_context.session().entities();
    const auto nameOf = [&](domain::EntityId id) {
        const auto entity = entities.entity(id);
        return entity ? entity->name : QString();
    };
    std::vector<MentionFacts> facts;
    const auto* here = m_desk.current().shown(quote.id);
    for (const auto& [mention, label] : m_desk.current().mentions()) {
        if (!here || !here->range.overlaps(mention.range) || mention.status == domain::MentionStatus::Rejected) {
            continue;
        }
        MentionFacts one{mention, mention.entity.isNull() ? QString() : nameOf(mention.entity), {}};
        for (const domain::EntityId id : mention.candidates) {
            one.candidates.push_back({id, nameOf(id), {}});
        }
        facts.push_back(std::move(one));
    }
    // Entities that the quote is about without naming them.
    const auto linked = m_context.session().annotations().entitiesOf(quote.id);
    if (!m_context.check(linked)) {
        return facts;
    }
    for (const domain::EntityId id : *linked) {
        if (!std::ranges::contains(facts, id, [](const MentionFacts& one) { return one.mention.entity; })) {
            domain::Mention mention{.id = {},
                                    .version = quote.version,
                                    .range = quote.range,
                                    .surface = nameOf(id),
                                    .status = domain::MentionStatus::Linked,
                                    .entity = id,
                                    .candidates = {}};
            facts.push_back({std::move(mention), nameOf(id), {}});
        }
    }
    return facts;
}

std::vector<OpponentFacts> InspectorController::opponentsOf(domain::QuoteId quote) const {
    std::vector<OpponentFacts> facts;
    for (const session::ContradictionView& view : m_context.models().contradictions()) {
        const bool isA = view.a.quote.id == quote;
        if ((!isA && view.b.quote.id != quote) || view.contradiction.status == domain::ContradictionStatus::Dismissed) {
            continue;
        }
        const session::PassageView& other = isA ? view.b : view.a;
        const bool sameArticle = view.a.article.id == view.b.article.id;
        const QString source = other.sourceName.isEmpty() ? other.article.title : other.sourceName;
        facts.push_back({view.contradiction.id, other.quote.exact, sameArticle ? tr("same article") : source,
                         view.contradiction.status});
    }
    return facts;
}

QStringList InspectorController::laterVersionsOf(const domain::Quote& quote) const {
    auto& versions = m_context.session().versions();
    const auto places = versions.placesOf(quote.id);
    if (!m_context.check(places) || places->empty()) {
        return {};
    }
    const auto article = m_context.session().library().articleOf(quote.version);
    const auto rows = article ? versions.versions(*article) : passOn(article);
    if (!m_context.check(rows)) {
        return {};
    }
    QStringList said;
    for (const domain::QuotePlace& place : *places) {
        const auto row = std::ranges::find(*rows, place.version, [](const auto& one) { return one.version.id; });
        const QString words = fateWords(place);
        if (row != rows->end() && !words.isEmpty()) {
            said.append(words.arg(row->version.ordinal));
        }
    }
    return said;
}

QString InspectorController::unconfirmable(domain::ArticleId article) const {
    // Confirmed is what another article asserts as well, on the word of somebody else: on another origin.
    struct Voice {
        domain::ClaimId claim;
        domain::ArticleId article;
    };
    std::vector<Voice> voices;
    for (const domain::Assertion& assertion : m_context.models().assertions()) {
        const auto speaker = m_context.models().articleOf(assertion.quote);
        if (assertion.stance == domain::Stance::Asserts && !speaker.isNull()) {
            voices.push_back({assertion.claim, speaker});
        }
    }
    for (const Voice& own : voices) {
        const bool confirmed =
            own.article == article && std::ranges::any_of(voices, [&](const Voice& other) {
                const session::OriginReport* report = m_context.analysis().originsOf(own.claim);
                return other.claim == own.claim && report != nullptr && report->areIndependent(article, other.article);
            });
        if (confirmed) {
            return {};
        }
    }
    return tr(
        "1 (confirmed by others) is closed: no other article asserts one of its claims on another origin’s word.");
}

void InspectorController::store(const AssertionDraft& draft) {
    auto& claims = m_context.session().claims();
    const domain::Assertion& wanted = draft.assertion;
    session::AssertionDraft said{wanted.stance, wanted.modality, wanted.speakerChain, wanted.eventDate,
                                 wanted.quantity};
    if (wanted.id.isNull()) {
        // What nobody has filled in yet is taken from the quote's own words.
        const auto suggested = claims.suggest(wanted.quote);
        if (!m_context.check(suggested)) {
            return;
        }
        said.modality = suggested->modality;
        said.speakerChain = said.speakerChain.isEmpty() ? suggested->speakerChain : said.speakerChain;
        said.eventDate = said.eventDate.isEmpty() ? suggested->eventDate : said.eventDate;
        said.quantity = said.quantity.isEmpty() ? suggested->quantity : said.quantity;
    }
    const auto before = claims.assertionsOf(wanted.quote);
    if (!m_context.check(before)) {
        return;
    }
    const auto old = std::ranges::find(*before, wanted.id, &domain::Assertion::id);
    const bool moved = old != before->end() && (!draft.newClaim.isEmpty() || old->claim != wanted.claim);
    const bool stored = draft.newClaim.isEmpty()
                            ? m_context.check(claims.assertOn(wanted.quote, wanted.claim, said))
                            : m_context.check(claims.assertNew(wanted.quote, draft.newClaim, said));
    if (stored && moved) {
        m_context.check(claims.removeAssertion(wanted.id));
    }
}

void InspectorController::store(const domain::Entity& entity) {
    auto& entities = m_context.session().entities();
    const auto before = entities.entity(entity.id);
    if (!m_context.check(before)) {
        return;
    }
    if (before->name != entity.name || before->schema != entity.schema || before->note != entity.note) {
        m_context.check(entities.update(entity));
    }
    for (const domain::Alias& alias : before->aliases) {
        if (!std::ranges::contains(entity.aliases, alias.id, &domain::Alias::id)) {
            m_context.check(entities.removeAlias(entity.id, alias.id));
        }
    }
    for (const domain::Alias& alias : entity.aliases) {
        if (alias.id.isNull()) {
            m_context.check(entities.addAlias(entity.id, alias.name, alias.language));
        }
    }
}

} // namespace gainsay::ui
