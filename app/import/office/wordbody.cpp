// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/wordbody.h"

#include <QSet>

namespace gainsay::import {
namespace {

using domain::BlockKind;
using Name = QLatin1StringView;

constexpr int deepestHeading = 6;

/// What the name that Word gives a built-in style says, in whatever language the program runs: the names are English.
WordStyle styleNamed(const QString& name) {
    const QString lower = name.toLower();
    if (lower == u"title") {
        return {BlockKind::Title, 0, {}};
    }
    if (lower.startsWith(u"heading ")) {
        return {BlockKind::Heading, std::clamp(lower.sliced(8).toInt(), 1, deepestHeading), {}};
    }
    if (lower == u"quote" || lower == u"intense quote" || lower == u"block text") {
        return {BlockKind::Quotation, 0, {}};
    }
    if (lower == u"caption") {
        return {BlockKind::Caption, 0, {}};
    }
    return {};
}

/// A switch such as <w:vanish/>, which may also be written to say no.
bool isOn(const XmlReader& xml) {
    const QString value = xml.attribute(Name("val"));
    return value != u"0" && value != u"false" && value != u"none";
}

bool isPassedOver(const XmlReader& xml) {
    // The fallback repeats what its choice says; what was moved away stands at its new place; a tracked change of the
    // formatting holds what it was before.
    static const QSet<QString> names{
        QStringLiteral("Fallback"),        QStringLiteral("moveFrom"),    QStringLiteral("del"),
        QStringLiteral("instrText"),       QStringLiteral("sectPr"),      QStringLiteral("rPrChange"),
        QStringLiteral("pPrChange"),       QStringLiteral("tblPrChange"), QStringLiteral("tblPrExChange"),
        QStringLiteral("tblGridChange"),   QStringLiteral("trPrChange"),  QStringLiteral("tcPrChange"),
        QStringLiteral("numberingChange"), QStringLiteral("sectPrChange")};
    return names.contains(xml.name().toString());
}

} // namespace

QHash<QString, WordStyle> readWordStyles(const QByteArray& bytes) {
    QHash<QString, WordStyle> styles;
    XmlReader xml(bytes);
    QString id;
    while (!xml.atEnd()) {
        if (xml.advance() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.isElement(Name("style"))) {
            id = xml.attribute(Name("styleId"));
        } else if (xml.isElement(Name("name")) && !id.isEmpty()) {
            styles.insert(id, styleNamed(xml.attribute(Name("val"))));
        } else if (xml.isElement(Name("basedOn")) && styles.contains(id)) {
            styles[id].basedOn = xml.attribute(Name("val"));
        } else if (xml.isElement(Name("outlineLvl")) && styles.contains(id)) {
            const int level = xml.attribute(Name("val")).toInt() + 1;
            if (styles[id].kind == BlockKind::Paragraph && level <= deepestHeading) {
                styles[id].kind = BlockKind::Heading;
                styles[id].level = level;
            }
        }
    }
    constexpr int longestChain = 10;
    for (WordStyle& style : styles) {
        for (int i = 0; i < longestChain && style.kind == BlockKind::Paragraph && styles.contains(style.basedOn); ++i) {
            const WordStyle base = styles.value(style.basedOn);
            style = {base.kind, base.level, base.basedOn};
        }
    }
    return styles;
}

void WordBody::read(XmlReader& xml) {
    const int outer = xml.depth();
    while (!xml.atEnd() && !isFull() && (outer == 0 || xml.depth() >= outer)) {
        switch (xml.advance()) {
        case QXmlStreamReader::StartElement:
            if (isPassedOver(xml) || !start(xml)) {
                xml.passOver();
            }
            break;
        case QXmlStreamReader::EndElement:
            end(xml.name());
            break;
        default:
            break;
        }
    }
}

/// Returns whether the reader is to go into the element.
bool WordBody::start(XmlReader& xml) {
    if (xml.isElement(Name("p"))) {
        m_open.emplace_back();
    } else if (xml.isElement(Name("tbl"))) {
        m_flow.beginTable();
    } else if (xml.isElement(Name("tr"))) {
        m_flow.beginRow();
    } else if (xml.isElement(Name("tc"))) {
        m_flow.beginCell();
    }
    if (m_open.empty()) {
        return true;
    }
    Paragraph& paragraph = m_open.back();
    QString& text = paragraph.block.text;
    if (xml.isElement(Name("r"))) {
        paragraph.hidden = false;
    } else if (xml.isElement(Name("vanish"))) {
        paragraph.hidden = isOn(xml);
    } else if (xml.isElement(Name("t"))) {
        const QString words = xml.textInside();
        (paragraph.hidden ? paragraph.hiddenWords : text) += words;
    } else if (xml.isElement(Name("tab")) || xml.isElement(Name("br")) || xml.isElement(Name("cr"))) {
        text += u' ';
    } else if (xml.isElement(Name("noBreakHyphen"))) {
        text += QChar(0x2011);
    } else if (xml.isElement(Name("footnoteReference"))) {
        addReference(QStringLiteral("footnote ") + xml.attribute(Name("id")));
    } else if (xml.isElement(Name("endnoteReference"))) {
        addReference(QStringLiteral("endnote ") + xml.attribute(Name("id")));
    } else {
        describeParagraph(xml);
    }
    return true;
}

void WordBody::describeParagraph(XmlReader& xml) {
    DraftBlock& block = m_open.back().block;
    if (xml.isElement(Name("pStyle"))) {
        const WordStyle style = m_styles.value(xml.attribute(Name("val")));
        block.kind = style.kind;
        block.level = style.level;
    } else if (xml.isElement(Name("numId")) && block.kind == BlockKind::Paragraph &&
               xml.attribute(Name("val")) != u"0") {
        block.kind = BlockKind::ListItem;
        block.level = std::max(block.level, 1);
    } else if (xml.isElement(Name("ilvl")) && block.kind == BlockKind::Paragraph) {
        block.level = std::clamp(xml.attribute(Name("val")).toInt() + 1, 1, 9);
    } else if (xml.isElement(Name("outlineLvl"))) {
        const int level = xml.attribute(Name("val")).toInt() + 1;
        if (level <= deepestHeading && block.kind == BlockKind::Paragraph) {
            block.kind = BlockKind::Heading;
            block.level = level;
        }
    }
}

void WordBody::addReference(const QString& note) {
    auto& number = m_noteNumbers[note];
    if (number == 0) {
        m_notes.append(note);
        number = m_notes.size();
    }
    m_open.back().block.text += QStringLiteral("[%1]").arg(number);
}

void WordBody::end(QStringView element) {
    if (element == u"p" && !m_open.empty()) {
        DraftBlock block = std::move(m_open.back().block);
        if (const QString hidden = m_open.back().hiddenWords.simplified(); !hidden.isEmpty()) {
            m_noted.addHidden({domain::Hiding::Format, false, hidden});
        }
        m_open.pop_back();
        block.level = block.kind == BlockKind::Paragraph ? 0 : block.level;
        m_flow.paragraph(std::move(block));
    } else if (element == u"tr") {
        m_flow.endRow();
    } else if (element == u"tbl") {
        m_flow.endTable();
    }
}

} // namespace gainsay::import
