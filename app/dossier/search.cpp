// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/search.h"

#include "app/domain/codepointindex.h"
#include "app/domain/scripts.h"
#include "app/dossier/rows.h"

#include <algorithm>

namespace gainsay::dossier {
namespace {

constexpr qsizetype contextAround = 60; ///< UTF-16 units of a snippet on either side of a match
/// How much of the newest texts is looked through for the beginning of a word, in bytes, before the index is asked: a
/// beginning that is not found in so many words is rare, and the index then has little to gather.
constexpr qsizetype mostRead = 512 * 1024;
constexpr qsizetype leastOfAText = 1024; ///< what a short text counts, since getting it takes its time

struct Marked {
    QString words;
    domain::TextRange match;
};

/// Some words of a text around a UTF-16 range of it.
Marked snippetAround(const QString& text, qsizetype start, qsizetype end) {
    auto from = std::max<qsizetype>(0, start - contextAround);
    auto to = std::min(text.size(), end + contextAround);
    while (from > 0 && from < start && !text[from].isSpace()) {
        ++from;
    }
    while (to < text.size() && to > end && !text[to - 1].isSpace()) {
        --to;
    }
    QString before = text.sliced(from, start - from);
    before = (from > 0 ? QStringLiteral("… ") : QString()) + before.trimmed() +
             (before.endsWith(u' ') ? QStringLiteral(" ") : QString());
    const QString match = text.sliced(start, end - start);
    const QString after = text.sliced(end, to - end) + (to < text.size() ? QStringLiteral("…") : QString());
    QString words = before + match + after;
    std::ranges::replace(words, QChar(u'\n'), QChar(u' '));
    const auto prefix = domain::CodePointIndex(before).length();
    return {words, {prefix, prefix + domain::CodePointIndex(match).length()}};
}

/// Says where in its text, given in bytes, a hit is.
void mark(SearchHit& hit, const QByteArray& utf8, const SearchQuery::Place& place) {
    const QString text = QString::fromUtf8(utf8);
    const QByteArrayView bytes(utf8);
    const qsizetype start = QString::fromUtf8(bytes.first(place.start)).size();
    const qsizetype end = start + QString::fromUtf8(bytes.sliced(place.start, place.end - place.start)).size();
    hit.range = domain::CodePointIndex(text).toCodePoints(start, end);
    const auto [words, match] = snippetAround(text, start, end);
    hit.snippet = words;
    hit.match = match;
}

QByteArray readBytes(const Statement& row) {
    return row.bytes(0);
}

/// A hit, and which version of its article it lies in.
struct VersionHit {
    SearchHit hit;
    int ordinal = 1;
    QByteArray text; ///< UTF-8
};

VersionHit readVersionHit(const Statement& row) {
    VersionHit found;
    found.hit.article = row.id<domain::ArticleId>(0);
    found.hit.version = row.id<domain::VersionId>(1);
    found.hit.title = row.text(2);
    found.ordinal = row.smallInteger(3);
    found.text = row.bytes(4);
    return found;
}

/// One hit for each article, that in its latest version which has one, where the best of them stands.
std::vector<SearchHit> latestOfEach(std::vector<VersionHit>&& found) {
    std::vector<VersionHit> kept;
    for (VersionHit& one : found) {
        const auto known =
            std::ranges::find(kept, one.hit.article, [](const VersionHit& other) { return other.hit.article; });
        if (known == kept.end()) {
            kept.push_back(std::move(one));
        } else if (one.ordinal > known->ordinal) {
            *known = std::move(one);
        }
    }
    std::vector<SearchHit> hits;
    std::ranges::transform(kept, std::back_inserter(hits), [](VersionHit& one) { return std::move(one.hit); });
    return hits;
}

} // namespace

Search::Search(Connection& connection)
    : m_connection(connection) {
    TextScope::teach(connection);
}

Search::Ranked Search::readRanked(const Statement& row) {
    return {row.integer(0), row.real(1)};
}

Result<std::vector<SearchHit>> Search::find(const QString& query, int limit) const {
    return answer(query, nullptr, limit, [&](const SearchQuery& words, const Tokenizer&) {
        return listRows(m_connection,
                        "SELECT rowid, rank FROM search_index WHERE search_index MATCH ?1 ORDER BY rank LIMIT ?2",
                        readRanked, words.expression(), limit);
    });
}

Result<std::vector<SearchHit>> Search::findAsTyped(const TypedQuery& query) const {
    const StopWatch watch(m_connection, query.stop);
    return answer(query.words, query.among, query.limit, [&](const SearchQuery& words, const Tokenizer& tokenizer) {
        const auto isSmall = words.endsInStub() ? ranksAll(query) : Result<bool>(true);
        auto found = isSmall && !*isSmall ? newest(words, tokenizer, query)
                                          : isSmall.transform([](bool) { return std::vector<Ranked>(); });
        return !found || std::ssize(*found) == query.limit ? std::move(found) : bestOfNewest(words, query);
    });
}

Result<std::vector<SearchHit>> Search::answer(const QString& query, const TextScope* among, int limit,
                                              const Choose& choose) const {
    const QString trimmed = query.trimmed();
    if (std::ranges::any_of(trimmed, [](QChar c) { return domain::isWrittenWithoutSpaces(c.script()); })) {
        return findSubstring(trimmed, among, limit);
    }
    const auto tokenizer = Tokenizer::make(m_connection);
    const auto words = tokenizer ? SearchQuery::parse(trimmed, *tokenizer) : passOn(tokenizer);
    if (!words || words->isEmpty()) {
        return words ? std::vector<SearchHit>() : Result<std::vector<SearchHit>>(passOn(words));
    }
    return choose(*words, *tokenizer).and_then([&](const std::vector<Ranked>& texts) {
        return hitsOf(
            texts, [&](QByteArrayView text) { return words->firstPlace(text, SearchQuery::Phrases::Any, *tokenizer); });
    });
}

Result<std::vector<SearchHit>> Search::hitsOf(const std::vector<Ranked>& texts, const PlaceIn& placeIn) const {
    std::vector<VersionHit> found;
    for (const Ranked& text : texts) {
        auto hit = findRow(m_connection,
                           "SELECT a.id, v.id, a.title, v.ordinal, c.bytes FROM search_document d JOIN version v ON "
                           "v.id = d.version_id JOIN article a ON a.id = v.article_id JOIN content c ON c.sha256 = "
                           "v.text_sha256 WHERE d.number = ?1",
                           readVersionHit, text.number);
        if (!hit) {
            return passOn(hit);
        }
        if (!*hit) {
            continue;
        }
        const auto place = placeIn((*hit)->text);
        if (!place) {
            return passOn(place);
        }
        if (*place) {
            mark((*hit)->hit, (*hit)->text, **place);
        }
        (*hit)->hit.rank = text.rank;
        found.push_back(std::move(**hit));
    }
    return latestOfEach(std::move(found));
}

Result<bool> Search::ranksAll(const TypedQuery& query) const {
    return m_connection.integer("SELECT max(number) FROM search_document").transform([&query](qint64 newest) {
        return newest <= query.mostRanked;
    });
}

Result<std::vector<Search::Ranked>> Search::bestOfNewest(const SearchQuery& words, const TypedQuery& query) const {
    auto texts = listRows(m_connection,
                          "SELECT rowid, bm25(search_index) FROM search_index WHERE search_index MATCH ?1 AND "
                          "in_scope(rowid, ?3) ORDER BY rowid DESC LIMIT ?2",
                          readRanked, words.expression(), query.mostRanked, query.among);
    if (texts) {
        const auto end = texts->begin() + std::min<std::ptrdiff_t>(query.limit, std::ssize(*texts));
        std::ranges::partial_sort(*texts, end, {},
                                  [](const Ranked& text) { return std::pair(text.rank, -text.number); });
        texts->erase(end, texts->end());
    }
    return texts;
}

/// The newest that hold all words, as far as they are found soon. The last word is looked for in the texts themselves.
Result<std::vector<Search::Ranked>> Search::newest(const SearchQuery& words, const Tokenizer& tokenizer,
                                                   const TypedQuery& query) const {
    const QString before = words.expressionBeforeLast();
    auto numbers = m_connection.prepare(
        before.isEmpty() ? "SELECT number FROM search_document WHERE ?1 = '' ORDER BY number DESC"
                         : "SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC");
    if (!numbers) {
        return passOn(numbers);
    }
    numbers->bind(before);
    std::vector<Ranked> found;
    for (qsizetype left = mostRead; left > 0 && std::ssize(found) < query.limit;) {
        const auto next = numbers->step();
        if (!next || !*next) {
            return next ? found : Result<std::vector<Ranked>>(passOn(next));
        }
        const qint64 number = numbers->integer(0);
        if (query.among && !query.among->contains(number)) {
            continue;
        }
        const auto text = findRow(m_connection,
                                  "SELECT c.bytes FROM search_document d JOIN version v ON v.id = d.version_id JOIN "
                                  "content c ON c.sha256 = v.text_sha256 WHERE d.number = ?1",
                                  readBytes, number);
        const auto utf8 = text.transform([](const auto& bytes) { return bytes.value_or(QByteArray()); });
        const auto place = utf8 ? words.firstPlace(*utf8, SearchQuery::Phrases::Last, tokenizer) : passOn(utf8);
        if (!place) {
            return passOn(place);
        }
        left -= std::max(*place ? (*place)->end : utf8->size(), leastOfAText);
        if (*place) {
            found.push_back({number, 0});
        }
    }
    return found;
}

Result<std::vector<SearchHit>> Search::findSubstring(const QString& words, const TextScope* among, int limit) const {
    const QByteArray sought = words.toUtf8();
    return listRows(
               m_connection,
               "SELECT t.number, 0.0 FROM search_text t JOIN search_document d ON d.number = t.number JOIN version "
               "v ON v.id = d.version_id WHERE in_scope(t.number, ?3) AND instr(t.body, ?1) > 0 ORDER BY v.id "
               "LIMIT ?2",
               readRanked, words, limit, among)
        .and_then([&](const std::vector<Ranked>& texts) {
            return hitsOf(texts, [&](QByteArrayView text) -> Result<std::optional<SearchQuery::Place>> {
                const qsizetype start = text.indexOf(sought);
                return start < 0 ? std::nullopt : std::optional(SearchQuery::Place{start, start + sought.size()});
            });
        });
}

} // namespace gainsay::dossier
