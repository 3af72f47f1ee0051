// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/markupguard.h"

#include "app/import/assemble.h"
#include "app/import/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gainsay::import {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements that have no end tag, or whose end tag may be left out: they do not nest by themselves.
bool countsForNesting(QByteArrayView name) {
    static constexpr QByteArrayView free[] = {
        "area",   "base",  "br",     "col",      "embed", "hr", "img",      "input", "link", "meta", "param",
        "source", "track", "wbr",    "p",        "li",    "dt", "dd",       "tr",    "td",   "th",   "thead",
        "tbody",  "tfoot", "option", "optgroup", "rp",    "rt", "colgroup", "frame", "html", "head", "body"};
    return !std::ranges::contains(free, name);
}

/// Elements whose content is characters, not tags.
bool holdsRawText(QByteArrayView name) {
    return name == "script" || name == "style" || name == "textarea" || name == "title" || name == "xmp" ||
           name == "iframe";
}

/// Walks over tags without building anything.
class TagScanner {
public:
    explicit TagScanner(QByteArrayView bytes)
        : m_bytes(bytes) {}

    /// Moves behind the next tag; false at the end.
    bool next() {
        while (m_at < m_bytes.size()) {
            const auto open = m_bytes.indexOf('<', m_at);
            if (open < 0 || open + 1 >= m_bytes.size()) {
                break;
            }
            m_at = open + 1;
            if (m_bytes.sliced(m_at).startsWith("!--")) {
                skipPast("-->");
                continue;
            }
            m_closing = m_bytes[m_at] == '/';
            m_at += m_closing ? 1 : 0;
            if (m_at < m_bytes.size() && isLetter(m_bytes[m_at])) {
                readTag();
                return true;
            }
        }
        m_at = m_bytes.size();
        return false;
    }

    /// In small letters; good until the next tag.
    [[nodiscard]] QByteArrayView name() const { return {m_name.data(), m_nameLength}; }
    [[nodiscard]] bool closing() const { return m_closing; }
    [[nodiscard]] bool selfClosing() const { return m_selfClosing; }
    [[nodiscard]] int attributes() const { return m_attributes; }

    /// After the start tag of an element of raw text: moves to its end tag.
    void skipRawText() {
        while (m_at < m_bytes.size()) {
            const auto found = m_bytes.indexOf("</", m_at);
            if (found < 0) {
                break;
            }
            m_at = found + 2;
            if (m_bytes.sliced(m_at)
                    .first(std::min(m_nameLength, m_bytes.size() - m_at))
                    .compare(name(), Qt::CaseInsensitive) == 0) {
                return;
            }
        }
        m_at = m_bytes.size();
    }

private:
    void skipPast(QByteArrayView end) {
        const auto found = m_bytes.indexOf(end, m_at);
        m_at = found < 0 ? m_bytes.size() : found + end.size();
    }

    void readTag() {
        const auto start = m_at;
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>' && m_bytes[m_at] != '/') {
            ++m_at;
        }
        m_nameLength = std::min<qsizetype>(m_at - start, static_cast<qsizetype>(m_name.size()));
        std::ranges::transform(m_bytes.sliced(start, m_nameLength), m_name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        m_attributes = 0;
        bool inName = false;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '>') {
            const char c = m_bytes[m_at];
            if (c == '=') {
                skipValue();
                inName = false;
                continue;
            }
            const bool border = isSpace(c) || c == '/';
            m_attributes += !border && !inName ? 1 : 0;
            inName = !border;
            ++m_at;
        }
        m_selfClosing = m_at > 0 && m_at < m_bytes.size() && m_bytes[m_at - 1] == '/';
        m_at = std::min(m_at + 1, m_bytes.size());
    }

    void skipValue() {
        ++m_at;
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at])) {
            ++m_at;
        }
        if (m_at >= m_bytes.size()) {
            return;
        }
        const char quote = m_bytes[m_at];
        if (quote == '"' || quote == '\'') {
            const auto end = m_bytes.indexOf(quote, m_at + 1);
            m_at = end < 0 ? m_bytes.size() : end + 1;
            return;
        }
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>') {
            ++m_at;
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    std::array<char, 32> m_name{};
    qsizetype m_nameLength = 0;
    bool m_closing = false;
    bool m_selfClosing = false;
    int m_attributes = 0;
};

} // namespace

Result<void> checkMarkup(QByteArrayView utf8, const ImportHints& hints) {
    if (utf8.size() > maxMarkupBytes) {
        return std::unexpected(tooManyBytes(maxMarkupBytes, hints));
    }
    TagScanner scanner(utf8);
    qint64 depth = 0;
    qint64 drawings = 0; // open svg and math elements: "/>" closes an element there, and only there
    while (scanner.next()) {
        if (scanner.attributes() > maxAttributes) {
            return failure(ErrorCode::TooLarge,
                           QCoreApplication::translate(
                               "Import", "%1 is not a usual web page: one of its elements has more than %2 attributes. "
                                         "Copy the article in the browser and paste it instead.")
                               .arg(describeInput(hints))
                               .arg(maxAttributes));
        }
        if (scanner.name() == "svg" || scanner.name() == "math") {
            drawings = std::max<qint64>(0, drawings + (scanner.closing() ? -1 : 1));
        }
        if (!countsForNesting(scanner.name()) || (drawings > 0 && scanner.selfClosing())) {
            continue;
        }
        depth = scanner.closing() ? std::max<qint64>(0, depth - 1) : depth + 1;
        if (depth > maxNesting) {
            return failure(ErrorCode::TooLarge,
                           QCoreApplication::translate(
                               "Import", "%1 is not a usual web page: its elements are nested more than %2 deep. "
                                         "Copy the article in the browser and paste it instead.")
                               .arg(describeInput(hints))
                               .arg(maxNesting));
        }
        if (!scanner.closing() && holdsRawText(scanner.name())) {
            scanner.skipRawText();
        }
    }
    return {};
}

} // namespace gainsay::import
