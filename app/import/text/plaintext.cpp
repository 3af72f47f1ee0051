// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/plaintext.h"

#include "app/import/assemble.h"
#include "app/import/text/bylines.h"
#include "app/import/text/endmatter.h"
#include "app/import/text/headmatter.h"
#include "app/import/text/language.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

using domain::BlockKind;

constexpr qsizetype mostHeadingWords = 14;

bool isHeading(const TextLine& line, bool hasNext) {
    const QStringView text = line.text;
    if (!line.afterBlank || !hasNext || wordCount(text) > mostHeadingWords || text.back() == u':' ||
        text.back() == u',' || QStringView(u"(（\"“”「『").contains(text.front()) ||
        !(text.front().isLetterOrNumber())) {
        return false;
    }
    const QChar last = finalMark(text);
    if (last == u'?' || last == u'？' || last == u'!' || last == u'！') {
        return isTitleCase(text) && line.beforeBlank && !hasQuotationMark(text);
    }
    return !endsSentence(text);
}

DraftBlock blockOf(const TextLine& line, bool hasNext) {
    const QStringView text = line.text;
    if (beginsWithBullet(text)) {
        return {BlockKind::ListItem, withoutBullet(text).toString(), 1};
    }
    if (text.startsWith(u'>') && text.size() > 1) {
        return {BlockKind::Quotation, text.sliced(1).trimmed().toString()};
    }
    return isHeading(line, hasNext) ? DraftBlock{BlockKind::Heading, line.text, 2}
                                    : DraftBlock{BlockKind::Paragraph, line.text};
}

/// A line that is nothing but an address says where the text is from.
QString onlyAddress(QStringView line) {
    static const QRegularExpression address(
        QStringLiteral(R"(^(?:(?:source|url|link|quelle|出典)\s*[:：]\s*)?(https?://\S+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return address.matchView(line).captured(1);
}

/// Takes lines that are nothing but an address from the edges of the text; returns the first of them.
QString takeAddress(std::vector<TextLine>& lines) {
    constexpr size_t edge = 4;
    QString found;
    for (size_t i = lines.size(); i-- > 0;) {
        const QString address = i < edge || i + edge > lines.size() ? onlyAddress(lines[i].text) : QString();
        if (!address.isEmpty()) {
            found = address;
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    return found;
}

/// What the last paragraphs say about the author.
Byline lastNote(std::span<const TextLine> body, std::span<const size_t> kept, const Lexicon& lexicon) {
    constexpr size_t paragraphs = 3;
    for (const size_t index : kept.last(std::min(paragraphs, kept.size()))) {
        if (auto note = endNote(body[index].text, lexicon); !note.isEmpty()) {
            return note;
        }
    }
    return {};
}

} // namespace

Result<domain::Extraction> extractPlainText(QStringView text, const ImportHints& hints, const Lexicon& lexicon) {
    auto lines = splitLines(text);
    domain::Extraction result;
    result.mediaType = QStringLiteral("text/plain");
    result.extractor = QStringLiteral("gainsay-text 1");
    const QString address = takeAddress(lines);
    result.url = hints.url.isEmpty() ? address : hints.url;

    const std::span all(lines);
    const auto head = all.first(headLength(lines, lexicon));
    const auto body = all.subspan(head.size());
    const auto matter = readHead(head, lexicon);
    const auto trimmed = trimBody(body, lexicon);

    std::vector<DraftBlock> blocks;
    for (const auto& [index, kind, level] : matter.kept) {
        blocks.push_back({kind, head[index].text, level});
    }
    for (const size_t index : trimmed.kept) {
        blocks.push_back(blockOf(body[index], index != trimmed.kept.back()));
    }
    const auto note = lastNote(body, trimmed.kept, lexicon);
    const bool sameWriter = matter.byline.isEmpty() || matter.byline.contains(note.names.value(0));
    result.byline = matter.byline.isEmpty() ? note.names : matter.byline;
    result.published = matter.published;
    result.site = matter.outlet.isEmpty() ? trimmed.outlet : matter.outlet;
    if (result.site.isEmpty() && sameWriter) {
        result.site = note.outlet;
    }
    result.title = matter.title;
    result.findings = matter.findings;
    return assemble(std::move(result), std::move(blocks), hints, lexicon);
}

} // namespace gainsay::import
