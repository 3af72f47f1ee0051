// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readingtools.h"

#include "app/import/assemble.h"
#include "app/import/html/dom.h"
#include "app/import/html/hiding.h"
#include "app/import/html/segments.h"
#include "app/import/text/textshape.h"

#include <QCoreApplication>
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

Result<std::vector<DraftBlock>> blocksOfMarkup(const QString& markup, const ReadingTools& tools,
                                               domain::Findings& noted) {
    const auto page = Document::parse(withoutSelfClosing(markup), tools.hints);
    if (!page) {
        return passOn(page);
    }
    const NamedParts parts(*page, tools.pageParts);
    for (domain::HiddenPassage& passage : hiddenInside(*page, page->body(), parts)) {
        noted.addHidden(std::move(passage));
    }
    std::vector<DraftBlock> blocks;
    for (const Segment& segment : segmentPage(*page, parts, false)) {
        if (segment.element == noNode || !page->isInside(segment.element, Tag::Nav)) {
            blocks.push_back({segment.kind, segment.text, segment.level});
        }
    }
    return blocks;
}

std::vector<DraftBlock> blocksOfPlain(QStringView text, domain::BlockKind kind) {
    std::vector<DraftBlock> blocks;
    for (TextLine& line : splitLines(text)) {
        blocks.push_back({kind, std::move(line.text)});
    }
    return blocks;
}

QString placesInWords(const QStringList& places) {
    constexpr qsizetype mostNamed = 20;
    return places.first(std::min(places.size(), mostNamed)).join(QStringLiteral(", ")) +
           (places.size() > mostNamed ? QStringLiteral(" …") : QString());
}

Result<void> reportMissing(const QString& part, const QString& detail, const ReadingTools& tools) {
    const QString message =
        QCoreApplication::translate("Import", "%1 is damaged: “%2” could not be read and is missing from its text. "
                                              "Open it in the program that made it and save it again.")
            .arg(describeInput(tools.hints), part);
    return tools.members.refuse(part, {ErrorCode::Corrupt, message, detail});
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

} // namespace gainsay::import
