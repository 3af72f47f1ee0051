// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/claimsmatrix.h"
#include "app/export/pdf/pdfparts.h"
#include "app/export/pdf/pdfsections.h"
#include "app/export/reportanchors.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t widestTable = 5; // sources beside each other
constexpr double claimColumn = 0.26;
constexpr double cellPadding = 6;
constexpr qsizetype cellWords = 90; // code points of a quote that a cell shows

void layClaimCard(PageFlow& flow, const ReportIndex& index, const ClaimSummary& summary) {
    std::vector<TextBlock> blocks;
    TextStyle style = styles::quote;
    style.bold = true;
    const bool linked = index.options().sections.testFlag(ReportSection::Claims);
    blocks.push_back(paragraph(summary.claim->text, style, 0, linked ? u'#' + anchorOf(summary.claim->id) : QString()));
    for (const StanceLine& line : summary.stances) {
        TextBlock block = fact({}, {{listed(line.outlets), styles::body, {}}});
        block.runs.insert(block.runs.begin(), stanceRun(line.stance));
        block.hanging = 62;
        block.before = 3;
        blocks.push_back(std::move(block));
    }
    if (summary.stances.empty()) {
        blocks.push_back(paragraph(stanceSentence(summary), styles::muted, 3));
    }
    const auto count = summary.contradictions.size();
    const QString below = dotted({count == 0 ? QString() : counted(count, u"contradiction"_s), summary.origins});
    if (!below.isEmpty()) {
        const bool shown = count > 0 && index.options().sections.testFlag(ReportSection::Contradictions);
        const QString link = shown ? u'#' + anchorOf(summary.contradictions.front()->id) : QString();
        blocks.push_back(paragraph(below, styles::muted, 4, link));
    }
    flow.row({{0, flow.width(), std::move(blocks)}}, {.padding = cardPadding, .framed = true});
    flow.gap(8);
}

void layClaimCards(PageFlow& flow, const ReportIndex& index, const ReportSummary& summary, bool disputed,
                   const QString& title) {
    if (std::ranges::none_of(summary.claims, [disputed](const auto& claim) { return claim.disputed == disputed; })) {
        return;
    }
    flow.need(90);
    flow.text(paragraph(title, styles::heading, 14));
    flow.gap(6);
    for (const ClaimSummary& claim : summary.claims) {
        if (claim.disputed == disputed) {
            layClaimCard(flow, index, claim);
        }
    }
}

/// Lays a table of one group of sources.
class MatrixTable {
public:
    MatrixTable(PageFlow& flow, const ReportIndex& index, const ClaimsMatrix& matrix, std::pair<size_t, size_t> group)
        : m_flow(flow)
        , m_index(index)
        , m_matrix(matrix)
        , m_group(group)
        , m_claimWidth(flow.width() * claimColumn)
        , m_width((flow.width() - m_claimWidth) / static_cast<double>(group.second - group.first)) {}

    void lay() {
        const auto total = m_matrix.columns().size();
        const bool whole = m_group.second - m_group.first == total;
        m_flow.need(120);
        m_flow.text(paragraph(
            whole ? u"%1 × %2"_s.arg(counted(m_index.content().claims.size(), u"claim"_s), counted(total, u"source"_s))
                  : u"Sources %1–%2 of %3"_s.arg(m_group.first + 1).arg(m_group.second).arg(total),
            styles::muted, 4));
        m_flow.gap(4);
        const PageFlow::RepeatedHead head(m_flow, headCells(), {.padding = cellPadding, .ruled = true, .shaded = true});
        for (const domain::Claim& claim : m_index.content().claims) {
            m_flow.row(cells(claim), {.padding = cellPadding, .ruled = true});
        }
    }

private:
    [[nodiscard]] FlowColumn column(size_t position, std::vector<TextBlock> blocks) const {
        return {m_claimWidth + static_cast<double>(position - m_group.first) * m_width, m_width, std::move(blocks)};
    }

    [[nodiscard]] std::vector<FlowColumn> headCells() const {
        std::vector<FlowColumn> cells{{0, m_claimWidth, {paragraph(u"Claim"_s, styles::strong)}}};
        for (size_t i = m_group.first; i < m_group.second; ++i) {
            const MatrixColumn& source = m_matrix.columns()[i];
            cells.push_back(
                column(i, {paragraph(source.name, styles::strong), paragraph(source.subtitle, styles::fine)}));
        }
        return cells;
    }

    [[nodiscard]] std::vector<FlowColumn> cells(const domain::Claim& claim) const {
        std::vector<FlowColumn> cells{{0, m_claimWidth, claimBlocks(claim)}};
        for (size_t i = m_group.first; i < m_group.second; ++i) {
            const MatrixCell cell = m_matrix.cell(claim, m_matrix.columns()[i]);
            cells.push_back(column(i, cellBlocks(cell)));
            cells.back().hatched = cell.state == MatrixCell::State::NotYetRead;
        }
        return cells;
    }

    [[nodiscard]] std::vector<TextBlock> claimBlocks(const domain::Claim& claim) const {
        std::vector<TextBlock> blocks{paragraph(claim.text, styles::strong)};
        if (!claim.eventDate.isEmpty()) {
            blocks.push_back(paragraph(u"event "_s + claim.eventDate.display(), styles::fine, 2));
        }
        if (m_group.first == 0) {
            blocks.front().anchor = anchorOf(claim.id);
            if (const auto* origins = m_index.origins(claim.id)) {
                blocks.push_back(paragraph(origins->line, styles::fine, 2));
            }
        }
        return blocks;
    }

    [[nodiscard]] std::vector<TextBlock> cellBlocks(const MatrixCell& cell) const {
        if (cell.state != MatrixCell::State::Speaks) {
            const bool silent = cell.state == MatrixCell::State::Silent;
            return {paragraph(silent ? u"silent"_s : u"not yet read"_s, styles::muted)};
        }
        std::vector<TextBlock> blocks;
        for (const auto* assertion : cell.assertions) {
            const auto& quote = *m_index.quote(assertion->quote);
            TextBlock stance;
            stance.runs = {stanceRun(assertion->stance)};
            stance.before = blocks.empty() ? 0 : 6;
            stance.keepWithNext = true;
            blocks.push_back(std::move(stance));
            blocks.push_back(
                paragraph(quotedExcerpt(quote.exact, cellWords), styles::cellQuote, 2, linkTo(m_index, quote)));
            blocks.back().ownDirection = true;
            if (const auto* article = m_index.articleOf(quote)) {
                blocks.back().language = article->language;
            }
            if (const QString modality = modalityWords(*assertion); !modality.isEmpty()) {
                blocks.push_back(paragraph(modality, styles::fine, 1));
            }
        }
        return blocks;
    }

    PageFlow& m_flow;
    const ReportIndex& m_index;
    const ClaimsMatrix& m_matrix;
    std::pair<size_t, size_t> m_group;
    double m_claimWidth;
    double m_width;
};

void layLegend(PageFlow& flow) {
    using domain::Stance;
    TextBlock legend;
    for (const Stance stance : {Stance::Asserts, Stance::Denies, Stance::Doubts, Stance::Reports}) {
        legend.runs.push_back(stanceRun(stance));
        legend.runs.push_back({u"   "_s, styles::muted, {}});
    }
    legend.runs.push_back({u"silent: read to the end, and nothing said   not yet read: hatched"_s, styles::muted, {}});
    legend.before = 10;
    flow.text(legend);
}

} // namespace

void laySummary(PageFlow& flow, const ReportIndex& index) {
    beginSection(flow, ReportSection::Summary);
    const ReportSummary summary = summarise(index);
    TextStyle lead = styles::body;
    lead.size = 10;
    TextBlock block = paragraph(summary.sentences.join(u' '), lead);
    block.leading = 1.55;
    flow.text(block);
    layClaimCards(flow, index, summary, true, u"In dispute"_s);
    layClaimCards(flow, index, summary, false, u"Not in dispute here"_s);
}

void layClaims(PageFlow& flow, const ReportIndex& index) {
    beginSection(flow, ReportSection::Claims);
    if (index.content().claims.empty()) {
        flow.text(paragraph(u"No claims have been stated in this dossier."_s, styles::muted));
        return;
    }
    const ClaimsMatrix matrix(index);
    for (const auto& group : matrix.groups(widestTable)) {
        MatrixTable(flow, index, matrix, group).lay();
        flow.gap(10);
    }
    layLegend(flow);
    for (const domain::Claim& claim : index.content().claims) {
        if (index.options().includeNotes && !claim.note.isEmpty()) {
            flow.need(50);
            flow.text(paragraph(u"Note on “%1”"_s.arg(claim.text), styles::strong, 12));
            flow.text(paragraph(claim.note, styles::body, 3));
        }
    }
}

} // namespace gainsay::exporting
