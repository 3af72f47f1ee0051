// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/htmlparts.h"
#include "app/export/htmlsections.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

void writeAssertions(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote) {
    for (const auto* assertion : index.assertionsOf(quote.id)) {
        html.element("dt"_L1, {}, u"On the claim"_s);
        const auto value = html.element("dd"_L1);
        writeStance(html, assertion->stance);
        html.text(u" "_s);
        html.element("bdi"_L1, {}, index.claim(assertion->claim)->text);
        QStringList more{modalityWords(*assertion), assertion->quantity, assertion->eventDate.display()};
        more.removeAll(QString());
        if (!more.isEmpty()) {
            html.text(u" ("_s + more.join(u"; "_s) + u')');
        }
        if (!assertion->speakerChain.isEmpty()) {
            html.element("div"_L1, {{"class"_L1, u"muted"_s}}, u"said by "_s + chainWords(assertion->speakerChain));
        }
    }
}

void writeEntityLinks(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote) {
    const auto entities = index.entitiesIn(quote);
    if (entities.empty()) {
        return;
    }
    html.element("dt"_L1, {}, u"Names"_s);
    const auto value = html.element("dd"_L1);
    const auto list = html.element("ul"_L1, {{"class"_L1, u"links"_s}});
    for (const auto* entity : entities) {
        const auto item = html.element("li"_L1);
        if (index.options().sections.testFlag(ReportSection::Entities)) {
            html.element("a"_L1, {{"href"_L1, u'#' + anchorOf(entity->id)}}, entity->name);
        } else {
            html.element("bdi"_L1, {}, entity->name);
        }
    }
}

void writeTags(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote) {
    const auto tags = index.tagsOf(quote.id);
    if (tags.empty()) {
        return;
    }
    html.element("dt"_L1, {}, u"Tags"_s);
    const auto value = html.element("dd"_L1);
    const auto list = html.element("ul"_L1, {{"class"_L1, u"links"_s}});
    for (const auto* tag : tags) {
        const auto item = html.element("li"_L1);
        html.element("span"_L1, {{"class"_L1, u"swatch colour-%1"_s.arg(tag->colour)}}, QString());
        html.element("bdi"_L1, {}, tag->name);
    }
}

void writeContradictionLinks(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote) {
    const auto pairs = index.contradictionsOf(quote.id);
    if (pairs.empty()) {
        return;
    }
    html.element("dt"_L1, {}, u"Contradicted by"_s);
    const auto value = html.element("dd"_L1);
    const auto list = html.element("ul"_L1, {{"class"_L1, u"links"_s}});
    for (const auto* pair : pairs) {
        const domain::Quote& other = *index.quote(pair->a == quote.id ? pair->b : pair->a);
        const QString words = u"%1 (%2)"_s.arg(isolated(index.outletOf(other)), domain::toString(pair->type));
        const auto item = html.element("li"_L1);
        if (index.options().sections.testFlag(ReportSection::Contradictions)) {
            html.element("a"_L1, {{"href"_L1, u'#' + anchorOf(pair->id)}}, words);
        } else {
            html.element("bdi"_L1, {}, words);
        }
    }
}

void writeQuote(HtmlWriter& html, const ReportIndex& index, const domain::Quote& quote) {
    const domain::Version& version = index.version(quote.version)->version;
    const QString colour = u"colour-%1"_s.arg(quote.colour);
    const auto figure = html.element("figure"_L1, {{"class"_L1, u"card"_s}, {"id"_L1, anchorOf(quote.id)}});
    writePassage(html, index, quote, {{quote.exact, Mark::None, {}}}, colour);
    const auto caption = html.element("figcaption"_L1);
    {
        const auto facts = html.element("dl"_L1, {{"class"_L1, u"facts"_s}});
        writeAssertions(html, index, quote);
        writeEntityLinks(html, index, quote);
        writeTags(html, index, quote);
        writeContradictionLinks(html, index, quote);
        writeFact(html, u"Place"_s,
                  u"%1 of version %2, text SHA-256 %3…"_s.arg(index.placeOf(quote))
                      .arg(version.ordinal)
                      .arg(toHex(version.textSha256).left(12)));
        if (const auto* later = index.laterVersionOf(quote)) {
            writeFact(html, u"In version %1"_s.arg(later->version.ordinal),
                      laterWords(index.placeIn(later->version.id, quote.id), later->text));
        }
        html.element("dt"_L1, {}, u"Highlight"_s);
        const auto value = html.element("dd"_L1);
        html.element("span"_L1, {{"class"_L1, u"swatch "_s + colour}}, QString());
        html.text(colourWords(quote.colour));
        const QStringList made{quote.createdBy.isEmpty() ? QString() : u" by "_s + quote.createdBy,
                               quote.createdAt.isValid() ? u", "_s + dayWords(quote.createdAt.toUTC().date())
                                                         : QString()};
        html.text(made.join(QString()));
    }
    writeNote(html, index, quote.note);
}

void writeArticleHead(HtmlWriter& html, const ReportIndex& index, const domain::Article& article) {
    html.element("h3"_L1,
                 {{"dir"_L1, u"auto"_s}, {"lang"_L1, article.language.isEmpty() ? QString() : article.language}},
                 titleOf(article));
    const auto* source = index.source(article.source);
    const QString line = dotted({source == nullptr ? u"publisher unknown"_s : source->name, article.published.display(),
                                 listed(article.byline)});
    {
        const auto paragraph = html.element("p"_L1, {{"class"_L1, u"muted"_s}});
        writeGrade(html, index, article);
        html.text(u" "_s);
        html.text(line);
    }
    const auto facts = html.element("dl"_L1, {{"class"_L1, u"facts"_s}});
    if (!article.url.isEmpty()) {
        html.element("dt"_L1, {}, u"URL"_s);
        const auto value = html.element("dd"_L1);
        writeUrl(html, article.url);
    }
    for (const auto* stored : index.versionsOf(article.id)) {
        const QString which = u" of version %1"_s.arg(stored->version.ordinal);
        writeFact(html, u"SHA-256 of the original,"_s + which.sliced(3), toHex(stored->version.originalSha256),
                  "hash"_L1);
        writeFact(html, u"SHA-256 of the text,"_s + which.sliced(3), toHex(stored->version.textSha256), "hash"_L1);
    }
}

} // namespace

void writeQuotes(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Quotes);
    if (index.content().quotes.empty()) {
        html.element("p"_L1, {{"class"_L1, u"empty"_s}}, u"No passages have been highlighted in this dossier."_s);
        return;
    }
    for (const domain::Article& article : index.content().articles) {
        const auto quotes = index.quotesOf(article.id);
        if (quotes.empty()) {
            continue;
        }
        const auto group = html.element("div"_L1, {{"class"_L1, u"article-quotes"_s}});
        writeArticleHead(html, index, article);
        for (const auto* quote : quotes) {
            writeQuote(html, index, *quote);
        }
    }
}

} // namespace gainsay::exporting
