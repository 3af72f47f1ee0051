// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmlwriter.h"
#include "app/export/reportindex.h"

namespace gainsay::exporting {

// One section of the HTML report each, with its heading. Only htmlreport.cpp calls them.

void writeSummary(HtmlWriter& html, const ReportIndex& index);
void writeClaims(HtmlWriter& html, const ReportIndex& index);
void writeContradictions(HtmlWriter& html, const ReportIndex& index);
void writeQuotes(HtmlWriter& html, const ReportIndex& index);
void writeEntities(HtmlWriter& html, const ReportIndex& index);
void writeSources(HtmlWriter& html, const ReportIndex& index);
void writeChecking(HtmlWriter& html, const ReportIndex& index);

} // namespace gainsay::exporting
