// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"

#include "app/analysis/learntnames.h"
#include "app/analysis/namescanner.h"
#include "app/domain/codepointindex.h"

#include <QHash>

#include <iterator>
#include <unordered_map>

namespace gainsay::analysis {
namespace {

using domain::EntityId;
using domain::Mention;
using domain::MentionStatus;

constexpr qsizetype longestAcronym = 5;

/// Whether a name must be found with its capitals: one short word that has more than an initial one.
bool isAcronym(const QString& name) {
    const auto capitals = std::ranges::count_if(name, [](QChar c) { return c.isUpper(); });
    const auto letters = std::ranges::count_if(name, [](QChar c) { return c.isLetter(); });
    return letters <= longestAcronym && capitals >= 2 && !name.contains(u' ');
}

/// Every capital of the acronym is one in the text too; further capitals do no harm ("MOD" for "MoD").
bool keepsCapitals(const QString& acronym, QStringView surface) {
    const bool isPlain = std::ranges::all_of(surface, [](QChar c) { return c.unicode() <= lastAscii; });
    const QString normalised = isPlain ? QString() : surface.toString().normalized(QString::NormalizationForm_KC);
    const QStringView plain = isPlain ? surface : normalised;
    if (plain.size() < acronym.size()) {
        return false;
    }
    for (qsizetype i = 0; i < acronym.size(); ++i) {
        if (acronym[i].isUpper() && !plain[i].isUpper()) {
            return false;
        }
    }
    return true;
}

struct Bearer {
    EntityId entity;
    QString entityName;
    QString acronym; ///< as it must be capitalised; empty where case does not matter
};

/// A name and whom it can mean.
class KnownName {
public:
    void add(EntityId entity, const QString& entityName, const QString& name) {
        m_spelling = m_bearers.empty() ? name : m_spelling;
        m_bearers.push_back({entity, entityName, isAcronym(name) ? name : QString()});
    }

    void build() {
        std::ranges::stable_sort(m_bearers, [](const Bearer& a, const Bearer& b) {
            const int order = QString::compare(a.entityName, b.entityName);
            return order != 0 ? order < 0 : a.entity < b.entity;
        });
        m_needsCapitals = std::ranges::any_of(m_bearers, [](const Bearer& b) { return !b.acronym.isEmpty(); });
        m_meant = meantBy([](const Bearer& bearer) { return bearer.acronym.isEmpty(); });
    }

    /// Whether it means anybody as it is written at a place.
    [[nodiscard]] bool isMeant(const NamePlace& place, QStringView surface) const {
        return (!place.isPlural || surface.front().isUpper()) && (!m_meant.empty() || !meant(surface).empty());
    }

    /// Whom it means, written so, and how that is.
    void tell(QStringView surface, Mention& mention) const {
        mention.surface = surface == m_spelling ? m_spelling : surface.toString(); // most share the one string
        if (!m_needsCapitals && m_meant.size() == 1) {
            mention.entity = m_meant.front();
            return;
        }
        auto entities = m_needsCapitals ? meant(surface) : m_meant;
        if (entities.size() == 1) {
            mention.entity = entities.front();
        } else {
            mention.status = MentionStatus::Ambiguous;
            mention.candidates = std::move(entities);
        }
    }

private:
    template <typename Fits>
    [[nodiscard]] std::vector<EntityId> meantBy(Fits fits) const {
        std::vector<EntityId> entities;
        for (const Bearer& bearer : m_bearers) {
            const bool isKnown = !entities.empty() && entities.back() == bearer.entity;
            if (!isKnown && fits(bearer)) {
                entities.push_back(bearer.entity);
            }
        }
        return entities;
    }
    [[nodiscard]] std::vector<EntityId> meant(QStringView surface) const {
        return meantBy([surface](const Bearer& bearer) {
            return bearer.acronym.isEmpty() || keepsCapitals(bearer.acronym, surface);
        });
    }

    QString m_spelling;            ///< as it was given first
    std::vector<Bearer> m_bearers; ///< ordered by name
    std::vector<EntityId> m_meant; ///< in any capitals, each once
    bool m_needsCapitals = false;  ///< to mean some of them
};

/// The mentions at the places where names stand, ascending, without overlap. `nameOf` gives a name by its number, or
/// null for one that is of no interest.
template <typename NameOf>
std::vector<Mention> mentionsAt(std::vector<NamePlace> places, NameOf nameOf, QStringView text,
                                const domain::CodePointIndex& index, domain::VersionId version) {
    const auto surfaceOf = [text](const NamePlace& place) { return text.sliced(place.start, place.end - place.start); };
    std::erase_if(places, [&](const NamePlace& place) {
        const KnownName* name = nameOf(place.name);
        return !name || !name->isMeant(place, surfaceOf(place));
    });
    places = withoutOverlap(std::move(places));
    std::vector<Mention> mentions(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        mentions[i].version = version;
        mentions[i].range = index.toCodePoints(places[i].start, places[i].end);
        nameOf(places[i].name)->tell(surfaceOf(places[i]), mentions[i]);
    }
    return mentions;
}

} // namespace

struct NameIndex::Names {
    NameScanner scanner;
    std::vector<KnownName> names;    ///< by number
    QHash<EntityId, QString> people; ///< with their names

    void add(const domain::Entity& entity, const QString& given) {
        const QString name = given.trimmed();
        if (const auto number = scanner.add(name); number != NameTrie::noWord) {
            names.resize(std::max<size_t>(names.size(), number + 1));
            names[number].add(entity.id, entity.name, name);
        }
        if (people.contains(entity.id)) {
            // Means nobody yet, but is found with the rest: most texts that name people come to use it.
            scanner.add(surnameOf(name));
        }
    }

    [[nodiscard]] const KnownName* name(NameTrie::WordId number) const {
        return number < names.size() ? &names[number] : nullptr;
    }

    /// The mentions of names that the text taught. `places` are those of all names here.
    [[nodiscard]] std::vector<Mention> mentionsOf(const std::vector<LearntName>& learnt, std::vector<NamePlace> places,
                                                  QStringView text, const domain::CodePointIndex& index,
                                                  domain::VersionId version) const;
};

std::vector<Mention> NameIndex::Names::mentionsOf(const std::vector<LearntName>& learnt, std::vector<NamePlace> places,
                                                  QStringView text, const domain::CodePointIndex& index,
                                                  domain::VersionId version) const {
    std::vector<NameTrie::WordId> numbers;
    std::ranges::transform(learnt, std::back_inserter(numbers),
                           [this](const LearntName& one) { return scanner.numberOf(one.name); });
    if (std::ranges::contains(numbers, NameTrie::noWord)) { // an acronym, or a surname in another form
        NameScanner own;
        std::ranges::transform(learnt, numbers.begin(), [&own](const LearntName& one) { return own.add(one.name); });
        own.build();
        places = own.find(text);
    }
    std::unordered_map<NameTrie::WordId, KnownName> known;
    for (size_t i = 0; i < learnt.size(); ++i) {
        known[numbers[i]].add(learnt[i].entity, people.value(learnt[i].entity, learnt[i].name), learnt[i].name);
    }
    for (auto& [number, name] : known) {
        name.build();
    }
    const auto nameOf = [&known](NameTrie::WordId number) {
        const auto found = known.find(number);
        return found != known.end() ? &found->second : nullptr;
    };
    return mentionsAt(std::move(places), nameOf, text, index, version);
}

NameIndex::NameIndex(const std::vector<domain::Entity>& entities) {
    auto names = std::make_unique<Names>();
    for (const domain::Entity& entity : entities) {
        if (entity.schema == u"Person") {
            names->people.insert(entity.id, entity.name);
        }
        names->add(entity, entity.name);
        for (const domain::Alias& alias : entity.aliases) {
            names->add(entity, alias.name);
        }
    }
    names->scanner.build();
    std::ranges::for_each(names->names, &KnownName::build);
    m_names = std::move(names);
}

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;

std::vector<Mention> NameIndex::find(const QString& text, domain::VersionId version) const {
    const domain::CodePointIndex index(text);
    const std::vector<NamePlace> places = m_names->scanner.find(text);
    std::vector<Mention> mentions =
        mentionsAt(places, [this](NameTrie::WordId number) { return m_names->name(number); }, text, index, version);
    const auto isPerson = [this](EntityId entity) { return m_names->people.contains(entity); };
    const std::vector<LearntName> learnt = learntNames(text, index, mentions, isPerson);
    if (learnt.empty()) {
        return mentions;
    }
    const auto teaches = [](const LearntName& one, const Mention& mention) {
        return (mention.entity == one.entity || std::ranges::contains(mention.candidates, one.entity)) &&
               one.from <= mention.range.start && mention.surface.front() == one.name.front() &&
               mention.surface.startsWith(one.name, Qt::CaseInsensitive);
    };
    const auto isKnown = [&](const Mention& mention) {
        const auto next = std::ranges::upper_bound(mentions, mention.range.start, {},
                                                   [](const Mention& known) { return known.range.end; });
        return next != mentions.end() && next->range.overlaps(mention.range);
    };
    std::vector<Mention> added = m_names->mentionsOf(learnt, places, text, index, version);
    std::erase_if(added, [&](const Mention& mention) {
        return isKnown(mention) ||
               std::ranges::none_of(learnt, [&](const LearntName& one) { return teaches(one, mention); });
    });
    if (!added.empty()) {
        const auto known = static_cast<std::ptrdiff_t>(mentions.size());
        std::ranges::move(added, std::back_inserter(mentions));
        std::ranges::inplace_merge(mentions, mentions.begin() + known, {}, &Mention::range);
    }
    return mentions;
}

} // namespace gainsay::analysis
