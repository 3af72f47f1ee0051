// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/block.h"
#include "app/domain/codepointindex.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gainsay::domain {

/// The canonical text of a Version and its blocks: made once by extraction, then frozen and hashed.
/// Line feeds only between blocks; no carriage return, no NUL, no lone surrogate; NFC is *not* applied (a quote must
/// be what the source wrote).
class ArticleText {
public:
    ArticleText() = default;
    ArticleText(QString text, std::vector<Block> blocks);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] const CodePointIndex& index() const { return m_index; }

    /// The words that a range of code points covers.
    [[nodiscard]] QString slice(TextRange range) const { return m_index.slice(m_text, range); }
    /// The block that an offset (code points) lies in or, between blocks, the one before; null without blocks.
    [[nodiscard]] const Block* blockAt(qsizetype offset) const;
    /// The page, from 1, that the block at an offset begins on; 0 where the source has no pages.
    [[nodiscard]] int pageAt(qsizetype offset) const;

    /// UTF-8 of the text: what the text's SHA-256 is taken over.
    [[nodiscard]] QByteArray toUtf8() const { return m_text.toUtf8(); }
    /// The blocks as compact JSON, for storage beside the text.
    [[nodiscard]] QByteArray blocksToJson() const;
    /// Puts stored text and blocks together again. Corrupt where they do not fit each other.
    [[nodiscard]] static Result<ArticleText> fromStored(const QByteArray& utf8, const QByteArray& blocksJson);

private:
    ArticleText(QString text, std::vector<Block> blocks, CodePointIndex index);

    QString m_text;
    std::vector<Block> m_blocks;
    CodePointIndex m_index;
};

/// Gathers blocks in reading order and puts the canonical text together.
class ArticleTextBuilder {
public:
    /// Appends a block; white space is folded (but in Preformatted), control characters and lone surrogates are
    /// dropped, and a block left empty is not kept.
    void add(BlockKind kind, QStringView words, int level = 0, int page = 0);
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] ArticleText build() &&;

private:
    QString m_text;
    std::vector<Block> m_blocks;
    qsizetype m_length = 0; ///< of m_text in code points
};

} // namespace gainsay::domain
