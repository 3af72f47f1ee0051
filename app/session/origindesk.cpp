// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/origindesk.h"

#include "app/analysis/sentences.h"
#include "app/analysis/speakerdrift.h"
#include "app/session/originaccounts.h"
#include "app/session/passagecontext.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace gainsay::session {
namespace {

OriginLayer layerOf(analysis::AttributionLayer layer) {
    switch (layer) {
    case analysis::AttributionLayer::Article:
        return OriginLayer::Article;
    case analysis::AttributionLayer::Relay:
        return OriginLayer::Relay;
    case analysis::AttributionLayer::Origin:
        break;
    }
    return OriginLayer::Source;
}

/// Makes reports of what was read of the texts and of what somebody stated for claims.
class ReportMaker {
public:
    ReportMaker(dossier::Dossier& dossier, const OriginAccounts& accounts, const analysis::CreditFinder& credits)
        : m_dossier(dossier)
        , m_accounts(accounts)
        , m_credits(credits)
        , m_outlets(accounts.outlets()) {}

    Result<std::vector<OriginReport>> run() {
        const auto claims = m_dossier.claims().all();
        const auto assertions = m_dossier.claims().assertions();
        const auto quotes = m_dossier.quotes().all();
        const auto versions = m_dossier.articles().allVersions();
        for (const Error* error : {claims ? nullptr : &claims.error(), assertions ? nullptr : &assertions.error(),
                                   quotes ? nullptr : &quotes.error(), versions ? nullptr : &versions.error()}) {
            if (error) {
                return std::unexpected(*error);
            }
        }
        for (const domain::Quote& quote : *quotes) {
            m_quotes.emplace(quote.id, &quote);
        }
        std::map<domain::ArticleId, size_t> numbers;
        for (size_t i = 0; i < m_accounts.all().size(); ++i) {
            numbers.emplace(m_accounts.all()[i].article.id, i);
        }
        for (const domain::Version& version : *versions) {
            if (const auto number = numbers.find(version.article); number != numbers.end()) {
                m_numbers.emplace(version.id, number->second);
            }
        }
        std::map<domain::ClaimId, std::vector<const domain::Assertion*>> affirmations;
        for (const domain::Assertion& assertion : *assertions) {
            if (assertion.stance == domain::Stance::Asserts || assertion.stance == domain::Stance::Reports) {
                affirmations[assertion.claim].push_back(&assertion);
            }
        }
        std::vector<OriginReport> reports{whole()};
        for (const domain::Claim& claim : *claims) {
            reports.push_back(ofClaim(claim, affirmations[claim.id]));
        }
        return reports;
    }

private:
    [[nodiscard]] OriginReport whole() const {
        std::vector<analysis::AttributionChain> chains;
        for (size_t i = 0; i < m_accounts.all().size(); ++i) {
            chains.push_back({i, agenciesOf(i) << m_outlets[i]});
        }
        return report({}, chains, m_accounts.chains(), m_accounts.runs());
    }

    [[nodiscard]] OriginReport ofClaim(const domain::Claim& claim,
                                       const std::vector<const domain::Assertion*>& affirmations) const {
        std::vector<analysis::AttributionChain> chains;
        std::vector<analysis::StatedChain> stated;
        std::map<size_t, std::vector<domain::TextRange>> passages; // that affirm the claim, by account
        for (const domain::Assertion* assertion : affirmations) {
            const auto quote = m_quotes.find(assertion->quote);
            const auto number = quote == m_quotes.end() ? m_numbers.end() : m_numbers.find(quote->second->version);
            if (number == m_numbers.end()) {
                continue;
            }
            const size_t account = number->second;
            QStringList links = assertion->speakerChain;
            if (std::ranges::none_of(links, analysis::isNamedSpeaker)) {
                links += agenciesOf(account); // nobody said; the article itself may
            }
            if (!links.contains(m_outlets[account])) {
                links << m_outlets[account];
            }
            const domain::TextRange range = rangeIn(m_accounts.all()[account].version, *quote->second);
            chains.push_back({account, links});
            stated.push_back({{account, links}, range, true});
            passages[account].push_back(range);
        }
        const auto touches = [&](size_t text, domain::TextRange range) {
            const auto known = passages.find(text);
            return known != passages.end() && std::ranges::any_of(known->second, [&](domain::TextRange passage) {
                       return passage.overlaps(range);
                   });
        };
        std::vector<analysis::SharedRun> runs;
        if (passages.size() > 1) {
            std::ranges::copy_if(m_accounts.runs(), std::back_inserter(runs), [&](const analysis::SharedRun& run) {
                return touches(run.textA, run.rangeA) && touches(run.textB, run.rangeB);
            });
        }
        OriginReport result = report(claim.id, chains, stated, runs);
        result.claimText = claim.text;
        return result;
    }

    /// Where a quote stands in a version; empty where it does not.
    [[nodiscard]] domain::TextRange rangeIn(domain::VersionId version, const domain::Quote& quote) const {
        if (quote.version == version) {
            return quote.range;
        }
        const auto place = m_dossier.quotePlaces().find(quote.id, version);
        return place && *place && (*place)->isTaken() ? *(*place)->range : domain::TextRange();
    }

    [[nodiscard]] QStringList agenciesOf(size_t account) const {
        QStringList agencies;
        std::ranges::transform(m_accounts.all()[account].carriers, std::back_inserter(agencies),
                               &analysis::Credit::agency);
        return agencies;
    }

    [[nodiscard]] OriginReport report(domain::ClaimId claim, const std::vector<analysis::AttributionChain>& chains,
                                      const std::vector<analysis::StatedChain>& stated,
                                      const std::vector<analysis::SharedRun>& runs) const {
        const auto& accounts = m_accounts.all();
        OriginReport result;
        result.claim = claim;
        std::vector<std::pair<size_t, size_t>> copies;
        for (const analysis::SharedRun& run : runs) {
            const bool isFormula = m_accounts.isFormula(run);
            if (!isFormula) {
                copies.emplace_back(run.textA, run.textB);
            }
            result.reuse.push_back({accounts[run.textA].article.id, accounts[run.textB].article.id, run.rangeA,
                                    run.rangeB, run.words, run.isIdentical, isFormula});
        }
        std::set<size_t> present;
        for (const analysis::AttributionChain& chain : chains) {
            present.insert(chain.article);
            result.chains.push_back(
                {accounts[chain.article].article.id, accounts[chain.article].article.title, chain.links});
        }
        result.articles = static_cast<qsizetype>(present.size());
        std::map<size_t, int> originOf;
        for (const analysis::OriginGroup& group : analysis::independentOrigins(chains, copies, m_outlets, m_credits)) {
            SharedOrigin origin{group.name, {}, group.isLoop};
            for (const size_t number : group.articles) {
                origin.articles.push_back(accounts[number].article.id);
                originOf[number] = static_cast<int>(result.origins.size());
            }
            result.origins.push_back(std::move(origin));
        }
        addGraph(result, stated, originOf);
        return result;
    }

    /// Draws the graph of the articles present alone, however many the dossier has.
    void addGraph(OriginReport& report, const std::vector<analysis::StatedChain>& stated,
                  const std::map<size_t, int>& originOf) const {
        std::vector<size_t> present; // by number in the graph
        std::map<size_t, size_t> local;
        std::vector<QString> outlets;
        for (const auto& [account, origin] : originOf) {
            local.emplace(account, present.size());
            present.push_back(account);
            outlets.push_back(m_outlets[account]);
        }
        std::vector<analysis::StatedChain> chains;
        for (const analysis::StatedChain& one : stated) {
            chains.push_back(one);
            chains.back().chain.article = local.at(one.chain.article);
        }
        const analysis::AttributionGraph graph = analysis::attributionGraph(chains, outlets, m_credits);
        for (const analysis::AttributionNode& node : graph.nodes) {
            OriginNode shown{layerOf(node.layer), node.name, {}, {}, {}, {}, -1, node.isDeadEnd, node.isInLoop};
            if (node.article) {
                const size_t number = present[*node.article];
                const OriginAccount& account = m_accounts.all()[number];
                shown.article = account.article.id;
                shown.version = account.version;
                shown.title = account.article.title;
                shown.published = account.article.published;
                shown.origin = originOf.at(number);
            }
            report.nodes.push_back(std::move(shown));
        }
        addEdges(report, graph, present);
    }

    void addEdges(OriginReport& report, const analysis::AttributionGraph& graph,
                  const std::vector<size_t>& present) const {
        for (const analysis::AttributionEdge& edge : graph.edges) {
            OriginEdge shown{edge.from, edge.to, edge.carries, edge.isInLoop, {}};
            for (const analysis::Credited& one : edge.stated) {
                shown.stated.push_back({m_accounts.all()[present[one.article]].version, one.range});
            }
            report.edges.push_back(std::move(shown));
        }
    }

    dossier::Dossier& m_dossier;
    const OriginAccounts& m_accounts;
    const analysis::CreditFinder& m_credits;
    std::vector<QString> m_outlets;
    std::map<domain::QuoteId, const domain::Quote*> m_quotes;
    std::map<domain::VersionId, size_t> m_numbers; ///< of accounts, by any version of their article
};

} // namespace

bool OriginReport::areIndependent(domain::ArticleId one, domain::ArticleId other) const {
    const auto originOf = [this](domain::ArticleId article) {
        return std::ranges::find_if(
            origins, [article](const SharedOrigin& origin) { return std::ranges::contains(origin.articles, article); });
    };
    const auto first = originOf(one);
    const auto second = originOf(other);
    return first != origins.end() && second != origins.end() && first != second;
}

OriginDesk::OriginDesk(ActionRunner& actions, const analysis::Vocabulary& words)
    : m_actions(actions)
    , m_words(words)
    , m_accounts(std::make_unique<OriginAccounts>(words)) {}

OriginDesk::~OriginDesk() = default;

Result<void> OriginDesk::update(const ProgressSink& progress, const std::stop_token& stop) const {
    return m_accounts->update(m_actions.dossier(), progress, stop);
}

Result<std::vector<OriginReport>> OriginDesk::reports(const ProgressSink& progress, const std::stop_token& stop) const {
    if (auto updated = update(progress, stop); !updated) {
        return passOn(updated);
    }
    return ReportMaker(m_actions.dossier(), *m_accounts, m_words.credits()).run();
}

Result<SpeakerWords> OriginDesk::wordsOf(const QString& speaker, const std::stop_token& stop) const {
    if (auto updated = update({}, stop); !updated) {
        return passOn(updated);
    }
    SpeakerWords result;
    std::vector<analysis::SpokenWords> words;
    const QString name = m_accounts->fullNameOf(speaker);
    for (size_t i = 0; i < m_accounts->all().size(); ++i) {
        const OriginAccount& account = m_accounts->all()[i];
        for (const AttributedSentence& sentence : account.sentences) {
            const auto said = std::ranges::find_if(
                sentence.speakers, [&](const QString& one) { return m_accounts->fullNameOf(one) == name; });
            if (said != sentence.speakers.end()) {
                result.passages.push_back({account.article.id, account.version, sentence.range, *said, sentence.text});
                words.push_back({i, sentence.text});
            }
        }
    }
    constexpr size_t mostCompared = 400; // the cost grows with the square
    words.resize(std::min(words.size(), mostCompared));
    for (analysis::Drift& drift : analysis::driftOf(words)) {
        result.drifts.push_back({drift.a, drift.b, drift.likeness, std::move(drift.aOnly), std::move(drift.bOnly)});
    }
    return result;
}

Result<std::vector<ShownPassage>> OriginDesk::passages(const std::vector<StatedCredit>& places) const {
    std::vector<ShownPassage> passages;
    for (const StatedCredit& place : places) {
        const auto version = m_actions.dossier().articles().findVersion(place.version);
        if (!version) {
            return passOn(version);
        }
        if (!*version) {
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Origins", "This article is no longer in the dossier."));
        }
        const auto text = m_actions.dossier().articles().text(**version);
        if (!text) {
            return passOn(text);
        }
        auto context = contextOf(*text, analysis::sentencesOf(*text, m_words.lexicons()), place.range);
        passages.push_back({(*version)->article, place.version, place.range, std::move(context.before),
                            text->slice(place.range), std::move(context.after)});
    }
    return passages;
}

} // namespace gainsay::session
