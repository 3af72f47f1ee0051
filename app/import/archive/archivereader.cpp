// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/archivereader.h"

#include "app/import/charset.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <array>

namespace gainsay::import {
namespace {

Error damaged(archive* handle) {
    const char* words = handle != nullptr ? archive_error_string(handle) : nullptr;
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Import", "the archive is damaged, or cut off, from here on"),
            QString::fromUtf8(words != nullptr ? words : "cut off")};
}

la_ssize_t readPiece(archive* /*handle*/, void* inflater, const void** piece) {
    const auto bytes = static_cast<Inflater*>(inflater)->next();
    *piece = bytes.data();
    return bytes.size();
}

QString nameOf(archive_entry* entry) {
    if (const char* utf8 = archive_entry_pathname_utf8(entry)) {
        return QString::fromUtf8(utf8);
    }
    const char* raw = archive_entry_pathname(entry);
    if (raw == nullptr) {
        return {};
    }
    const auto decoded = decodeText(QByteArrayView(raw), {});
    return decoded ? decoded->text : QString::fromLatin1(raw);
}

} // namespace

void ArchiveReader::Closer::operator()(archive* handle) const {
    archive_read_free(handle);
}

Result<ArchiveReader> ArchiveReader::open(const QByteArray& bytes, Kind kind) {
    ArchiveReader reader(archive_read_new());
    archive* handle = reader.m_archive.get();
    if (handle == nullptr) {
        return std::unexpected(damaged(nullptr));
    }
    archive_read_support_filter_bzip2(handle);
    archive_read_support_filter_xz(handle);
    archive_read_support_filter_zstd(handle);
    reader.m_raw = kind == Kind::Compressed;
    if (reader.m_raw) {
        archive_read_support_format_raw(handle);
    } else {
        archive_read_support_format_zip(handle);
        archive_read_support_format_tar(handle);
    }
    // libarchive's own filter gives nothing of the last 64 KiB before a cut, which may be all there is.
    reader.m_gzip = bytes.startsWith("\x1F\x8B") ? std::make_unique<Inflater>(bytes, Inflater::Format::Gzip) : nullptr;
    const int opened = reader.m_gzip
                           ? archive_read_open(handle, reader.m_gzip.get(), nullptr, &readPiece, nullptr)
                           : archive_read_open_memory(handle, bytes.constData(), static_cast<size_t>(bytes.size()));
    if (opened != ARCHIVE_OK) {
        return std::unexpected(damaged(handle));
    }
    return reader;
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next() {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(m_archive.get(), &entry);
    if (status == ARCHIVE_EOF && !isTorn()) {
        return std::nullopt;
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        return std::unexpected(damaged(m_archive.get()));
    }
    const bool link = archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr;
    return Entry{nameOf(entry), archive_entry_filetype(entry) == AE_IFREG && !link,
                 archive_entry_is_encrypted(entry) != 0};
}

Result<QByteArray> ArchiveReader::read(qint64 limit) {
    QByteArray bytes;
    auto error = readInto(bytes, limit);
    return error ? Result<QByteArray>(std::unexpected(std::move(*error))) : Result<QByteArray>(std::move(bytes));
}

std::optional<Error> ArchiveReader::readInto(QByteArray& bytes, qint64 limit) {
    std::array<char, 64 * 1024> chunk;
    while (true) {
        const auto got = archive_read_data(m_archive.get(), chunk.data(), chunk.size());
        if (got == 0) {
            return isTorn() && m_raw ? std::optional(damaged(nullptr)) : std::nullopt;
        }
        if (got < 0) {
            return damaged(m_archive.get());
        }
        if (bytes.size() + got > limit) {
            return Error{ErrorCode::TooLarge,
                         QCoreApplication::translate("Import", "it unpacks to more than %1 MiB, which may be a trap")
                             .arg(limit >> 20),
                         {}};
        }
        bytes.append(chunk.data(), got);
    }
}

bool staysInside(const QString& name) {
    if (name.isEmpty() || name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name.at(1) == u':')) {
        return false;
    }
    const QString forward = QString(name).replace(u'\\', u'/');
    for (const auto part : QStringTokenizer(forward, u'/')) {
        if (part == u"..") {
            return false;
        }
    }
    return true;
}

} // namespace gainsay::import
