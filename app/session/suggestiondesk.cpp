// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/suggestiondesk.h"

#include "app/analysis/assertionreading.h"
#include "app/analysis/confusions.h"
#include "app/analysis/vocabulary.h"
#include "app/domain/anchor.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <ranges>
#include <set>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

constexpr qsizetype shownContext = 320;

/// A fixed random UUID as the namespace of the keys below; it must never change.
const QUuid& keyNamespace() {
    static const QUuid uuid(QStringLiteral("b1d6a0a6-2b8e-4a53-9c39-6f0de1f5b0c7"));
    return uuid;
}

/// The key that a quote of a suggestion has, stored or not.
domain::QuoteId quoteIdOf(domain::VersionId version, domain::TextRange range) {
    const QByteArray name = version.toBytes() + QByteArray::number(range.start) + '-' + QByteArray::number(range.end);
    return domain::QuoteId(QUuid::createUuidV5(keyNamespace(), name));
}

/// The key of a suggestion: of the words alone, so that it outlives versions and imports.
domain::ContradictionId keyOf(const QString& a, const QString& b) {
    const QByteArray one = a.toUtf8();
    const QByteArray other = b.toUtf8();
    return domain::ContradictionId(
        QUuid::createUuidV5(keyNamespace(), one < other ? one + '\n' + other : other + '\n' + one));
}

bool isHeldBack(const QString& value) {
    return value == u"denied" || value == u"did not happen" || value == u"unlikely" || value == u"unclear";
}

/// Whether the second side is the affirming one.
bool affirmsSecond(const analysis::Comparison& comparison) {
    return !comparison.reasons.empty() && isHeldBack(comparison.reasons.front().aValue) &&
           !isHeldBack(comparison.reasons.front().bValue);
}

/// The pairs of words that somebody has decided on, whatever versions they were taken from.
Result<std::set<domain::ContradictionId>> decidedWords(dossier::Dossier& dossier,
                                                       const std::vector<domain::Contradiction>& decisions) {
    std::set<domain::ContradictionId> words;
    for (const domain::Contradiction& decision : decisions) {
        const auto a = dossier.quotes().find(decision.a);
        const auto b = dossier.quotes().find(decision.b);
        if (!a || !b) {
            return std::unexpected(a ? b.error() : a.error());
        }
        if (*a && *b) {
            words.insert(keyOf((*a)->exact, (*b)->exact));
        }
    }
    return words;
}

domain::Assertion assertionOf(const PassageView& side, const QString& value, const Environment& environment,
                              const analysis::Lexicons& lexicons, domain::ClaimId claim) {
    const analysis::AssertionReading read = analysis::readAssertion(side.quote.exact, side.article.published, lexicons);
    domain::Assertion assertion;
    assertion.id = environment.ids.make<domain::AssertionId>();
    assertion.quote = side.quote.id;
    assertion.claim = claim;
    assertion.stance = read.stance.value;
    assertion.modality = read.modality.value;
    assertion.speakerChain = read.speakerChain();
    if (!side.sourceName.isEmpty() && !assertion.speakerChain.contains(side.sourceName)) {
        assertion.speakerChain << side.sourceName;
    }
    if (read.eventDate) {
        assertion.eventDate = read.eventDate->value;
    }
    if (value == u"denied" || value == u"did not happen") {
        assertion.stance = domain::Stance::Denies;
    } else if (value == u"unlikely" || value == u"unclear") {
        assertion.stance = domain::Stance::Doubts;
    } else if (assertion.stance == domain::Stance::Denies) {
        assertion.stance = domain::Stance::Asserts; // what it denies is not what the claim says
        assertion.modality = domain::Modality::Asserted;
    }
    return assertion;
}

} // namespace

bool speaksOfTheSame(const ContradictionView& one, const ContradictionView& other) {
    const auto holds = [](const PassageView& a, const PassageView& b) {
        return a.quote.exact.contains(b.quote.exact) || b.quote.exact.contains(a.quote.exact);
    };
    // Every suggestion is held against every contradiction: words are compared last, and hardly ever.
    const auto isWith = [&](const PassageView& a, const PassageView& b) {
        return one.a.article.id == a.article.id && one.b.article.id == b.article.id && holds(one.a, a) &&
               holds(one.b, b);
    };
    return isWith(other.a, other.b) || isWith(other.b, other.a);
}

/// What was found so far, and in which texts.
struct SuggestionDesk::Found {
    explicit Found(const analysis::Lexicons& lexicons)
        : index({}, lexicons)
        , names(lexicons) {}

    std::vector<domain::VersionId> versions;
    std::vector<std::shared_ptr<const domain::ArticleText>> texts;
    std::vector<domain::PartialDate> published;
    analysis::SuggestionIndex index;
    analysis::ConfusionIndex names;
    std::vector<analysis::Suggestion> suggestions;
    std::vector<analysis::Confusion> confusions;

    void dropFrom(size_t text) {
        if (text == versions.size()) {
            return;
        }
        versions.resize(text);
        texts.resize(text);
        published.resize(text);
        index.dropFrom(text);
        names.dropFrom(text);
        std::erase_if(suggestions, [text](const analysis::Suggestion& one) { return one.b.text >= text; });
    }
};

SuggestionDesk::SuggestionDesk(ActionRunner& actions, const analysis::Vocabulary& words)
    : m_actions(actions)
    , m_words(words) {}

SuggestionDesk::~SuggestionDesk() = default;

Result<void> SuggestionDesk::update(const ProgressSink& progress, const std::stop_token& stop) const {
    auto& dossier = m_actions.dossier();
    const auto versions = dossier.articles().allVersions();
    const auto articles = dossier.articles().all();
    if (!versions || !articles) {
        return std::unexpected(versions ? articles.error() : versions.error());
    }
    std::map<domain::ArticleId, const domain::Version*> latest;
    for (const domain::Version& version : *versions) {
        const domain::Version*& known = latest[version.article];
        known = !known || known->ordinal < version.ordinal ? &version : known;
    }
    std::vector<std::pair<const domain::Version*, domain::PartialDate>> wanted;
    for (const domain::Article& article : *articles) {
        if (const auto version = latest.find(article.id); version != latest.end()) {
            wanted.emplace_back(version->second, article.published);
        }
    }
    if (!m_found) {
        m_found = std::make_unique<Found>(m_words.lexicons());
    }
    Found& found = *m_found;
    size_t same = 0;
    while (same < std::min(found.versions.size(), wanted.size()) && wanted[same].first->id == found.versions[same] &&
           wanted[same].second == found.published[same]) {
        ++same;
    }
    const bool hasNew = same < wanted.size() || same < found.versions.size();
    found.dropFrom(same); // from there on something was deleted, replaced or dated anew, or came between
    for (size_t i = found.versions.size(); i < wanted.size() && !stop.stop_requested(); ++i) {
        auto text = dossier.articles().text(*wanted[i].first);
        if (!text) {
            return passOn(text);
        }
        auto suggested = found.index.add({&*text, wanted[i].second, {}}, stop);
        if (!suggested) {
            break;
        }
        found.names.add(*text);
        found.texts.push_back(std::make_shared<const domain::ArticleText>(std::move(*text)));
        found.versions.push_back(wanted[i].first->id);
        found.published.push_back(wanted[i].second);
        std::ranges::move(*suggested, std::back_inserter(found.suggestions));
        report(progress, static_cast<qint64>(i) + 1, static_cast<qint64>(wanted.size()));
    }
    if (hasNew) {
        found.confusions = found.names.confusions();
    }
    return {};
}

/// What a card shows of the sentences: read once, looked up for each.
class SuggestionDesk::Shelf {
public:
    static Result<Shelf> read(dossier::Dossier& dossier, const Found& found) {
        auto articles = dossier.articles().all();
        auto versions = dossier.articles().allVersions();
        auto sources = dossier.sources().all();
        if (!articles || !versions || !sources) {
            return std::unexpected(!articles ? articles.error() : !versions ? versions.error() : sources.error());
        }
        return Shelf(found, std::move(*articles), std::move(*versions), std::move(*sources));
    }

    /// One side as a passage; nothing where its article was deleted since it was found.
    [[nodiscard]] std::optional<PassageView> side(const analysis::SentencePlace& place) const {
        const domain::ArticleText& text = *m_found->texts[place.text];
        PassageView side;
        side.quote.version = m_found->versions[place.text];
        side.quote.id = quoteIdOf(side.quote.version, place.range);
        side.quote.range = place.range;
        auto selectors = domain::selectorsOf(text, place.range);
        side.quote.exact = std::move(selectors.exact);
        side.quote.prefix = std::move(selectors.prefix);
        side.quote.suffix = std::move(selectors.suffix);
        if (const domain::Block* block = text.blockAt(place.range.start)) {
            const qsizetype first = std::max(block->range.start, place.range.start - shownContext);
            const qsizetype end = std::min(block->range.end, place.range.end + shownContext);
            side.before = text.slice({first, place.range.start});
            side.after = text.slice({place.range.end, end});
        }
        const auto version = std::ranges::find(m_versions, side.quote.version, &domain::Version::id);
        const auto article = version != m_versions.end()
                                 ? std::ranges::find(m_articles, version->article, &domain::Article::id)
                                 : m_articles.end();
        if (article == m_articles.end()) {
            return std::nullopt;
        }
        side.article = *article;
        const auto source = std::ranges::find(m_sources, side.article.source, &domain::Source::id);
        side.sourceName = source != m_sources.end() ? source->name : QString();
        return side;
    }

private:
    Shelf(const Found& found, std::vector<domain::Article> articles, std::vector<domain::Version> versions,
          std::vector<domain::Source> sources)
        : m_found(&found)
        , m_articles(std::move(articles))
        , m_versions(std::move(versions))
        , m_sources(std::move(sources)) {}

    const Found* m_found;
    std::vector<domain::Article> m_articles;
    std::vector<domain::Version> m_versions;
    std::vector<domain::Source> m_sources;
};

Result<std::vector<ContradictionView>> SuggestionDesk::all(const ProgressSink& progress,
                                                           const std::stop_token& stop) const {
    if (auto updated = update(progress, stop); !updated) {
        return passOn(updated);
    }
    const auto shelf = Shelf::read(m_actions.dossier(), *m_found);
    const auto decisions = m_actions.dossier().contradictions().all();
    if (!shelf || !decisions) {
        return std::unexpected(shelf ? decisions.error() : shelf.error());
    }
    const auto decided = decidedWords(m_actions.dossier(), *decisions);
    if (!decided) {
        return passOn(decided);
    }
    constexpr size_t mostShown = 500;
    std::vector<ContradictionView> views;
    for (analysis::Suggestion& suggestion : analysis::ranked(m_found->suggestions, mostShown)) {
        if (affirmsSecond(suggestion.comparison)) {
            std::swap(suggestion.a, suggestion.b);
            std::ranges::for_each(suggestion.comparison.reasons, domain::swapSides);
        }
        auto a = shelf->side(suggestion.a);
        auto b = shelf->side(suggestion.b);
        if (!a || !b) {
            continue;
        }
        ContradictionView view{{}, {}, *std::move(a), *std::move(b)};
        domain::Contradiction& pair = view.contradiction;
        pair.id = keyOf(view.a.quote.exact, view.b.quote.exact);
        pair.a = view.a.quote.id;
        pair.b = view.b.quote.id;
        pair.type = suggestion.comparison.type;
        pair.score = suggestion.comparison.score;
        pair.rule = suggestion.comparison.rule;
        pair.reasons = suggestion.comparison.reasons;
        pair.explanation = suggestion.comparison.explanation;
        if (!decided->contains(pair.id)) {
            views.push_back(std::move(view));
        }
    }
    return views;
}

Result<std::vector<PossibleConfusion>> SuggestionDesk::confusions() const {
    if (auto updated = update({}, {}); !updated) {
        return passOn(updated);
    }
    const auto shelf = Shelf::read(m_actions.dossier(), *m_found);
    if (!shelf) {
        return passOn(shelf);
    }
    std::vector<PossibleConfusion> confusions;
    for (const analysis::Confusion& found : m_found->confusions) {
        auto a = shelf->side(found.a);
        auto b = shelf->side(found.b);
        if (a && b) {
            confusions.push_back({keyOf(found.names.aValue, found.names.bValue), found.sharedName, *std::move(a),
                                  *std::move(b), found.names, found.explanation});
        }
    }
    return confusions;
}

Result<void> SuggestionDesk::write(dossier::Change& change, const ContradictionView& suggestion,
                                   domain::ContradictionStatus status, const QString& note) {
    auto& dossier = m_actions.dossier();
    const Environment& environment = m_actions.environment();
    domain::Contradiction pair = suggestion.contradiction;
    pair.id = domain::contradictionIdOf(pair.a, pair.b);
    pair.status = status;
    pair.note = note.trimmed();
    pair.decidedAt = environment.clock.now();
    pair.decidedBy = environment.actor;
    const auto addQuote = [&](const PassageView* side) -> Result<void> {
        const auto known = dossier.quotes().find(side->quote.id);
        if (!known || *known) {
            return known ? Result<void>() : Result<void>(passOn(known));
        }
        domain::Quote quote = side->quote;
        quote.createdAt = environment.clock.now();
        quote.createdBy = environment.actor;
        return dossier.quotes().insert(change, quote);
    };
    if (auto added = forEach(std::array{&suggestion.a, &suggestion.b}, addQuote); !added) {
        return added;
    }
    pair.claim = {};
    if (status == domain::ContradictionStatus::Dismissed) {
        return dossier.contradictions().save(change, pair);
    }
    const domain::Claim claim{environment.ids.make<domain::ClaimId>(), suggestion.a.quote.exact, {}, {}};
    const domain::Reason first = pair.reasons.empty() ? domain::Reason() : pair.reasons.front();
    pair.claim = claim.id;
    return dossier.claims()
        .insert(change, claim)
        .and_then([&] {
            return dossier.claims().insertAssertion(
                change, assertionOf(suggestion.a, first.aValue, environment, m_words.lexicons(), claim.id));
        })
        .and_then([&] {
            return dossier.claims().insertAssertion(
                change, assertionOf(suggestion.b, first.bValue, environment, m_words.lexicons(), claim.id));
        })
        .and_then([&] { return dossier.contradictions().save(change, pair); });
}

Result<domain::ContradictionId> SuggestionDesk::promote(const ContradictionView& suggestion,
                                                        domain::ContradictionStatus status, const QString& note) {
    const bool isDismissed = status == domain::ContradictionStatus::Dismissed;
    const auto& pair = suggestion.contradiction;
    return m_actions
        .act(isDismissed ? QStringLiteral("suggestion.dismiss") : QStringLiteral("suggestion.promote"),
             isDismissed ? Words::tr("Dismiss a suggestion") : Words::tr("Make a contradiction of a suggestion"),
             [&](dossier::Change& change) { return write(change, suggestion, status, note); })
        .transform([&pair] { return domain::contradictionIdOf(pair.a, pair.b); });
}

Result<void> SuggestionDesk::decideAll(const std::vector<ContradictionView>& suggestions,
                                       const std::vector<domain::Contradiction>& decided,
                                       domain::ContradictionStatus status) {
    const auto count = suggestions.size() + decided.size();
    if (count == 0) {
        return {};
    }
    return m_actions.act(
        QStringLiteral("contradiction.") + domain::toString(status), decisionSummary(status, count),
        [&](dossier::Change& change) {
            auto kept = forEach(decided, [&](const domain::Contradiction& one) {
                return m_actions.dossier().contradictions().save(change, one);
            });
            return kept ? forEach(suggestions,
                                  [&](const ContradictionView& one) { return write(change, one, status, {}); })
                        : kept;
        });
}

} // namespace gainsay::session
