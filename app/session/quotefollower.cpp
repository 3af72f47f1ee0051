// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/quotefollower.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

using domain::PlaceDecision;
using domain::PlaceStatus;

PlaceStatus statusOf(const analysis::QuoteRevision& found) {
    switch (found.fate) {
    case analysis::QuoteFate::Unchanged:
        return PlaceStatus::Anchored;
    case analysis::QuoteFate::Moved:
        return PlaceStatus::Moved;
    case analysis::QuoteFate::Reworded:
        return PlaceStatus::Reworded;
    case analysis::QuoteFate::Uncertain:
        return found.range.isEmpty() ? PlaceStatus::Orphaned : PlaceStatus::Uncertain;
    case analysis::QuoteFate::Gone:
        break;
    }
    return PlaceStatus::Orphaned;
}

bool isFollowed(PlaceStatus status) {
    return status == PlaceStatus::Anchored || status == PlaceStatus::Moved || status == PlaceStatus::Reworded;
}

/// What was found, as it is stored of the quote: its status and figures measured by the quote's own words, wherever it
/// was followed from.
domain::QuotePlace placeOf(const domain::Quote& quote, domain::VersionId version, const analysis::QuoteRevision& found,
                           const domain::ArticleText& text) {
    domain::QuotePlace place;
    place.quote = quote.id;
    place.version = version;
    place.status = statusOf(found);
    place.score = std::clamp(found.score, 0.0, 1.0);
    for (const domain::AnchorCandidate& one : found.candidates) {
        place.candidates.push_back({one.range, one.score});
    }
    if (place.status != PlaceStatus::Orphaned) {
        place.range = found.range;
        const QString words = text.slice(found.range);
        place.figureChanged = analysis::figuresDiffer(quote.exact, words);
        if (isFollowed(place.status)) {
            const bool same = words == quote.exact;
            place.status = !same                                   ? PlaceStatus::Reworded
                           : place.status == PlaceStatus::Reworded ? PlaceStatus::Moved
                                                                   : place.status;
        }
    }
    const bool isSure = isFollowed(place.status) && !found.figureChanged;
    place.decision = isSure ? PlaceDecision::Automatic : PlaceDecision::Open;
    return place;
}

} // namespace

Result<std::unique_ptr<QuoteFollower>> QuoteFollower::create(dossier::Dossier& dossier,
                                                             std::vector<domain::Version> versions) {
    auto text = dossier.articles().text(versions.back());
    if (!text) {
        return passOn(text);
    }
    return std::make_unique<QuoteFollower>(dossier, std::move(versions), std::move(*text));
}

QuoteFollower::QuoteFollower(dossier::Dossier& dossier, std::vector<domain::Version> versions, domain::ArticleText text)
    : m_dossier(dossier)
    , m_versions(std::move(versions))
    , m_text(std::move(text))
    , m_anchorer(m_text) {}

Result<const QuoteFollower::Earlier*> QuoteFollower::earlier(domain::VersionId id) {
    if (const auto known = m_earlier.find(id); known != m_earlier.end()) {
        return &known->second;
    }
    const auto version = std::ranges::find(m_versions, id, &domain::Version::id);
    if (version == m_versions.end()) {
        return failure(ErrorCode::NotFound, Words::tr("The version that a quote was taken from is missing."),
                       QStringLiteral("version %1").arg(id.toString()));
    }
    auto text = m_dossier.articles().text(*version);
    if (!text) {
        return passOn(text);
    }
    auto revision = analysis::Revision::between(*text, m_text);
    return &m_earlier.emplace(id, Earlier{std::move(*text), std::move(revision)}).first->second;
}

Result<void> QuoteFollower::prepare() {
    for (size_t i = 0; i + 1 < m_versions.size(); ++i) {
        const auto quotes = m_dossier.quotes().ofVersion(m_versions[i].id);
        const auto places = m_dossier.quotePlaces().inVersion(m_versions[i].id);
        if (!quotes || !places) {
            return std::unexpected(quotes ? places.error() : quotes.error());
        }
        if (!quotes->empty() || std::ranges::any_of(*places, &domain::QuotePlace::isTaken)) {
            if (auto compared = earlier(m_versions[i].id); !compared) {
                return passOn(compared);
            }
        }
    }
    return {};
}

Result<std::optional<domain::QuotePlace>> QuoteFollower::lastPlace(const domain::Quote& quote) const {
    const auto own = std::ranges::find(m_versions, quote.version, &domain::Version::id);
    for (auto version = std::prev(m_versions.end()); own != m_versions.end() && version != own;) {
        --version;
        if (version == own) {
            break;
        }
        auto place = m_dossier.quotePlaces().find(quote.id, version->id);
        if (!place || *place) {
            return place;
        }
    }
    return std::nullopt;
}

Result<bool> QuoteFollower::wasTurnedDown(const domain::QuotePlace& before, const domain::QuotePlace& now) {
    if (now.candidates.empty()) {
        return true;
    }
    const auto then = earlier(before.version);
    if (!then) {
        return passOn(then);
    }
    const QString offered = m_text.slice(now.range.value_or(now.candidates.front().range));
    return std::ranges::any_of(before.candidates, [&](const domain::PlaceCandidate& candidate) {
        return (*then)->text.slice(candidate.range) == offered;
    });
}

Result<domain::QuotePlace> QuoteFollower::follow(const domain::Quote& quote) {
    const auto last = lastPlace(quote);
    if (!last) {
        return passOn(last);
    }
    const auto& before = *last;
    if (before && before->decision == PlaceDecision::Rejected) {
        domain::QuotePlace detached = *before;
        detached.version = target().id;
        detached.status = PlaceStatus::Orphaned;
        detached.score = 0;
        detached.range = std::nullopt;
        detached.candidates.clear();
        detached.figureChanged = false;
        return detached;
    }
    const bool wasTaken = before && before->isTaken();
    const auto from = earlier(wasTaken ? before->version : quote.version);
    if (!from) {
        return passOn(from);
    }
    const domain::Selectors selectors = wasTaken
                                            ? domain::selectorsOf((*from)->text, *before->range)
                                            : domain::Selectors{quote.exact, quote.prefix, quote.suffix, quote.range};
    const auto found = analysis::followQuote(selectors, (*from)->revision, m_text, m_anchorer);
    auto place = placeOf(quote, target().id, found, m_text);
    const bool wasKept = before && before->decision == PlaceDecision::Accepted && !before->range;
    if (wasKept && place.decision == PlaceDecision::Open) {
        const auto turnedDown = wasTurnedDown(*before, place);
        if (!turnedDown) {
            return passOn(turnedDown);
        }
        if (*turnedDown) {
            place.status = PlaceStatus::Orphaned;
            place.range = std::nullopt;
            place.figureChanged = false;
            place.decision = PlaceDecision::Accepted;
            place.decidedAt = before->decidedAt;
            place.decidedBy = before->decidedBy;
        }
    }
    return place;
}

Result<QuoteFates> QuoteFollower::followAll(dossier::Change& change, bool onlyMissing) {
    QuoteFates fates;
    for (size_t i = 0; i + 1 < m_versions.size(); ++i) {
        const auto quotes = m_dossier.quotes().ofVersion(m_versions[i].id);
        if (!quotes) {
            return passOn(quotes);
        }
        for (const domain::Quote& quote : *quotes) {
            const auto known = m_dossier.quotePlaces().find(quote.id, target().id);
            if (!known || (onlyMissing && *known)) {
                if (!known) {
                    return passOn(known);
                }
                continue;
            }
            const auto place = follow(quote);
            const auto stored = place ? m_dossier.quotePlaces().put(change, *place) : Result<void>(passOn(place));
            if (!stored) {
                return passOn(stored);
            }
            fates.count(*place);
        }
    }
    return fates;
}

Result<void> QuoteFollower::carryMentions(dossier::Change& change) {
    if (m_versions.size() < 2) {
        return {};
    }
    const domain::VersionId before = m_versions[m_versions.size() - 2].id;
    const auto mentions = m_dossier.entities().decidedMentionsOf(before);
    if (!mentions || mentions->empty()) {
        return mentions ? Result<void>() : Result<void>(passOn(mentions));
    }
    const auto from = earlier(before);
    if (!from) {
        return passOn(from);
    }
    std::set<domain::TextRange> taken;
    for (const domain::Mention& mention : *mentions) {
        const auto found = analysis::followQuote(domain::selectorsOf((*from)->text, mention.range), (*from)->revision,
                                                 m_text, m_anchorer);
        const bool same = found.fate == analysis::QuoteFate::Unchanged || found.fate == analysis::QuoteFate::Moved;
        if (!same || !taken.insert(found.range).second) {
            continue;
        }
        domain::Mention carried = mention;
        carried.id = m_dossier.environment().ids.make<domain::MentionId>();
        carried.version = target().id;
        carried.range = found.range;
        if (auto inserted = m_dossier.entities().insertMention(change, carried); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> followIntoLatest(dossier::Dossier& dossier, dossier::Change& change, const domain::Quote& quote) {
    const auto own = dossier.articles().findVersion(quote.version);
    if (!own || !*own) {
        return own ? Result<void>() : Result<void>(passOn(own));
    }
    auto versions = dossier.articles().versionsOf((*own)->article);
    if (!versions) {
        return passOn(versions);
    }
    if (versions->back().id == quote.version) {
        return {};
    }
    auto follower = QuoteFollower::create(dossier, std::move(*versions));
    const auto place = follower ? (*follower)->follow(quote) : Result<domain::QuotePlace>(passOn(follower));
    return place ? dossier.quotePlaces().put(change, *place) : Result<void>(passOn(place));
}

Result<QuoteFates> followMissing(dossier::Dossier& dossier) {
    const auto versions = dossier.articles().allVersions();
    if (!versions) {
        return passOn(versions);
    }
    std::map<domain::ArticleId, std::vector<domain::Version>> byArticle;
    for (const domain::Version& version : *versions) {
        byArticle[version.article].push_back(version);
    }
    std::erase_if(byArticle, [](const auto& one) { return one.second.size() < 2; });
    QuoteFates all;
    const auto followEach = [&](dossier::Change& change) -> Result<void> {
        for (auto& [article, own] : byArticle) {
            const auto follower = QuoteFollower::create(dossier, std::move(own));
            const auto fates = follower ? (*follower)->followAll(change, true) : Result<QuoteFates>(passOn(follower));
            if (!fates) {
                return passOn(fates);
            }
            all.add(*fates);
        }
        return {};
    };
    if (byArticle.empty()) {
        return all;
    }
    const QString summary = QCoreApplication::translate("Versions", "Find quotes in new versions");
    const auto done = dossier.act({QStringLiteral("quote.follow-all"), summary}, followEach);
    return done ? Result<QuoteFates>(all) : Result<QuoteFates>(passOn(done));
}

} // namespace gainsay::session
