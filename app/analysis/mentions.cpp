// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"

#include "app/analysis/folding.h"
#include "app/analysis/learntnames.h"
#include "app/analysis/nametrie.h"
#include "app/domain/codepointindex.h"

#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace gainsay::analysis {
namespace {

using domain::EntityId;
using domain::Mention;
using domain::MentionStatus;
using domain::TextRange;

constexpr qsizetype longestAcronym = 5;

/// What a character does to the borders of words.
enum class Border : std::uint8_t { Other, Word, Katakana, Voicing };

Border borderOf(char32_t c) {
    static constexpr std::array<Border, 128> plain = [] {
        std::array<Border, 128> table{};
        for (char32_t i = 0; i < table.size(); ++i) {
            const bool isWord = (i >= U'a' && i <= U'z') || (i >= U'A' && i <= U'Z') || (i >= U'0' && i <= U'9');
            table[i] = isWord ? Border::Word : Border::Other;
        }
        return table;
    }();
    if (c < plain.size()) {
        return plain[c];
    }
    return c == 0x3099 || c == 0x309A ? Border::Voicing
           : isKatakana(c)            ? Border::Katakana
           : isSpacedWordCharacter(c) ? Border::Word
                                      : Border::Other;
}

bool joins(Border inside, Border outside) {
    return outside == Border::Voicing || (inside == outside && (inside == Border::Word || inside == Border::Katakana));
}

/// The folded text with hyphens as spaces and runs of spaces as one; what names and texts are compared in.
class MatchForm {
public:
    explicit MatchForm(QStringView text)
        : m_folded(text) {
        const std::u32string& characters = m_folded.characters();
        m_characters.resize(characters.size());
        m_indexes.resize(characters.size());
        size_t count = 0;
        for (size_t i = 0; i < characters.size(); ++i) {
            char32_t c = characters[i] == U'-' ? U' ' : characters[i];
            if (c == U'\n' && (i + 1 == characters.size() || characters[i + 1] != U'\n') &&
                (i == 0 || characters[i - 1] != U'\n')) {
                c = U' '; // a line break inside a paragraph; between blocks there are two
            }
            if (c == U' ' && (count == 0 || m_characters[count - 1] == U' ')) {
                continue;
            }
            m_characters[count] = c;
            m_indexes[count++] = static_cast<std::uint32_t>(i);
        }
        while (count > 0 && m_characters[count - 1] == U' ') {
            --count;
        }
        m_characters.resize(count);
    }

    [[nodiscard]] const std::u32string& characters() const { return m_characters; }
    [[nodiscard]] TextRange originOf(size_t start, size_t end) const {
        return m_folded.originOf(m_indexes[start], m_indexes[end - 1] + 1);
    }

private:
    FoldedText m_folded;
    std::u32string m_characters;
    std::vector<std::uint32_t> m_indexes; ///< of each character, its place in the folded text
};

/// Whether a name must be found with its capitals: one short word that has more than an initial one.
bool isAcronym(const QString& name) {
    const auto capitals = std::ranges::count_if(name, [](QChar c) { return c.isUpper(); });
    const auto letters = std::ranges::count_if(name, [](QChar c) { return c.isLetter(); });
    return letters <= longestAcronym && capitals >= 2 && !name.contains(u' ');
}

/// Every capital of the acronym is one in the text too; further capitals do no harm ("MOD" for "MoD").
bool keepsCapitals(const QString& acronym, const QString& surface) {
    const QString plain = surface.normalized(QString::NormalizationForm_KC);
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

struct Candidate {
    NameTrie::WordId word = 0;
    size_t start = 0;
    size_t end = 0;
    bool isPlural = false;
};

/// A name that begins on a word's border, if it also ends on one; a plural's s is taken in.
std::optional<Candidate> endingOnBorder(NameTrie::WordId word, size_t start, size_t end, const std::u32string& text) {
    const auto at = [&](size_t i) { return i < text.size() ? text[i] : U'\0'; };
    if (!joins(borderOf(text[end - 1]), borderOf(at(end)))) {
        return Candidate{word, start, end, false};
    }
    const bool isPlural = at(end) == U's' && text[end - 1] != U's' && QChar::isLetter(text[end - 1]) &&
                          borderOf(at(end + 1)) != Border::Word;
    return isPlural ? std::optional(Candidate{word, start, end + 1, true}) : std::nullopt;
}

/// Of candidates that overlap keeps the longest, then the first; ascending.
std::vector<Candidate> withoutOverlap(std::vector<Candidate> candidates) {
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        const auto lengthA = a.end - a.start;
        const auto lengthB = b.end - b.start;
        return lengthA != lengthB ? lengthA > lengthB : a.start < b.start;
    });
    const auto byStart = [](const Candidate& a, const Candidate& b) { return a.start < b.start; };
    std::set<Candidate, decltype(byStart)> kept(byStart);
    for (const Candidate& candidate : candidates) {
        const auto next = kept.lower_bound(candidate);
        const bool meetsNext = next != kept.end() && next->start < candidate.end;
        const bool meetsPrevious = next != kept.begin() && std::prev(next)->end > candidate.start;
        if (!meetsNext && !meetsPrevious) {
            kept.insert(candidate);
        }
    }
    return {kept.begin(), kept.end()};
}

} // namespace

struct NameIndex::Names {
    NameTrie trie;
    std::vector<std::vector<Bearer>> bearers; ///< by word; ordered by name, each entity once
    std::map<EntityId, QString> people;       ///< with their names

    void add(EntityId entity, const QString& entityName, const QString& name) {
        const MatchForm form(name);
        if (form.characters().empty()) {
            return;
        }
        const auto word = trie.add(form.characters());
        bearers.resize(trie.wordCount());
        const QString trimmed = name.trimmed();
        bearers[word].push_back({entity, entityName, isAcronym(trimmed) ? trimmed : QString()});
    }

    void build() {
        trie.build();
        for (std::vector<Bearer>& bearing : bearers) {
            std::ranges::stable_sort(bearing, [](const Bearer& a, const Bearer& b) {
                const int order = QString::compare(a.entityName, b.entityName);
                return order != 0 ? order < 0 : a.entity < b.entity;
            });
        }
    }

    /// Whom a surface can mean, each once, ordered by name.
    [[nodiscard]] std::vector<EntityId> meant(NameTrie::WordId word, const QString& surface) const {
        std::vector<EntityId> entities;
        for (const Bearer& bearer : bearers[word]) {
            const bool isKnown = !entities.empty() && entities.back() == bearer.entity;
            if (!isKnown && (bearer.acronym.isEmpty() || keepsCapitals(bearer.acronym, surface))) {
                entities.push_back(bearer.entity);
            }
        }
        return entities;
    }

    /// All mentions, ascending, without overlap.
    [[nodiscard]] std::vector<Mention> find(const QString& text, const MatchForm& form,
                                            const domain::CodePointIndex& index, domain::VersionId version) const;
};

std::vector<Mention> NameIndex::Names::find(const QString& text, const MatchForm& form,
                                            const domain::CodePointIndex& index, domain::VersionId version) const {
    const std::u32string& characters = form.characters();
    const auto surfaceOf = [&](const Candidate& candidate) {
        return index.slice(text, form.originOf(candidate.start, candidate.end));
    };
    std::vector<Candidate> candidates;
    Border previous = Border::Other;
    for (size_t i = 0; i < characters.size(); ++i) {
        const Border here = borderOf(characters[i]);
        const bool isInside = i > 0 && joins(here, previous);
        previous = here;
        if (isInside) {
            continue;
        }
        trie.wordsAt(characters, i, [&](NameTrie::WordId word, size_t end) {
            const auto candidate = endingOnBorder(word, i, end, characters);
            if (!candidate) {
                return;
            }
            const QString surface = surfaceOf(*candidate);
            if ((!candidate->isPlural || surface.front().isUpper()) && !meant(word, surface).empty()) {
                candidates.push_back(*candidate);
            }
        });
    }
    std::vector<Mention> mentions;
    for (const Candidate& candidate : withoutOverlap(std::move(candidates))) {
        Mention mention;
        mention.version = version;
        mention.range = form.originOf(candidate.start, candidate.end);
        mention.surface = surfaceOf(candidate);
        auto entities = meant(candidate.word, mention.surface);
        if (entities.size() == 1) {
            mention.status = MentionStatus::Suggested;
            mention.entity = entities.front();
        } else {
            mention.status = MentionStatus::Ambiguous;
            mention.candidates = std::move(entities);
        }
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

NameIndex::NameIndex(const std::vector<domain::Entity>& entities) {
    auto names = std::make_unique<Names>();
    for (const domain::Entity& entity : entities) {
        names->add(entity.id, entity.name, entity.name);
        for (const domain::Alias& alias : entity.aliases) {
            names->add(entity.id, entity.name, alias.name);
        }
        if (entity.schema == u"Person") {
            names->people.emplace(entity.id, entity.name);
        }
    }
    names->build();
    m_names = std::move(names);
}

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;

std::vector<Mention> NameIndex::find(const QString& text, domain::VersionId version) const {
    const MatchForm form(text);
    const domain::CodePointIndex index(text);
    std::vector<Mention> mentions = m_names->find(text, form, index, version);
    const auto isPerson = [this](EntityId entity) { return m_names->people.contains(entity); };
    const std::vector<LearntName> learnt = learntNames(text, index, mentions, isPerson);
    if (learnt.empty()) {
        return mentions;
    }
    Names more;
    for (const LearntName& one : learnt) {
        const auto person = m_names->people.find(one.entity);
        more.add(one.entity, person == m_names->people.end() ? one.name : person->second, one.name);
    }
    more.build();
    const auto teaches = [](const LearntName& one, const Mention& mention) {
        return one.from <= mention.range.start && mention.surface.startsWith(one.name, Qt::CaseInsensitive) &&
               mention.surface.front() == one.name.front() &&
               (mention.entity == one.entity || std::ranges::contains(mention.candidates, one.entity));
    };
    const auto holds = [&](const Mention& mention) {
        return std::ranges::any_of(learnt, [&](const LearntName& one) { return teaches(one, mention); }) &&
               std::ranges::none_of(mentions,
                                    [&](const Mention& known) { return known.range.overlaps(mention.range); });
    };
    std::vector<Mention> added = more.find(text, form, index, version);
    std::erase_if(added, [&](const Mention& mention) { return !holds(mention); });
    std::ranges::move(added, std::back_inserter(mentions));
    std::ranges::sort(mentions, {}, &Mention::range);
    return mentions;
}

} // namespace gainsay::analysis
