// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articlelayout.h"

namespace gainsay::ui {

/// The caret and the selection of a reader: moves by letters, words, lines, blocks and pages over an ArticleLayout.
/// Positions are UTF-16 units of the whole text and always borders of grapheme clusters inside a block.
class ArticleCaret {
public:
    enum class Move {
        Left,
        Right,
        WordLeft,
        WordRight,
        LineStart,
        LineEnd,
        LineUp,
        LineDown,
        BlockUp,
        BlockDown,
        PageUp,
        PageDown,
        TextStart,
        TextEnd,
    };
    enum class Unit { Letter, Word, Block };

    /// `layout` must outlive the caret.
    explicit ArticleCaret(ArticleLayout& layout)
        : m_layout(layout) {}

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] bool hasSelection() const { return m_position != m_anchor; }
    /// Selected stretch, or an empty one at the caret.
    [[nodiscard]] Utf16Span selection() const {
        return {std::min(m_position, m_anchor), std::max(m_position, m_anchor)};
    }

    /// To the start, nothing selected: for another text.
    void reset();
    /// Puts the caret somewhere; `extend` keeps the anchor where it is.
    void setPosition(qsizetype position, bool extend);
    /// Selects a stretch with the caret at its end.
    void select(Utf16Span span);
    void selectAll();
    /// `pageHeight` in pixels is what a page moves by. Without `extend` a selection collapses first, as everywhere.
    void move(Move move, bool extend, double pageHeight);
    /// The word or block around a position.
    [[nodiscard]] Utf16Span around(qsizetype position, Unit unit) const;
    /// The stretch without white space at its ends; empty stretches stay.
    [[nodiscard]] Utf16Span trimmed(Utf16Span span) const;

private:
    [[nodiscard]] qsizetype clamped(qsizetype position) const;
    [[nodiscard]] qsizetype horizontal(Move move);
    [[nodiscard]] qsizetype vertical(Move move, double pageHeight);
    [[nodiscard]] qsizetype lineBorder(bool end);

    ArticleLayout& m_layout;
    qsizetype m_position = 0;
    qsizetype m_anchor = 0;
    double m_wantedX = -1; ///< kept while moving up and down; negative: take the caret's
};

} // namespace gainsay::ui
