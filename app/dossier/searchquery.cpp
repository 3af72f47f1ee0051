// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/searchquery.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace gainsay::dossier {
namespace {

constexpr qsizetype longestStub = 2; ///< code points

QString quoted(QStringView word) {
    return u'"' + word.toString().replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QString joined(const QStringList& terms, bool isOpen) {
    return terms.isEmpty() ? QString() : terms.join(u' ') + (isOpen ? QStringLiteral("*") : QString());
}

} // namespace

/// Looks for phrases in a text that it is told word by word.
class SearchQuery::Search {
public:
    explicit Search(std::span<const Phrase> phrases) {
        for (const Phrase& phrase : phrases) {
            m_sought.push_back({phrase, {}});
        }
    }

    /// Whether no phrase is complete yet.
    bool take(const Tokenizer::Word& word) {
        for (Sought& one : m_sought) {
            one.begun.push_back({word.start, 0});
            std::erase_if(one.begun, [&](Begun& begun) { return !goesOn(one.phrase, begun, word); });
        }
        return !m_found;
    }
    [[nodiscard]] const std::optional<Place>& found() const { return m_found; }

private:
    struct Begun {
        qsizetype start = 0;
        size_t words = 0; ///< that were there
    };
    struct Sought {
        const Phrase& phrase;
        std::vector<Begun> begun;
    };

    bool goesOn(const Phrase& phrase, Begun& begun, const Tokenizer::Word& word) {
        const size_t number = begun.words++;
        if (number >= phrase.words.size()) {
            return false;
        }
        const bool isLast = number + 1 == phrase.words.size();
        const QByteArray& wanted = phrase.words[number];
        if (isLast && phrase.isOpen ? !word.letters.startsWith(wanted) : word.letters != wanted) {
            return false;
        }
        if (isLast && !m_found) {
            m_found = Place{begun.start, word.end};
        }
        return !isLast;
    }

    std::vector<Sought> m_sought;
    std::optional<Place> m_found;
};

Result<SearchQuery> SearchQuery::parse(const QString& typed, const Tokenizer& tokenizer) {
    static const QRegularExpression part(QStringLiteral("\"([^\"]*)\"?|(\\S+)"));
    SearchQuery query;
    auto matches = part.globalMatch(typed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isWord = match.hasCaptured(2);
        const QString term = match.captured(isWord ? 2 : 1);
        if (std::ranges::none_of(term, [](QChar c) { return c.isLetterOrNumber(); })) {
            continue;
        }
        if (!query.m_phrases.empty()) {
            query.m_phrases.back().isOpen = false;
        }
        Phrase phrase{{}, isWord};
        const auto cut = tokenizer.words(term.toUtf8(), [&phrase](const Tokenizer::Word& word) {
            phrase.words.push_back(word.letters.toByteArray());
            return true;
        });
        if (!cut) {
            return passOn(cut);
        }
        query.m_terms << quoted(term);
        query.m_phrases.push_back(std::move(phrase));
    }
    return query;
}

QString SearchQuery::expression() const {
    return joined(m_terms, !isEmpty() && m_phrases.back().isOpen);
}

bool SearchQuery::endsInStub() const {
    return !isEmpty() && m_phrases.back().isOpen && m_phrases.back().words.size() == 1 &&
           QString::fromUtf8(m_phrases.back().words.front()).toUcs4().size() <= longestStub;
}

QString SearchQuery::expressionBeforeLast() const {
    return joined(m_terms.first(m_terms.size() - 1), false);
}

Result<std::optional<SearchQuery::Place>> SearchQuery::firstPlace(QByteArrayView utf8, Phrases which,
                                                                  const Tokenizer& tokenizer) const {
    const std::span<const Phrase> all(m_phrases);
    Search search(which == Phrases::Any ? all : all.last(1));
    return tokenizer.words(utf8, [&search](const Tokenizer::Word& word) { return search.take(word); })
        .transform([&search] { return search.found(); });
}

} // namespace gainsay::dossier
