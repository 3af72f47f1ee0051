// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/confusions.h"

#include "app/analysis/folding.h"
#include "app/analysis/sentences.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <map>
#include <set>

namespace gainsay::analysis {
namespace {

struct NameUse {
    SentencePlace place;
    domain::TextRange range; ///< from the start of the sentence
    QString name;            ///< as written
};

/// The names that begin with one word.
struct Namesakes {
    std::map<QString, NameUse> full; ///< by folded name, its first use
    bool standsAlone = false;

    /// Whether somebody may ask which of them is meant.
    [[nodiscard]] bool areInDoubt() const { return standsAlone && full.size() >= 2; }
};

/// What a text was the first to say. All that is known of names came first with some text, so that what is left without
/// the last texts is all but this.
struct Firsts {
    std::vector<QString> common;                    ///< words without a capital
    std::vector<QString> alone;                     ///< first words of names that stand alone
    std::vector<std::pair<QString, QString>> names; ///< first word, and folded name
};

/// The names of countries in one word: two bodies of one country are not taken for each other.
bool isCountry(const QString& folded) {
    static const QSet<QString> countries = [] {
        QSet<QString> names;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            names.insert(analysis::folded(QLocale::territoryToString(static_cast<QLocale::Territory>(i))));
        }
        return names;
    }();
    return countries.contains(folded);
}

/// "European", "Japanese", "National": says what sort of body it is, and is no name of one.
bool isAdjective(const QString& folded) {
    static const QStringList endings{QStringLiteral("ean"), QStringLiteral("ese"),  QStringLiteral("ish"),
                                     QStringLiteral("ian"), QStringLiteral("ican"), QStringLiteral("onal"),
                                     QStringLiteral("ern"), QStringLiteral("eral"), QStringLiteral("ic")};
    static const QStringList words{QStringLiteral("united"),  QStringLiteral("new"),     QStringLiteral("first"),
                                   QStringLiteral("royal"),   QStringLiteral("central"), QStringLiteral("global"),
                                   QStringLiteral("general"), QStringLiteral("north"),   QStringLiteral("south"),
                                   QStringLiteral("east"),    QStringLiteral("west"),    QStringLiteral("french"),
                                   QStringLiteral("german"),  QStringLiteral("dutch"),   QStringLiteral("greek"),
                                   QStringLiteral("swiss"),   QStringLiteral("thai"),    QStringLiteral("iraqi"),
                                   QStringLiteral("israeli"), QStringLiteral("saudi"),   QStringLiteral("federal")};
    return words.contains(folded) ||
           std::ranges::any_of(endings, [&](const QString& ending) { return folded.endsWith(ending); });
}

Confusion confusionOf(const QString& shared, const NameUse& one, const NameUse& other) {
    return {
        shared,
        one.place,
        other.place,
        {.rule = QStringLiteral("name"),
         .a = one.range,
         .b = other.range,
         .aValue = one.name,
         .bValue = other.name,
         .label = one.name + QStringLiteral(" ≠ ") + other.name},
        QStringLiteral("“%1” may mean %2 or %3. They are not the same: what is said of one is not said of the other.")
            .arg(shared, one.name, other.name)};
}

} // namespace

class ConfusionIndex::State {
public:
    explicit State(const Lexicons& lexicons)
        : m_lexicons(lexicons) {}

    [[nodiscard]] size_t textCount() const { return m_texts.size(); }

    void add(const domain::ArticleText& article) {
        m_texts.emplace_back();
        for (const domain::TextRange range : sentencesOf(article, m_lexicons)) {
            readSentence(article.slice(range), {m_texts.size() - 1, range});
        }
    }

    void dropLast() {
        const Firsts& firsts = m_texts.back();
        for (const QString& word : firsts.common) {
            m_common.remove(word);
        }
        for (const QString& head : firsts.alone) {
            m_names[head].standsAlone = false;
            tidy(head);
        }
        for (const auto& [head, name] : firsts.names) {
            m_names[head].full.erase(name);
            tidy(head);
        }
        m_texts.pop_back();
    }

    [[nodiscard]] std::vector<Confusion> confusions() const {
        std::vector<Confusion> confusions;
        for (const QString& head : m_inDoubt) {
            if (m_common.contains(head) || isCountry(head) || isAdjective(head)) {
                continue; // it is no name itself
            }
            const auto& full = m_names.constFind(head)->full;
            for (auto one = full.begin(); one != full.end(); ++one) {
                for (auto other = std::next(one); other != full.end(); ++other) {
                    const QString shared = one->second.name.section(u' ', 0, 0);
                    confusions.push_back(one->second.place.text <= other->second.place.text
                                             ? confusionOf(shared, one->second, other->second)
                                             : confusionOf(shared, other->second, one->second));
                }
            }
        }
        return confusions;
    }

private:
    static bool isNamePart(const Token& token) { return token.kind == TokenKind::Word && token.isCapitalised(); }

    /// Of a headline in capitals nobody can tell which words are names.
    [[nodiscard]] bool isHeadline(const std::vector<Token>& tokens) const {
        return std::ranges::none_of(tokens, [&](const Token& token) {
            return token.kind == TokenKind::Word && !token.isCapitalised() && m_lexicons.classes().isContent(token);
        });
    }

    void readSentence(const QString& sentence, const SentencePlace& place) {
        const std::vector<Token> tokens = tokenise(sentence, m_lexicons.stemmer());
        for (const Token& token : tokens) {
            if (token.kind == TokenKind::Word && !token.isCapitalised() && !m_common.contains(token.folded)) {
                m_common.insert(token.folded);
                m_texts.back().common.push_back(token.folded);
            }
        }
        if (isHeadline(tokens)) {
            return;
        }
        for (size_t i = 0; i < tokens.size();) {
            size_t end = i;
            while (end < tokens.size() && isNamePart(tokens[end])) {
                ++end;
            }
            if (end > i) {
                put(sentence, tokens, i, end, place);
            }
            i = std::max(end, i + 1);
        }
    }

    void put(const QString& sentence, const std::vector<Token>& tokens, size_t first, size_t end,
             const SentencePlace& place) {
        while (first < end && m_lexicons.classes().of(tokens[first]) != WordClass::Content &&
               m_lexicons.classes().of(tokens[first]) != WordClass::Light) {
            ++first; // "The" of a sentence's beginning
        }
        if (first == end) {
            return;
        }
        if (end == first + 1) {
            // A capital at the beginning of a sentence shows no name.
            if (first > 0) {
                standAlone(tokens[first].folded);
            }
            return;
        }
        // The legal form at the end tells nothing: who says "Norvik Corp." says Norvik.
        size_t endOfName = end;
        while (endOfName > first + 1 && m_lexicons.isLegalForm(tokens[endOfName - 1].folded)) {
            --endOfName;
        }
        if (endOfName == first + 1) {
            standAlone(tokens[first].folded);
            return;
        }
        const bool isBody = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first + 1),
                                        tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                        [&](const Token& token) { return m_lexicons.isBodyWord(token.folded); });
        if (!isBody) {
            // "Later Norvik …": the first word need not be part of the name.
            if (first == 0 && end == 2) {
                standAlone(tokens[end - 1].folded);
            }
            return;
        }
        const domain::TextRange range{tokens[first].range.start, tokens[end - 1].range.end};
        const QString name = domain::CodePointIndex(sentence).slice(sentence, range);
        const QString key = tokens[first].folded + u' ' + tokens[first + 1].folded;
        Namesakes& namesakes = m_names[tokens[first].folded];
        if (namesakes.full.try_emplace(key, NameUse{place, range, name}).second) {
            m_texts.back().names.emplace_back(tokens[first].folded, key);
            noteDoubt(tokens[first].folded, namesakes);
        }
    }

    void standAlone(const QString& head) {
        Namesakes& namesakes = m_names[head];
        if (!namesakes.standsAlone) {
            namesakes.standsAlone = true;
            m_texts.back().alone.push_back(head);
            noteDoubt(head, namesakes);
        }
    }

    void noteDoubt(const QString& head, const Namesakes& namesakes) {
        if (namesakes.areInDoubt()) {
            m_inDoubt.insert(head);
        }
    }

    /// After something was forgotten.
    void tidy(const QString& head) {
        const auto namesakes = m_names.constFind(head);
        if (!namesakes->areInDoubt()) {
            m_inDoubt.erase(head);
        }
        if (!namesakes->standsAlone && namesakes->full.empty()) {
            m_names.erase(namesakes);
        }
    }

    const Lexicons& m_lexicons;
    std::vector<Firsts> m_texts;
    QHash<QString, Namesakes> m_names; ///< by their first word
    QSet<QString> m_common;            ///< words that stand somewhere without a capital
    std::set<QString> m_inDoubt;       ///< first words of namesakes that are
};

ConfusionIndex::ConfusionIndex(const Lexicons& lexicons)
    : m_state(std::make_unique<State>(lexicons)) {}

ConfusionIndex::~ConfusionIndex() = default;
ConfusionIndex::ConfusionIndex(ConfusionIndex&&) noexcept = default;
ConfusionIndex& ConfusionIndex::operator=(ConfusionIndex&&) noexcept = default;

void ConfusionIndex::add(const domain::ArticleText& text) {
    m_state->add(text);
}

void ConfusionIndex::dropFrom(size_t text) {
    while (m_state->textCount() > text) {
        m_state->dropLast();
    }
}

size_t ConfusionIndex::textCount() const {
    return m_state->textCount();
}

std::vector<Confusion> ConfusionIndex::confusions() const {
    return m_state->confusions();
}

std::vector<Confusion> findConfusions(const std::vector<ComparedText>& texts, const Lexicons& lexicons) {
    ConfusionIndex index(lexicons);
    for (const ComparedText& text : texts) {
        index.add(*text.text);
    }
    return index.confusions();
}

} // namespace gainsay::analysis
