// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/contradictionpairs.h"

#include <algorithm>
#include <set>

namespace gainsay::session {

Result<PairMaterial> PairMaterial::read(dossier::Dossier& dossier) {
    auto quotes = dossier.quotes().all();
    auto versions = dossier.articles().allVersions();
    auto articles = dossier.articles().all();
    auto sources = dossier.sources().all();
    auto grades = dossier.sources().grades();
    auto claims = dossier.claims().all();
    auto assertions = dossier.claims().assertions();
    auto decisions = dossier.contradictions().all();
    for (const Error* error : {quotes ? nullptr : &quotes.error(), versions ? nullptr : &versions.error(),
                               articles ? nullptr : &articles.error(), sources ? nullptr : &sources.error(),
                               grades ? nullptr : &grades.error(), claims ? nullptr : &claims.error(),
                               assertions ? nullptr : &assertions.error(), decisions ? nullptr : &decisions.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    PairMaterial material;
    for (domain::Quote& quote : *quotes) {
        material.m_quotes.emplace(quote.id, std::move(quote));
    }
    for (const domain::Version& version : *versions) {
        material.m_articleOf.emplace(version.id, version.article);
        material.m_ordinals.emplace(version.id, version.ordinal);
        ++material.m_versionCounts[version.article];
    }
    for (domain::Article& article : *articles) {
        material.m_articles.emplace(article.id, std::move(article));
    }
    for (domain::Source& source : *sources) {
        material.m_sources.emplace(source.id, std::move(source));
    }
    for (domain::SourceGrade& grade : *grades) {
        material.m_grades.insert_or_assign(grade.source, std::move(grade)); // ascending: the last one is in force
    }
    material.m_claims = std::move(*claims);
    material.m_assertions = std::move(*assertions);
    material.m_decisions = std::move(*decisions);
    return material;
}

const domain::Article* PairMaterial::article(domain::VersionId version) const {
    const auto id = m_articleOf.find(version);
    if (id == m_articleOf.end()) {
        return nullptr;
    }
    const auto found = m_articles.find(id->second);
    return found == m_articles.end() ? nullptr : &found->second;
}

const domain::Assertion* PairMaterial::assertion(domain::QuoteId quote, domain::ClaimId claim) const {
    const auto found = std::ranges::find_if(m_assertions, [quote, claim](const domain::Assertion& assertion) {
        return assertion.quote == quote && assertion.claim == claim;
    });
    return found == m_assertions.end() ? nullptr : &*found;
}

PairSide PairMaterial::side(domain::QuoteId id, domain::ClaimId claim) const {
    const auto quote = m_quotes.find(id);
    if (quote == m_quotes.end()) {
        return {};
    }
    const domain::Article* from = article(quote->second.version);
    return {&quote->second, assertion(id, claim), from ? from->published : domain::PartialDate()};
}

std::vector<QuotePair> PairMaterial::candidates() const {
    std::vector<QuotePair> pairs;
    std::set<domain::ContradictionId> seen;
    const auto decisionOn = [this](domain::ContradictionId id) {
        const auto found = std::ranges::find(m_decisions, id, &domain::Contradiction::id);
        return found == m_decisions.end() ? nullptr : &*found;
    };
    const auto add = [&](domain::QuoteId a, domain::QuoteId b, domain::ClaimId claim) {
        const auto id = domain::contradictionIdOf(a, b);
        const QuotePair pair{side(a, claim), side(b, claim), claim, decisionOn(id)};
        if (pair.a.quote && pair.b.quote && seen.insert(id).second) {
            pairs.push_back(pair);
        }
    };
    for (auto one = m_assertions.begin(); one != m_assertions.end(); ++one) {
        for (auto other = std::next(one); other != m_assertions.end() && other->claim == one->claim; ++other) {
            // The denying or doubting side goes to the right, where the eye expects the answer.
            const bool swap = one->stance == domain::Stance::Denies ||
                              (one->stance == domain::Stance::Doubts && other->stance != domain::Stance::Denies);
            swap ? add(other->quote, one->quote, one->claim) : add(one->quote, other->quote, one->claim);
        }
    }
    for (const domain::Contradiction& decision : m_decisions) {
        add(decision.a, decision.b, decision.claim);
    }
    return pairs;
}

PassageView PairMaterial::passage(domain::QuoteId id, domain::ClaimId claim) const {
    PassageView view;
    const auto quote = m_quotes.find(id);
    if (quote == m_quotes.end()) {
        return view;
    }
    view.quote = quote->second;
    if (const domain::Article* from = article(view.quote.version)) {
        view.article = *from;
        view.ordinal = m_ordinals.at(view.quote.version);
        view.versionCount = m_versionCounts.at(from->id);
        const auto source = m_sources.find(from->source);
        const auto grade = m_grades.find(from->source);
        view.sourceName = source == m_sources.end() ? QString() : source->second.name;
        view.grade = domain::admiraltyCode(
            grade == m_grades.end() ? std::nullopt : std::optional(grade->second.reliability), from->credibility);
    }
    if (const domain::Assertion* said = assertion(id, claim)) {
        view.assertion = *said;
    }
    return view;
}

QString PairMaterial::claimText(domain::ClaimId claim) const {
    const auto found = std::ranges::find(m_claims, claim, &domain::Claim::id);
    return found == m_claims.end() ? QString() : found->text;
}

void PairMaterial::sort(std::vector<domain::Contradiction>& contradictions) const {
    const auto rank = [this](domain::ClaimId claim) {
        return std::ranges::find(m_claims, claim, &domain::Claim::id) - m_claims.begin(); // without a claim: the end
    };
    std::ranges::stable_sort(contradictions, [&rank](const domain::Contradiction& x, const domain::Contradiction& y) {
        const auto claimX = rank(x.claim);
        const auto claimY = rank(y.claim);
        return claimX != claimY ? claimX < claimY : x.score != y.score ? x.score > y.score : x.id < y.id;
    });
}

} // namespace gainsay::session
