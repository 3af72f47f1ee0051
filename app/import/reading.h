// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/limits.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace gainsay::import {

/// What a web archive says of one capture, besides its address.
struct Capture {
    QDateTime time; ///< UTC; invalid where it is not told
    int status = 0; ///< of the server's answer; 0: there was no server
    QString title;  ///< as the page's own title element has it; may be empty

    bool operator==(const Capture&) const = default;
};

/// One thing inside another: a file in an archive, the attachment of a mail, a capture in a web archive, a record of a
/// list. It is read in its turn as if it had come alone.
struct Member {
    ImportHints hints; ///< fileName: its name inside the container, "reports/storm.html"
    QByteArray bytes;
    /// The path of a file beside the container, as a reference manager's export names it. It is what is to be read, and
    /// the bytes only where it is not there.
    QString besideFile;
    /// Why it was left out, in place of both.
    std::optional<Error> refused;
    /// Of what was captured from the web.
    std::optional<Capture> capture{};

    bool operator==(const Member&) const = default;
};

/// What reading some bytes came to: an article, members, or both (a mail and its attachments).
struct Reading {
    Reading() = default;
    // Implicit: most readings are one article and nothing else.
    Reading(domain::Extraction found)
        : article(std::move(found)) {}

    std::optional<domain::Extraction> article;
    std::vector<Member> members;
};

/// How much may be unpacked: the limits of limits.h, or what is left of them where archives lie within each other.
struct UnpackRoom {
    qint64 bytes = maxUnpackedBytes;
    qsizetype members = maxMembers;

    bool operator==(const UnpackRoom&) const = default;
};

/// "… unpacks to more than 256 MiB, which may be a trap": what is said of a container for which there is no more room.
[[nodiscard]] Error unpacksToTooMuch(const ImportHints& container);

/// Takes members one by one as they are unpacked and keeps them within the room that there is.
class MemberOutlet {
public:
    /// Returns false where nobody wants any more.
    using Sink = std::function<bool(Member&&)>;

    explicit MemberOutlet(Sink sink, ImportHints container, UnpackRoom room = {})
        : m_sink(std::move(sink))
        , m_container(std::move(container))
        , m_room(room) {}

    /// Hands a member on. Errors: TooLarge where the container holds too many, or too much; Cancelled.
    [[nodiscard]] Result<void> put(Member&& member);
    /// Reports a member that was left out, and what it took to find out in unpacked bytes.
    [[nodiscard]] Result<void> refuse(const QString& name, Error error, qint64 unpacked = 0);
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Bytes that may still be unpacked.
    [[nodiscard]] qint64 room() const { return m_room.bytes - m_bytes; }

private:
    Sink m_sink;
    ImportHints m_container;
    UnpackRoom m_room;
    qsizetype m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace gainsay::import
