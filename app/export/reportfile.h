// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QString>

#include <optional>

namespace gainsay::exporting {

/// What the quotes of a dossier can be written as.
enum class ReportFormat { Html, Pdf, Markdown, Annotations };

/// "html", "pdf", "md", "w3c": the names that the command line knows.
[[nodiscard]] QString toString(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromString(QStringView name);

/// Renders and writes a report, whole or not at all. Corrupt where a quote is not what its text says (nothing is
/// written then); else the errors of writeWholeFile.
[[nodiscard]] Result<void> writeReport(const ReportContent& content, const ReportOptions& options, ReportFormat format,
                                       const QString& path);

} // namespace gainsay::exporting
