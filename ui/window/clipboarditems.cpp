// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboarditems.h"

#include "ui/style/quotedrag.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace gainsay::ui {
namespace {

const QString mozillaUrl = QStringLiteral("text/x-moz-url-priv");
const QString chromiumUrl = QStringLiteral("chromium/x-source-url");
constexpr qsizetype headerSearched = 1024; ///< of an HTML flavour, for Windows' header

/// Browsers write their own flavours in UTF-16 of the machine or in UTF-8, and say nowhere which.
QString decoded(const QByteArray& bytes) {
    const bool wide = bytes.size() >= 2 && bytes.size() % 2 == 0 && bytes.at(1) == '\0';
    QStringDecoder decoder(wide ? QStringDecoder::Utf16LE : QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    text.remove(QChar(u'\0'));
    return text.trimmed();
}

QString webAddress(const QString& text) {
    const QUrl url(text.section(QLatin1Char('\n'), 0, 0).trimmed(), QUrl::StrictMode);
    const bool web =
        url.isValid() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
    return web ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

QStringList localPathsOf(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

QString sourceUrlOf(const QMimeData& data) {
    for (const QString& format : {mozillaUrl, chromiumUrl}) {
        if (data.hasFormat(format)) {
            if (QString url = webAddress(decoded(data.data(format))); !url.isEmpty()) {
                return url;
            }
        }
    }
    static const QRegularExpression sourceUrl(QStringLiteral("^SourceURL:(\\S+)\\s*$"),
                                              QRegularExpression::MultilineOption);
    const QString head = QString::fromUtf8(
        data.data(QStringLiteral("text/html"))
            .first(std::min<qsizetype>(headerSearched, data.data(QStringLiteral("text/html")).size())));
    const auto match = sourceUrl.match(head);
    return match.hasMatch() ? webAddress(match.captured(1)) : QString();
}

QByteArray htmlOf(const QMimeData& data) {
    QByteArray html = data.html().toUtf8();
    const QByteArray head = html.first(std::min<qsizetype>(headerSearched, html.size()));
    if (head.startsWith("Version:") && head.contains("StartHTML:")) {
        const qsizetype markup = html.indexOf('<');
        html = markup < 0 ? QByteArray() : html.sliced(markup);
    }
    return html;
}

bool offersImport(const QMimeData& data) {
    return !holdsQuotes(data) &&
           (!localPathsOf(data).isEmpty() || data.hasHtml() || (data.hasText() && !data.hasUrls()));
}

std::vector<session::ImportItem> importItemsOf(const QMimeData& data, domain::Obtained obtained) {
    session::ImportItem item;
    item.obtained = obtained;
    item.url = sourceUrlOf(data);
    item.name = item.url.isEmpty() ? QCoreApplication::translate("ClipboardItems", "Pasted text") : item.url;
    if (data.hasHtml()) {
        item.bytes = htmlOf(data);
        item.mediaType = QStringLiteral("text/html");
    } else if (data.hasText() && !data.hasUrls()) {
        item.bytes = data.text().toUtf8();
        item.mediaType = QStringLiteral("text/plain");
    }
    if (item.bytes.trimmed().isEmpty()) {
        return {};
    }
    return {std::move(item)};
}

} // namespace gainsay::ui
