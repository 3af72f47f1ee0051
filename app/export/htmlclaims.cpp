// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/claimsmatrix.h"
#include "app/export/htmlparts.h"
#include "app/export/htmlsections.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t widestTable = 5;   // sources beside each other on a printed page
constexpr qsizetype cellWords = 90; // code points of a quote that a cell shows

void writeClaimText(HtmlWriter& html, const ReportIndex& index, const domain::Claim& claim) {
    if (index.options().sections.testFlag(ReportSection::Claims)) {
        html.element("a"_L1, {{"href"_L1, u'#' + anchorOf(claim.id)}, {"dir"_L1, u"auto"_s}}, claim.text);
    } else {
        html.element("bdi"_L1, {}, claim.text);
    }
}

void writeStanceLine(HtmlWriter& html, const StanceLine& line) {
    const auto paragraph = html.element("p"_L1, {{"class"_L1, u"who"_s}});
    writeStance(html, line.stance);
    html.element("span"_L1, {}, listed(line.outlets));
}

/// How many contradictions, linked to the first of them, and the origins.
void writeBelowClaim(HtmlWriter& html, const ReportIndex& index, const ClaimSummary& summary) {
    if (summary.contradictions.empty() && summary.origins.isEmpty()) {
        return;
    }
    const auto below = html.element("p"_L1, {{"class"_L1, u"origins"_s}});
    if (!summary.contradictions.empty()) {
        const QString words = counted(summary.contradictions.size(), u"contradiction"_s);
        if (index.options().sections.testFlag(ReportSection::Contradictions)) {
            html.element("a"_L1, {{"href"_L1, u'#' + anchorOf(summary.contradictions.front()->id)}}, words);
        } else {
            html.text(words);
        }
    }
    html.text(summary.contradictions.empty() || summary.origins.isEmpty() ? QString() : u" · "_s);
    html.text(summary.origins);
}

void writeClaimCard(HtmlWriter& html, const ReportIndex& index, const ClaimSummary& summary) {
    const auto card = html.element("li"_L1, {{"class"_L1, u"card"_s}});
    {
        const auto text = html.element("p"_L1, {{"class"_L1, u"claim-text"_s}});
        writeClaimText(html, index, *summary.claim);
    }
    for (const StanceLine& line : summary.stances) {
        writeStanceLine(html, line);
    }
    if (summary.stances.empty()) {
        html.element("p"_L1, {{"class"_L1, u"who muted"_s}}, stanceSentence(summary));
    }
    writeBelowClaim(html, index, summary);
}

void writeClaimCards(HtmlWriter& html, const ReportIndex& index, const ReportSummary& summary, bool disputed) {
    const auto list = html.element("ul"_L1, {{"class"_L1, u"plain stack"_s}});
    for (const ClaimSummary& claim : summary.claims) {
        if (claim.disputed == disputed) {
            writeClaimCard(html, index, claim);
        }
    }
}

void writeHead(HtmlWriter& html, const ClaimsMatrix& matrix, std::pair<size_t, size_t> group) {
    const auto head = html.element("thead"_L1);
    const auto row = html.element("tr"_L1);
    html.element("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"claim-column"_s}}, u"Claim"_s);
    for (size_t i = group.first; i < group.second; ++i) {
        const MatrixColumn& column = matrix.columns()[i];
        const auto cell = html.element("th"_L1, {{"scope"_L1, u"col"_s}});
        html.element("bdi"_L1, {}, column.name);
        html.element("small"_L1, {}, column.subtitle);
    }
}

void writeCell(HtmlWriter& html, const ReportIndex& index, const MatrixCell& cell) {
    switch (cell.state) {
    case MatrixCell::State::Silent:
        html.element("td"_L1, {{"class"_L1, u"silent"_s}}, u"silent"_s);
        return;
    case MatrixCell::State::NotYetRead:
        html.element("td"_L1, {{"class"_L1, u"unread"_s}}, u"not yet read"_s);
        return;
    case MatrixCell::State::Speaks:
        break;
    }
    const auto data = html.element("td"_L1);
    for (const auto* assertion : cell.assertions) {
        const auto part = html.element("div"_L1, {{"class"_L1, u"cell"_s}});
        writeStance(html, assertion->stance);
        const auto& quote = *index.quote(assertion->quote);
        writeQuoteLink(html, index, quote, quotedExcerpt(quote.exact, cellWords), "cell-quote"_L1);
        if (const QString modality = modalityWords(*assertion); !modality.isEmpty()) {
            html.element("small"_L1, {}, modality);
        }
    }
}

void writeRow(HtmlWriter& html, const ReportIndex& index, const ClaimsMatrix& matrix, const domain::Claim& claim,
              std::pair<size_t, size_t> group) {
    const auto row = html.element("tr"_L1);
    {
        // Only the first table carries the anchor: an id stands once in a document.
        const QString id = group.first == 0 ? anchorOf(claim.id) : QString();
        const auto head = html.element("th"_L1, {{"scope"_L1, u"row"_s}, {"id"_L1, id}, {"dir"_L1, u"auto"_s}});
        html.text(claim.text);
        if (!claim.eventDate.isEmpty()) {
            html.element("small"_L1, {}, u"event "_s + claim.eventDate.display());
        }
        if (const auto* origins = index.origins(claim.id); origins != nullptr && group.first == 0) {
            html.element("small"_L1, {}, origins->line);
        }
    }
    for (size_t i = group.first; i < group.second; ++i) {
        writeCell(html, index, matrix.cell(claim, matrix.columns()[i]));
    }
}

void writeTable(HtmlWriter& html, const ReportIndex& index, const ClaimsMatrix& matrix,
                std::pair<size_t, size_t> group) {
    const bool whole = group.second - group.first == matrix.columns().size();
    const QString caption =
        whole ? u"%1 × %2"_s.arg(counted(index.content().claims.size(), u"claim"_s),
                                 counted(matrix.columns().size(), u"source"_s))
              : u"Sources %1–%2 of %3"_s.arg(group.first + 1).arg(group.second).arg(matrix.columns().size());
    const auto scroll = html.element(
        "div"_L1,
        {{"class"_L1, u"scroll"_s}, {"role"_L1, u"region"_s}, {"aria-label"_L1, caption}, {"tabindex"_L1, u"0"_s}});
    const auto table = html.element("table"_L1, {{"class"_L1, u"matrix"_s}});
    html.element("caption"_L1, {}, caption);
    writeHead(html, matrix, group);
    const auto body = html.element("tbody"_L1);
    for (const domain::Claim& claim : index.content().claims) {
        writeRow(html, index, matrix, claim, group);
    }
}

void writeLegend(HtmlWriter& html) {
    using domain::Stance;
    const auto legend = html.element("ul"_L1, {{"class"_L1, u"legend"_s}, {"aria-label"_L1, u"What the signs mean"_s}});
    for (const Stance stance : {Stance::Asserts, Stance::Denies, Stance::Doubts, Stance::Reports}) {
        const auto item = html.element("li"_L1);
        writeStance(html, stance);
    }
    html.element("li"_L1, {}, u"silent: read to the end, and nothing said"_s);
    html.element("li"_L1, {}, u"not yet read: hatched"_s);
}

void writeClaimNotes(HtmlWriter& html, const ReportIndex& index) {
    for (const domain::Claim& claim : index.content().claims) {
        if (index.options().includeNotes && !claim.note.isEmpty()) {
            html.element("h3"_L1, {{"dir"_L1, u"auto"_s}}, u"Note on “%1”"_s.arg(claim.text));
            writeNote(html, index, claim.note);
        }
    }
}

} // namespace

void writeSummary(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Summary);
    const ReportSummary summary = summarise(index);
    html.element("p"_L1, {{"class"_L1, u"lead"_s}}, summary.sentences.join(u' '));
    const size_t disputed = summary.disputed();
    if (disputed > 0) {
        html.element("h3"_L1, {}, u"In dispute"_s);
        writeClaimCards(html, index, summary, true);
    }
    if (disputed < summary.claims.size()) {
        html.element("h3"_L1, {}, u"Not in dispute here"_s);
        writeClaimCards(html, index, summary, false);
    }
}

void writeClaims(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Claims);
    if (index.content().claims.empty()) {
        html.element("p"_L1, {{"class"_L1, u"empty"_s}}, u"No claims have been stated in this dossier."_s);
        return;
    }
    const ClaimsMatrix matrix(index);
    for (const auto& group : matrix.groups(widestTable)) {
        writeTable(html, index, matrix, group);
    }
    writeLegend(html);
    writeClaimNotes(html, index);
}

} // namespace gainsay::exporting
