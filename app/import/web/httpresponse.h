// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/headerfields.h"

#include <QByteArray>

namespace gainsay::import {

/// A line that says what follows, and its header fields.
struct HeaderBlock {
    QByteArray firstLine; ///< "HTTP/1.1 200 OK", "WARC/1.0"
    QHash<QByteArray, QByteArray> fields{};
    qsizetype length = 0; ///< bytes, the blank line included; 0 where none ends it
};

[[nodiscard]] HeaderBlock readHeaderBlock(QByteArrayView bytes);

/// A response as it was recorded.
struct HttpResponse {
    int status = 0;
    QByteArray mediaType;        ///< "text/html; charset=utf-8"
    QByteArray transferEncoding; ///< in lower case
    QByteArray contentEncoding;  ///< in lower case
    QByteArray body;             ///< still coded
};

/// Errors: Corrupt where it is none.
[[nodiscard]] Result<HttpResponse> readHttpResponse(const QByteArray& bytes);

/// The body, its transfer and content codings undone where crawlers have not done so (they keep the headers as they
/// were). Errors, as clauses: Corrupt, Unsupported where its coding is one that we do not read, TooLarge.
[[nodiscard]] Result<QByteArray> decodedBody(const HttpResponse& response);

} // namespace gainsay::import
