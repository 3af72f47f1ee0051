// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/docx.h"

#include "app/import/archive/package.h"
#include "app/import/assemble.h"
#include "app/import/office/officeerrors.h"
#include "app/import/office/properties.h"
#include "app/import/office/wordbody.h"

namespace gainsay::import {
namespace {

using Name = QLatin1StringView;

/// Where the main part is: by the package's relationships, else where it always is.
QString mainPart(const Package& package) {
    XmlReader xml(package.part(QStringLiteral("_rels/.rels")));
    while (!xml.atEnd()) {
        if (xml.advance() == QXmlStreamReader::StartElement && xml.isElement(Name("Relationship")) &&
            xml.attribute(Name("Type")).endsWith(u"/officeDocument")) {
            QString target = xml.attribute(Name("Target"));
            return target.startsWith(u'/') ? target.sliced(1) : target;
        }
    }
    return QStringLiteral("word/document.xml");
}

using Notes = QHash<QString, std::vector<DraftBlock>>; ///< by "footnote 2"

/// Reads the notes of one part; false where they could not be read to the end.
bool readNotes(const QByteArray& bytes, QLatin1StringView element, const QHash<QString, WordStyle>& styles,
               Notes& notes, domain::Findings& noted) {
    XmlReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.advance() != QXmlStreamReader::StartElement || !xml.isElement(element)) {
            continue;
        }
        const QString id = element + u' ' + xml.attribute(Name("id"));
        WordBody body(styles, noted);
        body.read(xml);
        notes.insert(id, body.take());
    }
    return !xml.hasError();
}

void appendNotes(std::vector<DraftBlock>& blocks, const QStringList& order, Notes notes) {
    for (qsizetype number = 0; number < order.size(); ++number) {
        bool first = true;
        for (DraftBlock& block : notes[order[number]]) {
            block.text = first ? QStringLiteral("[%1] ").arg(number + 1) + block.text.trimmed() : block.text;
            first = false;
            blocks.push_back(std::move(block));
        }
    }
}

} // namespace

Result<domain::Extraction> readDocx(const QByteArray& bytes, const ReadingTools& tools) {
    const auto package = Package::open(bytes);
    if (!package) {
        return std::unexpected(officeError(package.error(), tools.hints));
    }
    const QString main = mainPart(*package);
    const QString folder = main.left(main.lastIndexOf(u'/') + 1);
    if (!package->contains(main)) {
        return std::unexpected(damagedDocument(tools.hints, QStringLiteral("no main part")));
    }
    const auto styles = readWordStyles(package->part(folder + QStringLiteral("styles.xml")));
    XmlReader xml(package->part(main));
    domain::Findings noted;
    WordBody body(styles, noted);
    body.read(xml);
    auto blocks = body.take();
    if (body.isFull()) {
        return std::unexpected(tooManyParagraphs(tools.hints));
    }
    if (xml.hasError()) {
        return std::unexpected(damagedDocument(tools.hints, xml.errorString()));
    }
    Notes notes;
    for (const Name element : {Name("footnote"), Name("endnote")}) {
        const QString part = element + QStringLiteral("s.xml");
        const bool needed = !body.notes().filter(element).isEmpty();
        const bool whole = readNotes(package->part(folder + part), element, styles, notes, noted);
        if (auto told = needed && !whole ? reportMissing(part, {}, tools) : Result<void>(); !told) {
            return passOn(told);
        }
    }
    appendNotes(blocks, body.notes(), std::move(notes));

    const auto properties = readProperties(package->part(QStringLiteral("docProps/core.xml")));
    auto draft = draftOf(properties, tools.hints,
                         QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                         QStringLiteral("gainsay-docx 1"));
    draft.findings = std::move(noted);
    return assembleDocument(std::move(draft), std::move(blocks), properties.title, tools);
}

} // namespace gainsay::import
