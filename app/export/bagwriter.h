// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/bagformat.h"

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace gainsay::exporting {

/// Writes one bag into a new folder: whole, or not at all. It is put together beside its place under another name and
/// renamed by finish() once all of it is on the disk; destroyed before that, it leaves nothing. The same payload and
/// info give the same bytes.
class BagWriter {
public:
    /// AlreadyExists where something is at `folder`; NotFound or Unwritable where its parent will not take it.
    [[nodiscard]] static Result<BagWriter> create(const QString& folder);
    BagWriter(BagWriter&&) noexcept;
    BagWriter& operator=(BagWriter&&) = delete;
    BagWriter(const BagWriter&) = delete;
    BagWriter& operator=(const BagWriter&) = delete;
    ~BagWriter();

    /// A payload file in one go. The path is below data/, safe (isSafeBagPath) and new.
    [[nodiscard]] Result<void> add(const QString& path, const QByteArray& bytes);
    /// A payload file in parts: begin, any number of append, end.
    [[nodiscard]] Result<void> begin(const QString& path);
    [[nodiscard]] Result<void> append(const QByteArray& bytes);
    [[nodiscard]] Result<void> end();

    /// Writes the tag files (to `info` it adds the Payload-Oxum) and puts the bag in its place.
    [[nodiscard]] Result<void> finish(BagInfo info);

private:
    explicit BagWriter(QString folder);
    [[nodiscard]] Result<void> writeTag(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Result<void> syncFolders() const;
    [[nodiscard]] Error refused(const QString& path, const QString& detail) const;

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_unfinished;
    std::unique_ptr<QFile> m_file;
    QString m_path;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    BagManifest m_manifest;
    BagManifest m_tagManifest;
    qint64 m_octets = 0;
};

} // namespace gainsay::exporting
