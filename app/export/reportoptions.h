// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace gainsay::exporting {

/// The parts of a report, in the order in which they are printed. The title block is always there.
enum class ReportSection : unsigned {
    Summary = 1U << 0U,        ///< what is disputed, in sentences
    Claims = 1U << 1U,         ///< the matrix claims × sources
    Contradictions = 1U << 2U, ///< side by side
    Quotes = 1U << 3U,         ///< every quote in its context
    Entities = 1U << 4U,       ///< index of who is named where
    Sources = 1U << 5U,        ///< grades, articles, captures and their hashes
    Checking = 1U << 6U,       ///< how to check the report
};
Q_DECLARE_FLAGS(ReportSections, ReportSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportSections)

inline constexpr ReportSections allSections =
    ReportSections(ReportSection::Summary) | ReportSection::Claims | ReportSection::Contradictions |
    ReportSection::Quotes | ReportSection::Entities | ReportSection::Sources | ReportSection::Checking;

enum class PaperSize { A4, Letter };

/// What the user chose for one export.
struct ReportOptions {
    ReportSections sections = allSections;
    bool includeNotes = true;      ///< the reader's own words: notes of quotes, claims, entities and decisions
    bool includeDismissed = false; ///< contradictions that somebody dismissed
    PaperSize paper = PaperSize::A4;

    bool operator==(const ReportOptions&) const = default;
};

} // namespace gainsay::exporting
