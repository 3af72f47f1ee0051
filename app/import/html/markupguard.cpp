// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/markupguard.h"

#include "app/import/assemble.h"
#include "app/import/inputchecks.h"
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
    static constexpr QByteArrayView raw[] = {"script", "style",  "textarea", "title",
                                             "xmp",    "iframe", "noembed",  "noframes"};
    return std::ranges::contains(raw, name);
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
            if (m_bytes[m_at] == '!' || m_bytes[m_at] == '?') {
                skipDeclaration();
                continue;
            }
            m_closing = m_bytes[m_at] == '/';
            m_at += m_closing ? 1 : 0;
            if (m_at < m_bytes.size() && isLetter(m_bytes[m_at])) {
                readTag();
                return true;
            }
            if (m_closing) {
                skipPast(">"); // a comment, to the standard
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
    /// The tag as it is written, but for its "<" or "</"; good for as long as the bytes are.
    [[nodiscard]] QByteArrayView written() const { return m_bytes.sliced(m_start, m_end - m_start); }
    /// Where the tag ends.
    [[nodiscard]] qsizetype end() const { return m_end; }
    /// Whether a parser to the standard has seen the same tags as this: there was nothing odd among them.
    [[nodiscard]] bool isSure() const { return m_isSure; }

    /// After the start tag of an element of raw text: moves to its end tag, and returns the text before it; nothing
    /// where there is none.
    QByteArrayView skipRawText() {
        const auto start = m_at;
        while (m_at < m_bytes.size()) {
            const auto found = m_bytes.indexOf("</", m_at);
            if (found < 0) {
                break;
            }
            m_at = found + 2;
            const auto rest = m_bytes.sliced(m_at);
            if (rest.size() > m_nameLength && isBorder(rest[m_nameLength]) &&
                rest.first(m_nameLength).compare(name(), Qt::CaseInsensitive) == 0) {
                return m_bytes.sliced(start, found - start);
            }
        }
        m_at = m_bytes.size();
        return {};
    }

private:
    static bool isBorder(char c) { return isSpace(c) || c == '>' || c == '/'; }

    /// A comment, or what counts as one.
    void skipDeclaration() {
        const auto start = m_at;
        if (m_bytes.sliced(m_at).startsWith("!--")) {
            skipPast("-->");
            m_isSure = m_isSure && !m_bytes.sliced(start, m_at - start).contains("--!>");
        } else {
            m_isSure = m_isSure && !m_bytes.sliced(m_at).startsWith("![CDATA[");
            skipPast(">");
        }
    }

    void skipPast(QByteArrayView end) {
        const auto found = m_bytes.indexOf(end, m_at);
        m_at = found < 0 ? m_bytes.size() : found + end.size();
    }

    void readTag() {
        m_start = m_at;
        while (m_at < m_bytes.size() && !isBorder(m_bytes[m_at])) {
            ++m_at;
        }
        m_nameLength = std::min<qsizetype>(m_at - m_start, static_cast<qsizetype>(m_name.size()));
        std::ranges::transform(m_bytes.sliced(m_start, m_nameLength), m_name.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        m_attributes = 0;
        bool inName = false;
        bool wantsValue = false; // an attribute's name stands before
        while (m_at < m_bytes.size() && m_bytes[m_at] != '>') {
            const char c = m_bytes[m_at];
            if (c == '=') {
                m_isSure = m_isSure && wantsValue; // elsewhere it would begin a name
                skipValue();
                inName = false;
                wantsValue = false;
                continue;
            }
            const bool border = isBorder(c);
            m_attributes += !border && !inName ? 1 : 0;
            inName = !border;
            wantsValue = !border || (wantsValue && c != '/');
            ++m_at;
        }
        // After the one all is text, and in the other scripts are none.
        m_isSure = m_isSure && name() != "plaintext" && name() != "frameset";
        m_selfClosing = m_at > 0 && m_at < m_bytes.size() && m_bytes[m_at - 1] == '/';
        m_at = std::min(m_at + 1, m_bytes.size());
        m_end = m_at;
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
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    bool m_isSure = true;
    bool m_closing = false;
    bool m_selfClosing = false;
    int m_attributes = 0;
};

/// Whether an element has text of which nothing is kept, so that a parser may as well find it empty. Of scripts those
/// count that hold data for others to read. A script that opens a comment may end elsewhere than it seems to.
bool isUnread(const TagScanner& tag, QByteArrayView text, bool inSelect) {
    if (tag.name() == "script") {
        return !text.contains("<!--") && !tag.written().toByteArray().toLower().contains("json");
    }
    return tag.name() == "style" && !inSelect; // in there it is no element
}

Error tooManyAttributes(const ImportHints& hints) {
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Import",
                                        "%1 is not a usual web page: one of its elements has more than %2 attributes. "
                                        "Copy the article in the browser and paste it instead.")
                .arg(describeInput(hints))
                .arg(maxAttributes),
            {}};
}

Error nestedTooDeep(const ImportHints& hints) {
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Import", "%1 is not a usual web page: its elements are nested more than %2 "
                                                  "deep. Copy the article in the browser and paste it instead.")
                .arg(describeInput(hints))
                .arg(maxNesting),
            {}};
}

} // namespace

Result<QByteArray> checkedMarkup(const QByteArray& utf8, const ImportHints& hints) {
    if (utf8.size() > maxMarkupBytes) {
        return std::unexpected(tooManyBytes(maxMarkupBytes, hints));
    }
    TagScanner tags(utf8);
    QByteArray kept;
    qsizetype past = 0; // of what is kept or left out so far
    qint64 depth = 0;
    qint64 drawings = 0; // open svg and math elements: "/>" closes an element there, and only there
    bool hasSelect = false;
    while (tags.next()) {
        if (tags.attributes() > maxAttributes) {
            return std::unexpected(tooManyAttributes(hints));
        }
        if (tags.name() == "svg" || tags.name() == "math") {
            drawings = std::max<qint64>(0, drawings + (tags.closing() ? -1 : 1));
        }
        hasSelect = hasSelect || tags.name() == "select";
        if (!countsForNesting(tags.name()) || (drawings > 0 && tags.selfClosing())) {
            continue;
        }
        depth = tags.closing() ? std::max<qint64>(0, depth - 1) : depth + 1;
        if (depth > maxNesting) {
            return std::unexpected(nestedTooDeep(hints));
        }
        if (tags.closing() || !holdsRawText(tags.name())) {
            continue;
        }
        const auto start = tags.end();
        const auto text = tags.skipRawText();
        if (drawings == 0 && tags.isSure() && isUnread(tags, text, hasSelect)) {
            kept += QByteArrayView(utf8).sliced(past, start - past);
            past = start + text.size();
        }
    }
    return past == 0 ? utf8 : kept + QByteArrayView(utf8).sliced(past).toByteArray();
}

} // namespace gainsay::import
