// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/htmlextractor.h"

#include "app/import/assemble.h"
#include "app/import/html/clipboardheader.h"
#include "app/import/html/content.h"
#include "app/import/html/dom.h"
#include "app/import/html/hiding.h"
#include "app/import/html/metadata.h"
#include "app/import/html/segments.h"
#include "app/import/text/textshape.h"

#include <QSet>

namespace gainsay::import {
namespace {

constexpr double hardlyAny = 0.3;  ///< share of what the metadata state as the text
constexpr qsizetype fewWords = 80; ///< with fewer, the text may be hidden or only in the metadata

qsizetype wordsOf(const Content& content) {
    qsizetype words = 0;
    for (const DraftBlock& block : content.blocks) {
        words += wordCount(block.text);
    }
    return words;
}

/// Share of the stated text's runs of four words that the content repeats.
double shareOf(const QString& stated, const Content& content) {
    constexpr qsizetype runLength = 4;
    const auto runsOf = [](const QString& text) {
        QSet<QString> runs;
        const auto words = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + runLength <= words.size(); ++i) {
            runs.insert(words.sliced(i, runLength).join(u' '));
        }
        return runs;
    };
    QString all;
    for (const DraftBlock& block : content.blocks) {
        all += block.text + u' ';
    }
    const auto wanted = runsOf(stated);
    const auto there = runsOf(all);
    const auto common = std::ranges::count_if(wanted, [&](const QString& run) { return there.contains(run); });
    return wanted.isEmpty() ? 1 : static_cast<double>(common) / static_cast<double>(wanted.size());
}

/// A piece of a page as the clipboard has it: without a head of its own.
bool isFragment(const QString& html) {
    const auto isWordCharacter = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); };
    const auto opensWith = [&](QStringView markup, QLatin1StringView name) {
        return markup.startsWith(name, Qt::CaseInsensitive) &&
               (markup.size() == name.size() || !isWordCharacter(markup[name.size()]));
    };
    for (auto at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const auto markup = QStringView(html).sliced(at + 1);
        if (opensWith(markup, QLatin1StringView("head")) || opensWith(markup, QLatin1StringView("title"))) {
            return false;
        }
    }
    return true;
}

std::vector<DraftBlock> paragraphsOf(const QString& text) {
    std::vector<DraftBlock> blocks;
    for (const auto line : QStringTokenizer(text, u'\n', Qt::SkipEmptyParts)) {
        blocks.push_back({domain::BlockKind::Paragraph, line.toString()});
    }
    return blocks;
}

/// Visible text first; where there is hardly any, also what styles hide; at last what the metadata state.
Content findContent(const Document& page, const ContentClues& clues, const Lexicon& lexicon, const NamedParts& parts) {
    auto content = chooseContent(page, segmentPage(page, parts, false), clues, lexicon);
    if (wordsOf(content) < fewWords) {
        auto hidden = chooseContent(page, segmentPage(page, parts, true), clues, lexicon);
        if (wordsOf(hidden) > 2 * wordsOf(content)) {
            content = std::move(hidden);
            content.keepsHidden = true;
        }
    }
    // The page's own word for what its article is: where hardly any of it was found, something else was.
    const auto stated = wordCount(clues.articleBody);
    const bool missed = stated >= fewWords && shareOf(clues.articleBody, content) < hardlyAny;
    if (wordsOf(content) * 2 < stated || missed) {
        content.blocks = paragraphsOf(clues.articleBody);
    }
    return content;
}

} // namespace

Result<domain::Extraction> extractHtml(const QString& html, const ImportHints& hints, const Lexicon& lexicon,
                                       const PageParts& pageParts) {
    const auto clipboard = readClipboardHeader(html);
    ImportHints known = hints;
    if (known.url.isEmpty()) {
        known.url = clipboard.sourceUrl;
    }
    const auto page = Document::parse(clipboard.markup.toString(), known);
    if (!page) {
        return passOn(page);
    }
    const NamedParts parts(*page, pageParts);
    const bool fragment = isFragment(html);
    const auto metadata = readMetadata(*page, known, lexicon, parts);
    auto content =
        findContent(*page, {metadata.title, metadata.authors, metadata.articleBody, metadata.descriptions, fragment},
                    lexicon, parts);

    domain::Extraction result;
    result.mediaType = QStringLiteral("text/html");
    result.extractor = QStringLiteral("gainsay-html 1");
    result.title = metadata.title.isEmpty() ? content.labels.title : metadata.title;
    result.byline = metadata.authors.isEmpty() ? content.labels.byline : metadata.authors;
    result.published = metadata.published.isEmpty() ? content.labels.published : metadata.published;
    result.site = metadata.site.isEmpty() ? content.labels.outlet : metadata.site;
    result.url = metadata.url;
    result.language = metadata.language;
    result.modified = metadata.modified;
    result.findings = metadata.findings;
    for (const domain::Finding& finding : content.labels.findings.facts) {
        result.findings.add(finding); // counts where the metadata had none
    }
    for (domain::HiddenPassage& passage : hiddenInside(*page, content.root, parts)) {
        passage.kept = content.keepsHidden;
        result.findings.addHidden(std::move(passage));
    }
    return assemble(std::move(result), std::move(content.blocks), hints, lexicon);
}

} // namespace gainsay::import
