// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"

#include "app/analysis/folding.h"
#include "app/analysis/nameautomaton.h"
#include "app/domain/codepointindex.h"

#include <iterator>
#include <set>

namespace gainsay::analysis {
namespace {

using domain::EntityId;
using domain::Mention;
using domain::MentionStatus;
using domain::TextRange;

constexpr qsizetype longestAcronym = 5;

bool isKanaVoicing(char32_t c) {
    return c == 0x3099 || c == 0x309A;
}

/// The folded text with hyphens as spaces and runs of spaces as one; what names and texts are compared in.
class MatchForm {
public:
    explicit MatchForm(QStringView text)
        : m_folded(text) {
        const std::u32string& characters = m_folded.characters();
        m_characters.reserve(characters.size());
        m_indexes.reserve(characters.size());
        for (size_t i = 0; i < characters.size(); ++i) {
            char32_t c = characters[i] == U'-' ? U' ' : characters[i];
            if (c == U'\n' && (i + 1 == characters.size() || characters[i + 1] != U'\n') &&
                (i == 0 || characters[i - 1] != U'\n')) {
                c = U' '; // a line break inside a paragraph; between blocks there are two
            }
            if (c == U' ' && (m_characters.empty() || m_characters.back() == U' ')) {
                continue;
            }
            m_characters.push_back(c);
            m_indexes.push_back(i);
        }
        while (!m_characters.empty() && m_characters.back() == U' ') {
            m_characters.pop_back();
        }
    }

    [[nodiscard]] const std::u32string& characters() const { return m_characters; }
    [[nodiscard]] TextRange originOf(size_t start, size_t end) const {
        return m_folded.originOf(m_indexes[start], m_indexes[end - 1] + 1);
    }

private:
    FoldedText m_folded;
    std::u32string m_characters;
    std::vector<size_t> m_indexes; ///< of each character, its place in the folded text
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

bool joinsWord(char32_t inside, char32_t outside) {
    if (isKanaVoicing(outside)) {
        return true;
    }
    return (isSpacedWordCharacter(inside) && isSpacedWordCharacter(outside)) ||
           (isKatakana(inside) && isKatakana(outside));
}

struct Bearer {
    EntityId entity;
    QString entityName;
    QString acronym; ///< as it must be capitalised; empty where case does not matter
};

struct Candidate {
    NameAutomaton::WordId word = 0;
    size_t start = 0;
    size_t end = 0;
};

/// The hit with its borders checked and a plural's s taken in; nothing where it is part of a longer word.
std::optional<Candidate> onWordBorders(const NameAutomaton::Hit& hit, const std::u32string& text) {
    const auto at = [&](size_t i) { return i < text.size() ? text[i] : U'\0'; };
    if (hit.start > 0 && joinsWord(text[hit.start], text[hit.start - 1])) {
        return std::nullopt;
    }
    if (!joinsWord(text[hit.end - 1], at(hit.end))) {
        return Candidate{hit.word, hit.start, hit.end};
    }
    const bool isPlural = at(hit.end) == U's' && text[hit.end - 1] != U's' && QChar::isLetter(text[hit.end - 1]) &&
                          !isSpacedWordCharacter(at(hit.end + 1));
    return isPlural ? std::optional(Candidate{hit.word, hit.start, hit.end + 1}) : std::nullopt;
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
    NameAutomaton automaton;
    std::vector<std::vector<Bearer>> bearers; ///< by word

    void add(const domain::Entity& entity, const QString& name) {
        const MatchForm form(name);
        if (form.characters().empty()) {
            return;
        }
        const auto word = automaton.add(form.characters());
        bearers.resize(automaton.wordCount());
        const QString trimmed = name.trimmed();
        bearers[word].push_back({entity.id, entity.name, isAcronym(trimmed) ? trimmed : QString()});
    }

    /// Whom a surface can mean, each once, ordered by name.
    [[nodiscard]] std::vector<EntityId> meant(NameAutomaton::WordId word, const QString& surface) const {
        std::vector<Bearer> fitting;
        for (const Bearer& bearer : bearers[word]) {
            const bool isKnown = std::ranges::contains(fitting, bearer.entity, &Bearer::entity);
            if (!isKnown && (bearer.acronym.isEmpty() || keepsCapitals(bearer.acronym, surface))) {
                fitting.push_back(bearer);
            }
        }
        std::ranges::sort(fitting, [](const Bearer& a, const Bearer& b) {
            const int order = QString::compare(a.entityName, b.entityName);
            return order != 0 ? order < 0 : a.entity < b.entity;
        });
        std::vector<EntityId> entities;
        std::ranges::transform(fitting, std::back_inserter(entities), &Bearer::entity);
        return entities;
    }
};

NameIndex::NameIndex(const std::vector<domain::Entity>& entities) {
    auto names = std::make_unique<Names>();
    for (const domain::Entity& entity : entities) {
        names->add(entity, entity.name);
        for (const domain::Alias& alias : entity.aliases) {
            names->add(entity, alias.name);
        }
    }
    names->automaton.build();
    m_names = std::move(names);
}

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;

std::vector<Mention> NameIndex::find(const QString& text, domain::VersionId version) const {
    const MatchForm form(text);
    const domain::CodePointIndex index(text);
    const auto surfaceOf = [&](const Candidate& candidate) {
        return index.slice(text, form.originOf(candidate.start, candidate.end));
    };
    std::vector<Candidate> candidates;
    for (const NameAutomaton::Hit& hit : m_names->automaton.find(form.characters())) {
        const auto candidate = onWordBorders(hit, form.characters());
        if (!candidate) {
            continue;
        }
        const bool isPlural = candidate->end > hit.end;
        const QString surface = surfaceOf(*candidate);
        if ((!isPlural || surface.front().isUpper()) && !m_names->meant(hit.word, surface).empty()) {
            candidates.push_back(*candidate);
        }
    }
    std::vector<Mention> mentions;
    for (const Candidate& candidate : withoutOverlap(std::move(candidates))) {
        Mention mention;
        mention.version = version;
        mention.range = form.originOf(candidate.start, candidate.end);
        mention.surface = surfaceOf(candidate);
        auto entities = m_names->meant(candidate.word, mention.surface);
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

} // namespace gainsay::analysis
