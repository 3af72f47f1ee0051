// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>

namespace gainsay::exporting {

/// The report as one HTML file in UTF-8: no script, nothing loaded from elsewhere, one style sheet that its own content
/// security policy admits by its hash. The same content gives the same bytes. Every quote stands in an element with
/// `data-quote="<uuid>"` whose text content is the quote's exact words. Corrupt where verifyQuotes says so.
[[nodiscard]] Result<QByteArray> renderHtml(const ReportContent& content, const ReportOptions& options = {});

} // namespace gainsay::exporting
