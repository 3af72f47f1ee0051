// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reports.h"

#include "app/export/htmlreport.h"
#include "app/export/outputfile.h"
#include "app/export/pdfreport.h"
#include "app/session/reportgathering.h"

#include <algorithm>

namespace gainsay::session {
namespace {

exporting::ReportOptions optionsOf(const ReportOptions& options) {
    exporting::ReportOptions chosen;
    chosen.includeNotes = options.notes;
    chosen.includeDismissed = options.dismissedContradictions;
    chosen.paper = options.letterPaper ? exporting::PaperSize::Letter : exporting::PaperSize::A4;
    return chosen;
}

ReportSummary summaryOf(const exporting::ReportContent& content, const ReportOptions& options) {
    ReportSummary summary;
    summary.quotes = static_cast<qsizetype>(content.quotes.size());
    summary.claims = static_cast<qsizetype>(content.claims.size());
    summary.articles = static_cast<qsizetype>(content.articles.size());
    summary.contradictions = std::ranges::count_if(content.contradictions, [&](const domain::Contradiction& pair) {
        return options.dismissedContradictions || pair.status != domain::ContradictionStatus::Dismissed;
    });
    return summary;
}

Result<exporting::ReportContent> gatherFor(ActionRunner& actions, const ContradictionDesk& contradictions,
                                           const ReportOptions& options) {
    auto content = gatherReport(actions, contradictions);
    if (content && !options.tag.isNull()) {
        restrictToTag(*content, options.tag);
    }
    return content;
}

} // namespace

Reports::Reports(ActionRunner& actions, const ContradictionDesk& contradictions)
    : m_actions(actions)
    , m_contradictions(contradictions) {}

Result<ReportSummary> Reports::preview(const ReportOptions& options) const {
    const auto content = gatherFor(m_actions, m_contradictions, options);
    if (!content) {
        return passOn(content);
    }
    return summaryOf(*content, options);
}

Result<ReportSummary> Reports::write(ReportFormat format, const ReportOptions& options, const QString& path) const {
    const auto content = gatherFor(m_actions, m_contradictions, options);
    if (!content) {
        return passOn(content);
    }
    const auto bytes = format == ReportFormat::Html ? exporting::renderHtml(*content, optionsOf(options))
                                                    : exporting::renderPdf(*content, optionsOf(options));
    if (!bytes) {
        return passOn(bytes);
    }
    if (auto written = exporting::writeWholeFile(path, *bytes); !written) {
        return passOn(written);
    }
    auto summary = summaryOf(*content, options);
    summary.path = path;
    return summary;
}

} // namespace gainsay::session
