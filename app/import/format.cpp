// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/format.h"

#include "app/import/mail/mailextractor.h"
#include "app/import/records/jsonrecords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr qsizetype sampleLength = 32 * 1024;

/// How nearly all pages begin.
bool opensAsHtml(QStringView sample) {
    const auto isSpace = [](QChar c) { return c.unicode() < 0x80 && c.isSpace(); };
    const auto skipSpaces = [&](QStringView text) {
        return text.sliced(std::ranges::find_if_not(text, isSpace) - text.begin());
    };
    constexpr QLatin1StringView doctype("<!doctype");
    constexpr QLatin1StringView html("<html");
    const QStringView start = skipSpaces(sample);
    if (start.startsWith(doctype, Qt::CaseInsensitive)) {
        const QStringView name = start.sliced(doctype.size());
        const QStringView behind = skipSpaces(name);
        return behind.size() < name.size() && behind.startsWith(QLatin1StringView("html"), Qt::CaseInsensitive);
    }
    return start.size() > html.size() && start.startsWith(html, Qt::CaseInsensitive) &&
           (isSpace(start[html.size()]) || start[html.size()] == u'>');
}

bool isHtml(const QString& sample, bool hinted) {
    if (opensAsHtml(sample)) {
        return true;
    }
    static const QRegularExpression opening(
        QStringLiteral(
            R"(^\s*(?:Version:[\d.]+\s+StartHTML:|<!doctype\s+html|<html\b|<\?xml\b[^>]*>\s*(?:<!doctype\s+html|<html\b)|(?:<!--.*?-->\s*)+(?:<!doctype\s+html|<html\b)))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (opening.match(sample).hasMatch()) {
        return true;
    }
    static const QRegularExpression element(
        QStringLiteral(
            R"(<(?:head|body|meta|title|article|section|div|p|h[1-6]|ul|ol|li|span|table|a|br|blockquote|figure|img)\b[^<>]*>)"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype elements = 0;
    for (auto matches = element.globalMatch(sample); matches.hasNext() && elements < 8; matches.next()) {
        ++elements;
    }
    const bool startsWithTag = sample.trimmed().startsWith(u'<');
    return (hinted && elements >= 1) || (startsWithTag && elements >= 2);
}

bool isMarkdown(const QString& sample, bool hinted) {
    if (hinted) {
        return true;
    }
    static const QRegularExpression frontMatter(QStringLiteral(R"(^---\n(?:[\w-]+:.*\n)+---\n)"));
    static const QRegularExpression heading(QStringLiteral(R"(^#{1,6} \S)"), QRegularExpression::MultilineOption);
    static const QRegularExpression link(QStringLiteral(R"(!?\[[^\]\n]+\]\((?:https?:|/|\.)[^)\s]*\))"));
    static const QRegularExpression strong(QStringLiteral(R"(\*\*[^*\n]+\*\*)"));
    static const QRegularExpression fence(QStringLiteral("^```"), QRegularExpression::MultilineOption);
    const int marks = (heading.match(sample).hasMatch() ? 2 : 0) + (link.match(sample).hasMatch() ? 2 : 0) +
                      (strong.match(sample).hasMatch() ? 1 : 0) + (fence.match(sample).hasMatch() ? 1 : 0);
    return frontMatter.match(sample).hasMatch() || marks >= 3;
}

} // namespace

bool hintsAt(const ImportHints& hints, QLatin1StringView mediaType, std::initializer_list<QLatin1StringView> suffixes) {
    return hints.mediaType.startsWith(mediaType, Qt::CaseInsensitive) ||
           std::ranges::any_of(suffixes, [&](QLatin1StringView suffix) {
               return hints.fileName.endsWith(suffix, Qt::CaseInsensitive);
           });
}

Format detectFormat(QStringView text, const ImportHints& hints) {
    QString sample = text.first(std::min(text.size(), sampleLength)).toString();
    if (sample.contains(u'\r')) {
        sample.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    }
    using Suffix = QLatin1StringView;
    const bool htmlHint = hintsAt(hints, Suffix("text/html"), {Suffix(".html"), Suffix(".htm"), Suffix(".xhtml")}) ||
                          hints.mediaType.startsWith(QLatin1StringView("application/xhtml"), Qt::CaseInsensitive);
    const bool markdownHint =
        hintsAt(hints, Suffix("text/markdown"), {Suffix(".md"), Suffix(".markdown"), Suffix(".mdown")});
    if (!markdownHint && isHtml(sample, htmlHint)) {
        return Format::Html;
    }
    return isMarkdown(sample, markdownHint) ? Format::Markdown : Format::PlainText;
}

Container detectContainer(const QByteArray& bytes, const ImportHints& hints) {
    using Suffix = QLatin1StringView;
    constexpr qsizetype junkBeforePdf = 1024; // that readers tolerate
    constexpr qsizetype tarMagic = 257;
    if (bytes.startsWith("{\\rtf")) {
        return Container::Rtf;
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        return Container::Zip;
    }
    if (bytes.startsWith("\x1F\x8B") || bytes.startsWith("BZh") ||
        bytes.startsWith("\xFD"
                         "7zXZ") ||
        bytes.startsWith("\x28\xB5\x2F\xFD")) {
        return Container::Compressed;
    }
    if (bytes.startsWith("WARC/")) {
        return Container::Warc;
    }
    if (QByteArrayView(bytes).sliced(std::min(bytes.size(), tarMagic)).startsWith("ustar")) {
        return Container::Tar;
    }
    if (QByteArrayView(bytes).first(std::min(bytes.size(), junkBeforePdf)).contains("%PDF-") &&
        (bytes.startsWith("%PDF-") || hintsAt(hints, Suffix("application/pdf"), {Suffix(".pdf")}))) {
        return Container::Pdf;
    }
    const bool mhtmlHint = hintsAt(hints, Suffix("multipart/related"), {Suffix(".mht"), Suffix(".mhtml")});
    const bool mailHint = hintsAt(hints, Suffix("message/rfc822"), {Suffix(".eml"), Suffix(".mbox")});
    if (looksLikeMail(bytes, mailHint || mhtmlHint)) {
        return looksLikeMhtml(bytes, mhtmlHint) ? Container::Mhtml : Container::Mail;
    }
    const bool jsonHint = hintsAt(hints, Suffix("application/json"), {Suffix(".json")});
    return looksLikeJson(bytes, jsonHint) ? Container::Json : Container::None;
}

QString knownBinary(QByteArrayView bytes) {
    struct Magic {
        QByteArrayView start;
        const char* name;
    };
    using namespace Qt::StringLiterals;
    static const Magic magics[] = {
        {QByteArrayView("\xD0\xCF\x11\xE0"), QT_TRANSLATE_NOOP("Import", "an old office document")},
        {QByteArrayView("7z\xBC\xAF"), QT_TRANSLATE_NOOP("Import", "a 7-Zip archive")},
        {QByteArrayView("\x89PNG"), QT_TRANSLATE_NOOP("Import", "a picture")},
        {QByteArrayView("\xFF\xD8\xFF"), QT_TRANSLATE_NOOP("Import", "a picture")},
        {QByteArrayView("GIF8"), QT_TRANSLATE_NOOP("Import", "a picture")},
        {QByteArrayView("RIFF"), QT_TRANSLATE_NOOP("Import", "a picture, film or sound")},
        {QByteArrayView("\x7F"
                        "ELF"),
         QT_TRANSLATE_NOOP("Import", "a program")},
        {QByteArrayView("MZ\x90"), QT_TRANSLATE_NOOP("Import", "a program")},
        {QByteArrayView("SQLite format 3"), QT_TRANSLATE_NOOP("Import", "a database or a dossier")},
    };
    for (const auto& [start, name] : magics) {
        if (bytes.startsWith(start)) {
            return QCoreApplication::translate("Import", name);
        }
    }
    return {};
}

} // namespace gainsay::import
