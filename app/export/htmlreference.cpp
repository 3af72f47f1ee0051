// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/htmlparts.h"
#include "app/export/htmlsections.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype linkWords = 60; // code points of a quote that a link in the index shows

void writeAliases(HtmlWriter& html, const domain::Entity& entity) {
    const auto cell = html.element("td"_L1);
    bool first = true;
    for (const domain::Alias& alias : entity.aliases) {
        html.text(first ? QString() : u", "_s);
        html.element("bdi"_L1, {{"lang"_L1, alias.language.isEmpty() ? QString() : alias.language}}, alias.name);
        first = false;
    }
}

void writeNamedIn(HtmlWriter& html, const ReportIndex& index, const domain::Entity& entity) {
    const auto cell = html.element("td"_L1);
    const auto mentions = index.mentionsOf(entity.id).size();
    html.element("small"_L1, {}, mentions == 0 ? u"no linked mention"_s : counted(mentions, u"linked mention"_s));
    const auto quotes = index.quotesNaming(entity.id);
    if (quotes.empty()) {
        return;
    }
    const auto list = html.element("ul"_L1);
    for (const auto* quote : quotes) {
        const auto item = html.element("li"_L1);
        html.element("bdi"_L1, {}, index.outletOf(*quote));
        html.text(u": "_s);
        writeQuoteLink(html, index, *quote, quotedExcerpt(quote->exact, linkWords));
    }
}

void writeEntity(HtmlWriter& html, const ReportIndex& index, const domain::Entity& entity) {
    const auto row = html.element("tr"_L1);
    {
        const auto head = html.element("th"_L1, {{"scope"_L1, u"row"_s}, {"id"_L1, anchorOf(entity.id)}});
        html.element("bdi"_L1, {}, entity.name);
        const auto below = html.element("div"_L1);
        html.element("small"_L1, {}, schemaWords(entity.schema));
        writeNote(html, index, entity.note);
    }
    writeAliases(html, entity);
    writeNamedIn(html, index, entity);
    const auto cell = html.element("td"_L1);
    QStringList others;
    for (const auto* other : index.distinctFrom(entity.id)) {
        others << isolated(other->name);
    }
    html.text(others.join(u", "_s));
}

void writeVersion(HtmlWriter& html, const ReportVersion& stored) {
    const domain::Version& version = stored.version;
    const auto facts = html.element("dl"_L1, {{"class"_L1, u"facts"_s}});
    writeFact(html, u"Version %1"_s.arg(version.ordinal),
              dotted({momentWords(version.capturedAt), obtainedWords(version.obtained), version.fileName,
                      version.mediaType}));
    writeFact(html, u"Captured from"_s, version.url);
    writeFact(html, u"Read by"_s, version.extractor);
    writeFact(html, u"SHA-256, original"_s, toHex(version.originalSha256), "hash"_L1);
    writeFact(html, u"SHA-256, text"_s, toHex(version.textSha256), "hash"_L1);
    writeFact(html, u"Length of text"_s, counted(static_cast<size_t>(stored.text.index().length()), u"character"_s));
}

void writeArticle(HtmlWriter& html, const ReportIndex& index, const domain::Article& article) {
    const auto card = html.element("div"_L1, {{"class"_L1, u"card source-article"_s}, {"id"_L1, anchorOf(article.id)}});
    html.element("h4"_L1, {{"dir"_L1, u"auto"_s}}, titleOf(article));
    {
        const auto facts = html.element("dl"_L1, {{"class"_L1, u"facts"_s}});
        writeFact(html, u"Author"_s, listed(article.byline));
        writeFact(html, u"Published"_s, article.published.display());
        if (!article.url.isEmpty()) {
            html.element("dt"_L1, {}, u"URL"_s);
            const auto value = html.element("dd"_L1);
            writeUrl(html, article.url);
        }
        writeFact(html, u"Language"_s, article.language);
        writeFact(html, u"Credibility"_s, article.credibility ? credibilityWords(*article.credibility) : QString());
    }
    for (const auto* stored : index.versionsOf(article.id)) {
        writeVersion(html, *stored);
    }
}

void writeGrades(HtmlWriter& html, const ReportIndex& index, const domain::Source& source) {
    const auto grades = index.gradesOf(source.id);
    if (grades.empty()) {
        html.element("p"_L1, {{"class"_L1, u"muted"_s}}, u"Reliability not graded."_s);
        return;
    }
    bool latest = true;
    for (const auto* grade : grades) {
        const auto paragraph = html.element("p"_L1, {{"class"_L1, latest ? QString() : u"muted"_s}});
        html.element("strong"_L1, {}, (latest ? QString() : u"Earlier: "_s) + reliabilityWords(grade->reliability));
        html.text(grade->dated.isValid() ? u", "_s + dayWords(grade->dated) : QString());
        html.text(grade->rationale.isEmpty() ? u"."_s : u". "_s + grade->rationale);
        latest = false;
    }
}

void writeSource(HtmlWriter& html, const ReportIndex& index, const domain::Source& source) {
    html.element("h3"_L1, {{"id"_L1, anchorOf(source.id)}, {"dir"_L1, u"auto"_s}}, source.name);
    if (const QString kind = kindWords(source.kind); !kind.isEmpty() || !source.homepage.isEmpty()) {
        const auto line = html.element("p"_L1, {{"class"_L1, u"muted"_s}});
        html.text(kind);
        html.text(kind.isEmpty() || source.homepage.isEmpty() ? QString() : u" · "_s);
        writeUrl(html, source.homepage);
    }
    writeGrades(html, index, source);
    for (const auto* article : index.articlesOf(source.id)) {
        writeArticle(html, index, *article);
    }
}

} // namespace

void writeEntities(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Entities);
    if (index.content().entities.empty()) {
        html.element("p"_L1, {{"class"_L1, u"empty"_s}}, u"No entities have been named in this dossier."_s);
        return;
    }
    const auto scroll = html.element("div"_L1, {{"class"_L1, u"scroll"_s},
                                                {"role"_L1, u"region"_s},
                                                {"aria-label"_L1, u"Entities"_s},
                                                {"tabindex"_L1, u"0"_s}});
    const auto table = html.element("table"_L1, {{"class"_L1, u"entities"_s}});
    html.element("caption"_L1, {}, counted(index.content().entities.size(), u"entity"_s, u"entities"_s));
    {
        const auto head = html.element("thead"_L1);
        const auto row = html.element("tr"_L1);
        for (const auto& title : {u"Name"_s, u"Also called"_s, u"Named in these quotes"_s, u"Not to be taken for"_s}) {
            html.element("th"_L1, {{"scope"_L1, u"col"_s}}, title);
        }
    }
    const auto body = html.element("tbody"_L1);
    for (const domain::Entity& entity : index.content().entities) {
        writeEntity(html, index, entity);
    }
}

void writeSources(HtmlWriter& html, const ReportIndex& index) {
    const auto section = openSection(html, ReportSection::Sources);
    html.element(
        "p"_L1, {{"class"_L1, u"muted"_s}},
        u"Grades follow the Admiralty code: A–F for the reliability of a source, 1–6 for the credibility of an "
        "article."_s);
    for (const domain::Source& source : index.content().sources) {
        writeSource(html, index, source);
    }
    bool titled = false;
    for (const domain::Article& article : index.content().articles) {
        if (index.source(article.source) != nullptr) {
            continue;
        }
        if (!titled) {
            html.element("h3"_L1, {}, u"Publisher unknown"_s);
            titled = true;
        }
        writeArticle(html, index, article);
    }
}

void writeChecking(HtmlWriter& html, const ReportIndex& /*index*/) {
    const auto section = openSection(html, ReportSection::Checking);
    const auto list = html.element("ol"_L1, {{"class"_L1, u"checking"_s}});
    for (const QString& step : checkingSteps()) {
        html.element("li"_L1, {}, step);
    }
}

} // namespace gainsay::exporting
