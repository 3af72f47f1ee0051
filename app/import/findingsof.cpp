// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/findingsof.h"

#include "app/domain/unseencharacters.h"

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

/// Every word of the text in which characters are that nobody sees.
void flagInvisible(domain::Extraction& found) {
    for (const domain::ConcealingWord& word : domain::concealingWords(found.text.text())) {
        found.findings.addHidden({domain::Hiding::Character, true, word.spelled});
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
