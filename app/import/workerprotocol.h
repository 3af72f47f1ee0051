// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/entitylisting.h"
#include "app/domain/extraction.h"
#include "app/domain/pagepicture.h"
#include "app/import/hints.h"
#include "app/import/reading.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <variant>

namespace gainsay::import {

/// What passes between ExtractionWorker and gainsay-extract: frames of a fixed head, a CBOR map and raw bytes.
/// A request is one frame. A reply is a frame for each member that was found, as soon as it was, and a last one with
/// the article or the error; so neither side holds more than one member on its way, and an archive's members are read
/// in their turn, by any worker, as requests of their own. Either side treats what it reads as hostile.

/// The fixed head of a frame: magic "GSX2", then the lengths, big endian.
struct FrameHead {
    quint32 mapLength = 0;
    quint64 bodyLength = 0;

    static constexpr qsizetype size = 16;
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where the magic is wrong or a length is over what that direction allows.
    [[nodiscard]] static std::optional<FrameHead> forRequest(QByteArrayView bytes);
    [[nodiscard]] static std::optional<FrameHead> forReply(QByteArrayView bytes);
    [[nodiscard]] quint64 rest() const { return mapLength + bodyLength; }
};

/// Bounds on the maps of members that a worker may send for one request: of each, and of all together.
inline constexpr quint32 maxMemberMap = 256 * 1024;
inline constexpr qint64 maxMemberMaps = qint64{64} << 20;

/// One item to be read; or, of a PDF, one page to be drawn; or a list of entities.
struct WorkerRequest {
    ImportHints hints;
    QByteArray bytes;
    UnpackRoom room{};                       ///< for its members
    std::optional<domain::PageOrder> page{}; ///< to be drawn, instead of reading
    bool isListing = false;                  ///< to be read as a list of entities, not as an article

    bool operator==(const WorkerRequest&) const = default;
};

/// What became of it, and how the worker fares: the last frame of a reply.
struct WorkerReply {
    Result<std::optional<domain::Extraction>> result; ///< no article where there were members alone
    QString sandbox;                                  ///< its walls: "seccomp+landlock+limits", or fewer of these
    qint64 processorMilliseconds = 0;                 ///< that the worker has used since its start
    std::optional<domain::PagePicture> picture{};     ///< of the page that was to be drawn
    std::optional<domain::EntityListing> listing{};   ///< that was to be read
};

/// Head and map; the body follows as it is, so that large input is not copied. Long hints are cut.
[[nodiscard]] QByteArray requestPrefix(const WorkerRequest& request);
/// A whole frame of a reply.
[[nodiscard]] QByteArray toBytes(const WorkerReply& reply);
[[nodiscard]] QByteArray toBytes(const Member& member);

/// Reads what follows the head. Corrupt where it is not what toBytes() writes.
[[nodiscard]] Result<WorkerRequest> parseRequest(const FrameHead& head, const QByteArray& rest);
[[nodiscard]] Result<std::variant<Member, WorkerReply>> parseReplyPart(const FrameHead& head, const QByteArray& rest);
/// A frame that has to be a reply's last.
[[nodiscard]] Result<WorkerReply> parseReply(const FrameHead& head, const QByteArray& rest);

} // namespace gainsay::import
