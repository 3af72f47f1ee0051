// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pdfparts.h"
#include "app/export/pdf/pdfsections.h"
#include "app/export/reportanchors.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr double gutter = 12;
constexpr double titleHeight = 22;
constexpr double groupHeight = 60;
constexpr RowStyle cardStyle{.padding = cardPadding, .framed = true};

std::vector<TextBlock> sideBlocks(const ReportIndex& index, const domain::Contradiction& pair, Side side) {
    const domain::Quote& quote = *index.quote(side == Side::A ? pair.a : pair.b);
    const auto* assertion = index.assertionOf(quote.id, pair.claim);
    const auto* article = index.articleOf(quote);
    std::vector<TextBlock> blocks;
    TextBlock head = paragraph(index.outletOf(quote), styles::strong);
    if (article != nullptr && !index.admiraltyCodeOf(*article).isEmpty()) {
        head.runs.push_back({u"  "_s + index.admiraltyCodeOf(*article), styles::muted, {}});
    }
    if (assertion != nullptr) {
        head.runs.push_back({u"   "_s, styles::muted, {}});
        head.runs.push_back(stanceRun(assertion->stance));
    }
    blocks.push_back(std::move(head));
    QStringList below{article == nullptr ? QString() : article->published.display()};
    if (assertion != nullptr) {
        below << chainWords(assertion->speakerChain) << modalityWords(*assertion);
    }
    if (const QString line = dotted(below); !line.isEmpty()) {
        blocks.push_back(paragraph(line, styles::fine, 1));
    }
    blocks.push_back(passageBlock(index, quote, markedWords(markedRuns(quote.exact, pair.reasons, side), assertion)));
    blocks.back().before = 7;
    blocks.push_back(paragraph(index.placeOf(quote), styles::fine, 6, linkTo(index, quote)));
    return blocks;
}

TextBlock reasonBlock(const domain::Quote& quote, domain::TextRange range, const QString& value) {
    const QString words = reasonWords(quote.exact, range, {});
    TextStyle strong = styles::muted;
    strong.bold = true;
    strong.ink = inks::text;
    TextBlock block;
    block.runs = {{words, styles::muted, {}},
                  {words.isEmpty() || value.isEmpty() ? QString() : u" → "_s, styles::muted, {}},
                  {value, strong, {}}};
    return block;
}

void layReasons(PageFlow& flow, const ReportIndex& index, const domain::Contradiction& pair) {
    if (pair.reasons.empty()) {
        return;
    }
    const domain::Quote& a = *index.quote(pair.a);
    const domain::Quote& b = *index.quote(pair.b);
    const double rule = 66;
    const double finding = 92;
    const double side = (flow.width() - rule - finding) / 2;
    const auto cells = [&](TextBlock first, TextBlock second, TextBlock third, TextBlock last) {
        return std::vector<FlowColumn>{{0, rule, {std::move(first)}},
                                       {rule, side, {std::move(second)}},
                                       {rule + side, side, {std::move(third)}},
                                       {rule + 2 * side, finding, {std::move(last)}}};
    };
    flow.row(cells(paragraph(u"Why"_s, styles::fine), paragraph(index.outletOf(a), styles::fine),
                   paragraph(index.outletOf(b), styles::fine), paragraph(u"Finding"_s, styles::fine)),
             {.padding = 3, .ruled = true});
    for (const domain::Reason& reason : pair.reasons) {
        flow.row(cells(paragraph(reason.rule, styles::muted), reasonBlock(a, reason.a, reason.aValue),
                       reasonBlock(b, reason.b, reason.bValue), paragraph(reason.label, styles::muted)),
                 {.padding = 3, .ruled = true});
    }
}

std::vector<FlowColumn> sides(const PageFlow& flow, const ReportIndex& index, const domain::Contradiction& pair) {
    const double width = (flow.width() - gutter) / 2;
    return {{0, width, sideBlocks(index, pair, Side::A)}, {width + gutter, width, sideBlocks(index, pair, Side::B)}};
}

void layPair(PageFlow& flow, const ReportIndex& index, const domain::Contradiction& pair) {
    const auto cards = sides(flow, index, pair);
    flow.gap(16);
    flow.need(titleHeight + flow.roomFor(cards, cardStyle));
    TextBlock title = paragraph(u"%1: %2 ↔ %3"_s.arg(titleOf(pair.type), isolated(index.outletOf(*index.quote(pair.a))),
                                                     isolated(index.outletOf(*index.quote(pair.b)))),
                                styles::strong);
    title.anchor = anchorOf(pair.id);
    title.runs.push_back({u"   "_s + decisionWords(pair), styles::muted, {}});
    flow.text(title);
    flow.gap(5);
    flow.row(cards, cardStyle);
    flow.gap(5);
    if (!pair.explanation.isEmpty()) {
        flow.text(paragraph(pair.explanation, styles::body, 3));
        flow.gap(3);
    }
    layReasons(flow, index, pair);
    if (index.options().includeNotes && !pair.note.isEmpty()) {
        flow.text(paragraph(u"Note: "_s + pair.note, styles::body, 5));
    }
}

void layGroup(PageFlow& flow, const ReportIndex& index, const QString& title, domain::ClaimId claim, int bookmark) {
    const auto pairs = index.contradictionsOn(claim);
    if (pairs.empty()) {
        return;
    }
    flow.gap(18);
    flow.need(groupHeight + titleHeight + flow.roomFor(sides(flow, index, *pairs.front()), cardStyle));
    flow.canvas().bookmark(bookmark, title, anchorOf(pairs.front()->id));
    flow.text(paragraph(title, styles::heading));
    if (const auto* origins = index.origins(claim)) {
        flow.text(paragraph(origins->line, styles::muted, 2));
    }
    for (const auto* pair : pairs) {
        layPair(flow, index, *pair);
    }
}

} // namespace

void layContradictions(PageFlow& flow, const ReportIndex& index) {
    flow.breakPage();
    const int bookmark = beginSection(flow, ReportSection::Contradictions);
    if (index.contradictions().empty()) {
        flow.text(paragraph(u"There are no contradictions to show."_s, styles::muted));
        return;
    }
    flow.text(paragraph(u"Words that clash are tinted and underlined; words that agree are only underlined."_s,
                        styles::muted));
    for (const domain::Claim& claim : index.content().claims) {
        layGroup(flow, index, claim.text, claim.id, bookmark);
    }
    layGroup(flow, index, u"Not tied to a claim"_s, {}, bookmark);
}

} // namespace gainsay::exporting
