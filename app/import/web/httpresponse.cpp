// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/web/httpresponse.h"

#include "app/import/archive/archivemembers.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

constexpr qsizetype longestHeader = 256 * 1024;

/// Undoes "Transfer-Encoding: chunked"; what does not look like chunks was stored without them and stays as it is.
QByteArray withoutChunks(const QByteArray& body) {
    QByteArray joined;
    for (qsizetype place = 0; place < body.size();) {
        const auto lineEnd = body.indexOf('\n', place);
        if (lineEnd < 0) {
            return place == 0 ? body : joined;
        }
        QByteArray size = body.sliced(place, lineEnd - place).trimmed();
        size = size.left(size.indexOf(';') < 0 ? size.size() : size.indexOf(';'));
        bool number = false;
        const auto length = static_cast<qsizetype>(size.toULongLong(&number, 16));
        if (!number || length < 0) {
            return place == 0 ? body : joined;
        }
        place = lineEnd + 1;
        if (length == 0) {
            return joined;
        }
        joined += body.sliced(place, std::min(length, body.size() - place));
        if (length > body.size() - place) {
            return joined;
        }
        place += length;
        place += place < body.size() && body[place] == '\r' ? 1 : 0;
        place += place < body.size() && body[place] == '\n' ? 1 : 0;
    }
    return joined;
}

bool isCompressed(const QByteArray& body) {
    return body.startsWith("\x1F\x8B") || body.startsWith("\x28\xB5\x2F\xFD");
}

} // namespace

HeaderBlock readHeaderBlock(QByteArrayView bytes) {
    HeaderBlock block;
    QByteArray last;
    for (qsizetype place = 0; place < std::min(bytes.size(), longestHeader);) {
        const auto lineEnd = bytes.indexOf('\n', place);
        if (lineEnd < 0) {
            break;
        }
        const QByteArrayView raw = bytes.sliced(place, lineEnd - place);
        const QByteArray line = raw.toByteArray().trimmed();
        place = lineEnd + 1;
        if (line.isEmpty()) {
            block.length = place;
            break;
        }
        const auto colon = line.indexOf(':');
        if (block.firstLine.isEmpty()) {
            block.firstLine = line;
        } else if ((raw.startsWith(' ') || raw.startsWith('\t')) && !last.isEmpty()) {
            block.fields[last] += ' ' + line;
        } else if (colon > 0) {
            last = line.left(colon).trimmed().toLower();
            block.fields.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    return block;
}

Result<HttpResponse> readHttpResponse(const QByteArray& bytes) {
    const auto head = readHeaderBlock(bytes);
    if (!head.firstLine.startsWith("HTTP/") || head.length == 0) {
        return failure(ErrorCode::Corrupt, QCoreApplication::translate("Import", "it holds no response of a server"));
    }
    HttpResponse response;
    response.status = head.firstLine.split(' ').value(1).toInt();
    response.mediaType = head.fields.value("content-type");
    response.location = head.fields.value("location");
    response.body = bytes.sliced(head.length);
    if (head.fields.value("transfer-encoding").toLower().contains("chunked")) {
        response.body = withoutChunks(response.body);
    }
    const QByteArray coding = head.fields.value("content-encoding").toLower();
    if (isCompressed(response.body)) {
        auto content = decompress(response.body, {});
        if (!content) {
            return failure(
                content.error().code,
                content.error().code == ErrorCode::TooLarge
                    ? QCoreApplication::translate("Import", "it unpacks to far more than a page, which may be a trap")
                    : QCoreApplication::translate("Import", "what the server sent is compressed, and damaged"),
                content.error().detail);
        }
        response.body = std::move(*content);
    } else if (coding == "br" && !response.body.trimmed().startsWith('<')) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Import", "it is compressed with Brotli, which Gainsay does not read"));
    }
    return response;
}

} // namespace gainsay::import
