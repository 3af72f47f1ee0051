// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/archivemembers.h"

#include "app/import/archive/archivereader.h"
#include "app/import/limits.h"

#include <QCoreApplication>
#include <QSet>

namespace gainsay::import {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Import", text);
}

Error leftOut(const QString& name, const Error& why) {
    return {why.code, tr("The file “%1” in the archive was left out: %2.").arg(name, why.message), why.detail};
}

/// Why an entry is not even looked at; nothing where it may be read.
std::optional<Error> objectionTo(const ArchiveReader::Entry& entry) {
    if (!staysInside(entry.name)) {
        return Error{ErrorCode::InvalidInput, tr("its name points out of the archive, as hostile archives do"), {}};
    }
    if (!entry.regular) {
        return Error{ErrorCode::InvalidInput, tr("it is a link or device, not a file"), {}};
    }
    if (entry.encrypted) {
        return Error{ErrorCode::Unsupported, tr("it is protected by a password. Unpack it and import the file"), {}};
    }
    return std::nullopt;
}

Result<void> takeEntry(ArchiveReader& archive, const ArchiveReader::Entry& entry, const ReadingTools& tools) {
    if (const auto objection = objectionTo(entry)) {
        return tools.members.refuse(entry.name, leftOut(entry.name, *objection));
    }
    auto bytes = archive.read(std::min(maxInputBytes, tools.members.room() + 1));
    if (!bytes) {
        return tools.members.refuse(entry.name, leftOut(entry.name, bytes.error()));
    }
    if (bytes->isEmpty()) {
        return {};
    }
    Member member;
    member.hints.fileName = entry.name;
    member.bytes = std::move(*bytes);
    return tools.members.put(std::move(member));
}

} // namespace

Result<void> readArchive(const QByteArray& bytes, const ReadingTools& tools) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return failure(ErrorCode::Corrupt, tr("%1 is a damaged archive.").arg(describeInput(tools.hints)),
                       archive.error().detail);
    }
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto entry = archive->next();
        if (!entry) {
            const QString message = tr("%1 is a damaged archive: what lies beyond the damage could not be read.");
            Error error{ErrorCode::Corrupt, message.arg(describeInput(tools.hints)), entry.error().detail};
            return tools.members.count() > 0 ? tools.members.refuse({}, std::move(error))
                                             : Result<void>(std::unexpected(std::move(error)));
        }
        if (!*entry) {
            return {};
        }
        const bool folder = !(*entry)->regular && (*entry)->name.endsWith(u'/');
        if (folder && staysInside((*entry)->name)) {
            continue;
        }
        if (isAccompaniment((*entry)->name)) {
            continue;
        }
        if (auto taken = takeEntry(*archive, **entry, tools); !taken) {
            return taken;
        }
    }
    return failure(ErrorCode::TooLarge, tr("%1 has a directory of more than %2 entries. Unpack it and import the part "
                                           "you need.")
                                            .arg(describeInput(tools.hints))
                                            .arg(maxPackageEntries));
}

Result<QByteArray> decompress(const QByteArray& bytes, const ImportHints& hints) {
    auto archive = ArchiveReader::open(bytes, ArchiveReader::Kind::Compressed);
    const auto entry = archive ? archive->next() : Result<std::optional<ArchiveReader::Entry>>(passOn(archive));
    if (!entry || !*entry) {
        return failure(ErrorCode::Corrupt, tr("%1 is compressed, and damaged.").arg(describeInput(hints)),
                       entry ? QString() : entry.error().detail);
    }
    auto content = archive->read(maxInputBytes);
    if (!content) {
        return failure(content.error().code,
                       tr("%1 was not read: %2.").arg(describeInput(hints), content.error().message),
                       content.error().detail);
    }
    return content;
}

bool isAccompaniment(const QString& name) {
    static const QSet<QString> suffixes = [] {
        QSet<QString> set;
        for (const char* suffix : {"png",  "jpg",  "jpeg",  "gif", "webp", "svg", "svgz",     "ico", "bmp", "tif",
                                   "tiff", "avif", "heic",  "mp3", "mp4",  "m4a", "m4v",      "ogg", "oga", "ogv",
                                   "opus", "wav",  "flac",  "avi", "mov",  "mkv", "webm",     "css", "js",  "mjs",
                                   "map",  "woff", "woff2", "ttf", "otf",  "eot", "ds_store", "swf", "wasm"}) {
            set.insert(QString::fromLatin1(suffix));
        }
        return set;
    }();
    const QString last = lastPart(name);
    return last.startsWith(u'.') || name.startsWith(u"__MACOSX/") ||
           (last.contains(u'.') && suffixes.contains(last.sliced(last.lastIndexOf(u'.') + 1).toLower()));
}

} // namespace gainsay::import
