// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/web/savedpage.h"

#include "app/import/html/htmlextractor.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr qsizetype headSearched = 4096;
constexpr qsizetype shortData = 256; ///< characters; what is no longer costs nothing

bool isBase64(QChar c) {
    const auto code = c.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
           code == u'+' || code == u'/' || code == u'=' || code == u'%';
}

/// The address in the comment that SingleFile writes below <html>.
QString singleFileAddress(const QString& markup) {
    static const QRegularExpression note(
        QStringLiteral(R"(<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+))"));
    return note.match(markup.first(std::min(markup.size(), headSearched))).captured(1);
}

} // namespace

QString withoutEmbeddedData(const QString& markup) {
    static const QLatin1StringView marker(";base64,");
    QString kept;
    qsizetype past = 0;
    for (auto found = markup.indexOf(marker); found >= 0; found = markup.indexOf(marker, past)) {
        const auto start = found + marker.size();
        auto end = start;
        while (end < markup.size() && isBase64(markup[end])) {
            ++end;
        }
        kept += QStringView(markup).sliced(past, (end - start > shortData ? start : end) - past);
        past = end;
    }
    if (past == 0) {
        return markup;
    }
    kept += QStringView(markup).sliced(past);
    return kept;
}

Result<domain::Extraction> readSavedPage(QString markup, const ReadingTools& tools) {
    markup = withoutEmbeddedData(markup);
    ImportHints hints = tools.hints;
    hints.url = hints.url.isEmpty() ? singleFileAddress(markup) : hints.url;
    return extractHtml(markup, hints, tools.lexicon, tools.pageParts);
}

} // namespace gainsay::import
