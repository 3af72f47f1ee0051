// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/origindesk.h"

#include "app/analysis/origins.h"

#include <map>
#include <set>

namespace gainsay::session {
namespace {

/// One article as origins see it.
struct Account {
    domain::Article article;
    domain::VersionId version;
    QString outlet; ///< the source or, where that is unknown, the title
    QString text;
    QStringList carriers; ///< agencies that the article as a whole rests on, each once
};

class OriginMaterial {
public:
    static Result<OriginMaterial> read(dossier::Dossier& dossier) {
        auto articles = dossier.articles().all();
        auto versions = dossier.articles().allVersions();
        auto sources = dossier.sources().all();
        auto claims = dossier.claims().all();
        auto assertions = dossier.claims().assertions();
        auto quotes = dossier.quotes().all();
        auto places = dossier.quotePlaces().all();
        for (const Error* error : {articles ? nullptr : &articles.error(), versions ? nullptr : &versions.error(),
                                   sources ? nullptr : &sources.error(), claims ? nullptr : &claims.error(),
                                   assertions ? nullptr : &assertions.error(), quotes ? nullptr : &quotes.error(),
                                   places ? nullptr : &places.error()}) {
            if (error) {
                return std::unexpected(*error);
            }
        }
        OriginMaterial material;
        material.m_claims = std::move(*claims);
        material.m_assertions = std::move(*assertions);
        material.m_quotes = std::move(*quotes);
        material.m_places = std::move(*places);
        for (const domain::Version& version : *versions) {
            material.m_articleOf.emplace(version.id, version.article);
        }
        for (domain::Article& article : *articles) {
            const domain::Version* latest = nullptr;
            for (const domain::Version& version : *versions) {
                if (version.article == article.id && (!latest || version.ordinal > latest->ordinal)) {
                    latest = &version;
                }
            }
            if (!latest) {
                continue;
            }
            const auto text = dossier.articles().text(*latest);
            if (!text) {
                return passOn(text);
            }
            Account account{std::move(article), latest->id, {}, text->text(), {}};
            const auto source = std::ranges::find(*sources, account.article.source, &domain::Source::id);
            account.outlet = source != sources->end() ? source->name : account.article.title;
            for (const analysis::Credit& credit : analysis::CreditFinder::builtIn().creditsOf(*text)) {
                if (credit.carries && !account.carriers.contains(credit.agency)) {
                    account.carriers << credit.agency;
                }
            }
            material.m_accounts.push_back(std::move(account));
        }
        std::vector<QString> texts;
        std::ranges::transform(material.m_accounts, std::back_inserter(texts), &Account::text);
        material.m_runs = analysis::findReuse(texts);
        return material;
    }

    [[nodiscard]] OriginReport whole() const {
        std::vector<analysis::AttributionChain> chains;
        for (size_t i = 0; i < m_accounts.size(); ++i) {
            chains.push_back({i, m_accounts[i].carriers + QStringList{m_accounts[i].outlet}});
        }
        return report({}, chains, m_runs);
    }

    [[nodiscard]] OriginReport ofClaim(const domain::Claim& claim) const {
        std::vector<analysis::AttributionChain> chains;
        std::map<size_t, std::vector<domain::TextRange>> passages; // that affirm the claim, by account
        for (const domain::Assertion& assertion : m_assertions) {
            const bool affirms =
                assertion.stance == domain::Stance::Asserts || assertion.stance == domain::Stance::Reports;
            if (assertion.claim != claim.id || !affirms) {
                continue;
            }
            const auto quote = std::ranges::find(m_quotes, assertion.quote, &domain::Quote::id);
            const auto account = std::ranges::find(m_accounts, m_articleOf.at(quote->version),
                                                   [](const Account& one) { return one.article.id; });
            if (account == m_accounts.end()) {
                continue;
            }
            const auto number = static_cast<size_t>(account - m_accounts.begin());
            QStringList links = assertion.speakerChain;
            if (std::ranges::none_of(links, analysis::isNamedSpeaker)) {
                links += account->carriers; // nobody said; the article itself may
            }
            if (!links.contains(account->outlet)) {
                links << account->outlet;
            }
            chains.push_back({number, links});
            if (const auto range = rangeIn(account->version, *quote)) {
                passages[number].push_back(*range);
            }
        }
        std::vector<analysis::SharedRun> runs;
        std::ranges::copy_if(m_runs, std::back_inserter(runs), [&](const analysis::SharedRun& run) {
            const auto touches = [&](size_t text, domain::TextRange range) {
                const auto known = passages.find(text);
                return known != passages.end() && std::ranges::any_of(known->second, [&](domain::TextRange passage) {
                           return passage.overlaps(range);
                       });
            };
            return touches(run.textA, run.rangeA) && touches(run.textB, run.rangeB);
        });
        OriginReport result = report(claim.id, chains, runs);
        result.claimText = claim.text;
        return result;
    }

    [[nodiscard]] const std::vector<domain::Claim>& claims() const { return m_claims; }

private:
    /// Where a quote stands in a version; nothing where it does not.
    [[nodiscard]] std::optional<domain::TextRange> rangeIn(domain::VersionId version, const domain::Quote& quote) const {
        if (quote.version == version) {
            return quote.range;
        }
        const auto place = std::ranges::find_if(m_places, [&](const domain::QuotePlace& one) {
            return one.quote == quote.id && one.version == version && one.isTaken();
        });
        return place == m_places.end() ? std::nullopt : place->range;
    }
    [[nodiscard]] OriginReport report(domain::ClaimId claim, const std::vector<analysis::AttributionChain>& chains,
                                      const std::vector<analysis::SharedRun>& runs) const {
        OriginReport result;
        result.claim = claim;
        std::vector<QString> outlets;
        std::ranges::transform(m_accounts, std::back_inserter(outlets), &Account::outlet);
        std::vector<std::pair<size_t, size_t>> copies;
        for (const analysis::SharedRun& run : runs) {
            copies.emplace_back(run.textA, run.textB);
            result.reuse.push_back({m_accounts[run.textA].article.id, m_accounts[run.textB].article.id, run.rangeA,
                                    run.rangeB, run.words, run.isIdentical});
        }
        std::set<size_t> present;
        for (const analysis::AttributionChain& chain : chains) {
            present.insert(chain.article);
            const Account& account = m_accounts[chain.article];
            result.chains.push_back({account.article.id, account.article.title, chain.links});
        }
        result.articles = static_cast<qsizetype>(present.size());
        for (const analysis::OriginGroup& group : analysis::independentOrigins(chains, copies, outlets)) {
            SharedOrigin origin{group.name, {}, group.isLoop};
            std::ranges::transform(group.articles, std::back_inserter(origin.articles),
                                   [&](size_t number) { return m_accounts[number].article.id; });
            result.origins.push_back(std::move(origin));
        }
        return result;
    }

    std::vector<Account> m_accounts;
    std::vector<domain::Claim> m_claims;
    std::vector<domain::Assertion> m_assertions;
    std::vector<domain::Quote> m_quotes;
    std::vector<domain::QuotePlace> m_places;
    std::map<domain::VersionId, domain::ArticleId> m_articleOf;
    std::vector<analysis::SharedRun> m_runs;
};

} // namespace

OriginDesk::OriginDesk(ActionRunner& actions)
    : m_actions(actions) {}

Result<std::vector<OriginReport>> OriginDesk::reports() const {
    const auto material = OriginMaterial::read(m_actions.dossier());
    if (!material) {
        return passOn(material);
    }
    std::vector<OriginReport> reports{material->whole()};
    for (const domain::Claim& claim : material->claims()) {
        reports.push_back(material->ofClaim(claim));
    }
    return reports;
}

} // namespace gainsay::session
