// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/facetchoices.h"

#include "app/domain/quote.h"
#include "ui/window/facetwords.h"

#include <algorithm>
#include <set>

namespace gainsay::ui {
namespace {

constexpr size_t mostEntities = 20;

Icon iconOf(domain::FacetKind kind) {
    switch (kind) {
    case domain::FacetKind::Entity:
        return Icon::Entity;
    case domain::FacetKind::From:
    case domain::FacetKind::To:
        return Icon::Clock;
    case domain::FacetKind::Colour:
        return Icon::Quote;
    case domain::FacetKind::Tag:
        return Icon::Tag;
    case domain::FacetKind::Stance:
        return Icon::Claim;
    case domain::FacetKind::Status:
    case domain::FacetKind::Grade:
    case domain::FacetKind::Source:
        break;
    }
    return Icon::Article;
}

} // namespace

FacetChoices::FacetChoices(DossierModels& models, PlaceFinder& finder, PlaceFinder::Asker asker, const QString& name,
                           QObject* parent)
    : ChoiceProvider(parent)
    , m_models(models)
    , m_finder(finder)
    , m_asker(asker)
    , m_name(name) {}

QString FacetChoices::placeholder() const {
    return tr("Status, grade, source, date, entity, stance, tag…");
}

QString FacetChoices::hint() const {
    return tr("A few letters are enough. Of a date, type it: 2031, 2031-03 or 2031-03-04.");
}

std::vector<domain::Facet> FacetChoices::fixedFacets() const {
    std::vector<domain::Facet> facets;
    for (const auto status :
         {domain::ReadingStatus::Unread, domain::ReadingStatus::Reading, domain::ReadingStatus::Done}) {
        facets.push_back(domain::Facet::ofStatus(status));
    }
    std::set<domain::Reliability> grades;
    for (const session::SourceRow& row : m_models.sourceRows()) {
        if (row.articles > 0 && row.grade) {
            grades.insert(row.grade->reliability);
        }
    }
    std::ranges::transform(grades, std::back_inserter(facets),
                           [](domain::Reliability grade) { return domain::Facet::ofGrade(grade); });
    facets.push_back(domain::Facet::ofGrade(std::nullopt));
    for (const auto stance :
         {domain::Stance::Asserts, domain::Stance::Denies, domain::Stance::Doubts, domain::Stance::Reports}) {
        facets.push_back(domain::Facet::ofStance(stance));
    }
    for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
        facets.push_back(domain::Facet::ofColour(colour));
    }
    facets.push_back(domain::Facet::ofSource({}));
    return facets;
}

FacetChoices::Offer FacetChoices::offerOf(const domain::Facet& facet, const QString& title) {
    Offer offer{facet, {}, 0};
    offer.choice.icon = iconOf(facet.kind);
    offer.choice.title = title;
    offer.choice.word = facetKindWords(facet.kind);
    return offer;
}

std::vector<FacetChoices::Offer> FacetChoices::fixedOffers(const QString& typed) const {
    FuzzyMatcher matcher(typed);
    std::vector<Offer> offers;
    const auto consider = [&](const domain::Facet& facet, const QString& title) {
        if (m_taken.contains(facet)) {
            return;
        }
        Offer offer = offerOf(facet, title);
        const auto head = static_cast<size_t>(title.size());
        const std::u16string text = folded(title + u' ' + offer.choice.word);
        if (const auto score = matcher.score(text, head)) {
            offer.score = *score;
            offer.choice.letters = matcher.pieces(std::u16string_view(text).substr(0, head));
            offers.push_back(std::move(offer));
        }
    };
    for (const domain::Facet& facet : fixedFacets()) {
        consider(facet, facetWords(facet, m_models));
    }
    for (const session::TagRow& row : m_models.tags().rows()) {
        consider(domain::Facet::ofTag(row.tag.id), row.tag.name);
    }
    for (const session::SourceRow& row : m_models.sourceRows()) {
        if (row.articles > 0) {
            consider(domain::Facet::ofSource(row.source.id), row.source.name);
        }
    }
    return offers;
}

void FacetChoices::addDates(const QString& typed, std::vector<Offer>& offers) const {
    const auto date = domain::PartialDate::fromString(typed.trimmed());
    if (date.isEmpty()) {
        return;
    }
    std::vector<Offer> dates;
    for (const domain::Facet& facet : {domain::Facet::from(date), domain::Facet::to(date)}) {
        dates.push_back(offerOf(facet, facetWords(facet, m_models)));
    }
    offers.insert(offers.begin(), dates.begin(), dates.end());
}

void FacetChoices::addEntities(const PlaceIndex& index, const std::vector<FoundPlace>& places, const QString& typed,
                               std::vector<Offer>& offers) const {
    for (const FoundPlace& place : places) {
        const domain::Entity& entity = (*index.sources().entities)[place.row];
        const auto facet = domain::Facet::ofEntity(entity.id);
        if (m_taken.contains(facet)) {
            continue;
        }
        Offer offer = offerOf(facet, entity.name);
        offer.score = place.score;
        offer.choice.letters = index.letters(place, typed);
        offers.push_back(std::move(offer));
    }
}

void FacetChoices::ask(const QString& typed) {
    PlaceQuestion question;
    question.typed = typed.trimmed();
    question.kinds = {PlaceKind::Entity};
    question.limit = mostEntities;
    std::vector<Offer> fixed = fixedOffers(typed);
    // What is known at once is shown at once; the entities of a large dossier take a moment longer.
    if (!m_finder.index()) {
        addDates(typed, fixed);
        tell(typed, std::move(fixed));
        return;
    }
    m_finder.find(
        question,
        [this, typed, fixed = std::move(fixed)](const PlaceFinder::Index& index,
                                                const std::vector<FoundPlace>& places) {
            std::vector<Offer> offers = fixed;
            addEntities(*index, places, typed, offers);
            if (!typed.trimmed().isEmpty()) {
                std::ranges::stable_sort(
                    offers, {}, [](const Offer& offer) { return std::pair(-offer.score, offer.choice.title.size()); });
            }
            addDates(typed, offers);
            tell(typed, std::move(offers));
        },
        m_asker);
}

void FacetChoices::tell(const QString& typed, std::vector<Offer> offers) {
    m_offered.clear();
    std::vector<Choice> choices;
    for (Offer& offer : offers) {
        offer.choice.kind = static_cast<int>(m_offered.size());
        m_offered.push_back(offer.facet);
        choices.push_back(std::move(offer.choice));
    }
    Q_EMIT found(typed, choices);
}

void FacetChoices::choose(const Choice& choice) {
    Q_EMIT chosen(domain::Facet(m_offered[static_cast<size_t>(choice.kind)]));
}

} // namespace gainsay::ui
