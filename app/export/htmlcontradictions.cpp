// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlparts.h"
#include "app/export/htmlsections.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

void writeSideHead(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote,
                   const domain::Assertion* assertion) {
    const auto* article = index.articleOf(quote);
    const auto head = html.element("header"_L1);
    if (article != nullptr) {
        writeGrade(html, index, *article);
    }
    {
        const auto names = html.element("div"_L1);
        html.element("bdi"_L1, {{"class"_L1, u"outlet"_s}}, index.outletOf(quote));
        QStringList below;
        if (article != nullptr) {
            below << article->published.display();
        }
        if (assertion != nullptr) {
            below << chainWords(assertion->speakerChain) << modalityWords(*assertion);
        }
        html.element("div"_L1, {{"class"_L1, u"muted"_s}}, dotted(below));
    }
    if (assertion != nullptr) {
        writeStance(html, assertion->stance);
    }
}

void writeSide(HtmlWriter& html, const ReportIndex& index, const domain::Contradiction& pair, Side side) {
    const domain::Quote& quote = *index.quote(side == Side::A ? pair.a : pair.b);
    const auto* assertion = index.assertionOf(quote.id, pair.claim);
    const QString role = assertion == nullptr ? u"as-neutral"_s : u"as-"_s + domain::toString(assertion->stance);
    const auto card = html.element("div"_L1, {{"class"_L1, u"card side"_s}});
    writeSideHead(html, index, quote, assertion);
    writePassage(html, index, quote, markedRuns(quote.exact, pair.reasons, side), role);
    const auto place = html.element("p"_L1, {{"class"_L1, u"place muted"_s}});
    writeQuoteLink(html, index, quote, u"this quote in its article"_s);
    html.element("span"_L1, {}, index.placeOf(quote));
}

/// `outlet` stands before the words where a narrow screen has no room for the head of the table.
void writeReasonSide(HtmlWriter& html, const domain::Quote& quote, const QString& outlet, domain::TextRange range,
                     const QString& value) {
    const auto cell = html.element("td"_L1, {{"data-label"_L1, outlet}});
    const QString words = reasonWords(quote.exact, range, {});
    html.text(words);
    if (!value.isEmpty()) {
        html.text(words.isEmpty() ? QString() : u" → "_s);
        html.element("span"_L1, {{"class"_L1, u"value"_s}}, value);
    }
}

void writeReasons(HtmlWriter& html, const ReportIndex& index, const domain::Contradiction& pair) {
    if (pair.reasons.empty()) {
        return;
    }
    const domain::Quote& a = *index.quote(pair.a);
    const domain::Quote& b = *index.quote(pair.b);
    const auto table = html.element("table"_L1);
    html.element("caption"_L1, {}, u"Why they cannot both hold: the words → what they come to"_s);
    {
        const auto head = html.element("thead"_L1);
        const auto row = html.element("tr"_L1);
        html.element("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"number"_s}}, u"No."_s);
        html.element("th"_L1, {{"scope"_L1, u"col"_s}, {"class"_L1, u"rule"_s}}, u"Rule"_s);
        html.element("th"_L1, {{"scope"_L1, u"col"_s}}, index.outletOf(a));
        html.element("th"_L1, {{"scope"_L1, u"col"_s}}, index.outletOf(b));
        html.element("th"_L1, {{"scope"_L1, u"col"_s}}, u"Finding"_s);
    }
    const auto body = html.element("tbody"_L1);
    int number = 0;
    for (const domain::Reason& reason : pair.reasons) {
        const auto row = html.element("tr"_L1);
        html.element("td"_L1, {}, QString::number(++number));
        html.element("th"_L1, {{"scope"_L1, u"row"_s}}, reason.rule);
        writeReasonSide(html, a, index.outletOf(a), reason.a, reason.aValue);
        writeReasonSide(html, b, index.outletOf(b), reason.b, reason.bValue);
        html.element("td"_L1, {}, reason.label);
    }
}

void writePair(HtmlWriter& html, const ReportIndex& index, const domain::Contradiction& pair) {
    const auto article = html.element("article"_L1, {{"class"_L1, u"pair"_s}, {"id"_L1, anchorOf(pair.id)}});
    {
        const auto head = html.element("header"_L1);
        html.element("h4"_L1, {},
                     u"%1: %2 ↔ %3"_s.arg(titleOf(pair.type), isolated(index.outletOf(*index.quote(pair.a))),
                                          isolated(index.outletOf(*index.quote(pair.b)))));
        html.element("span"_L1, {{"class"_L1, u"muted"_s}}, decisionWords(pair));
    }
    {
        const auto sides = html.element("div"_L1, {{"class"_L1, u"sides"_s}});
        writeSide(html, index, pair, Side::A);
        writeSide(html, index, pair, Side::B);
    }
    const bool noted = index.options().includeNotes && !pair.note.isEmpty();
    if (pair.explanation.isEmpty() && pair.reasons.empty() && !noted) {
        return;
    }
    const auto why = html.element("div"_L1, {{"class"_L1, u"why"_s}});
    if (!pair.explanation.isEmpty()) {
        html.element("p"_L1, {}, pair.explanation);
    }
    writeReasons(html, index, pair);
    writeNote(html, index, pair.note);
}

void writeGroup(HtmlWriter& html, const ReportIndex& index, const QString& title, domain::ClaimId claim) {
    const auto pairs = index.contradictionsOn(claim);
    if (pairs.empty()) {
        return;
    }
    html.element("h3"_L1, {{"dir"_L1, u"auto"_s}}, title);
    if (const auto* origins = index.origins(claim)) {
        html.element("p"_L1, {{"class"_L1, u"muted"_s}}, origins->line);
    }
    for (const auto* pair : pairs) {
        writePair(html, index, *pair);
    }
}

} // namespace

void writeContradictions(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Contradictions);
    if (index.contradictions().empty()) {
        html.element("p"_L1, {{"class"_L1, u"empty"_s}}, u"There are no contradictions to show."_s);
        return;
    }
    html.element(
        "p"_L1, {{"class"_L1, u"muted"_s}},
        u"Words that clash are tinted and underlined; words that agree have a dotted line. The small numbers lead to "
        "the reasons below each pair."_s);
    for (const domain::Claim& claim : index.content().claims) {
        writeGroup(html, index, claim.text, claim.id);
    }
    writeGroup(html, index, u"Not tied to a claim"_s, {});
}

} // namespace gainsay::exporting
