// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/web/httpresponse.h"

#include "app/import/archive/archivemembers.h"
#include "app/import/archive/inflater.h"
#include "app/import/limits.h"

#include <QCoreApplication>
#include <QSet>

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

std::unexpected<Error> notUnpacked(ErrorCode code) {
    return failure(
        code, code == ErrorCode::TooLarge
                  ? QCoreApplication::translate("Import", "it unpacks to far more than a page, which may be a trap")
                  : QCoreApplication::translate("Import", "what the server sent is compressed, and damaged"));
}

/// Undoes "Content-Encoding: deflate", which means zlib's format (RFC 9110); some servers send the bare stream.
Result<QByteArray> inflated(const QByteArray& body) {
    constexpr int deflateMethod = 8;
    const bool isZlib = body.size() > 1 && (body[0] & 0x0F) == deflateMethod &&
                        (static_cast<quint8>(body[0]) * 256 + static_cast<quint8>(body[1])) % 31 == 0;
    Inflater inflater(body, isZlib ? Inflater::Format::Zlib : Inflater::Format::Raw);
    QByteArray content;
    for (auto piece = inflater.next(); !piece.isEmpty(); piece = inflater.next()) {
        if (content.size() + piece.size() > maxInputBytes) {
            return notUnpacked(ErrorCode::TooLarge);
        }
        content += piece;
    }
    return inflater.isDamaged() ? Result<QByteArray>(notUnpacked(ErrorCode::Corrupt)) : std::move(content);
}

} // namespace

HeaderBlock readHeaderBlock(QByteArrayView bytes) {
    const auto head = bytes.first(std::min(bytes.size(), longestHeader));
    const auto lineEnd = head.indexOf('\n');
    if (lineEnd < 0) {
        return {};
    }
    auto [fields, length, odd] = readHeaderFields(head.sliced(lineEnd + 1), OddLine::Skip);
    return {head.first(lineEnd).toByteArray().trimmed(), std::move(fields), length > 0 ? lineEnd + 1 + length : 0};
}

Result<HttpResponse> readHttpResponse(const QByteArray& bytes) {
    const auto head = readHeaderBlock(bytes);
    if (!head.firstLine.startsWith("HTTP/") || head.length == 0) {
        return failure(ErrorCode::Corrupt, QCoreApplication::translate("Import", "it holds no response of a server"));
    }
    HttpResponse response;
    response.status = head.firstLine.split(' ').value(1).toInt();
    response.mediaType = head.fields.value("content-type");
    response.transferEncoding = head.fields.value("transfer-encoding").toLower();
    response.contentEncoding = head.fields.value("content-encoding").toLower();
    response.body = bytes.sliced(head.length);
    return response;
}

Result<QByteArray> decodedBody(const HttpResponse& response) {
    QByteArray body = response.transferEncoding.contains("chunked") ? withoutChunks(response.body) : response.body;
    const QByteArray& coding = response.contentEncoding;
    if (isCompressed(body)) {
        auto content = decompress(body, {});
        return content ? std::move(content) : notUnpacked(content.error().code);
    }
    static const QSet<QByteArray> told{"", "identity", "gzip", "x-gzip", "zstd"};
    if (told.contains(coding) || body.trimmed().startsWith('<')) {
        return body; // plain, or stored without the coding that the header tells of
    }
    if (coding == "deflate") {
        return inflated(body);
    }
    return failure(ErrorCode::Unsupported,
                   QCoreApplication::translate("Import", "it is compressed in a way that Gainsay does not read (%1)")
                       .arg(QString::fromLatin1(coding.first(std::min<qsizetype>(coding.size(), 40)))));
}

} // namespace gainsay::import
