// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/epub.h"

#include "app/import/archive/package.h"
#include "app/import/archive/xmlreading.h"
#include "app/import/assemble.h"
#include "app/import/charset.h"
#include "app/import/limits.h"
#include "app/import/office/officeerrors.h"
#include "app/import/office/properties.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUrl>

namespace gainsay::import {
namespace {

using Name = QLatin1StringView;

/// What the OPF package lists, and in which order it is read.
struct BookParts {
    struct Item {
        QString path;
        QString mediaType;
        bool isNavigation = false;
    };
    QHash<QString, Item> items;
    QStringList spine;
    QSet<QString> contents; ///< paths that the guide calls a table of contents
};

/// A reference in the package, as a path in the archive: relative to `base`, without a fragment, unescaped.
QString resolved(const QString& base, const QString& reference) {
    const QUrl target = QUrl(QStringLiteral("archive:///") + base).resolved(QUrl(reference));
    return target.path(QUrl::FullyDecoded).sliced(target.path().startsWith(u'/') ? 1 : 0);
}

QString packagePath(const Package& book) {
    XmlReader xml(book.part(QStringLiteral("META-INF/container.xml")));
    while (!xml.atEnd()) {
        if (xml.advance() == QXmlStreamReader::StartElement && xml.isElement(Name("rootfile"))) {
            return xml.attribute(Name("full-path"));
        }
    }
    return {};
}

BookParts readParts(const QByteArray& opf, const QString& path) {
    BookParts parts;
    XmlReader xml(opf);
    while (!xml.atEnd()) {
        if (xml.advance() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.isElement(Name("item"))) {
            const bool navigation = xml.attribute(Name("properties")).split(u' ').contains(u"nav");
            parts.items.insert(xml.attribute(Name("id")), {resolved(path, xml.attribute(Name("href"))),
                                                           xml.attribute(Name("media-type")), navigation});
        } else if (xml.isElement(Name("itemref"))) {
            parts.spine.append(xml.attribute(Name("idref")));
        } else if (xml.isElement(Name("reference")) && xml.attribute(Name("type")) == u"toc") {
            parts.contents.insert(resolved(path, xml.attribute(Name("href"))));
        }
    }
    return parts;
}

bool isProtected(const Package& book, const BookParts& parts) {
    const QByteArray encryption = book.part(QStringLiteral("META-INF/encryption.xml"));
    // Fonts may be obscured without harm to the text.
    return !encryption.isEmpty() && std::ranges::any_of(parts.items, [&](const BookParts::Item& item) {
        return item.mediaType == u"application/xhtml+xml" && encryption.contains(item.path.toUtf8());
    });
}

Result<std::vector<DraftBlock>> readChapter(const QByteArray& bytes, const ReadingTools& tools,
                                            domain::Findings& noted) {
    const auto decoded = decodeText(bytes, declaredCharset(bytes));
    if (!decoded) {
        return std::unexpected(damagedDocument(tools.hints, QStringLiteral("no text")));
    }
    return blocksOfMarkup(decoded->text, tools, noted);
}

/// The paths of the chapters in the order of the spine, each once.
QStringList chaptersOf(const BookParts& parts) {
    QStringList chapters;
    QSet<QString> known;
    for (const QString& id : parts.spine) {
        const auto item = parts.items.value(id);
        const bool text = !item.isNavigation && !parts.contents.contains(item.path) &&
                          !item.mediaType.startsWith(u"image/") && !item.path.isEmpty();
        if (text && !known.contains(item.path)) {
            known.insert(item.path);
            chapters.append(item.path);
        }
    }
    return chapters;
}

/// All chapters as one text; those that cannot be read are reported.
Result<std::vector<DraftBlock>> readChapters(const QByteArray& bytes, const QStringList& chapters,
                                             const ReadingTools& tools, domain::Findings& noted) {
    QSet<QString> wanted;
    for (const QString& chapter : chapters) {
        wanted.insert(chapter.toLower());
    }
    const auto book = Package::open(bytes, [&](const QString& path) { return wanted.contains(path.toLower()); });
    if (!book) {
        return std::unexpected(officeError(book.error(), tools.hints));
    }
    std::vector<DraftBlock> blocks;
    bool anyRead = chapters.isEmpty();
    for (const QString& chapter : chapters) {
        auto found = book->contains(chapter)
                         ? readChapter(book->part(chapter), tools, noted)
                         : std::unexpected(damagedDocument(tools.hints, QStringLiteral("no such part")));
        if (found) {
            anyRead = true;
            std::ranges::move(*found, std::back_inserter(blocks));
        } else if (auto told = reportMissing(chapter, found.error().detail, tools); !told) {
            return passOn(told);
        }
        if (blocks.size() > static_cast<size_t>(maxBlocks)) {
            return std::unexpected(tooManyParagraphs(tools.hints));
        }
    }
    if (!anyRead) {
        return std::unexpected(damagedDocument(tools.hints, QStringLiteral("no chapter")));
    }
    return blocks;
}

/// The parts that say what the book consists of, whatever the package document is called.
Result<Package> openDirectory(const QByteArray& bytes) {
    const auto isAboutIt = [](const QString& name) { return name.startsWith(u"META-INF/", Qt::CaseInsensitive); };
    const auto container = Package::open(bytes, isAboutIt);
    if (!container) {
        return container;
    }
    const QString path = packagePath(*container).toLower();
    return Package::open(bytes, [&](const QString& name) { return name.toLower() == path || isAboutIt(name); });
}

} // namespace

Result<domain::Extraction> readEpub(const QByteArray& bytes, const ReadingTools& tools) {
    const auto book = openDirectory(bytes);
    if (!book) {
        return std::unexpected(officeError(book.error(), tools.hints));
    }
    const QString path = packagePath(*book);
    const QByteArray opf = book->part(path);
    if (opf.isEmpty()) {
        return std::unexpected(damagedDocument(tools.hints, QStringLiteral("no package document")));
    }
    const auto parts = readParts(opf, path);
    if (isProtected(*book, parts)) {
        return std::unexpected(officeError(
            {ErrorCode::Unsupported, QCoreApplication::translate("Import", "it is protected against copying"), {}},
            tools.hints));
    }
    domain::Findings noted;
    auto blocks = readChapters(bytes, chaptersOf(parts), tools, noted);
    if (!blocks) {
        return passOn(blocks);
    }
    const auto properties = readProperties(opf);
    auto draft =
        draftOf(properties, tools.hints, QStringLiteral("application/epub+zip"), QStringLiteral("gainsay-epub 1"));
    draft.findings = std::move(noted);
    return assembleDocument(std::move(draft), std::move(*blocks), properties.title, tools);
}

} // namespace gainsay::import
