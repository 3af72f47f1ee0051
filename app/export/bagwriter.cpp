// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bagwriter.h"

#include "app/base/disksync.h"
#include "app/base/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

namespace gainsay::exporting {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

using namespace Qt::StringLiterals;

BagWriter::BagWriter(QString folder)
    : m_folder(std::move(folder)) {}

BagWriter::BagWriter(BagWriter&&) noexcept = default;
BagWriter::~BagWriter() = default;

Error BagWriter::refused(const QString& path, const QString& detail) const {
    const bool noRoom = errno == ENOSPC || errno == EDQUOT;
    return {noRoom ? ErrorCode::OutOfSpace : ErrorCode::Unwritable,
            noRoom
                ? Words::tr("The bundle “%1” could not be written: there is no room on the disk. Free some space or "
                            "choose another "
                            "folder.")
                      .arg(QDir::toNativeSeparators(m_folder))
                : Words::tr(
                      "The bundle “%1” could not be written. Check that you may write there, or choose another folder.")
                      .arg(QDir::toNativeSeparators(m_folder)),
            path + u": "_s + detail};
}

Result<BagWriter> BagWriter::create(const QString& folder) {
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists() || target.isSymLink()) {
        return failure(
            ErrorCode::AlreadyExists,
            Words::tr("“%1” exists already. A bundle is never added to: choose another name.").arg(target.fileName()),
            folder);
    }
    if (!QFileInfo(target.absolutePath()).isDir()) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("The folder “%1” does not exist. Make it first, or choose another.").arg(target.absolutePath()),
            folder);
    }
    BagWriter writer(target.absoluteFilePath());
    errno = 0;
    writer.m_unfinished = std::make_unique<QTemporaryDir>(target.absoluteFilePath() + u".XXXXXX"_s);
    if (!writer.m_unfinished->isValid()) {
        return std::unexpected(writer.refused(folder, writer.m_unfinished->errorString()));
    }
    return writer;
}

Result<void> BagWriter::begin(const QString& path) {
    if (!path.startsWith(bagPayloadPrefix) || !isSafeBagPath(path) || m_manifest.contains(path) || m_file) {
        return failure(ErrorCode::Internal,
                       Words::tr("The bundle “%1” could not be written. This is a fault of Gainsay.").arg(m_folder),
                       u"payload path %1"_s.arg(path));
    }
    m_path = path;
    m_hash.reset();
    m_file = std::make_unique<QFile>(m_unfinished->filePath(path));
    errno = 0;
    if (!QDir().mkpath(QFileInfo(m_file->fileName()).absolutePath()) ||
        !m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return std::unexpected(refused(path, m_file->errorString()));
    }
    return {};
}

Result<void> BagWriter::append(const QByteArray& bytes) {
    errno = 0;
    if (m_file->write(bytes) != bytes.size()) {
        return std::unexpected(refused(m_path, m_file->errorString()));
    }
    m_hash.addData(bytes);
    m_octets += bytes.size();
    return {};
}

Result<void> BagWriter::end() {
    errno = 0;
    if (!bringToDisk(*m_file)) {
        return std::unexpected(refused(m_path, m_file->errorString()));
    }
    m_file.reset();
    m_manifest.emplace(m_path, m_hash.result().toHex());
    return {};
}

Result<void> BagWriter::add(const QString& path, const QByteArray& bytes) {
    return begin(path).and_then([&] { return append(bytes); }).and_then([&] { return end(); });
}

Result<void> BagWriter::writeTag(const QString& name, const QByteArray& bytes) {
    QFile file(m_unfinished->filePath(name));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() ||
        !bringToDisk(file)) {
        return std::unexpected(refused(name, file.errorString()));
    }
    m_tagManifest.emplace(name, sha256(bytes).toHex());
    return {};
}

Result<void> BagWriter::finish(BagInfo info) {
    info.append({u"Payload-Oxum"_s, u"%1.%2"_s.arg(m_octets).arg(m_manifest.size())});
    auto written = writeTag(bagDeclarationName, bagDeclaration())
                       .and_then([&] { return writeTag(bagInfoName, formatBagInfo(info)); })
                       .and_then([&] { return writeTag(bagManifestName, formatManifest(m_manifest)); })
                       .and_then([&] { return writeTag(bagTagManifestName, formatManifest(m_tagManifest)); });
    if (!written) {
        return written;
    }
    // A temporary folder is its maker's alone; a bundle is to be handed over.
    constexpr auto usual = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                           QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_unfinished->path(), usual);
    if (auto synced = syncFolders(); !synced) {
        return synced;
    }
    errno = 0;
    if (!QDir().rename(m_unfinished->path(), m_folder)) {
        return std::unexpected(refused(m_folder, u"the finished bundle could not be renamed"_s));
    }
    m_unfinished->setAutoRemove(false);
    (void)bringToDisk(QFileInfo(m_folder).absolutePath()); // it is in its place all the same
    return {};
}

// The names of the files, which a folder holds, reach the disk apart from their bytes.
Result<void> BagWriter::syncFolders() const {
    QStringList folders{m_unfinished->path()};
    QDirIterator entries(m_unfinished->path(), QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        folders.append(entries.next());
    }
    for (const QString& folder : folders) {
        errno = 0;
        // Some file systems refuse to sync a folder, which says nothing of its contents.
        if (!bringToDisk(folder) && errno != EINVAL && errno != ENOTSUP) {
            return std::unexpected(refused(folder, u"the folder could not be brought to the disk"_s));
        }
    }
    return {};
}

} // namespace gainsay::exporting
