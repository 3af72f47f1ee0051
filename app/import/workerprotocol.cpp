// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/workerprotocol.h"

#include "app/import/entities/listingcbor.h"
#include "app/import/limits.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QtEndian>

namespace gainsay::import {
namespace {

constexpr QByteArrayView magic("GSX2");
constexpr quint32 maxReplyMap = 32 << 20;            // 100,000 blocks
constexpr quint64 maxReplyBody = quint64{256} << 20; // UTF-8 of what was at most 64 MiB in some other encoding
constexpr qsizetype maxHintLength = 4096;
constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 256;
constexpr quint32 maxRequestMap = maxMemberMap;
// Seven hints, a title among them, and the names, with three bytes of UTF-8 for a character at most, and room for keys
// and numbers.
static_assert((7 * maxHintLength + mostNames * longestName) * 3 + 4096 <= maxRequestMap);

const QLatin1StringView fileNameKey("file");
const QLatin1StringView mediaTypeKey("type");
const QLatin1StringView urlKey("url");
const QLatin1StringView codeKey("code");
const QLatin1StringView messageKey("message");
const QLatin1StringView detailKey("detail");
const QLatin1StringView titleKey("title");
const QLatin1StringView bylineKey("byline");
const QLatin1StringView publishedKey("published");
const QLatin1StringView modifiedKey("modified");
const QLatin1StringView findingsKey("findings");
const QLatin1StringView siteKey("site");
const QLatin1StringView languageKey("language");
const QLatin1StringView extractorKey("extractor");
const QLatin1StringView blocksKey("blocks");
const QLatin1StringView sandboxKey("sandbox");
const QLatin1StringView processorKey("cpu");
const QLatin1StringView memberKey("member");
const QLatin1StringView besideKey("beside");
const QLatin1StringView articleKey("article");
const QLatin1StringView factsKey("facts");
const QLatin1StringView captureKey("capture");
const QLatin1StringView timeKey("time");
const QLatin1StringView statusKey("status");
const QLatin1StringView roomBytesKey("room");
const QLatin1StringView roomMembersKey("places");
const QLatin1StringView pageKey("page");
const QLatin1StringView pagesKey("pages");
const QLatin1StringView scaleKey("scale");
const QLatin1StringView widthKey("width");
const QLatin1StringView heightKey("height");
const QLatin1StringView listingKey("listing");

std::optional<FrameHead> readHead(QByteArrayView bytes, quint64 maxMap, quint64 maxBody) {
    if (bytes.size() != FrameHead::size || !bytes.startsWith(magic)) {
        return std::nullopt;
    }
    const FrameHead head{qFromBigEndian<quint32>(bytes.data() + 4), qFromBigEndian<quint64>(bytes.data() + 8)};
    return head.mapLength <= maxMap && head.bodyLength <= maxBody ? std::optional(head) : std::nullopt;
}

Error malformed(const QString& detail) {
    return {ErrorCode::WorkerFailed,
            QCoreApplication::translate(
                "Import", "The reading program sent an answer that makes no sense. Nothing was imported."),
            detail};
}

Result<QCborMap> readMap(const FrameHead& head, const QByteArray& rest) {
    if (static_cast<quint64>(rest.size()) != head.rest()) {
        return std::unexpected(malformed(QStringLiteral("frame length")));
    }
    QCborParserError error;
    const auto value = QCborValue::fromCbor(rest.first(head.mapLength), &error);
    if (error.error != QCborError::NoError || !value.isMap()) {
        return std::unexpected(malformed(error.errorString()));
    }
    return value.toMap();
}

/// The beginning of a text, no character of it cut in two.
QString cut(const QString& text, qsizetype length = maxHintLength) {
    const bool within = length < text.size() && text[length - 1].isHighSurrogate();
    return text.left(within ? length - 1 : length);
}

QCborMap toMap(const KnownFacts& facts) {
    QCborArray names;
    for (const QString& name : facts.byline.first(std::min(facts.byline.size(), mostNames))) {
        names.append(cut(name, longestName));
    }
    QCborMap map;
    map.insert(titleKey, cut(facts.title));
    map.insert(bylineKey, names);
    map.insert(publishedKey, facts.published.toString());
    map.insert(siteKey, cut(facts.site));
    map.insert(languageKey, cut(facts.language));
    return map;
}

QStringList readNames(const QCborValue& value) {
    QStringList names;
    const auto list = value.toArray();
    for (const auto& name : list) {
        names.append(name.toString());
    }
    return names;
}

void insertHints(QCborMap& map, const ImportHints& hints) {
    map.insert(fileNameKey, cut(hints.fileName));
    map.insert(mediaTypeKey, cut(hints.mediaType));
    map.insert(urlKey, cut(hints.url));
    if (hints.facts != KnownFacts{}) {
        map.insert(factsKey, toMap(hints.facts));
    }
}

ImportHints readHints(const QCborMap& map) {
    const auto facts = map.value(factsKey).toMap();
    return {map.value(fileNameKey).toString(),
            map.value(mediaTypeKey).toString(),
            map.value(urlKey).toString(),
            {facts.value(titleKey).toString(), readNames(facts.value(bylineKey)),
             domain::PartialDate::fromString(facts.value(publishedKey).toString()), facts.value(siteKey).toString(),
             facts.value(languageKey).toString()}};
}

void insertError(QCborMap& map, const Error& error) {
    map.insert(codeKey, toString(error.code));
    map.insert(messageKey, error.message);
    map.insert(detailKey, error.detail);
}

QByteArray frame(const QCborMap& map, const QByteArray& body) {
    const QByteArray cbor = map.toCborValue().toCbor();
    return FrameHead{static_cast<quint32>(cbor.size()), static_cast<quint64>(body.size())}.toBytes() + cbor + body;
}

QCborMap metadataOf(const domain::Extraction& found) {
    QCborMap map;
    map.insert(titleKey, found.title);
    map.insert(bylineKey, QCborArray::fromStringList(found.byline));
    map.insert(publishedKey, found.published.toString());
    map.insert(modifiedKey, found.modified.toString());
    map.insert(siteKey, found.site);
    map.insert(urlKey, found.url);
    map.insert(languageKey, found.language);
    map.insert(mediaTypeKey, found.mediaType);
    map.insert(extractorKey, found.extractor);
    map.insert(blocksKey, found.text.blocksToJson());
    map.insert(findingsKey, found.findings.toJson());
    return map;
}

Result<domain::Extraction> readExtraction(const QCborMap& map, const QByteArray& text) {
    auto article = domain::ArticleText::fromStored(text, map.value(blocksKey).toByteArray());
    if (!article) {
        return std::unexpected(malformed(article.error().detail));
    }
    domain::Extraction found;
    found.text = std::move(*article);
    found.title = map.value(titleKey).toString();
    found.byline = readNames(map.value(bylineKey));
    found.published = domain::PartialDate::fromString(map.value(publishedKey).toString());
    found.modified = domain::PartialDate::fromString(map.value(modifiedKey).toString());
    found.site = map.value(siteKey).toString();
    found.url = map.value(urlKey).toString();
    found.language = map.value(languageKey).toString();
    found.mediaType = map.value(mediaTypeKey).toString();
    found.extractor = map.value(extractorKey).toString();
    found.findings = domain::Findings::fromJson(map.value(findingsKey).toByteArray());
    return found;
}

void insertPicture(QCborMap& map, const domain::PagePicture& picture) {
    map.insert(pageKey, picture.page);
    map.insert(pagesKey, picture.pages);
    map.insert(scaleKey, picture.scale);
    map.insert(widthKey, picture.width);
    map.insert(heightKey, picture.height);
}

Result<domain::PagePicture> readPicture(const QCborMap& map, const QByteArray& pixels) {
    constexpr qint64 longestSide = 1 << 20;
    constexpr qint64 pixelBytes = 4;
    const qint64 width = map.value(widthKey).toInteger();
    const qint64 height = map.value(heightKey).toInteger();
    const bool fits = width > 0 && width <= longestSide && height > 0 && height <= longestSide &&
                      width * height * pixelBytes == pixels.size();
    if (!fits) {
        return std::unexpected(malformed(QStringLiteral("size of a picture")));
    }
    return domain::PagePicture{static_cast<int>(map.value(pageKey).toInteger()),
                               static_cast<int>(map.value(pagesKey).toInteger()),
                               static_cast<int>(width),
                               static_cast<int>(height),
                               map.value(scaleKey).toDouble(),
                               pixels};
}

std::optional<ErrorCode> errorCodeFromString(const QString& name) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (toString(static_cast<ErrorCode>(code)) == name) {
            return static_cast<ErrorCode>(code);
        }
    }
    return std::nullopt;
}

/// The error in a map that has one.
Result<Error> readError(const QCborMap& map) {
    const auto code = errorCodeFromString(map.value(codeKey).toString());
    if (!code) {
        return std::unexpected(malformed(QStringLiteral("unknown error code")));
    }
    return Error{*code, map.value(messageKey).toString(), map.value(detailKey).toString()};
}

Result<Member> readMember(const QCborMap& map, const QByteArray& body) {
    Member member{readHints(map), body, map.value(besideKey).toString(), std::nullopt, std::nullopt};
    if (map.contains(captureKey)) {
        const auto capture = map.value(captureKey).toMap();
        member.capture =
            Capture{QDateTime::fromString(capture.value(timeKey).toString(), Qt::ISODate),
                    static_cast<int>(capture.value(statusKey).toInteger()), capture.value(titleKey).toString()};
    }
    if (map.contains(codeKey)) {
        auto error = readError(map);
        if (!error) {
            return passOn(error);
        }
        member.refused = std::move(*error);
    }
    return member;
}

} // namespace

QByteArray FrameHead::toBytes() const {
    QByteArray bytes = magic.toByteArray();
    bytes.resize(size);
    qToBigEndian(mapLength, bytes.data() + 4);
    qToBigEndian(bodyLength, bytes.data() + 8);
    return bytes;
}

std::optional<FrameHead> FrameHead::forRequest(QByteArrayView bytes) {
    return readHead(bytes, maxRequestMap, static_cast<quint64>(maxInputBytes));
}

std::optional<FrameHead> FrameHead::forReply(QByteArrayView bytes) {
    return readHead(bytes, maxReplyMap, maxReplyBody);
}

QByteArray requestPrefix(const WorkerRequest& request) {
    QCborMap map;
    insertHints(map, request.hints);
    map.insert(roomBytesKey, request.room.bytes);
    map.insert(roomMembersKey, qint64{request.room.members});
    if (request.page) {
        map.insert(pageKey, request.page->page);
        map.insert(scaleKey, request.page->scale);
    }
    if (request.isListing) {
        map.insert(listingKey, true);
    }
    const QByteArray cbor = map.toCborValue().toCbor();
    return FrameHead{static_cast<quint32>(cbor.size()), static_cast<quint64>(request.bytes.size())}.toBytes() + cbor;
}

QByteArray toBytes(const Member& member) {
    QCborMap map;
    map.insert(memberKey, true);
    insertHints(map, member.hints);
    if (!member.besideFile.isEmpty()) {
        map.insert(besideKey, cut(member.besideFile));
    }
    if (member.capture) {
        map.insert(captureKey, QCborMap{{timeKey, member.capture->time.toString(Qt::ISODate)},
                                        {statusKey, member.capture->status},
                                        {titleKey, cut(member.capture->title)}});
    }
    if (member.refused) {
        insertError(map, *member.refused);
    }
    return frame(map, member.bytes);
}

QByteArray toBytes(const WorkerReply& reply) {
    QCborMap map;
    QByteArray text; // or pixels, or a listing
    if (!reply.result) {
        insertError(map, reply.result.error());
    } else if (*reply.result) {
        map = metadataOf(**reply.result);
        map.insert(articleKey, true);
        text = (*reply.result)->text.toUtf8();
    } else if (reply.picture) {
        insertPicture(map, *reply.picture);
        text = reply.picture->pixels;
    } else if (reply.listing) {
        map.insert(listingKey, true);
        text = toCbor(*reply.listing);
    }
    map.insert(sandboxKey, reply.sandbox);
    map.insert(processorKey, reply.processorMilliseconds);
    return frame(map, text);
}

Result<WorkerRequest> parseRequest(const FrameHead& head, const QByteArray& rest) {
    const auto map = readMap(head, rest);
    if (!map) {
        return passOn(map);
    }
    const UnpackRoom most;
    const UnpackRoom room{std::clamp<qint64>(map->value(roomBytesKey).toInteger(most.bytes), 0, most.bytes),
                          std::clamp<qint64>(map->value(roomMembersKey).toInteger(most.members), 0, most.members)};
    WorkerRequest request{readHints(*map), rest.sliced(head.mapLength), room, std::nullopt,
                          map->value(listingKey).toBool()};
    if (map->contains(pageKey)) {
        request.page = {static_cast<int>(map->value(pageKey).toInteger()), map->value(scaleKey).toDouble()};
    }
    return request;
}

Result<std::variant<Member, WorkerReply>> parseReplyPart(const FrameHead& head, const QByteArray& rest) {
    const auto map = readMap(head, rest);
    if (!map) {
        return passOn(map);
    }
    if (map->contains(memberKey)) {
        auto member = readMember(*map, rest.sliced(head.mapLength));
        return member ? Result<std::variant<Member, WorkerReply>>(std::move(*member)) : passOn(member);
    }
    WorkerReply reply{
        {}, map->value(sandboxKey).toString(), map->value(processorKey).toInteger(), std::nullopt, std::nullopt};
    if (map->contains(codeKey)) {
        auto error = readError(*map);
        if (!error) {
            return passOn(error);
        }
        reply.result = std::unexpected(std::move(*error));
    } else if (map->contains(articleKey)) {
        auto found = readExtraction(*map, rest.sliced(head.mapLength));
        if (!found) {
            return passOn(found);
        }
        reply.result = std::move(*found);
    } else if (map->contains(widthKey)) {
        auto picture = readPicture(*map, rest.sliced(head.mapLength));
        if (!picture) {
            return passOn(picture);
        }
        reply.picture = std::move(*picture);
    } else if (map->contains(listingKey)) {
        auto listing = entityListingFromCbor(rest.sliced(head.mapLength));
        if (!listing) {
            return std::unexpected(malformed(listing.error().detail));
        }
        reply.listing = std::move(*listing);
    }
    return reply;
}

Result<WorkerReply> parseReply(const FrameHead& head, const QByteArray& rest) {
    auto part = parseReplyPart(head, rest);
    if (!part) {
        return passOn(part);
    }
    if (auto* reply = std::get_if<WorkerReply>(&*part)) {
        return std::move(*reply);
    }
    return std::unexpected(malformed(QStringLiteral("a member in place of the end")));
}

} // namespace gainsay::import
