// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlwriter.h"

#include <algorithm>
#include <array>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array inlineNames{"a"_L1, "bdi"_L1,  "cite"_L1,  "code"_L1,   "em"_L1,  "mark"_L1,
                                 "q"_L1, "span"_L1, "small"_L1, "strong"_L1, "time"_L1};

bool isInline(QLatin1StringView name) {
    return std::ranges::contains(inlineNames, name);
}

} // namespace

QByteArray escapedHtml(const QString& words) {
    QString out;
    out.reserve(words.size());
    for (const QChar c : words) {
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'"':
            out += "&quot;"_L1;
            break;
        case u'\'':
            out += "&#39;"_L1;
            break;
        case u'\r': // a bare one would be read back as a line feed
            out += "&#13;"_L1;
            break;
        case u'\0':
            out += QChar(QChar::ReplacementCharacter);
            break;
        default:
            out += c;
        }
    }
    return out.toUtf8();
}

HtmlWriter::Scope HtmlWriter::element(QLatin1StringView name, Attributes attributes) {
    open(name, attributes);
    return Scope(*this);
}

void HtmlWriter::element(QLatin1StringView name, Attributes attributes, const QString& words) {
    const auto scope = element(name, attributes);
    text(words);
}

void HtmlWriter::voidElement(QLatin1StringView name, Attributes attributes) {
    startTag(name, attributes);
}

void HtmlWriter::text(const QString& words) {
    m_out += escapedHtml(words);
}

void HtmlWriter::open(QLatin1StringView name, Attributes attributes) {
    startTag(name, attributes);
    m_open.push_back(name);
}

void HtmlWriter::startTag(QLatin1StringView name, Attributes attributes) {
    if (!isInline(name) && !m_out.isEmpty()) {
        m_out += '\n';
    }
    m_out += '<';
    m_out += name;
    for (const auto& [key, value] : attributes) {
        if (value.isNull()) {
            continue;
        }
        m_out += ' ';
        m_out += key;
        m_out += "=\"" + escapedHtml(value) + '"';
    }
    m_out += '>';
}

void HtmlWriter::close() {
    m_out += "</";
    m_out += m_open.back();
    m_out += '>';
    m_open.pop_back();
}

} // namespace gainsay::exporting
