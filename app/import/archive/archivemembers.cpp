// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/archivemembers.h"

#include "app/import/archive/archivereader.h"
#include "app/import/filename.h"
#include "app/import/limits.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error leftOut(const QString& name, const Error& why) {
    return {why.code, Words::tr("The file “%1” in the archive was left out: %2.").arg(name, why.message), why.detail};
}

/// Why an entry is not even looked at; nothing where it may be read.
std::optional<Error> objectionTo(const ArchiveReader::Entry& entry) {
    if (!staysInside(entry.name)) {
        return Error{
            ErrorCode::InvalidInput, Words::tr("its name points out of the archive, as hostile archives do"), {}};
    }
    if (!entry.regular) {
        return Error{ErrorCode::InvalidInput, Words::tr("it is a link or device, not a file"), {}};
    }
    if (entry.encrypted) {
        return Error{
            ErrorCode::Unsupported, Words::tr("it is protected by a password. Unpack it and import the file"), {}};
    }
    return std::nullopt;
}

/// Hands one file on. `torn` tells whether damage in it was reported.
Result<void> takeEntry(ArchiveReader& archive, const ArchiveReader::Entry& entry, const ReadingTools& tools,
                       bool& torn) {
    torn = false;
    if (const auto objection = objectionTo(entry)) {
        return tools.members.refuse(entry.name, leftOut(entry.name, *objection));
    }
    const qint64 room = tools.members.room();
    Member member;
    member.hints.fileName = entry.name;
    const auto error = archive.readInto(member.bytes, std::min(maxInputBytes, room));
    if (error && error->code == ErrorCode::TooLarge && room < maxInputBytes) {
        return std::unexpected(unpacksToTooMuch(tools.hints));
    }
    if (error) {
        torn = error->code == ErrorCode::Corrupt;
        return tools.members.refuse(entry.name, leftOut(entry.name, *error), member.bytes.size());
    }
    return member.bytes.isEmpty() ? Result<void>() : tools.members.put(std::move(member));
}

} // namespace

Result<void> reportDamagedArchive(const Error& damage, const ReadingTools& tools) {
    const QString message = Words::tr("%1 is a damaged archive: what lies beyond the damage could not be read.");
    Error error{ErrorCode::Corrupt, message.arg(describeInput(tools.hints)), damage.detail};
    return tools.members.count() > 0 ? tools.members.refuse({}, std::move(error))
                                     : Result<void>(std::unexpected(std::move(error)));
}

Result<void> readArchive(const QByteArray& bytes, const ReadingTools& tools) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return failure(ErrorCode::Corrupt, Words::tr("%1 is a damaged archive.").arg(describeInput(tools.hints)),
                       archive.error().detail);
    }
    bool torn = false;
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto read = archive->next();
        if (!read) {
            return torn ? Result<void>() : reportDamagedArchive(read.error(), tools);
        }
        const auto& entry = *read;
        if (!entry) {
            return {};
        }
        const bool folder = !entry->regular && entry->name.endsWith(u'/');
        if (folder && staysInside(entry->name)) {
            continue;
        }
        if (isAccompaniment(entry->name)) {
            continue;
        }
        if (auto taken = takeEntry(*archive, *entry, tools, torn); !taken) {
            return taken;
        }
    }
    return failure(ErrorCode::TooLarge,
                   Words::tr("%1 has a directory of more than %2 entries. Unpack it and import the part "
                             "you need.")
                       .arg(describeInput(tools.hints))
                       .arg(maxPackageEntries));
}

Result<QByteArray> decompress(const QByteArray& bytes, const ImportHints& hints) {
    auto [content, damage] = unpackStream(bytes, maxInputBytes);
    if (content.isEmpty()) {
        return failure(ErrorCode::Corrupt, Words::tr("%1 is compressed, and damaged.").arg(describeInput(hints)),
                       damage ? damage->detail : QString());
    }
    if (damage) {
        return failure(damage->code, Words::tr("%1 was not read: %2.").arg(describeInput(hints), damage->message),
                       damage->detail);
    }
    return content;
}

Unpacked unpackStream(const QByteArray& bytes, qint64 limit) {
    auto archive = ArchiveReader::open(bytes, ArchiveReader::Kind::Compressed);
    if (!archive) {
        return {{}, archive.error()};
    }
    const auto entry = archive->next();
    if (!entry) {
        return {{}, entry.error()};
    }
    Unpacked unpacked;
    if (*entry) {
        unpacked.damage = archive->readInto(unpacked.content, limit);
    }
    return unpacked;
}

} // namespace gainsay::import
