// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportfile.h"

#include "app/export/htmlreport.h"
#include "app/export/markdownreport.h"
#include "app/export/outputfile.h"
#include "app/export/pdfreport.h"
#include "app/export/w3cannotation.h"

#include <array>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array formatNames{"html"_L1, "pdf"_L1, "md"_L1, "w3c"_L1};

Result<QByteArray> render(const ReportContent& content, const ReportOptions& options, ReportFormat format) {
    switch (format) {
    case ReportFormat::Pdf:
        return renderPdf(content, options);
    case ReportFormat::Markdown:
        return renderMarkdown(content, options);
    case ReportFormat::Annotations:
        return renderAnnotations(content, options);
    case ReportFormat::Html:
        break;
    }
    return renderHtml(content, options);
}

} // namespace

QString toString(ReportFormat format) {
    return formatNames.at(static_cast<size_t>(format));
}

std::optional<ReportFormat> reportFormatFromString(QStringView name) {
    for (size_t i = 0; i < formatNames.size(); ++i) {
        if (name == formatNames.at(i)) {
            return static_cast<ReportFormat>(i);
        }
    }
    return std::nullopt;
}

Result<void> writeReport(const ReportContent& content, const ReportOptions& options, ReportFormat format,
                         const QString& path) {
    const auto bytes = render(content, options, format);
    if (!bytes) {
        return passOn(bytes);
    }
    return writeWholeFile(path, *bytes);
}

} // namespace gainsay::exporting
