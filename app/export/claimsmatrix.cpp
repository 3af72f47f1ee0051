// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/claimsmatrix.h"

#include "app/export/reportwords.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

/// The date of one article, or the first and last of several.
QString datesOf(const ReportIndex::Rows<domain::Article>& articles) {
    const domain::PartialDate* first = nullptr;
    const domain::PartialDate* last = nullptr;
    for (const auto* article : articles) {
        const auto& date = article->published;
        if (date.isEmpty()) {
            continue;
        }
        first = first == nullptr || date.earliest() < first->earliest() ? &date : first;
        last = last == nullptr || date.latest() > last->latest() ? &date : last;
    }
    if (first == nullptr) {
        return {};
    }
    return *first == *last ? first->display() : first->display() + QStringLiteral(" – ") + last->display();
}

} // namespace

ClaimsMatrix::ClaimsMatrix(const ReportIndex& index)
    : m_index(index) {
    for (const domain::Source& source : index.content().sources) {
        auto articles = index.articlesOf(source.id);
        if (articles.empty()) {
            continue;
        }
        const auto* grade = index.gradeOf(source.id);
        const QString letter = grade == nullptr ? QString() : QString(domain::toLetter(grade->reliability));
        const QString count = articles.size() > 1 ? counted(articles.size(), QStringLiteral("article")) : QString();
        m_columns.push_back({source.name, dotted({letter, count, datesOf(articles)}), std::move(articles)});
    }
    for (const domain::Article& article : index.content().articles) {
        if (index.source(article.source) == nullptr) {
            m_columns.push_back({QStringLiteral("publisher unknown"),
                                 dotted({excerpt(titleOf(article), 40), article.published.display()}),
                                 {&article}});
        }
    }
}

MatrixCell ClaimsMatrix::cell(const domain::Claim& claim, const MatrixColumn& column) const {
    MatrixCell cell;
    for (const auto* assertion : m_index.assertionsOf(claim.id)) {
        if (std::ranges::contains(column.articles, m_index.articleOf(*m_index.quote(assertion->quote)))) {
            cell.assertions.push_back(assertion);
        }
    }
    const bool allRead = std::ranges::all_of(
        column.articles, [](const auto* article) { return article->status == domain::ReadingStatus::Done; });
    cell.state = !cell.assertions.empty() ? MatrixCell::State::Speaks
                 : allRead                ? MatrixCell::State::Silent
                                          : MatrixCell::State::NotYetRead;
    return cell;
}

std::vector<std::pair<size_t, size_t>> ClaimsMatrix::groups(size_t widest) const {
    std::vector<std::pair<size_t, size_t>> borders;
    const size_t total = m_columns.size();
    const size_t count = (total + widest - 1) / widest;
    for (size_t group = 0, from = 0; group < count; ++group) {
        const size_t size = total / count + (group < total % count ? 1 : 0);
        borders.emplace_back(from, from + size);
        from += size;
    }
    return borders;
}

} // namespace gainsay::exporting
