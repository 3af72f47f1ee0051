// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/pdf/pdfparts.h"
#include "app/export/pdf/pdfsections.h"
#include "app/export/reportanchors.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

void addAssertions(std::vector<TextBlock>& blocks, const ReportIndex& index, const domain::Quote& quote) {
    for (const auto* assertion : index.assertionsOf(quote.id)) {
        const QString more = dotted({modalityWords(*assertion), assertion->quantity, assertion->eventDate.display()});
        std::vector<TextRun> runs{stanceRun(assertion->stance),
                                  {u"  "_s + index.claim(assertion->claim)->text, styles::muted, {}}};
        if (!more.isEmpty()) {
            runs.push_back({u" ("_s + more + u')', styles::muted, {}});
        }
        if (!assertion->speakerChain.isEmpty()) {
            runs.push_back({u", said by "_s + chainWords(assertion->speakerChain), styles::muted, {}});
        }
        blocks.push_back(fact(u"On the claim"_s, std::move(runs)));
    }
}

void addNames(std::vector<TextBlock>& blocks, const ReportIndex& index, const domain::Quote& quote) {
    const bool linked = index.options().sections.testFlag(ReportSection::Entities);
    std::vector<TextRun> runs;
    for (const auto* entity : index.entitiesIn(quote)) {
        if (!runs.empty()) {
            runs.push_back({u", "_s, styles::muted, {}});
        }
        runs.push_back({isolated(entity->name), linked ? styles::link : styles::muted,
                        linked ? u'#' + anchorOf(entity->id) : QString()});
    }
    if (!runs.empty()) {
        blocks.push_back(fact(u"Names"_s, std::move(runs)));
    }
}

void addContradictions(std::vector<TextBlock>& blocks, const ReportIndex& index, const domain::Quote& quote) {
    const bool linked = index.options().sections.testFlag(ReportSection::Contradictions);
    std::vector<TextRun> runs;
    for (const auto* pair : index.contradictionsOf(quote.id)) {
        const domain::Quote& other = *index.quote(pair->a == quote.id ? pair->b : pair->a);
        if (!runs.empty()) {
            runs.push_back({u", "_s, styles::muted, {}});
        }
        runs.push_back({u"%1 (%2)"_s.arg(isolated(index.outletOf(other)), domain::toString(pair->type)),
                        linked ? styles::link : styles::muted, linked ? u'#' + anchorOf(pair->id) : QString()});
    }
    if (!runs.empty()) {
        blocks.push_back(fact(u"Contradicted by"_s, std::move(runs)));
    }
}

constexpr RowStyle cardStyle{.padding = cardPadding, .framed = true};

std::vector<FlowColumn> quoteCard(const PageFlow& flow, const ReportIndex& index, const domain::Quote& quote) {
    const domain::Version& version = index.version(quote.version)->version;
    std::vector<TextBlock> blocks{passageBlock(index, quote, highlightedWords(quote))};
    blocks.front().anchor = anchorOf(quote.id);
    const auto facts = blocks.size();
    addAssertions(blocks, index, quote);
    addNames(blocks, index, quote);
    addTo(blocks, fact(u"Tags"_s, tagWords(index.tagsOf(quote.id))));
    addContradictions(blocks, index, quote);
    blocks.push_back(fact(u"Place"_s, u"%1 of version %2, text SHA-256 %3…"_s.arg(index.placeOf(quote))
                                          .arg(version.ordinal)
                                          .arg(toHex(version.textSha256).left(12))));
    if (const auto* later = index.laterVersionOf(quote)) {
        blocks.push_back(fact(u"In version %1"_s.arg(later->version.ordinal),
                              laterWords(index.placeIn(later->version.id, quote.id), later->text)));
    }
    QString highlight = colourWords(quote.colour);
    highlight += quote.createdBy.isEmpty() ? QString() : u" by "_s + quote.createdBy;
    highlight += quote.createdAt.isValid() ? u", "_s + dayWords(quote.createdAt.toUTC().date()) : QString();
    blocks.push_back(fact(u"Highlight"_s, highlight));
    addNote(blocks, index, quote.note);
    blocks[facts].before = 8;
    return {{0, flow.width(), std::move(blocks)}};
}

/// `roomBelow`: points that must be left for the article's first quote.
void layArticleHead(PageFlow& flow, const ReportIndex& index, const domain::Article& article, double roomBelow) {
    constexpr double ownHeight = 90;
    flow.gap(18);
    flow.need(ownHeight + roomBelow);
    TextBlock title = paragraph(titleOf(article), styles::heading);
    title.language = article.language;
    flow.text(title);
    const auto* source = index.source(article.source);
    flow.text(
        paragraph(dotted({index.admiraltyCodeOf(article), source == nullptr ? u"publisher unknown"_s : source->name,
                          article.published.display(), listed(article.byline)}),
                  styles::muted, 2));
    std::vector<TextBlock> facts;
    addTo(facts, fact(u"URL"_s, article.url, styles::muted, linkTo(article.url)));
    for (const auto* stored : index.versionsOf(article.id)) {
        const QString which = u" %1"_s.arg(stored->version.ordinal);
        addTo(facts, fact(u"Original"_s + which, u"SHA-256 "_s + toHex(stored->version.originalSha256), styles::hash));
        addTo(facts, fact(u"Text"_s + which, u"SHA-256 "_s + toHex(stored->version.textSha256), styles::hash));
    }
    for (const TextBlock& block : facts) {
        flow.text(block);
    }
    flow.gap(7);
}

} // namespace

void layQuotes(PageFlow& flow, const ReportIndex& index) {
    flow.breakPage();
    const int bookmark = beginSection(flow, ReportSection::Quotes);
    if (index.content().quotes.empty()) {
        flow.text(paragraph(u"No passages have been highlighted in this dossier."_s, styles::muted));
        return;
    }
    for (const domain::Article& article : index.content().articles) {
        const auto quotes = index.quotesOf(article.id);
        if (quotes.empty()) {
            continue;
        }
        flow.canvas().bookmark(bookmark, titleOf(article), anchorOf(quotes.front()->id));
        layArticleHead(flow, index, article, flow.roomFor(quoteCard(flow, index, *quotes.front()), cardStyle));
        for (const auto* quote : quotes) {
            flow.row(quoteCard(flow, index, *quote), cardStyle);
            flow.gap(8);
        }
    }
}

} // namespace gainsay::exporting
