// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readingtools.h"

#include "app/import/assemble.h"
#include "app/import/html/dom.h"
#include "app/import/html/segments.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

/// XML's way to write an empty element would, read as HTML, open one that is never closed.
QString withoutSelfClosing(QString markup) {
    static const QRegularExpression selfClosing(
        QStringLiteral(
            R"(<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)/>)"),
        QRegularExpression::CaseInsensitiveOption);
    return markup.replace(selfClosing, QStringLiteral("<\\1\\2></\\1>"));
}

} // namespace

Result<std::vector<DraftBlock>> blocksOfMarkup(const QString& markup, const ReadingTools& tools) {
    const auto page = Document::parse(withoutSelfClosing(markup), tools.hints);
    if (!page) {
        return passOn(page);
    }
    std::vector<DraftBlock> blocks;
    for (const Segment& segment : segmentPage(*page, tools.pageParts, false)) {
        if (segment.element == noNode || !page->isInside(segment.element, Tag::Nav)) {
            blocks.push_back({segment.kind, segment.text, segment.level});
        }
    }
    return blocks;
}

Result<domain::Extraction> assembleDocument(domain::Extraction draft, std::vector<DraftBlock> blocks,
                                            const QString& statedTitle, const ReadingTools& tools) {
    auto written = std::ranges::find(blocks, domain::BlockKind::Title, &DraftBlock::kind);
    if (written == blocks.end() && !blocks.empty() && blocks.front().kind == domain::BlockKind::Heading) {
        written = blocks.begin();
    }
    draft.title.clear();
    if (written != blocks.end() && written == blocks.begin()) {
        draft.title = written->text;
        blocks.erase(written);
    }
    for (DraftBlock& block : blocks) {
        if (block.kind == domain::BlockKind::Title) {
            block.kind = domain::BlockKind::Heading;
            block.level = 1;
        }
    }
    const bool untitled = simplified(draft.title).isEmpty();
    auto found = assemble(std::move(draft), std::move(blocks), tools.hints, tools.lexicon);
    if (found && untitled && !simplified(statedTitle).isEmpty()) {
        found->title = simplified(statedTitle);
    }
    return found;
}

QString lastPart(const QString& path) {
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace gainsay::import
