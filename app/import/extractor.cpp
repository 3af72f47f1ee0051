// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/extractor.h"

#include "app/import/charset.h"
#include "app/import/format.h"
#include "app/import/html/htmlextractor.h"
#include "app/import/limits.h"
#include "app/import/markdown/markdownextractor.h"
#include "app/import/text/plaintext.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Import", text);
}

std::unexpected<Error> tooLarge(qint64 limit, const ImportHints& hints) {
    return failure(ErrorCode::TooLarge,
                   tr("%1 is too large: the limit for one article is %2 MiB. Import only the part you need.")
                       .arg(describeInput(hints))
                       .arg(limit >> 20));
}

std::unexpected<Error> notText(const QString& kind, const ImportHints& hints) {
    const QString what = kind.isEmpty() ? tr("not a text") : kind;
    return failure(ErrorCode::Unsupported, tr("%1 is %2. Gainsay reads plain text, Markdown and web pages (HTML): save "
                                              "or copy the article as one of these.")
                                               .arg(describeInput(hints), what));
}

} // namespace

Result<void> checkSize(qint64 bytes, const ImportHints& hints) {
    if (bytes == 0) {
        return failure(ErrorCode::InvalidInput, tr("%1 is empty.").arg(describeInput(hints)));
    }
    if (bytes > maxInputBytes) {
        return tooLarge(maxInputBytes, hints);
    }
    return {};
}

Result<domain::Extraction> Extractor::extract(const QByteArray& bytes, const ImportHints& hints) const {
    if (auto sized = checkSize(bytes.size(), hints); !sized) {
        return passOn(sized);
    }
    if (const QString kind = knownBinary(bytes); !kind.isEmpty()) {
        return notText(kind, hints);
    }
    QString declared = charsetOfMediaType(hints.mediaType);
    if (declared.isEmpty()) {
        declared = declaredCharset(bytes);
    }
    auto decoded = decodeText(bytes, declared);
    if (!decoded) {
        return notText({}, hints);
    }
    const auto format = detectFormat(decoded->text, hints);
    if (format != Format::PlainText && bytes.size() > maxMarkupBytes) {
        return tooLarge(maxMarkupBytes, hints);
    }
    switch (format) {
    case Format::Html:
        return extractHtml(decoded->text, hints, m_lexicon, m_pageParts);
    case Format::Markdown:
        return extractMarkdown(decoded->text, hints, m_lexicon);
    case Format::PlainText:
        break;
    }
    return extractPlainText(decoded->text, hints, m_lexicon);
}

} // namespace gainsay::import
