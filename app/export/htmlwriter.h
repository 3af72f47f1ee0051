// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace gainsay::exporting {

/// Writes well-formed, escaped HTML: elements close in the order in which they opened, whatever the text in them is.
/// Nothing that comes from a dossier can become markup, and a parser reads back every character that was written
/// (but for NUL and lone surrogates, which HTML cannot say: they become U+FFFD).
class HtmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// Keeps the element that was opened last open while it lives.
    class Scope {
    public:
        explicit Scope(HtmlWriter& writer)
            : m_writer(writer) {}
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { m_writer.close(); }

    private:
        HtmlWriter& m_writer;
    };

    /// Opens an element that somebody then makes a Scope of, for functions that write something into it first.
    void open(QLatin1StringView name, Attributes attributes = {});
    /// Opens an element. Block-level elements begin on a line of their own.
    [[nodiscard]] Scope element(QLatin1StringView name, Attributes attributes = {});
    /// An element with nothing but text in it. An attribute whose value is a null string is left out.
    void element(QLatin1StringView name, Attributes attributes, const QString& words);
    /// meta, br: elements without an end.
    void voidElement(QLatin1StringView name, Attributes attributes = {});
    void text(const QString& words);
    /// Text that is HTML or CSS already: our own, never a dossier's.
    void verbatim(const QByteArray& markup) { m_out += markup; }

    [[nodiscard]] const QByteArray& html() const { return m_out; }

private:
    void startTag(QLatin1StringView name, Attributes attributes);
    void close();

    QByteArray m_out;
    std::vector<QLatin1StringView> m_open;
};

/// Text with everything escaped that has a meaning in HTML text or quoted attributes; UTF-8.
[[nodiscard]] QByteArray escapedHtml(const QString& words);

} // namespace gainsay::exporting
