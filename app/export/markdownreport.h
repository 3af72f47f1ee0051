// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>

namespace gainsay::exporting {

/// The report as Markdown (CommonMark with pipe tables) in UTF-8, for those who write on from it. Words of the dossier
/// are escaped where Markdown would take them for markup; line feeds within a quote stay line feeds. Corrupt where
/// verifyQuotes says so.
[[nodiscard]] Result<QByteArray> renderMarkdown(const ReportContent& content, const ReportOptions& options = {});

/// Words so that CommonMark shows them as they are.
[[nodiscard]] QString escapedMarkdown(const QString& words);

} // namespace gainsay::exporting
