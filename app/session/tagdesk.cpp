// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tagdesk.h"

#include "app/domain/fnv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tags)
};

Error nameMissing() {
    return {ErrorCode::InvalidInput, Words::tr("The tag has no name. Write one."), {}};
}

bool isBefore(const domain::Tag& one, const domain::Tag& other) {
    const int order = QString::compare(one.name, other.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one.id < other.id;
}

/// One that few tags have. Where the search begins depends on the name alone, so that two people who make the same tag
/// mostly give it the same colour.
int colourFor(const QString& name, const std::vector<domain::Tag>& known) {
    constexpr int count = domain::lastColour - domain::firstColour + 1;
    std::array<int, count> uses{};
    for (const domain::Tag& tag : known) {
        ++uses[static_cast<size_t>(tag.colour - domain::firstColour)];
    }
    domain::Fnv hash;
    for (const QChar letter : name) {
        hash.add(letter.unicode());
    }
    const auto start = static_cast<size_t>(hash.value() % count);
    size_t best = start;
    for (size_t step = 1; step < count; ++step) {
        const size_t next = (start + step) % count;
        best = uses[next] < uses[best] ? next : best;
    }
    return domain::firstColour + static_cast<int>(best);
}

/// In saved searches: `to` instead of tags that go, or nothing instead of them.
Result<void> replaceInSearches(dossier::Dossier& dossier, dossier::Change& change,
                               const std::vector<domain::TagId>& gone, std::optional<domain::TagId> to) {
    const auto searches = dossier.savedSearches().all();
    if (!searches) {
        return passOn(searches);
    }
    for (domain::SavedSearch search : *searches) {
        const domain::Facets before = search.facets;
        for (const domain::TagId id : gone) {
            const auto facet = domain::Facet::ofTag(id);
            if (before.contains(facet)) {
                search.facets.remove(facet);
                if (to) {
                    search.facets.add(domain::Facet::ofTag(*to));
                }
            }
        }
        if (search.facets == before) {
            continue;
        }
        // Without words or filter it would look for nothing; it goes with what it looked for.
        const bool isEmpty = search.facets.isEmpty() && search.words.isEmpty();
        auto written = isEmpty ? dossier.savedSearches().remove(change, search.id)
                               : dossier.savedSearches().update(change, search);
        if (!written) {
            return written;
        }
    }
    return {};
}

} // namespace

void sortByName(std::vector<domain::Tag>& tags) {
    std::ranges::sort(tags, isBefore);
}

NamedTag tagNamed(const QString& name, const std::vector<domain::Tag>& known) {
    const QString plain = name.simplified();
    const auto same =
        std::ranges::find_if(known, [&](const domain::Tag& tag) { return domain::isSameTagName(tag.name, plain); });
    if (same != known.end()) {
        return {*same, false};
    }
    domain::Tag tag{domain::tagIdOf(plain), plain, colourFor(plain, known)};
    // A tag that was made under this name and is called otherwise now keeps its key.
    for (int attempt = 2; std::ranges::contains(known, tag.id, &domain::Tag::id); ++attempt) {
        tag.id = domain::tagIdOf(QStringLiteral("%1 %2").arg(plain).arg(attempt));
    }
    return {tag, true};
}

TagDesk::TagDesk(ActionRunner& actions)
    : m_actions(actions) {}

Result<domain::Tag> TagDesk::required(domain::TagId id) const {
    auto found = m_actions.dossier().tags().find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The tag is no longer there: it was deleted, perhaps in another window."));
    }
    return std::move(**found);
}

Result<std::vector<domain::QuoteId>> TagDesk::having(domain::TagId tag) const {
    const auto all = links();
    if (!all) {
        return passOn(all);
    }
    std::vector<domain::QuoteId> quotes; // ascending, as the links are
    for (const domain::QuoteTag& link : *all) {
        if (link.tag == tag) {
            quotes.push_back(link.quote);
        }
    }
    return quotes;
}

Result<std::vector<TagRow>> TagDesk::rows() const {
    auto tags = m_actions.dossier().tags().all();
    const auto all = tags ? links() : passOn(tags);
    if (!all) {
        return passOn(all);
    }
    std::map<domain::TagId, qsizetype> counts;
    for (const domain::QuoteTag& link : *all) {
        ++counts[link.tag];
    }
    sortByName(*tags);
    std::vector<TagRow> rows;
    for (domain::Tag& tag : *tags) {
        const qsizetype quotes = counts[tag.id];
        rows.push_back({std::move(tag), quotes});
    }
    return rows;
}

Result<std::vector<domain::Tag>> TagDesk::ofQuote(domain::QuoteId quote) const {
    auto tags = m_actions.dossier().tags().ofQuote(quote);
    if (tags) {
        sortByName(*tags);
    }
    return tags;
}

Result<std::vector<domain::QuoteTag>> TagDesk::links() const {
    return m_actions.dossier().tags().links();
}

Result<void> TagDesk::set(const std::vector<domain::QuoteId>& quotes, domain::TagId id) {
    const auto tag = required(id);
    const auto present = tag ? having(id) : passOn(tag);
    if (!present) {
        return passOn(present);
    }
    std::vector<domain::QuoteId> wanting;
    std::ranges::copy_if(quotes, std::back_inserter(wanting),
                         [&present](domain::QuoteId quote) { return !std::ranges::binary_search(*present, quote); });
    if (wanting.empty()) {
        return {};
    }
    return m_actions.act(
        QStringLiteral("tag.set"),
        wanting.size() == 1
            ? Words::tr("Tag a quote “%1”").arg(shortened(tag->name))
            : Words::tr("Tag %1 quotes “%2”").arg(QString::number(wanting.size()), shortened(tag->name)),
        [&](dossier::Change& change) {
            return forEach(wanting,
                           [&](domain::QuoteId quote) { return m_actions.dossier().tags().set(change, quote, id); });
        });
}

Result<void> TagDesk::unset(const std::vector<domain::QuoteId>& quotes, domain::TagId id) {
    const auto tag = required(id);
    const auto present = tag ? having(id) : passOn(tag);
    if (!present) {
        return passOn(present);
    }
    std::vector<domain::QuoteId> losing;
    std::ranges::copy_if(quotes, std::back_inserter(losing),
                         [&present](domain::QuoteId quote) { return std::ranges::binary_search(*present, quote); });
    if (losing.empty()) {
        return {};
    }
    return m_actions.act(
        QStringLiteral("tag.unset"),
        losing.size() == 1
            ? Words::tr("Take the tag “%1” off a quote").arg(shortened(tag->name))
            : Words::tr("Take the tag “%1” off %2 quotes").arg(shortened(tag->name), QString::number(losing.size())),
        [&](dossier::Change& change) {
            return forEach(losing,
                           [&](domain::QuoteId quote) { return m_actions.dossier().tags().unset(change, quote, id); });
        });
}

Result<domain::TagId> TagDesk::setNamed(const std::vector<domain::QuoteId>& quotes, const QString& name) {
    if (name.simplified().isEmpty()) {
        return std::unexpected(nameMissing());
    }
    const auto known = m_actions.dossier().tags().all();
    if (!known) {
        return passOn(known);
    }
    const NamedTag named = tagNamed(name, *known);
    if (!named.isNew) {
        return set(quotes, named.tag.id).transform([&named] { return named.tag.id; });
    }
    auto& tags = m_actions.dossier().tags();
    const auto done = m_actions.act(
        QStringLiteral("tag.add"), Words::tr("New tag “%1”").arg(shortened(named.tag.name)),
        [&](dossier::Change& change) -> Result<void> {
            auto inserted = tags.insert(change, named.tag);
            return inserted
                       ? forEach(quotes, [&](domain::QuoteId quote) { return tags.set(change, quote, named.tag.id); })
                       : inserted;
        });
    return done.transform([&named] { return named.tag.id; });
}

Result<void> TagDesk::rename(domain::TagId id, const QString& name) {
    auto tag = required(id);
    const auto known = tag ? m_actions.dossier().tags().all() : passOn(tag);
    if (!known) {
        return passOn(known);
    }
    const QString before = std::exchange(tag->name, name.simplified());
    if (tag->name == before) {
        return {};
    }
    if (tag->name.isEmpty()) {
        return std::unexpected(nameMissing());
    }
    const bool isTaken = std::ranges::any_of(*known, [&tag](const domain::Tag& other) {
        return other.id != tag->id && domain::isSameTagName(other.name, tag->name);
    });
    if (isTaken) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("Another tag is called “%1”. Choose another name, or merge the two tags.").arg(tag->name));
    }
    return m_actions.act(QStringLiteral("tag.rename"),
                         Words::tr("Rename the tag “%1” to “%2”").arg(shortened(before), shortened(tag->name)),
                         [&](dossier::Change& change) { return m_actions.dossier().tags().update(change, *tag); });
}

Result<void> TagDesk::recolour(const std::vector<domain::TagId>& ids, int colour) {
    if (colour < domain::firstColour || colour > domain::lastColour) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("There is no colour %1; colours are numbered 1 to 8.").arg(colour));
    }
    std::vector<domain::Tag> changed;
    for (const domain::TagId id : ids) {
        auto tag = required(id);
        if (!tag) {
            return passOn(tag);
        }
        if (std::exchange(tag->colour, colour) != colour) {
            changed.push_back(std::move(*tag));
        }
    }
    if (changed.empty()) {
        return {};
    }
    return m_actions.act(QStringLiteral("tag.recolour"),
                         changed.size() == 1 ? Words::tr("Recolour the tag “%1”").arg(shortened(changed.front().name))
                                             : Words::tr("Recolour %1 tags").arg(changed.size()),
                         [&](dossier::Change& change) {
                             return forEach(changed, [&](const domain::Tag& tag) {
                                 return m_actions.dossier().tags().update(change, tag);
                             });
                         });
}

Result<void> TagDesk::merge(const std::vector<domain::TagId>& ids, domain::TagId into) {
    const auto kept = required(into);
    if (!kept) {
        return passOn(kept);
    }
    std::vector<domain::TagId> gone;
    QString name;
    for (const domain::TagId id : ids) {
        if (id == into) {
            continue;
        }
        const auto tag = required(id);
        if (!tag) {
            return passOn(tag);
        }
        name = tag->name;
        gone.push_back(id);
    }
    if (gone.empty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("A tag cannot be merged into itself. Choose another one."));
    }
    auto& dossier = m_actions.dossier();
    return m_actions.act(
        QStringLiteral("tag.merge"),
        gone.size() == 1
            ? Words::tr("Merge the tag “%1” into “%2”").arg(shortened(name), shortened(kept->name))
            : Words::tr("Merge %1 tags into “%2”").arg(QString::number(gone.size()), shortened(kept->name)),
        [&](dossier::Change& change) -> Result<void> {
            auto merged = forEach(gone, [&](domain::TagId id) {
                auto moved = dossier.tags().copyLinks(change, id, into);
                return moved ? dossier.tags().remove(change, id) : moved;
            });
            return merged ? replaceInSearches(dossier, change, gone, into) : merged;
        });
}

Result<void> TagDesk::remove(const std::vector<domain::TagId>& ids) {
    if (ids.empty()) {
        return {};
    }
    const auto first = required(ids.front());
    if (!first) {
        return passOn(first);
    }
    auto& dossier = m_actions.dossier();
    return m_actions.act(QStringLiteral("tag.remove"),
                         ids.size() == 1 ? Words::tr("Delete the tag “%1”").arg(shortened(first->name))
                                         : Words::tr("Delete %1 tags").arg(ids.size()),
                         [&](dossier::Change& change) -> Result<void> {
                             auto removed =
                                 forEach(ids, [&](domain::TagId id) { return dossier.tags().remove(change, id); });
                             return removed ? replaceInSearches(dossier, change, ids, std::nullopt) : removed;
                         });
}

} // namespace gainsay::session
