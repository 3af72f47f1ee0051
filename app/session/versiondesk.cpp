// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/versiondesk.h"

#include "app/analysis/wordchanges.h"
#include "app/session/quotefollower.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gainsay::session {
namespace {

constexpr qsizetype shownAround = 80; ///< code points on either side of a candidate

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

Error versionGone() {
    return {ErrorCode::NotFound,
            Words::tr("This version is no longer in the dossier: its article was deleted, perhaps in another window."),
            {}};
}

/// Versions and texts, each read once.
class Shelf {
public:
    explicit Shelf(dossier::Dossier& dossier)
        : m_dossier(dossier) {}

    [[nodiscard]] Result<const domain::Version*> version(domain::VersionId id) {
        if (const auto known = m_versions.find(id); known != m_versions.end()) {
            return &known->second;
        }
        auto found = m_dossier.articles().findVersion(id);
        if (!found || !*found) {
            return found ? Result<const domain::Version*>(std::unexpected(versionGone()))
                         : Result<const domain::Version*>(passOn(found));
        }
        return &m_versions.emplace(id, std::move(**found)).first->second;
    }
    [[nodiscard]] Result<const domain::ArticleText*> text(domain::VersionId id) {
        if (const auto known = m_texts.find(id); known != m_texts.end()) {
            return &known->second;
        }
        const auto found = version(id);
        auto read = found ? m_dossier.articles().text(**found) : Result<domain::ArticleText>(passOn(found));
        if (!read) {
            return passOn(read);
        }
        return &m_texts.emplace(id, std::move(*read)).first->second;
    }

private:
    dossier::Dossier& m_dossier;
    std::map<domain::VersionId, domain::Version> m_versions;
    std::map<domain::VersionId, domain::ArticleText> m_texts;
};

PlaceOption optionAt(const domain::PlaceCandidate& candidate, const domain::Quote& quote,
                     const domain::ArticleText& text) {
    PlaceOption option;
    option.range = candidate.range;
    option.score = candidate.score;
    option.words = text.slice(candidate.range);
    const domain::Block* first = text.blockAt(candidate.range.start);
    const domain::Block* last = text.blockAt(std::max(candidate.range.start, candidate.range.end - 1));
    const auto from = std::max(first ? first->range.start : 0, candidate.range.start - shownAround);
    const auto to = std::min(last ? last->range.end : candidate.range.end, candidate.range.end + shownAround);
    option.before = text.slice({from, candidate.range.start});
    option.after = text.slice({candidate.range.end, std::max(to, candidate.range.end)});
    option.figureChanged = analysis::figuresDiffer(quote.exact, option.words);
    option.changes = analysis::wordChanges(quote.exact, option.words);
    return option;
}

/// What somebody took for a quote's place.
struct Taken {
    domain::TextRange range;
    QString words; ///< that stand there
    domain::Quote quote;
};

/// The words at the place that a quote is said to stand at.
Result<QString> wordsAt(const FollowedQuote& followed, Shelf& shelf) {
    const auto text = shelf.text(followed.version);
    if (!text) {
        return passOn(text);
    }
    const domain::TextRange& range = followed.range;
    if (range.start < 0 || range.isEmpty() || range.end > (*text)->index().length()) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("There are no words at that place: select some words of the article."),
                       QStringLiteral("range %1–%2").arg(range.start).arg(range.end));
    }
    return (*text)->slice(range);
}

RevisionRow rowOf(const analysis::RevisedSentence& pair, const domain::ArticleText& older,
                  const domain::ArticleText& newer, const std::vector<ShownQuote>& quotes) {
    RevisionRow row;
    row.change = pair.change;
    row.beforeRange = pair.before;
    row.afterRange = pair.after;
    row.before = pair.before ? older.slice(*pair.before) : QString();
    row.after = pair.after ? newer.slice(*pair.after) : QString();
    if (pair.change == analysis::SentenceChange::Changed) {
        row.words = analysis::wordChanges(row.before, row.after);
        row.figureChanged = analysis::figuresDiffer(row.before, row.after);
    }
    row.isQuoted = pair.before && std::ranges::any_of(quotes, [&](const ShownQuote& quote) {
                       return quote.range.overlaps(*pair.before);
                   });
    return row;
}

} // namespace

VersionDesk::VersionDesk(ActionRunner& actions)
    : m_actions(actions) {}

Result<std::vector<VersionRow>> VersionDesk::versions(domain::ArticleId article) const {
    auto& dossier = m_actions.dossier();
    auto versions = dossier.articles().versionsOf(article);
    if (!versions) {
        return passOn(versions);
    }
    std::vector<VersionRow> rows;
    for (domain::Version& version : *versions) {
        const auto quotes = dossier.quotes().countOfVersion(version.id);
        const auto places = dossier.quotePlaces().inVersion(version.id);
        if (!quotes || !places) {
            return std::unexpected(quotes ? places.error() : quotes.error());
        }
        VersionRow row{std::move(version), *quotes, {}};
        std::ranges::for_each(*places, [&row](const domain::QuotePlace& place) { row.followed.count(place); });
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<ShownQuote>> VersionDesk::shownIn(domain::VersionId version) const {
    auto& dossier = m_actions.dossier();
    auto own = dossier.quotes().ofVersion(version);
    const auto places = dossier.quotePlaces().inVersion(version);
    if (!own || !places) {
        return std::unexpected(own ? places.error() : own.error());
    }
    std::vector<ShownQuote> shown;
    for (domain::Quote& quote : *own) {
        const auto range = quote.range;
        shown.push_back({std::move(quote), range});
    }
    for (const domain::QuotePlace& place : *places) {
        if (!place.isTaken()) {
            continue;
        }
        auto quote = dossier.quotes().find(place.quote);
        if (!quote) {
            return passOn(quote);
        }
        if (*quote) {
            shown.push_back({std::move(**quote), *place.range, place.status, false});
        }
    }
    std::ranges::stable_sort(shown, {}, &ShownQuote::range);
    return shown;
}

Result<std::vector<domain::QuotePlace>> VersionDesk::placesOf(domain::QuoteId quote) const {
    return m_actions.dossier().quotePlaces().ofQuote(quote);
}

Result<domain::VersionId> VersionDesk::bestVersion(const domain::Quote& quote) const {
    auto& dossier = m_actions.dossier();
    const auto own = dossier.articles().findVersion(quote.version);
    if (!own || !*own) {
        return own ? Result<domain::VersionId>(std::unexpected(versionGone())) : Result<domain::VersionId>(passOn(own));
    }
    const auto latest = dossier.articles().latestVersion((*own)->article);
    if (!latest) {
        return passOn(latest);
    }
    const auto place = dossier.quotePlaces().find(quote.id, (*latest)->id);
    if (!place) {
        return passOn(place);
    }
    return *place && (*place)->isTaken() ? (*latest)->id : quote.version;
}

Result<std::vector<WaitingQuote>> VersionDesk::waiting() const {
    auto& dossier = m_actions.dossier();
    const auto open = dossier.quotePlaces().open();
    if (!open) {
        return passOn(open);
    }
    std::vector<WaitingQuote> waiting;
    Shelf shelf(dossier);
    for (const domain::QuotePlace& place : *open) {
        auto quote = dossier.quotes().find(place.quote);
        const auto latest = shelf.version(place.version);
        const auto text = shelf.text(place.version);
        if (!quote || !latest || !text) {
            return std::unexpected(!quote ? quote.error() : !latest ? latest.error() : text.error());
        }
        if (!*quote) {
            continue;
        }
        const auto own = shelf.version((*quote)->version);
        auto listed = dossier.articles().findListed((*latest)->article);
        if (!own || !listed) {
            return std::unexpected(own ? listed.error() : own.error());
        }
        WaitingQuote row{std::move(**quote), place, (*listed)->article, (*listed)->sourceName, (*own)->ordinal,
                         (*latest)->ordinal, {}};
        for (const domain::PlaceCandidate& candidate : place.candidates) {
            if (candidate.range.end <= (*text)->index().length()) {
                row.options.push_back(optionAt(candidate, row.quote, **text));
            }
        }
        waiting.push_back(std::move(row));
    }
    std::ranges::stable_sort(waiting, {}, [](const WaitingQuote& one) {
        return std::tuple(one.article.id, one.ownOrdinal, one.quote.range);
    });
    return waiting;
}

Result<RevisionView> VersionDesk::compare(domain::VersionId olderId, domain::VersionId newerId) const {
    auto& dossier = m_actions.dossier();
    Shelf shelf(dossier);
    const auto older = shelf.version(olderId);
    const auto newer = shelf.version(newerId);
    const auto oldText = shelf.text(olderId);
    const auto newText = shelf.text(newerId);
    const auto quotes = shownIn(olderId);
    for (const Error* error :
         {older ? nullptr : &older.error(), newer ? nullptr : &newer.error(), oldText ? nullptr : &oldText.error(),
          newText ? nullptr : &newText.error(), quotes ? nullptr : &quotes.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    const auto article = dossier.articles().find((*older)->article);
    if (!article || !*article) {
        return article ? Result<RevisionView>(std::unexpected(versionGone())) : Result<RevisionView>(passOn(article));
    }
    if ((*older)->article != (*newer)->article) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("These are versions of two articles; compare versions of one."));
    }
    RevisionView view{**article, **older, **newer, {}};
    const auto revision = analysis::Revision::between(**oldText, **newText);
    for (const analysis::RevisedSentence& pair : revision.rows()) {
        view.rows.push_back(rowOf(pair, **oldText, **newText, *quotes));
    }
    return view;
}

Result<domain::QuotePlace> VersionDesk::known(domain::QuoteId quote, domain::VersionId version) const {
    auto place = m_actions.dossier().quotePlaces().find(quote, version);
    if (!place) {
        return passOn(place);
    }
    if (!*place) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("Nothing is known of this quote in that version: it was deleted, perhaps in another window."));
    }
    return std::move(**place);
}

template <typename Decide>
Result<void> VersionDesk::decide(const QString& code, const QString& summary, const std::vector<QuoteInVersion>& places,
                                 const Decide& how) {
    const auto& environment = m_actions.environment();
    return m_actions.act(code, summary, [&](dossier::Change& change) -> Result<void> {
        for (const auto& [quote, version] : places) {
            auto place = known(quote, version);
            const auto decided = place ? how(*place) : Result<void>(passOn(place));
            if (!decided) {
                return decided;
            }
            place->decidedAt = environment.clock.now();
            place->decidedBy = environment.actor;
            if (auto stored = m_actions.dossier().quotePlaces().put(change, *place); !stored) {
                return stored;
            }
        }
        return {};
    });
}

Result<void> VersionDesk::accept(const std::vector<FollowedQuote>& followed) {
    std::map<domain::QuoteId, Taken> taken;
    std::vector<QuoteInVersion> places;
    Shelf shelf(m_actions.dossier());
    for (const FollowedQuote& one : followed) {
        auto words = wordsAt(one, shelf);
        const auto quote = m_actions.dossier().quotes().find(one.quote);
        if (!words || !quote) {
            return std::unexpected(words ? quote.error() : words.error());
        }
        places.push_back({one.quote, one.version});
        taken.insert({one.quote, {one.range, std::move(*words), quote->value_or(domain::Quote{})}});
    }
    const QString summary = taken.size() == 1
                                ? Words::tr("Follow the quote “%1”").arg(shortened(taken.begin()->second.quote.exact))
                                : Words::tr("Follow %1 quotes").arg(taken.size());
    return decide(QStringLiteral("quote.follow"), summary, places, [&](domain::QuotePlace& place) -> Result<void> {
        const auto& [range, words, quote] = taken.at(place.quote);
        place.status = words != quote.exact   ? domain::PlaceStatus::Reworded
                       : range == quote.range ? domain::PlaceStatus::Anchored
                                              : domain::PlaceStatus::Moved;
        const auto candidate = std::ranges::find(place.candidates, range, &domain::PlaceCandidate::range);
        place.score = candidate == place.candidates.end() ? place.score : candidate->score;
        place.range = range;
        place.figureChanged = analysis::figuresDiffer(quote.exact, words);
        place.decision = domain::PlaceDecision::Accepted;
        return {};
    });
}

Result<void> VersionDesk::keep(const std::vector<QuoteInVersion>& places) {
    const QString summary = places.size() == 1 ? Words::tr("Keep a quote with its version")
                                               : Words::tr("Keep %1 quotes with their versions").arg(places.size());
    return decide(QStringLiteral("quote.keep"), summary, places, [](domain::QuotePlace& place) -> Result<void> {
        place.status = domain::PlaceStatus::Orphaned;
        place.range = std::nullopt;
        place.figureChanged = false;
        place.decision = domain::PlaceDecision::Accepted;
        return {};
    });
}

Result<void> VersionDesk::detach(const std::vector<QuoteInVersion>& places) {
    const QString summary = places.size() == 1 ? Words::tr("Detach a quote from later versions")
                                               : Words::tr("Detach %1 quotes from later versions").arg(places.size());
    return decide(QStringLiteral("quote.detach"), summary, places, [](domain::QuotePlace& place) -> Result<void> {
        place.decision = domain::PlaceDecision::Rejected;
        return {};
    });
}

Result<QuoteFates> VersionDesk::followMissing() {
    auto fates = session::followMissing(m_actions.dossier());
    const auto told = m_actions.catchUp();
    return told ? fates : Result<QuoteFates>(passOn(told));
}

} // namespace gainsay::session
