// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/confusions.h"

#include "app/analysis/folding.h"
#include "app/analysis/sentences.h"

#include <QLocale>
#include <QSet>

#include <map>

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

class NameCollector {
public:
    explicit NameCollector(const Lexicons& lexicons)
        : m_lexicons(lexicons) {}

    void read(const domain::ArticleText& article, size_t text) {
        for (const domain::TextRange range : sentencesOf(article, m_lexicons)) {
            readSentence(article.slice(range), {text, range});
        }
    }

    /// The names that begin alike, by their first word; it is no name itself where it is a country's or a common word.
    [[nodiscard]] std::map<QString, Namesakes> names() && {
        std::erase_if(m_names, [&](const auto& entry) {
            return m_common.contains(entry.first) || isCountry(entry.first) || isAdjective(entry.first);
        });
        return std::move(m_names);
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
            if (token.kind == TokenKind::Word && !token.isCapitalised()) {
                m_common.insert(token.folded);
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
            m_names[tokens[first].folded].standsAlone |= first > 0;
            return;
        }
        // The legal form at the end tells nothing: who says "Norvik Corp." says Norvik.
        size_t endOfName = end;
        while (endOfName > first + 1 && m_lexicons.isLegalForm(tokens[endOfName - 1].folded)) {
            --endOfName;
        }
        if (endOfName == first + 1) {
            m_names[tokens[first].folded].standsAlone = true;
            return;
        }
        const bool isBody = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first + 1),
                                        tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                        [&](const Token& token) { return m_lexicons.isBodyWord(token.folded); });
        if (!isBody) {
            // "Later Norvik …": the first word need not be part of the name.
            m_names[tokens[end - 1].folded].standsAlone |= first == 0 && end == first + 2;
            return;
        }
        const domain::TextRange range{tokens[first].range.start, tokens[end - 1].range.end};
        const QString name = domain::CodePointIndex(sentence).slice(sentence, range);
        const QString key = tokens[first].folded + u' ' + tokens[first + 1].folded;
        m_names[tokens[first].folded].full.try_emplace(key, NameUse{place, range, name});
    }

    const Lexicons& m_lexicons;
    std::map<QString, Namesakes> m_names;
    QSet<QString> m_common; ///< words that stand somewhere without a capital
};

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

std::vector<Confusion> findConfusions(const std::vector<ComparedText>& texts, const Lexicons& lexicons) {
    NameCollector collector(lexicons);
    for (size_t i = 0; i < texts.size(); ++i) {
        collector.read(*texts[i].text, i);
    }
    std::vector<Confusion> confusions;
    for (const auto& [head, namesakes] : std::move(collector).names()) {
        if (!namesakes.standsAlone) {
            continue;
        }
        for (auto one = namesakes.full.begin(); one != namesakes.full.end(); ++one) {
            for (auto other = std::next(one); other != namesakes.full.end(); ++other) {
                const QString shared = one->second.name.section(u' ', 0, 0);
                confusions.push_back(one->second.place.text <= other->second.place.text
                                         ? confusionOf(shared, one->second, other->second)
                                         : confusionOf(shared, other->second, one->second));
            }
        }
    }
    return confusions;
}

} // namespace gainsay::analysis
