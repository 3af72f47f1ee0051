// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/package.h"

#include "app/import/archive/archivereader.h"
#include "app/import/limits.h"

#include <QCoreApplication>
#include <QSet>

namespace gainsay::import {
namespace {

bool holdsText(const QString& name) {
    static const QSet<QString> suffixes{QStringLiteral("xml"), QStringLiteral("rels"), QStringLiteral("html"),
                                        QStringLiteral("htm"), QStringLiteral("opf"),  QStringLiteral("xhtml"),
                                        QStringLiteral("ncx")};
    return suffixes.contains(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
}

} // namespace

Result<Package> Package::open(const QByteArray& bytes) {
    auto archive = ArchiveReader::open(bytes);
    if (!archive) {
        return passOn(archive);
    }
    Package package;
    qint64 room = maxPackageBytes;
    for (qsizetype entries = 0; entries < maxPackageEntries; ++entries) {
        const auto entry = archive->next();
        // A part that is damaged may be one that nobody needs: what is missing shows later.
        if (!entry || !*entry) {
            if (!entry && package.m_parts.isEmpty()) {
                return passOn(entry);
            }
            return package;
        }
        if (!(*entry)->regular || !holdsText((*entry)->name)) {
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
        if (name.startsWith(u"word/")) {
            return ZipKind::Docx;
        }
        if (name.startsWith(u"xl/")) {
            return ZipKind::Spreadsheet;
        }
        if (name.startsWith(u"ppt/")) {
            return ZipKind::Presentation;
        }
        hasArchive = hasArchive || name.startsWith(u"archive/");
        hasDataPackage = hasDataPackage || name == u"datapackage.json";
    }
    return hasArchive && hasDataPackage ? ZipKind::Wacz : ZipKind::Archive;
}

} // namespace gainsay::import
