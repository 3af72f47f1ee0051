// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>

namespace gainsay::exporting {

/// The report as a PDF: numbered pages, bookmarks, links, text that can be taken out again. Its dates are the
/// content's, so the same content and fonts give the same bytes. Needs no display; may run on any thread. Corrupt where
/// verifyQuotes says so.
[[nodiscard]] Result<QByteArray> renderPdf(const ReportContent& content, const ReportOptions& options = {});

} // namespace gainsay::exporting
