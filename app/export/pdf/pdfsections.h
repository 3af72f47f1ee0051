// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pageflow.h"
#include "app/export/reportindex.h"

namespace gainsay::exporting {

// One section of the PDF report each, with its heading and bookmarks. Only pdfreport.cpp calls them.

void laySummary(PageFlow& flow, const ReportIndex& index);
void layClaims(PageFlow& flow, const ReportIndex& index);
void layContradictions(PageFlow& flow, const ReportIndex& index);
void layQuotes(PageFlow& flow, const ReportIndex& index);
void layEntities(PageFlow& flow, const ReportIndex& index);
void laySources(PageFlow& flow, const ReportIndex& index);
void layChecking(PageFlow& flow, const ReportIndex& index);

} // namespace gainsay::exporting
