// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

namespace gainsay::import {

/// Lines "Name: value", names in lower case, up to a blank line.
struct HeaderBlock {
    QByteArray firstLine; ///< "HTTP/1.1 200 OK", "WARC/1.0"
    QHash<QByteArray, QByteArray> fields;
    qsizetype length = 0; ///< bytes, the blank line included; 0 where none ends it
};

[[nodiscard]] HeaderBlock readHeaderBlock(QByteArrayView bytes);

/// A response as it was recorded, its transfer and content codings undone.
struct HttpResponse {
    int status = 0;
    QByteArray mediaType; ///< "text/html; charset=utf-8"
    QByteArray location;  ///< where it redirects to
    QByteArray body;
};

/// Errors: Corrupt where it is none, Unsupported where its coding is one that we do not read, TooLarge.
[[nodiscard]] Result<HttpResponse> readHttpResponse(const QByteArray& bytes);

} // namespace gainsay::import
