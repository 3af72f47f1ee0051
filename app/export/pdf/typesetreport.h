// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>

namespace gainsay::exporting {

/// Lays a report on pages and writes it as a PDF, as renderPdf() promises it.
[[nodiscard]] Result<QByteArray> typesetReport(const ReportContent& content, const ReportOptions& options);

} // namespace gainsay::exporting
