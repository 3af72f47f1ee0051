// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/typesetreport.h"

#include "app/export/pdf/pdfparts.h"
#include "app/export/pdf/pdfsections.h"
#include "app/export/reportwords.h"
#include "app/export/verifyquotes.h"

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype headLength = 90; // code points of the title that fit a running head

void layTitleBlock(PageFlow& flow, const ReportIndex& index) {
    const ReportContent& content = index.content();
    flow.text(paragraph(u"Annotated report"_s, styles::muted));
    TextBlock title = paragraph(content.title, styles::title);
    title.leading = 1.25;
    flow.text(title);
    flow.text(paragraph(generatedWords(content), styles::body, 6));
    if (!content.restriction.isEmpty()) {
        flow.text(paragraph(content.restriction, styles::body, 6));
    }
    if (!content.quotes.empty()) {
        flow.text(paragraph(verifiedWords(content), styles::verified, 1));
    }
    TextBlock contents;
    contents.before = 12;
    contents.leading = 1.7;
    for (const SectionHeading& heading : sectionHeadings) {
        if (index.options().sections.testFlag(heading.section)) {
            contents.runs.push_back({heading.title, styles::link, u'#' + QString(heading.anchor)});
            contents.runs.push_back({u"    "_s, styles::link, {}});
        }
    }
    flow.text(contents);
    flow.gap(6);
    flow.rule();
}

void laySections(PageFlow& flow, const ReportIndex& index) {
    using Lay = void (*)(PageFlow&, const ReportIndex&);
    static constexpr std::array<std::pair<ReportSection, Lay>, 7> sections{{
        {ReportSection::Summary, laySummary},
        {ReportSection::Claims, layClaims},
        {ReportSection::Contradictions, layContradictions},
        {ReportSection::Quotes, layQuotes},
        {ReportSection::Entities, layEntities},
        {ReportSection::Sources, laySources},
        {ReportSection::Checking, layChecking},
    }};
    for (const auto& [section, lay] : sections) {
        if (index.options().sections.testFlag(section)) {
            lay(flow, index);
        }
    }
}

struct Laid {
    QByteArray pdf;
    int pages = 0;
};

/// Lays the whole report once. `pages` is printed as the total.
Result<Laid> lay(const ReportIndex& index, const TypeSetter& setter, int pages) {
    const ReportContent& content = index.content();
    PdfCanvas canvas(index.options().paper,
                     {content.title, content.generatedBy, u"Gainsay "_s + content.programVersion, content.generatedAt});
    PageFlow flow(canvas, setter, {excerpt(content.title, headLength), generatedWords(content), pages});
    layTitleBlock(flow, index);
    laySections(flow, index);
    flow.finish();
    auto bytes = canvas.finish();
    if (!bytes) {
        return passOn(bytes);
    }
    return Laid{std::move(*bytes), flow.page()};
}

} // namespace

Result<QByteArray> typesetReport(const ReportContent& content, const ReportOptions& options) {
    if (auto verified = verifyQuotes(content); !verified) {
        return passOn(verified);
    }
    const ReportIndex index(content, options);
    const TypeSetter setter;
    // How many pages there are is known only when all have been laid: the second time it is printed.
    const auto counted = lay(index, setter, 0);
    if (!counted) {
        return passOn(counted);
    }
    const auto laid = lay(index, setter, counted->pages);
    if (!laid) {
        return passOn(laid);
    }
    return laid->pdf;
}

} // namespace gainsay::exporting
