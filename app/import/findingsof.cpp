// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/findingsof.h"

#include "app/import/text/textshape.h"

namespace gainsay::import {
namespace {

using domain::Fact;
using domain::Finding;
using domain::Witness;

/// The block that says some words, or part of it around them.
QString passageWith(const domain::ArticleText& text, const QString& words) {
    const auto at = words.isEmpty() ? -1 : text.text().indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0) {
        return {};
    }
    const auto start = text.text().lastIndexOf(u'\n', at) + 1;
    const auto end = text.text().indexOf(u'\n', at);
    const QString line = text.text().sliced(start, (end < 0 ? text.text().size() : end) - start);
    return line.size() <= domain::Findings::longestPassage ? line : words;
}

/// Where a format keeps what stands outside of its text.
Witness usualWitness(const QString& extractor) {
    const auto is = [&](QLatin1StringView name) { return extractor.startsWith(name); };
    if (is(QLatin1StringView("gainsay-mail"))) {
        return Witness::Header;
    }
    if (is(QLatin1StringView("gainsay-ninjs")) || is(QLatin1StringView("gainsay-reference"))) {
        return Witness::Record;
    }
    return is(QLatin1StringView("gainsay-text")) || is(QLatin1StringView("gainsay-html")) ? Witness::Text
                                                                                          : Witness::Properties;
}

/// The field of a mail's head that tells a fact.
QString headerFor(Fact fact) {
    switch (fact) {
    case Fact::Title:
        return QStringLiteral("Subject");
    case Fact::Authors:
        return QStringLiteral("From");
    case Fact::Published:
        return QStringLiteral("Date");
    default:
        return {};
    }
}

Finding findingFor(Fact fact, const QString& value, const QString& words, const domain::Extraction& found) {
    if (fact == Fact::Address) {
        return {fact, value, Witness::Given, {}, {}};
    }
    const Witness usual = usualWitness(found.extractor);
    if (usual == Witness::Header && !headerFor(fact).isEmpty()) {
        return {fact, value, usual, headerFor(fact), words};
    }
    if (const QString passage = passageWith(found.text, words); !passage.isEmpty()) {
        return {fact, value, Witness::Text, {}, passage};
    }
    return {fact, value, usual, {}, words};
}

/// A character without a shape that hides what it stands in, or turns the direction of what follows. Those that
/// scripts need for spelling (joiners, marks of direction) and soft hyphens are none.
bool conceals(char32_t c) {
    return c == 0x200B || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

/// "con⟨U+200B⟩firm".
QString spelledOut(QStringView words) {
    QString out;
    forEachCodePoint(words, [&](char32_t c) {
        out += conceals(c) ? QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'))
                           : QString::fromUcs4(&c, 1);
    });
    return out;
}

/// A space without width between two characters only lets a line break there, in scripts without spaces.
bool isBreakOpportunity(QStringView text, qsizetype at) {
    return text[at] == QChar(0x200B) && (at == 0 || at + 1 == text.size() || isUnspacedScript(text[at - 1].unicode()) ||
                                         isUnspacedScript(text[at + 1].unicode()) || !text[at - 1].isLetterOrNumber() ||
                                         !text[at + 1].isLetterOrNumber());
}

/// Every word of the text in which characters are that nobody sees.
void flagInvisible(domain::Extraction& found) {
    const QString& text = found.text.text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t{text[at].unicode()};
        if (!conceals(c) || isBreakOpportunity(text, at)) {
            continue;
        }
        qsizetype start = at;
        qsizetype end = at;
        while (start > 0 && !text[start - 1].isSpace()) {
            --start;
        }
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        found.findings.addHidden(
            {domain::Hiding::Character, true, spelledOut(QStringView(text).sliced(start, end - start))});
        at = end;
    }
}

} // namespace

void completeFindings(domain::Extraction& found, const KnownFacts& given) {
    const auto replaced = [&](Fact fact, const QString& value) {
        if (!value.isEmpty()) {
            found.findings.set({fact, value, Witness::Given, {}, {}});
        }
    };
    replaced(Fact::Title, given.title);
    replaced(Fact::Authors, given.byline.join(u'\n'));
    replaced(Fact::Published, given.published.toString());
    replaced(Fact::Outlet, given.site);
    replaced(Fact::Language, given.language);
    const auto complete = [&](Fact fact, const QString& value, const QString& words) {
        if (!value.isEmpty() && found.findings.find(fact) == nullptr) {
            found.findings.add(findingFor(fact, value, words, found));
        }
    };
    complete(Fact::Title, found.title, found.title.endsWith(u'…') ? found.title.chopped(1) : found.title);
    complete(Fact::Authors, found.byline.join(u'\n'), found.byline.value(0));
    complete(Fact::Outlet, found.site, found.site);
    complete(Fact::Published, found.published.toString(), {});
    complete(Fact::Modified, found.modified.toString(), {});
    complete(Fact::Address, found.url, found.url);
    complete(Fact::Language, found.language, {});
    flagInvisible(found);
}

} // namespace gainsay::import
