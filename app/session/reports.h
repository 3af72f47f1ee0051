// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"
#include "app/session/contradictiondesk.h"

#include <stop_token>

namespace gainsay::session {

enum class ReportFormat { Html, Pdf };

/// What goes into a report.
struct ReportOptions {
    bool notes = true; ///< notes on quotes
    bool dismissedContradictions = false;
    bool letterPaper = false; ///< US Letter instead of A4, for the PDF
    domain::TagId tag{};      ///< only the quotes that have it, and what they say; null: all
};

/// What was written.
struct ReportSummary {
    QString path;
    qsizetype quotes = 0;
    qsizetype contradictions = 0;
    qsizetype claims = 0;
    qsizetype articles = 0;
};

/// Annotated reports. Every quote is checked against the stored original as it is written; a report with a quote that
/// is not in its source is not written at all.
class Reports {
public:
    Reports(ActionRunner& actions, const ContradictionDesk& contradictions);

    /// What a report would hold, for showing before it is written.
    [[nodiscard]] Result<ReportSummary> preview(const ReportOptions& options) const;
    /// Writes the file, whole or not at all. Corrupt where a stored text or quote was changed from outside.
    [[nodiscard]] Result<ReportSummary> write(ReportFormat format, const ReportOptions& options,
                                              const QString& path) const;

private:
    ActionRunner& m_actions;
    const ContradictionDesk& m_contradictions;
};

} // namespace gainsay::session
