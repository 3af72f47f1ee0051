// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/archivemaker.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace {

void addEntry(archive* handle, QByteArray name, const QByteArray& content) {
    const bool link = name.endsWith('@');
    name.chop(link ? 1 : 0);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.constData());
    archive_entry_set_filetype(entry, link ? AE_IFLNK : AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, link ? 0 : content.size());
    if (link) {
        archive_entry_set_symlink(entry, content.constData());
    }
    archive_write_header(handle, entry);
    if (!link) {
        archive_write_data(handle, content.constData(), static_cast<size_t>(content.size()));
    }
    archive_entry_free(entry);
}

QByteArray written(archive* handle, qsizetype room, auto fill) {
    QByteArray bytes(room, '\0');
    size_t used = 0;
    archive_write_open_memory(handle, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    fill();
    archive_write_close(handle);
    archive_write_free(handle);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace

QByteArray zipArchive(const QList<std::pair<QByteArray, QByteArray>>& entries) {
    qsizetype room = 64 * 1024;
    for (const auto& [name, content] : entries) {
        room += content.size() + 1024;
    }
    archive* handle = archive_write_new();
    archive_write_set_format_zip(handle);
    archive_write_set_options(handle, "zip:compression=deflate");
    return written(handle, room, [&] {
        for (const auto& [name, content] : entries) {
            addEntry(handle, name, content);
        }
    });
}

QByteArray tarball(const QList<std::pair<QByteArray, QByteArray>>& entries) {
    qsizetype room = 64 * 1024;
    for (const auto& [name, content] : entries) {
        room += content.size() + 4096;
    }
    archive* handle = archive_write_new();
    archive_write_set_format_ustar(handle);
    archive_write_add_filter_gzip(handle);
    return written(handle, room, [&] {
        for (const auto& [name, content] : entries) {
            addEntry(handle, name, content);
        }
    });
}

QByteArray manyWords(qsizetype bytes) {
    QByteArray words;
    for (quint32 state = 1; words.size() < bytes;) {
        state = state * 1664525 + 1013904223; // Numerical Recipes
        words += QByteArray::number(state >> 8, 36) + ' ';
    }
    return words;
}

QByteArray gzipped(const QByteArray& bytes) {
    archive* handle = archive_write_new();
    archive_write_set_format_raw(handle);
    archive_write_add_filter_gzip(handle);
    return written(handle, bytes.size() + 64 * 1024, [&] { addEntry(handle, "content", bytes); });
}
