// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/articletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace gainsay::domain {
namespace {

constexpr QLatin1StringView blockSeparator("\n\n");

bool isDroppedControl(QChar c) {
    const auto code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7F && code < 0xA0) || code == 0xFEFF ||
           code == 0xFFFE || code == 0xFFFF;
}

/// White space folded to single spaces (no-break spaces are the author's and stay), the undisplayable dropped.
QString cleaned(QStringView words, bool keepLines) {
    QString out(words.size(), Qt::Uninitialized); // it only gets shorter
    QChar* const begin = out.data();
    QChar* end = begin;
    bool spacePending = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        const bool foldable = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' ||
                              c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x85);
        if (foldable && !keepLines) {
            spacePending = end != begin;
            continue;
        }
        if (foldable && c != u'\n') {
            if (c != u'\r') {
                *end++ = u' ';
            }
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if ((c.isSurrogate() && !pair) || isDroppedControl(c)) {
            continue;
        }
        if (spacePending) {
            *end++ = u' ';
            spacePending = false;
        }
        *end++ = c;
        if (pair) {
            *end++ = words[++i];
        }
    }
    out.truncate(end - begin);
    if (!keepLines) {
        return out;
    }
    // Blank lines would look like a border between blocks.
    while (out.contains(blockSeparator)) {
        out.replace(blockSeparator, QLatin1StringView("\n"));
    }
    while (out.endsWith(u'\n') || out.endsWith(u' ')) {
        out.chop(1);
    }
    return out.startsWith(u'\n') ? out.sliced(1) : out;
}

Error corruptBlocks(const QString& why) {
    return {ErrorCode::Corrupt,
            QCoreApplication::translate(
                "ArticleText", "The stored text of an article and its list of paragraphs do not fit each other. "
                               "Check the dossier with “Verify” and restore a backup if it reports damage."),
            why};
}

} // namespace

ArticleText::ArticleText(QString text, std::vector<Block> blocks)
    : m_text(std::move(text))
    , m_blocks(std::move(blocks))
    , m_index(m_text) {}

ArticleText::ArticleText(QString text, std::vector<Block> blocks, CodePointIndex index)
    : m_text(std::move(text))
    , m_blocks(std::move(blocks))
    , m_index(std::move(index)) {}

const Block* ArticleText::blockAt(qsizetype offset) const {
    const auto after =
        std::ranges::partition_point(m_blocks, [offset](const Block& block) { return block.range.start <= offset; });
    if (after == m_blocks.begin()) {
        return m_blocks.empty() ? nullptr : &m_blocks.front();
    }
    return &*std::prev(after);
}

int ArticleText::pageAt(qsizetype offset) const {
    const Block* block = blockAt(offset);
    return block ? block->page : 0;
}

QByteArray ArticleText::blocksToJson() const {
    QJsonArray rows;
    for (const Block& block : m_blocks) {
        QJsonArray row{toString(block.kind), block.range.start, block.range.end, block.level};
        if (block.page > 0) {
            row.append(block.page);
        }
        rows.append(row);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

Result<ArticleText> ArticleText::fromStored(const QByteArray& utf8, const QByteArray& blocksJson) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(utf8);
    if (decoder.hasError()) {
        return std::unexpected(corruptBlocks(QStringLiteral("text is not UTF-8")));
    }
    const auto json = QJsonDocument::fromJson(blocksJson);
    if (!json.isArray()) {
        return std::unexpected(corruptBlocks(QStringLiteral("blocks are not a JSON array")));
    }
    std::vector<Block> blocks;
    const auto rows = json.array();
    blocks.reserve(static_cast<size_t>(rows.size()));
    CodePointIndex index(text);
    qsizetype previousEnd = 0;
    for (const auto& value : rows) {
        const auto row = value.toArray();
        const auto kind = blockKindFromString(row.at(0).toString());
        const TextRange range{row.at(1).toInteger(-1), row.at(2).toInteger(-1)};
        if (!kind || range.start < previousEnd || range.isEmpty() || range.end > index.length()) {
            return std::unexpected(
                corruptBlocks(QStringLiteral("block %1 is out of order or range").arg(blocks.size())));
        }
        previousEnd = range.end;
        blocks.push_back({*kind, range, static_cast<int>(row.at(3).toInteger()), std::max(0, row.at(4).toInt())});
    }
    return ArticleText(std::move(text), std::move(blocks), std::move(index));
}

void ArticleTextBuilder::add(BlockKind kind, QStringView words, int level, int page) {
    const QString clean = cleaned(words, kind == BlockKind::Preformatted);
    if (clean.isEmpty()) {
        return;
    }
    if (!m_text.isEmpty()) {
        m_text += blockSeparator;
        m_length += blockSeparator.size();
    }
    const auto start = m_length;
    m_text += clean;
    m_length += CodePointIndex(clean).length();
    m_blocks.push_back({kind, {start, m_length}, level, page});
}

ArticleText ArticleTextBuilder::build() && {
    return {std::move(m_text), std::move(m_blocks)};
}

} // namespace gainsay::domain
