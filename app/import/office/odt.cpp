// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/odt.h"

#include "app/import/archive/package.h"
#include "app/import/archive/xmlreading.h"
#include "app/import/assemble.h"
#include "app/import/limits.h"
#include "app/import/office/flowbuilder.h"
#include "app/import/office/officeerrors.h"
#include "app/import/office/properties.h"

#include <QCoreApplication>
#include <QSet>

namespace gainsay::import {
namespace {

using domain::BlockKind;
using Name = QLatin1StringView;

constexpr int deepestHeading = 6;

/// What a paragraph's style means: the name of a built-in style, or that of the one an automatic style is made from.
BlockKind kindOfStyle(const QString& name) {
    const QString plain = QString(name).replace(QLatin1StringView("_20_"), QLatin1StringView(" ")).toLower();
    if (plain == u"title") {
        return BlockKind::Title;
    }
    if (plain == u"quotations") {
        return BlockKind::Quotation;
    }
    return plain == u"preformatted text" ? BlockKind::Preformatted : BlockKind::Paragraph;
}

/// Reads the body of content.xml.
class OdtBody {
public:
    void read(XmlReader& xml) {
        while (!xml.atEnd() && !isFull()) {
            switch (xml.advance()) {
            case QXmlStreamReader::StartElement:
                if (isPassedOver(xml)) {
                    xml.passOver();
                } else if (isHidden(xml)) {
                    passOverHidden(xml);
                } else {
                    start(xml);
                }
                break;
            case QXmlStreamReader::EndElement:
                end(xml.name());
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty()) {
                    m_open.back().text += xml.text();
                }
                break;
            default:
                break;
            }
        }
    }

    domain::Findings findings; ///< hidden passages

    [[nodiscard]] bool isFull() const { return m_flow.isFull() || m_notes.size() > static_cast<size_t>(maxBlocks); }

    std::vector<DraftBlock> take() {
        auto blocks = m_flow.take();
        std::ranges::move(m_notes, std::back_inserter(blocks));
        return blocks;
    }

private:
    static bool isPassedOver(const XmlReader& xml) {
        static const QSet<QString> names{
            QStringLiteral("tracked-changes"),  QStringLiteral("annotation"),         QStringLiteral("annotation-end"),
            QStringLiteral("table-of-content"), QStringLiteral("alphabetical-index"), QStringLiteral("note-citation"),
            QStringLiteral("font-face-decls"),  QStringLiteral("sequence-decls"),     QStringLiteral("forms"),
            QStringLiteral("binary-data")};
        // What a drawing is called is no text; a field that shows the document's title bears the same name.
        const bool ofDrawing =
            (xml.isElement(Name("title")) || xml.isElement(Name("desc"))) && xml.namespaceUri().contains(u"svg");
        return ofDrawing || names.contains(xml.name().toString());
    }

    /// Text in a style that is not displayed, a field of hidden text, or a section that is closed.
    bool isHidden(const XmlReader& xml) const {
        if (xml.isElement(Name("section"))) {
            return xml.attribute(Name("display")) == u"none";
        }
        if (xml.isElement(Name("hidden-text"))) {
            return true;
        }
        const bool words = xml.isElement(Name("span")) || xml.isElement(Name("p")) || xml.isElement(Name("h"));
        return words && m_hiddenStyles.contains(xml.attribute(Name("style-name")));
    }

    void passOverHidden(XmlReader& xml) {
        const QString value = xml.attribute(Name("string-value")); // of a field, which need not show it
        const QString inside = xml.textInside().simplified();
        if (const QString words = inside.isEmpty() ? value : inside; !words.isEmpty()) {
            findings.addHidden({domain::Hiding::Format, false, words});
        }
    }

    void start(XmlReader& xml) {
        if (xml.isElement(Name("style"))) {
            m_style = xml.attribute(Name("name"));
            m_parents.insert(m_style, xml.attribute(Name("parent-style-name")));
        } else if (xml.isElement(Name("text-properties")) && xml.attribute(Name("display")) == u"none") {
            m_hiddenStyles.insert(m_style);
        } else if (xml.isElement(Name("h"))) {
            const int level = std::clamp(xml.attribute(Name("outline-level")).toInt(), 1, deepestHeading);
            m_open.push_back({BlockKind::Heading, {}, level});
        } else if (xml.isElement(Name("p"))) {
            m_open.push_back(paragraphOf(xml.attribute(Name("style-name"))));
        } else if (xml.isElement(Name("list"))) {
            ++m_lists;
        } else if (xml.isElement(Name("table"))) {
            m_flow.beginTable();
        } else if (xml.isElement(Name("table-row"))) {
            m_flow.beginRow();
        } else if (xml.isElement(Name("table-cell"))) {
            m_flow.beginCell();
        } else if (xml.isElement(Name("note"))) {
            ++m_noteCount;
            if (!m_open.empty()) {
                m_open.back().text += QStringLiteral("[%1]").arg(m_noteCount);
            }
        } else if (xml.isElement(Name("note-body"))) {
            ++m_insideNote;
            m_noteBegins = true;
        } else if (!m_open.empty()) {
            addSpace(xml);
        }
    }

    void addSpace(const XmlReader& xml) {
        if (xml.isElement(Name("s")) || xml.isElement(Name("tab"))) {
            m_open.back().text += u' ';
        } else if (xml.isElement(Name("line-break"))) {
            m_open.back().text += m_open.back().kind == BlockKind::Preformatted ? u'\n' : u' ';
        }
    }

    DraftBlock paragraphOf(const QString& style) const {
        BlockKind kind = kindOfStyle(style);
        if (kind == BlockKind::Paragraph) {
            kind = kindOfStyle(m_parents.value(style));
        }
        const bool item = kind == BlockKind::Paragraph && m_lists > 0 && m_insideNote == 0;
        return item ? DraftBlock{BlockKind::ListItem, {}, m_lists} : DraftBlock{kind, {}, 0};
    }

    void end(QStringView element) {
        if ((element == u"p" || element == u"h") && !m_open.empty()) {
            close();
        } else if (element == u"list") {
            m_lists = std::max(0, m_lists - 1);
        } else if (element == u"table-row") {
            m_flow.endRow();
        } else if (element == u"table") {
            m_flow.endTable();
        } else if (element == u"note-body") {
            m_insideNote = std::max(0, m_insideNote - 1);
        }
    }

    void close() {
        DraftBlock block = std::move(m_open.back());
        m_open.pop_back();
        if (m_insideNote == 0) {
            m_flow.paragraph(std::move(block));
        } else if (!block.text.trimmed().isEmpty()) {
            block.text = m_noteBegins ? QStringLiteral("[%1] ").arg(m_noteCount) + block.text.trimmed() : block.text;
            m_noteBegins = false;
            m_notes.push_back(std::move(block));
        }
    }

    FlowBuilder m_flow;
    QString m_style;                   ///< the one that was defined last
    QHash<QString, QString> m_parents; ///< of automatic styles
    QSet<QString> m_hiddenStyles;
    std::vector<DraftBlock> m_open; ///< a paragraph, and those of notes and text boxes in it
    std::vector<DraftBlock> m_notes;
    int m_lists = 0;
    int m_noteCount = 0;
    int m_insideNote = 0;
    bool m_noteBegins = false;
};

} // namespace

Result<domain::Extraction> readOdt(const QByteArray& bytes, const ReadingTools& tools) {
    const auto package = Package::open(bytes);
    if (!package) {
        return std::unexpected(officeError(package.error(), tools.hints));
    }
    if (package->part(QStringLiteral("META-INF/manifest.xml")).contains("encryption-data")) {
        return std::unexpected(officeError(
            {ErrorCode::Unsupported, QCoreApplication::translate("Import", "it is protected by a password"), {}},
            tools.hints));
    }
    XmlReader xml(package->part(QStringLiteral("content.xml")));
    OdtBody body;
    body.read(xml);
    if (body.isFull()) {
        return std::unexpected(tooManyParagraphs(tools.hints));
    }
    if (xml.hasError()) {
        return std::unexpected(damagedDocument(tools.hints, xml.errorString()));
    }
    const auto properties = readProperties(package->part(QStringLiteral("meta.xml")));
    auto draft = draftOf(properties, tools.hints, QStringLiteral("application/vnd.oasis.opendocument.text"),
                         QStringLiteral("gainsay-odt 1"));
    draft.findings = body.findings;
    return assembleDocument(std::move(draft), body.take(), properties.title, tools);
}

} // namespace gainsay::import
