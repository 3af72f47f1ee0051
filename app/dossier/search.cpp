// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/search.h"

#include "app/domain/codepointindex.h"
#include "app/domain/scripts.h"
#include "app/dossier/rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace gainsay::dossier {
namespace {

// The canonical text holds no control characters, so these can mark a match within it.
constexpr QChar matchStart(1);
constexpr QChar matchEnd(2);
constexpr qsizetype contextAround = 60; ///< UTF-16 units of a snippet on either side of a match

bool hasNoWordBorders(QStringView query) {
    return std::ranges::any_of(query, [](QChar c) { return domain::isWrittenWithoutSpaces(c.script()); });
}

QString quoted(QStringView word) {
    return u'"' + word.toString().replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

/// The query in FTS5's own notation, every word quoted so that none is taken for an operator.
QString toExpression(const QString& query) {
    static const QRegularExpression part(QStringLiteral("\"([^\"]*)\"?|(\\S+)"));
    QStringList terms;
    bool lastIsOpen = false;
    auto matches = part.globalMatch(query);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured(match.hasCaptured(2) ? 2 : 1);
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); })) {
            terms.append(quoted(word));
            lastIsOpen = match.hasCaptured(2);
        }
    }
    return terms.isEmpty() ? QString() : terms.join(u' ') + (lastIsOpen ? QStringLiteral("*") : QString());
}

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

SearchHit readHit(const Statement& row) {
    SearchHit hit;
    hit.article = row.id<domain::ArticleId>(0);
    hit.version = row.id<domain::VersionId>(1);
    hit.title = row.text(2);
    hit.rank = row.real(4);
    QString text = row.text(3);
    const auto start = text.indexOf(matchStart);
    const auto end = text.indexOf(matchEnd) - 1; // one mark stands before it
    text.remove(matchStart).remove(matchEnd);
    if (start >= 0 && end >= start) {
        hit.range = domain::CodePointIndex(text).toCodePoints(start, end);
        const auto [words, match] = snippetAround(text, start, end);
        hit.snippet = words;
        hit.match = match;
    }
    return hit;
}

/// A hit, and which version of its article it lies in.
struct VersionHit {
    SearchHit hit;
    int ordinal = 1;
};

VersionHit readVersionHit(const Statement& row) {
    return {readHit(row), row.smallInteger(5)};
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

Result<std::vector<SearchHit>> Search::find(const QString& query, int limit) const {
    return find(query, {}, limit);
}

Result<std::vector<SearchHit>> Search::find(const QString& query, const FacetQuestion& question, int limit) const {
    const QString trimmed = query.trimmed();
    if (hasNoWordBorders(trimmed)) {
        return findSubstring(trimmed, question, limit);
    }
    const QString expression = toExpression(trimmed);
    return expression.isEmpty() ? std::vector<SearchHit>() : findWords(expression, question, limit);
}

// The conditions are looked at for one row after another, best first, until there are enough: a text is marked only
// where its article fits. CROSS JOIN keeps that order.
Result<std::vector<SearchHit>> Search::findWords(const QString& expression, const FacetQuestion& question,
                                                 int limit) const {
    return listRows(m_connection,
                    "SELECT a.id, v.id, a.title, highlight(search_index, 0, char(1), char(2)), rank, v.ordinal "
                    "FROM search_index CROSS JOIN search_document d ON d.number = search_index.rowid "
                    "CROSS JOIN version v ON v.id = d.version_id CROSS JOIN article a ON a.id = v.article_id "
                    "WHERE search_index MATCH ?1 AND ?3 <> ''" +
                        FacetSearch::articleCondition(question.facets, "?3") + " ORDER BY rank LIMIT ?2",
                    readVersionHit, expression, limit, FacetSearch::values(question))
        .transform(latestOfEach);
}

Result<std::vector<SearchHit>> Search::findSubstring(const QString& words, const FacetQuestion& question,
                                                     int limit) const {
    return listRows(
               m_connection,
               "SELECT a.id, v.id, a.title, substr(t.body, 1, instr(t.body, ?1) - 1) || char(1) || ?1 || char(2) || "
               "substr(t.body, instr(t.body, ?1) + length(?1)), 0.0, v.ordinal FROM search_text t "
               "JOIN search_document d ON d.number = t.number JOIN version v ON v.id = d.version_id "
               "JOIN article a ON a.id = v.article_id WHERE instr(t.body, ?1) > 0 AND ?3 <> ''" +
                   FacetSearch::articleCondition(question.facets, "?3") + " ORDER BY v.id LIMIT ?2",
               readVersionHit, words, limit, FacetSearch::values(question))
        .transform(latestOfEach);
}

} // namespace gainsay::dossier
