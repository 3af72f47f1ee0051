// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bagcheck.h"

#include "app/base/hash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr qint64 blockSize = 1 << 20;

class Checker {
public:
    Checker(const QString& folder, const BagLimits& limits, const std::stop_token& stop, const ProgressSink& progress)
        : m_root(folder)
        , m_limits(limits)
        , m_stop(stop)
        , m_progress(progress) {}

    Result<BagCheck> run() {
        if (auto found = findFiles(); !found) {
            return passOn(found);
        }
        const QByteArray declaration = readTag(bagDeclarationName);
        if (declaration != bagDeclaration()) {
            find(bagDeclarationName, Words::tr("is not the declaration of BagIt 1.0 in UTF-8."));
        }
        m_check.info = parseBagInfo(readTag(bagInfoName)).value_or(BagInfo());
        BagManifest tags = readManifest(bagTagManifestName);
        m_check.manifest = readManifest(bagManifestName);
        for (const QLatin1StringView name : {bagDeclarationName, bagInfoName, bagManifestName}) {
            if (!tags.contains(name)) {
                find(bagTagManifestName, Words::tr("does not name %1.").arg(name));
            }
        }
        refusePaths(tags, false);
        refusePaths(m_check.manifest, true);
        if (auto compared = compareFiles(tags); !compared) {
            return passOn(compared);
        }
        for (const BagManifest* manifest : {&tags, &m_check.manifest}) {
            for (const auto& [path, digest] : *manifest) {
                if (!m_files.contains(path)) {
                    find(path, Words::tr("is named in a manifest and missing."));
                }
            }
        }
        m_check.files = static_cast<qint64>(m_files.size());
        return std::move(m_check);
    }

private:
    void find(const QString& where, const QString& what) { m_check.findings.push_back({where, what}); }

    /// Everything below the folder. Links are not followed, and nothing but plain files is ever opened.
    Result<void> findFiles() {
        QDirIterator entries(m_root.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        for (qint64 count = 1; entries.hasNext(); ++count) {
            if (m_stop.stop_requested()) {
                return std::unexpected(stopped());
            }
            if (count > m_limits.entries) {
                return failure(ErrorCode::TooLarge,
                               Words::tr("The bundle holds more than %1 files and folders; it was not checked.")
                                   .arg(m_limits.entries));
            }
            const QFileInfo entry = entries.nextFileInfo();
            const QString path = m_root.relativeFilePath(entry.filePath());
            if (entry.isSymLink()) {
                find(path, Words::tr("is a link; a bundle holds plain files only."));
            } else if (entry.isFile()) {
                m_files.insert(path);
            } else if (!entry.isDir()) {
                find(path, Words::tr("is neither a file nor a folder."));
            }
        }
        // A folder lists its entries in an order of its own.
        std::ranges::sort(m_check.findings, {}, &BagFinding::where);
        return {};
    }

    static Error stopped() {
        return {ErrorCode::Cancelled, Words::tr("The check of the bundle was stopped before its end."), {}};
    }

    QByteArray readTag(QLatin1StringView name) {
        QFile file(m_root.filePath(name));
        if (!m_files.contains(name) || !file.open(QIODevice::ReadOnly)) {
            find(name, Words::tr("is missing or cannot be read."));
            return {};
        }
        if (file.size() > m_limits.tagFileBytes) {
            find(name, Words::tr("is too large: more than %1 bytes.").arg(m_limits.tagFileBytes));
            return {};
        }
        return file.readAll();
    }

    BagManifest readManifest(QLatin1StringView name) {
        auto manifest = parseManifest(readTag(name));
        if (!manifest) {
            find(name,
                 u"is not a manifest as Gainsay writes it: a line each of 64 hexadecimal digits, two spaces and a "
                 "plain path, sorted by path."_s);
            return {};
        }
        return std::move(*manifest);
    }

    void refusePaths(const BagManifest& manifest, bool isPayload) {
        for (const auto& [path, digest] : manifest) {
            if (path.startsWith(bagPayloadPrefix) != isPayload) {
                find(path, Words::tr("is named in the wrong manifest."));
            }
        }
    }

    Result<void> compareFiles(const BagManifest& tags) {
        qint64 done = 0;
        for (const QString& path : m_files) {
            if (path == bagTagManifestName) {
                continue; // has one form alone, which readManifest() insists on, and names what everything else is held
                          // to
            }
            const BagManifest& manifest = path.startsWith(bagPayloadPrefix) ? m_check.manifest : tags;
            const auto entry = manifest.find(path);
            if (entry == manifest.end()) {
                find(path, Words::tr("is in the bundle, but in none of its manifests."));
                continue;
            }
            if (auto compared = compareFile(path, entry->second); !compared) {
                return compared;
            }
            report(m_progress, ++done, static_cast<qint64>(m_files.size()), Words::tr("Checking the bundle"));
        }
        return {};
    }

    Result<void> compareFile(const QString& path, const QByteArray& digest) {
        QFile file(m_root.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            find(path, Words::tr("cannot be read: %1.").arg(file.errorString()));
            return {};
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!file.atEnd()) {
            if (m_stop.stop_requested()) {
                return std::unexpected(stopped());
            }
            const QByteArray block = file.read(blockSize);
            if (block.isEmpty()) {
                break;
            }
            m_bytes += block.size();
            if (m_bytes > m_limits.payloadBytes) {
                return failure(ErrorCode::TooLarge,
                               Words::tr("The bundle is larger than %1 bytes; it was not checked to its end.")
                                   .arg(m_limits.payloadBytes));
            }
            hash.addData(block);
        }
        if (hash.result().toHex() != digest) {
            find(path, Words::tr("was changed: its SHA-256 is not the one in the manifest."));
        }
        return {};
    }

    QDir m_root;
    BagLimits m_limits;
    const std::stop_token& m_stop;
    const ProgressSink& m_progress;
    std::set<QString> m_files;
    qint64 m_bytes = 0;
    BagCheck m_check;
};

} // namespace

bool isBag(const QString& folder) {
    return QFileInfo(folder).isDir() && QFileInfo(folder + u'/' + bagDeclarationName).isFile();
}

Result<BagCheck> checkBag(const QString& folder, const BagLimits& limits, const std::stop_token& stop,
                          const ProgressSink& progress) {
    if (!QFileInfo::exists(folder)) {
        return failure(ErrorCode::NotFound, Words::tr("There is no folder “%1”.").arg(folder));
    }
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorCode::InvalidInput, Words::tr("“%1” is no folder, and so no bundle.").arg(folder));
    }
    return Checker(folder, limits, stop, progress).run();
}

} // namespace gainsay::exporting
