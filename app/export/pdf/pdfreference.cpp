// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/export/pdf/pdfparts.h"
#include "app/export/pdf/pdfsections.h"
#include "app/export/reportanchors.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype linkWords = 60;
constexpr double cellPadding = 5;

/// Shares of the width: name, other names, quotes, not to be taken for.
constexpr std::array entityShares{0.24, 0.2, 0.38, 0.18};

std::vector<FlowColumn> entityCells(double width, std::array<std::vector<TextBlock>, 4> blocks) {
    std::vector<FlowColumn> cells;
    double x = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        cells.push_back({x, entityShares.at(i) * width, std::move(blocks.at(i))});
        x += entityShares.at(i) * width;
    }
    return cells;
}

void layEntity(PageFlow& flow, const ReportIndex& index, const domain::Entity& entity) {
    std::vector<TextBlock> name{paragraph(entity.name, styles::strong),
                                paragraph(schemaWords(entity.schema), styles::fine, 1)};
    name.front().anchor = anchorOf(entity.id);
    if (index.options().includeNotes && !entity.note.isEmpty()) {
        name.push_back(paragraph(entity.note, styles::muted, 2));
    }
    QStringList aliases;
    for (const domain::Alias& alias : entity.aliases) {
        aliases << isolated(alias.name);
    }
    const auto mentions = index.mentionsOf(entity.id).size();
    std::vector<TextBlock> named{
        paragraph(mentions == 0 ? u"no linked mention"_s : counted(mentions, u"linked mention"_s), styles::fine)};
    for (const auto* quote : index.quotesNaming(entity.id)) {
        TextBlock block = paragraph(isolated(index.outletOf(*quote)) + u": "_s, styles::muted, 2);
        block.runs.push_back({quotedExcerpt(quote->exact, linkWords), styles::link, linkTo(index, *quote)});
        named.push_back(std::move(block));
    }
    QStringList others;
    for (const auto* other : index.distinctFrom(entity.id)) {
        others << isolated(other->name);
    }
    flow.row(entityCells(flow.width(), {std::move(name),
                                        {paragraph(aliases.join(u", "_s), styles::muted)},
                                        std::move(named),
                                        {paragraph(others.join(u", "_s), styles::muted)}}),
             {.padding = cellPadding, .ruled = true});
}

void addVersion(std::vector<TextBlock>& blocks, const ReportVersion& stored) {
    const domain::Version& version = stored.version;
    addTo(blocks, fact(u"Version %1"_s.arg(version.ordinal),
                       dotted({momentWords(version.capturedAt), obtainedWords(version.obtained), version.fileName,
                               version.mediaType})));
    addTo(blocks, fact(u"Captured from"_s, version.url));
    addTo(blocks, fact(u"Read by"_s, version.extractor));
    addTo(blocks, fact(u"Original"_s, u"SHA-256 "_s + toHex(version.originalSha256), styles::hash));
    addTo(blocks, fact(u"Text"_s, u"SHA-256 "_s + toHex(version.textSha256), styles::hash));
    addTo(blocks,
          fact(u"Length of text"_s, counted(static_cast<size_t>(stored.text.index().length()), u"character"_s)));
}

void layArticle(PageFlow& flow, const ReportIndex& index, const domain::Article& article) {
    std::vector<TextBlock> blocks{paragraph(titleOf(article), styles::strong)};
    blocks.front().language = article.language;
    blocks.front().keepWithNext = true;
    addTo(blocks, fact(u"Author"_s, listed(article.byline)));
    addTo(blocks, fact(u"Published"_s, article.published.display()));
    addTo(blocks, fact(u"URL"_s, article.url, styles::muted, linkTo(article.url)));
    addTo(blocks, fact(u"Language"_s, article.language));
    addTo(blocks, fact(u"Credibility"_s, article.credibility ? credibilityWords(*article.credibility) : QString()));
    for (const auto* stored : index.versionsOf(article.id)) {
        addVersion(blocks, *stored);
    }
    flow.gap(7);
    flow.row({{0, flow.width(), std::move(blocks)}}, {.padding = cardPadding, .framed = true});
}

void laySource(PageFlow& flow, const ReportIndex& index, const domain::Source& source, int bookmark) {
    constexpr double roomBelow = 150;
    flow.gap(16);
    flow.need(roomBelow);
    TextBlock title = paragraph(source.name, styles::heading);
    title.anchor = anchorOf(source.id);
    flow.text(title);
    flow.canvas().bookmark(bookmark, source.name, title.anchor);
    if (const QString line = dotted({kindWords(source.kind), source.homepage}); !line.isEmpty()) {
        flow.text(paragraph(line, styles::muted, 1, linkTo(source.homepage)));
    }
    const auto grades = index.gradesOf(source.id);
    if (grades.empty()) {
        flow.text(paragraph(u"Reliability not graded."_s, styles::muted, 2));
    }
    for (const auto* grade : grades) {
        TextBlock block =
            paragraph((grade == grades.front() ? QString() : u"Earlier: "_s) + reliabilityWords(grade->reliability),
                      styles::strong, 2);
        QString rest = grade->dated.isValid() ? u", "_s + dayWords(grade->dated) : QString();
        rest += u". "_s + grade->rationale;
        block.runs.push_back({rest, styles::body, {}});
        flow.text(block);
    }
    for (const auto* article : index.articlesOf(source.id)) {
        layArticle(flow, index, *article);
    }
}

} // namespace

void layEntities(PageFlow& flow, const ReportIndex& index) {
    beginSection(flow, ReportSection::Entities);
    if (index.content().entities.empty()) {
        flow.text(paragraph(u"No entities have been named in this dossier."_s, styles::muted));
        return;
    }
    const auto title = [](const QString& words) { return std::vector{paragraph(words, styles::strong)}; };
    const PageFlow::RepeatedHead head(
        flow,
        entityCells(flow.width(), {title(u"Name"_s), title(u"Also called"_s), title(u"Named in these quotes"_s),
                                   title(u"Not to be taken for"_s)}),
        {.padding = cellPadding, .ruled = true, .shaded = true});
    for (const domain::Entity& entity : index.content().entities) {
        layEntity(flow, index, entity);
    }
}

void laySources(PageFlow& flow, const ReportIndex& index) {
    const int bookmark = beginSection(flow, ReportSection::Sources);
    flow.text(paragraph(
        u"Grades follow the Admiralty code: A–F for the reliability of a source, 1–6 for the credibility of an "
        "article."_s,
        styles::muted));
    for (const domain::Source& source : index.content().sources) {
        laySource(flow, index, source, bookmark);
    }
    bool titled = false;
    for (const domain::Article& article : index.content().articles) {
        if (index.source(article.source) != nullptr) {
            continue;
        }
        if (!titled) {
            flow.gap(16);
            flow.need(120);
            flow.text(paragraph(u"Publisher unknown"_s, styles::heading));
            titled = true;
        }
        layArticle(flow, index, article);
    }
}

void layChecking(PageFlow& flow, const ReportIndex& /*index*/) {
    beginSection(flow, ReportSection::Checking);
    int number = 0;
    for (const QString& step : checkingSteps()) {
        TextBlock block = paragraph(u"%1.\t%2"_s.arg(++number).arg(step), styles::body, 4);
        block.hanging = 18;
        block.leading = 1.5;
        flow.text(block);
    }
}

} // namespace gainsay::exporting
