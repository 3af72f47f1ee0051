// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/markdown/markdownextractor.h"

#include "app/import/assemble.h"
#include "app/import/html/dom.h"
#include "app/import/limits.h"
#include "app/import/markdown/frontmatter.h"
#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"
#include "app/import/text/headmatter.h"
#include "app/import/text/textshape.h"

#include <QCoreApplication>

#include <md4c.h>

namespace gainsay::import {
namespace {

using domain::BlockKind;
using domain::Fact;
using domain::Witness;

constexpr qsizetype fewestWordsOfText = 12; ///< a paragraph under the title with fewer may be a byline or date

/// Receives md4c's events and keeps the blocks.
class BlockCollector {
public:
    std::vector<DraftBlock> blocks;
    bool nestedTooDeep = false;

    int enter(MD_BLOCKTYPE type, void* detail) {
        if (++m_depth > maxNesting) {
            nestedTooDeep = true;
            return 1;
        }
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            ++m_lists;
            break;
        case MD_BLOCK_H:
            m_heading = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_text += m_text.isEmpty() ? QStringView() : QStringView(u" | ");
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            flush();
            break;
        default:
            break;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type) {
        --m_depth;
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            --m_lists;
            break;
        case MD_BLOCK_H:
            add(BlockKind::Heading, m_heading);
            break;
        case MD_BLOCK_TR:
            add(BlockKind::TableRow, 0);
            break;
        case MD_BLOCK_CODE:
            add(BlockKind::Preformatted, 0);
            break;
        case MD_BLOCK_HTML:
            m_text = textOfMarkup(m_text);
            flush();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
            flush();
            break;
        default:
            break;
        }
        return 0;
    }

    void enterSpan(MD_SPANTYPE type) { m_images += type == MD_SPAN_IMG ? 1 : 0; }
    void leaveSpan(MD_SPANTYPE type) { m_images -= type == MD_SPAN_IMG ? 1 : 0; }

    void text(MD_TEXTTYPE type, QStringView words, bool insideHtmlBlock) {
        if (m_images > 0) {
            return; // the alternative text of a picture is not part of the article
        }
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
            m_text += u'\n'; // a space to the text, but lines of labels are told apart by it
        } else if (type == MD_TEXT_ENTITY) {
            m_text += textOfMarkup(words.toString());
        } else if (type != MD_TEXT_NULLCHAR && (type != MD_TEXT_HTML || insideHtmlBlock)) {
            m_text += words;
        }
    }

    [[nodiscard]] static QString textOfMarkup(const QString& markup) {
        const auto page = Document::parse(markup, {});
        return page && page->root() != noNode ? page->textOf(page->root()) : QString();
    }

private:
    void add(BlockKind kind, int level) {
        if (!m_text.trimmed().isEmpty()) {
            blocks.push_back({kind, std::exchange(m_text, {}), level});
        }
        m_text.clear();
    }

    void flush() {
        if (m_quotes > 0) {
            add(BlockKind::Quotation, 0);
        } else if (m_lists > 0) {
            add(BlockKind::ListItem, m_lists);
        } else {
            add(BlockKind::Paragraph, 0);
        }
    }

    QString m_text;
    int m_depth = 0;
    int m_quotes = 0;
    int m_lists = 0;
    int m_heading = 0;
    int m_images = 0;
};

/// md4c's C callbacks, with the collector and the kind of the innermost leaf block as user data.
struct Callbacks {
    BlockCollector collector;
    bool inHtml = false;

    static int enterBlock(MD_BLOCKTYPE type, void* detail, void* self) {
        auto& me = *static_cast<Callbacks*>(self);
        me.inHtml = type == MD_BLOCK_HTML;
        return me.collector.enter(type, detail);
    }
    static int leaveBlock(MD_BLOCKTYPE type, void* /*detail*/, void* self) {
        auto& me = *static_cast<Callbacks*>(self);
        me.inHtml = false;
        return me.collector.leave(type);
    }
    static int enterSpan(MD_SPANTYPE type, void* /*detail*/, void* self) {
        static_cast<Callbacks*>(self)->collector.enterSpan(type);
        return 0;
    }
    static int leaveSpan(MD_SPANTYPE type, void* /*detail*/, void* self) {
        static_cast<Callbacks*>(self)->collector.leaveSpan(type);
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* self) {
        auto& me = *static_cast<Callbacks*>(self);
        me.collector.text(type, QString::fromUtf8(words, static_cast<qsizetype>(size)), me.inHtml);
        return 0;
    }
};

/// Takes the title out of the blocks: the first heading of level 1, else a heading that is the very first block.
QString takeTitle(std::vector<DraftBlock>& blocks) {
    auto found = std::ranges::find_if(
        blocks, [](const DraftBlock& block) { return block.kind == BlockKind::Heading && block.level == 1; });
    if (found == blocks.end() && !blocks.empty() && blocks.front().kind == BlockKind::Heading) {
        found = blocks.begin();
    }
    if (found == blocks.end()) {
        return {};
    }
    QString title = simplified(found->text);
    blocks.erase(found);
    return title;
}

/// Reads one line under the title: byline, date, outlet, or several of them with bars between. False where it is text.
bool takeLabel(const QString& line, domain::Extraction& result, const Lexicon& lexicon) {
    if (wordCount(line) > fewestWordsOfText || endsSentence(line)) {
        return false;
    }
    auto byline = statedByline(line, lexicon);
    const auto date = findDate(line);
    QString outlet = byline.outlet;
    for (const QString& piece : splitAtBars(line)) {
        if (const auto stated = statedByline(piece, lexicon); !stated.isEmpty()) {
            byline = byline.isEmpty() ? stated : byline;
        } else if (outlet.isEmpty() && isOutletLine(piece, lexicon)) {
            outlet = simplified(piece);
        }
    }
    if (byline.isEmpty() && !date && outlet.isEmpty()) {
        return false;
    }
    const auto told = [&](Fact fact, const QString& value, Witness by) {
        result.findings.add({fact, value, by, {}, line});
    };
    if (result.byline.isEmpty()) {
        result.byline = byline.names;
        told(Fact::Authors, byline.names.join(u'\n'), Witness::Byline);
    }
    if (result.site.isEmpty()) {
        result.site = outlet;
        told(Fact::Outlet, outlet, Witness::Text);
    }
    if (date && result.published.isEmpty()) {
        result.published = date->date;
        told(Fact::Published, date->date.toString(), Witness::Text);
    }
    return true;
}

/// Byline, date and outlet on lines of their own under the title become metadata.
void takeLabels(std::vector<DraftBlock>& blocks, domain::Extraction& result, const Lexicon& lexicon) {
    constexpr size_t deepest = 4;
    for (size_t i = 0; i < std::min(blocks.size(), deepest);) {
        QStringList lines = blocks[i].kind == BlockKind::Paragraph ? blocks[i].text.split(u'\n') : QStringList();
        bool taken = false;
        while (!lines.isEmpty() && takeLabel(lines.front(), result, lexicon)) {
            lines.removeFirst();
            taken = true;
        }
        if (taken) {
            blocks[i].text = lines.join(u'\n');
        }
        if (taken && lines.isEmpty()) {
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

} // namespace

Result<domain::Extraction> extractMarkdown(QStringView text, const ImportHints& hints, const Lexicon& lexicon) {
    QString source = text.toString();
    source.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    auto matter = readFrontMatter(source);
    const QByteArray utf8 = QStringView(source).sliced(matter.length).toUtf8();

    Callbacks callbacks;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = Callbacks::enterBlock;
    parser.leave_block = Callbacks::leaveBlock;
    parser.enter_span = Callbacks::enterSpan;
    parser.leave_span = Callbacks::leaveSpan;
    parser.text = Callbacks::text;
    const int status = md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &callbacks);
    if (callbacks.collector.nestedTooDeep) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate(
                           "Import", "%1 is not a usual text: its lists and quotations are nested more than %2 deep.")
                           .arg(describeInput(hints))
                           .arg(maxNesting));
    }
    if (status != 0) {
        return std::unexpected(nothingReadable(hints));
    }
    auto blocks = std::move(callbacks.collector.blocks);
    domain::Extraction result;
    result.mediaType = QStringLiteral("text/markdown");
    result.extractor = QStringLiteral("gainsay-markdown 1");
    const QString heading = takeTitle(blocks);
    result.title = heading.isEmpty() ? matter.title : heading;
    result.byline = splitNames(matter.authors.join(u','), lexicon);
    result.published = matter.published;
    result.site = matter.site;
    result.url = hints.url.isEmpty() ? matter.url : hints.url;
    result.language = matter.language;
    takeLabels(blocks, result, lexicon);
    return assemble(std::move(result), std::move(blocks), hints, lexicon);
}

} // namespace gainsay::import
