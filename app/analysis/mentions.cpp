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
    bool isPerson = false;
    QString acronym; ///< as it must be capitalised; empty where case does not matter
};

/// A name and whom it can mean.
class KnownName {
public:
    void add(EntityId entity, const QString& entityName, bool isPerson, const QString& name) {
        m_spelling = m_bearers.empty() ? name : m_spelling;
        m_bearers.push_back({entity, entityName, isPerson, isAcronym(name) ? name : QString()});
    }

    void build() {
        std::ranges::stable_sort(m_bearers, [](const Bearer& a, const Bearer& b) {
            const int order = QString::compare(a.entityName, b.entityName);
            return order != 0 ? order < 0 : a.entity < b.entity;
        });
        m_needsCapitals = std::ranges::any_of(m_bearers, [](const Bearer& b) { return !b.acronym.isEmpty(); });
        m_meant = meantBy([](const Bearer& bearer) { return bearer.acronym.isEmpty(); });
        m_meansPerson = m_meant.size() == 1 && isPerson(m_meant.front());
    }

    /// Whether it means anybody as it is written at a place.
    [[nodiscard]] bool isMeant(const NamePlace& place, QStringView surface) const {
        return (!place.isPlural || surface.front().isUpper()) && (!m_meant.empty() || !meant(surface).empty());
    }

    /// Whom it means, written so, and how that is. Whether that is one person.
    bool tell(QStringView surface, Mention& mention) const {
        mention.surface = surface == m_spelling ? m_spelling : surface.toString(); // most share the one string
        if (!m_needsCapitals && m_meant.size() == 1) {
            mention.entity = m_meant.front();
            return m_meansPerson;
        }
        auto entities = m_needsCapitals ? meant(surface) : m_meant;
        if (entities.size() == 1) {
            mention.entity = entities.front();
            return isPerson(mention.entity);
        }
        mention.status = MentionStatus::Ambiguous;
        mention.candidates = std::move(entities);
        return false;
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
    [[nodiscard]] bool isPerson(EntityId entity) const {
        return std::ranges::find(m_bearers, entity, &Bearer::entity)->isPerson;
    }

    QString m_spelling;            ///< as it was given first
    std::vector<Bearer> m_bearers; ///< ordered by name
    std::vector<EntityId> m_meant; ///< in any capitals, each once
    bool m_needsCapitals = false;  ///< to mean some of them
    bool m_meansPerson = false;    ///< one, and nobody else, in any capitals
};

/// Mentions, ascending, without overlap.
struct Found {
    std::vector<Mention> mentions;
    std::vector<bool> isPerson; ///< by mention: whether it means one person
};

/// The mentions at the places where names stand. `nameOf` gives a name by its number, or null for one that is of no
/// interest.
template <typename NameOf>
Found mentionsAt(const std::vector<NamePlace>& places, NameOf nameOf, QStringView text,
                 const domain::CodePointIndex& index, domain::VersionId version) {
    const auto surfaceOf = [text](const NamePlace& place) { return text.sliced(place.start, place.end - place.start); };
    std::vector<NamePlace> meant;
    meant.reserve(places.size());
    std::ranges::copy_if(places, std::back_inserter(meant), [&](const NamePlace& place) {
        const KnownName* name = nameOf(place.name);
        return name && name->isMeant(place, surfaceOf(place));
    });
    meant = withoutOverlap(std::move(meant));
    Found found{std::vector<Mention>(meant.size()), std::vector<bool>(meant.size())};
    for (size_t i = 0; i < meant.size(); ++i) {
        Mention& mention = found.mentions[i];
        mention.version = version;
        mention.range = index.toCodePoints(meant[i].start, meant[i].end);
        found.isPerson[i] = nameOf(meant[i].name)->tell(surfaceOf(meant[i]), mention);
    }
    return found;
}

/// Whether all places lie in known mentions, or overlap them. Both ascending.
bool areKnown(const std::vector<NamePlace>& places, const std::vector<Mention>& mentions,
              const domain::CodePointIndex& index) {
    auto known = mentions.begin();
    return std::ranges::all_of(places, [&](const NamePlace& place) {
        const domain::TextRange range = index.toCodePoints(place.start, place.end);
        while (known != mentions.end() && known->range.end <= range.start) {
            ++known;
        }
        return known != mentions.end() && known->range.overlaps(range);
    });
}

/// Whether a mention of a name that a text taught stands behind what taught it, and is written so.
bool teaches(const LearntName& one, const Mention& mention) {
    return (mention.entity == one.entity || std::ranges::contains(mention.candidates, one.entity)) &&
           one.from <= mention.range.start && mention.surface.front() == one.name.front() &&
           mention.surface.startsWith(one.name, Qt::CaseInsensitive);
}

} // namespace

struct NameIndex::Names {
    NameScanner scanner;
    std::vector<KnownName> names;    ///< by number
    QHash<EntityId, QString> people; ///< with their names

    void add(const domain::Entity& entity, const QString& given) {
        const QString name = given.trimmed();
        const bool needsCapital = isAcronym(name) && name.front().isUpper();
        if (const auto number = scanner.add(name, initialOf(needsCapital)); number != NameTrie::noWord) {
            names.resize(std::max<size_t>(names.size(), number + 1));
            names[number].add(entity.id, entity.name, people.contains(entity.id), name);
        }
        if (people.contains(entity.id)) {
            // Means nobody yet, but is found with the rest: most texts that name people come to use it.
            scanner.add(surnameOf(name), initialOf(true));
        }
    }

    [[nodiscard]] const KnownName* name(NameTrie::WordId number) const {
        return number < names.size() ? &names[number] : nullptr;
    }

    /// The mentions of names that the text taught, but for what is known. `places` are those of all names here.
    [[nodiscard]] std::vector<Mention> mentionsOf(const std::vector<LearntName>& learnt, std::vector<NamePlace> places,
                                                  const std::vector<Mention>& known, QStringView text,
                                                  const domain::CodePointIndex& index, domain::VersionId version) const;

private:
    /// The names that a text taught, by their numbers.
    [[nodiscard]] std::unordered_map<NameTrie::WordId, KnownName>
    namesOf(const std::vector<LearntName>& learnt, const std::vector<NameTrie::WordId>& numbers) const {
        std::unordered_map<NameTrie::WordId, KnownName> taught;
        for (size_t i = 0; i < learnt.size(); ++i) {
            const LearntName& one = learnt[i];
            const bool isPerson = people.contains(one.entity);
            taught[numbers[i]].add(one.entity, people.value(one.entity, one.name), isPerson, one.name);
        }
        for (auto& [number, name] : taught) {
            name.build();
        }
        return taught;
    }
    static NameScanner::Initial initialOf(bool needsCapital) {
        return needsCapital ? NameScanner::Initial::Capital : NameScanner::Initial::AnyCase;
    }
};

std::vector<Mention> NameIndex::Names::mentionsOf(const std::vector<LearntName>& learnt, std::vector<NamePlace> places,
                                                  const std::vector<Mention>& known, QStringView text,
                                                  const domain::CodePointIndex& index,
                                                  domain::VersionId version) const {
    std::vector<NameTrie::WordId> numbers;
    numbers.reserve(learnt.size());
    std::ranges::transform(learnt, std::back_inserter(numbers),
                           [this](const LearntName& one) { return scanner.numberOf(one.name); });
    size_t nameCount = scanner.nameCount();
    if (std::ranges::contains(numbers, NameTrie::noWord)) { // an acronym, or a surname in another form
        NameScanner own;
        std::ranges::transform(learnt, numbers.begin(),
                               [&own](const LearntName& one) { return own.add(one.name, initialOf(true)); });
        own.build();
        places = own.find(text);
        nameCount = own.nameCount();
    }
    std::vector<bool> isTaught(nameCount);
    for (const NameTrie::WordId number : numbers) {
        isTaught[number] = true;
    }
    std::erase_if(places, [&](const NamePlace& place) { return !isTaught[place.name]; });
    if (areKnown(places, known, index)) { // most often they stand nowhere but in the names that taught them
        return {};
    }
    const auto taught = namesOf(learnt, numbers);
    std::vector<Mention> mentions =
        mentionsAt(places, [&](NameTrie::WordId number) { return &taught.at(number); }, text, index, version).mentions;
    std::erase_if(mentions, [&](const Mention& mention) {
        const auto next =
            std::ranges::upper_bound(known, mention.range.start, {}, [](const Mention& one) { return one.range.end; });
        return (next != known.end() && next->range.overlaps(mention.range)) ||
               std::ranges::none_of(learnt, [&](const LearntName& one) { return teaches(one, mention); });
    });
    return mentions;
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
    std::vector<NamePlace> places = m_names->scanner.find(text);
    auto [mentions, isPerson] =
        mentionsAt(places, [this](NameTrie::WordId number) { return m_names->name(number); }, text, index, version);
    const std::vector<LearntName> learnt = learntNames(text, index, mentions, isPerson);
    if (learnt.empty()) {
        return std::move(mentions);
    }
    std::vector<Mention> added = m_names->mentionsOf(learnt, std::move(places), mentions, text, index, version);
    if (!added.empty()) {
        const auto known = static_cast<std::ptrdiff_t>(mentions.size());
        std::ranges::move(added, std::back_inserter(mentions));
        std::ranges::inplace_merge(mentions, mentions.begin() + known, {}, &Mention::range);
    }
    return std::move(mentions);
}

} // namespace gainsay::analysis
