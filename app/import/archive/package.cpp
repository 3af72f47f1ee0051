// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/package.h"

#include "app/import/archive/archivereader.h"
#include "app/import/limits.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

bool isXml(const QString& name) {
    return name.endsWith(u".xml", Qt::CaseInsensitive) || name.endsWith(u".rels", Qt::CaseInsensitive);
}

/// What the files of an office document say by their names.
class OfficeNames {
public:
    void take(const QString& name) {
        m_packed = m_packed || name == u"[Content_Types].xml" || name == u"_rels/.rels";
        for (const auto& [folder, kind] : {std::pair{u"word/", ZipKind::Docx}, std::pair{u"xl/", ZipKind::Spreadsheet},
                                           std::pair{u"ppt/", ZipKind::Presentation}}) {
            m_kind = m_kind == ZipKind::Archive && name.startsWith(folder) ? kind : m_kind;
        }
    }
    /// Archive until enough has been seen: any archive may have a folder that is called "word".
    [[nodiscard]] ZipKind kind() const { return m_packed ? m_kind : ZipKind::Archive; }

private:
    ZipKind m_kind = ZipKind::Archive;
    bool m_packed = false; ///< as the Open Packaging Conventions want it
};

} // namespace

Result<Package> Package::open(const QByteArray& bytes) {
    return open(bytes, isXml);
}

Result<Package> Package::open(const QByteArray& bytes, const Wanted& wanted) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return passOn(archive);
    }
    Package package;
    qint64 room = maxPackageBytes;
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto entry = archive->next();
        // A part that is damaged may be one that nobody needs: whoever needs it sees that it is missing.
        if (!entry || !*entry) {
            if (!entry && package.m_parts.isEmpty()) {
                return passOn(entry);
            }
            return package;
        }
        if (!(*entry)->regular || !wanted((*entry)->name)) {
            continue;
        }
        if ((*entry)->encrypted) {
            return failure(ErrorCode::Unsupported,
                           QCoreApplication::translate("Import", "it is protected by a password"));
        }
        auto part = archive->read(room);
        if (!part && part.error().code == ErrorCode::TooLarge) {
            return failure(ErrorCode::TooLarge,
                           QCoreApplication::translate("Import", "it unpacks to more than %1 MiB, which may be a trap")
                               .arg(maxPackageBytes >> 20));
        }
        if (part) {
            room -= part->size();
            package.m_parts.insert((*entry)->name.toLower(), *part);
        }
    }
    return package;
}

QByteArray Package::part(const QString& path) const {
    return m_parts.value(path.toLower());
}

ZipKind zipKindOf(const QByteArray& bytes) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return ZipKind::Archive;
    }
    OfficeNames office;
    bool hasArchive = false;
    bool hasDataPackage = false;
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto entry = archive->next();
        if (!entry || !*entry) {
            break;
        }
        const QString& name = (*entry)->name;
        if (name == u"mimetype") {
            constexpr qint64 longest = 256;
            const QByteArray type = archive->read(longest).value_or(QByteArray()).trimmed();
            if (type == "application/epub+zip") {
                return ZipKind::Epub;
            }
            if (type.startsWith("application/vnd.oasis.opendocument.")) {
                return type.contains(".opendocument.text") ? ZipKind::OpenDocumentText : ZipKind::OpenDocumentOther;
            }
        }
        if (name == u"META-INF/container.xml") {
            return ZipKind::Epub;
        }
        office.take(name);
        if (office.kind() != ZipKind::Archive) {
            return office.kind();
        }
        hasArchive = hasArchive || name.startsWith(u"archive/");
        hasDataPackage = hasDataPackage || name == u"datapackage.json";
    }
    return hasArchive && hasDataPackage ? ZipKind::Wacz : ZipKind::Archive;
}

} // namespace gainsay::import
