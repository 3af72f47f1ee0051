// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pdfparts.h"

#include "app/export/reportanchors.h"
#include "app/export/reportwords.h"

#include <algorithm>
#include <iterator>

namespace gainsay::exporting {

using namespace Qt::StringLiterals;

TextRun stanceRun(domain::Stance stance) {
    const auto at = static_cast<size_t>(stance);
    TextStyle style{false, 8, true, inks::stance.at(at), inks::stanceTint.at(at), {}, false};
    constexpr QChar space(QChar::Nbsp);
    return {space + signOf(stance) + space + domain::toString(stance) + space, style, {}};
}

TextBlock fact(const QString& label, const QString& value, const TextStyle& style, const QString& link) {
    return value.isEmpty() ? TextBlock{} : fact(label, {{value, link.isEmpty() ? style : styles::link, link}});
}

TextBlock fact(const QString& label, std::vector<TextRun> value) {
    TextBlock block;
    block.runs = {{label + u'\t', styles::muted, {}}};
    std::ranges::move(value, std::back_inserter(block.runs));
    block.hanging = labelWidth;
    block.before = 1;
    return block;
}

void addTo(std::vector<TextBlock>& blocks, TextBlock block) {
    if (!block.runs.empty()) {
        blocks.push_back(std::move(block));
    }
}

void addNote(std::vector<TextBlock>& blocks, const ReportIndex& index, const QString& note) {
    if (index.options().includeNotes && !note.isEmpty()) {
        blocks.push_back(fact(u"Note"_s, {{note, styles::body, {}}}));
    }
}

TextBlock passageBlock(const ReportIndex& index, const domain::Quote& quote, const std::vector<TextRun>& words) {
    const auto* article = index.articleOf(quote);
    const Passage passage = passageAround(index.version(quote.version)->text, quote.range);
    TextBlock block;
    block.leading = 1.55;
    block.ownDirection = true;
    block.language = article == nullptr ? QString() : article->language;
    block.runs.push_back({passage.before, styles::context, {}});
    std::ranges::copy(words, std::back_inserter(block.runs));
    block.runs.push_back({passage.after, styles::context, {}});
    std::erase_if(block.runs, [](const TextRun& run) { return run.words.isEmpty(); });
    return block;
}

std::vector<TextRun> markedWords(const std::vector<MarkedRun>& runs, const domain::Assertion* assertion) {
    std::vector<TextRun> words;
    for (const MarkedRun& run : runs) {
        TextStyle style = styles::quote;
        if (run.mark == Mark::Clashes) {
            const auto at = assertion == nullptr ? size_t{0} : static_cast<size_t>(assertion->stance);
            style.underline = assertion == nullptr ? inks::accent : inks::stance.at(at);
            style.tint = assertion == nullptr ? inks::accentTint : inks::stanceTint.at(at);
        } else if (run.mark == Mark::Agrees) {
            style.underline = inks::shared;
        }
        words.push_back({run.words, style, {}});
    }
    return words;
}

std::vector<TextRun> highlightedWords(const domain::Quote& quote) {
    TextStyle style = styles::quote;
    const auto at = std::clamp(quote.colour, domain::firstColour, domain::lastColour) - domain::firstColour;
    style.tint = inks::highlight.at(static_cast<size_t>(at));
    return {{quote.exact, style, {}}};
}

QString linkTo(const ReportIndex& index, const domain::Quote& quote) {
    return index.options().sections.testFlag(ReportSection::Quotes) ? u'#' + anchorOf(quote.id) : QString();
}

QString linkTo(const QString& url) {
    return isWebAddress(url) ? url : QString();
}

int beginSection(PageFlow& flow, ReportSection section) {
    constexpr double roomBelow = 180; // a heading alone at the foot of a page helps nobody
    const SectionHeading& heading = headingOf(section);
    flow.gap(30);
    flow.need(roomBelow);
    TextBlock block = paragraph(heading.title, styles::section);
    block.anchor = heading.anchor;
    flow.text(block);
    flow.gap(6);
    return flow.canvas().bookmark(0, heading.title, heading.anchor);
}

} // namespace gainsay::exporting
