// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlecaret.h"

#include <QTextBoundaryFinder>

namespace gainsay::ui {

void ArticleCaret::reset() {
    m_position = m_anchor = 0;
    m_wantedX = -1;
}

qsizetype ArticleCaret::clamped(qsizetype position) const {
    const qsizetype block = m_layout.blockAtPosition(position);
    if (block < 0) {
        return 0;
    }
    const Utf16Span span = m_layout.blockSpan(block);
    const auto inBlock = static_cast<int>(std::clamp(position, span.start, span.end) - span.start);
    const QTextLayout& layout = m_layout.layoutOf(block);
    return span.start + (layout.isValidCursorPosition(inBlock) ? inBlock : layout.previousCursorPosition(inBlock));
}

void ArticleCaret::setPosition(qsizetype position, bool extend) {
    m_position = clamped(position);
    if (!extend) {
        m_anchor = m_position;
    }
    m_wantedX = -1;
}

void ArticleCaret::select(Utf16Span span) {
    m_anchor = clamped(span.start);
    m_position = clamped(span.end);
    m_wantedX = -1;
}

void ArticleCaret::selectAll() {
    select({0, m_layout.article().text().size()});
}

void ArticleCaret::move(Move move, bool extend, double pageHeight) {
    if (m_layout.blockCount() == 0) {
        return;
    }
    const bool sideways = move == Move::Left || move == Move::Right;
    if (sideways && !extend && hasSelection()) {
        setPosition(move == Move::Left ? selection().start : selection().end, false);
        return;
    }
    const bool vertically =
        move == Move::LineUp || move == Move::LineDown || move == Move::PageUp || move == Move::PageDown;
    const qsizetype target = vertically ? vertical(move, pageHeight) : horizontal(move);
    const double wantedX = m_wantedX;
    setPosition(target, extend);
    if (vertically) {
        m_wantedX = wantedX;
    }
}

qsizetype ArticleCaret::horizontal(Move move) {
    const qsizetype block = m_layout.blockAtPosition(m_position);
    const Utf16Span span = m_layout.blockSpan(block);
    const QTextLayout& layout = m_layout.layoutOf(block);
    const auto inBlock = static_cast<int>(m_position - span.start);
    const bool mirrored = layout.textOption().textDirection() == Qt::RightToLeft;
    const qsizetype nextStart = block + 1 < m_layout.blockCount() ? m_layout.blockSpan(block + 1).start : span.end;
    const qsizetype previousEnd = block > 0 ? m_layout.blockSpan(block - 1).end : span.start;
    switch (move) {
    case Move::Left:
    case Move::Right: {
        const bool left = move == Move::Left;
        const int at = left ? layout.leftCursorPosition(inBlock) : layout.rightCursorPosition(inBlock);
        if (at != inBlock) {
            return span.start + at;
        }
        return left == mirrored ? nextStart : previousEnd;
    }
    case Move::WordLeft:
    case Move::WordRight: {
        const bool forward = (move == Move::WordRight) != mirrored;
        if (forward) {
            return m_position == span.end ? nextStart
                                          : span.start + layout.nextCursorPosition(inBlock, QTextLayout::SkipWords);
        }
        return m_position == span.start ? previousEnd
                                        : span.start + layout.previousCursorPosition(inBlock, QTextLayout::SkipWords);
    }
    case Move::LineStart:
        return lineBorder(false);
    case Move::LineEnd:
        return lineBorder(true);
    case Move::BlockUp:
        return m_position > span.start ? span.start : block > 0 ? m_layout.blockSpan(block - 1).start : span.start;
    case Move::BlockDown:
        return nextStart;
    case Move::TextStart:
        return m_layout.blockSpan(0).start;
    case Move::TextEnd:
        return m_layout.blockSpan(m_layout.blockCount() - 1).end;
    default:
        return m_position;
    }
}

qsizetype ArticleCaret::lineBorder(bool end) {
    const qsizetype block = m_layout.blockAtPosition(m_position);
    const Utf16Span span = m_layout.blockSpan(block);
    const QTextLayout& layout = m_layout.layoutOf(block);
    const QTextLine line = layout.lineForTextPosition(static_cast<int>(m_position - span.start));
    if (!line.isValid()) {
        return m_position;
    }
    if (!end) {
        return span.start + line.textStart();
    }
    const int after = line.textStart() + line.textLength();
    const bool last = line.lineNumber() + 1 == layout.lineCount();
    return span.start + (last ? after : layout.previousCursorPosition(after));
}

qsizetype ArticleCaret::vertical(Move move, double pageHeight) {
    const QRectF caret = m_layout.caretRect(m_position);
    if (m_wantedX < 0) {
        m_wantedX = std::max(0.0, caret.left());
    }
    if (move == Move::PageUp || move == Move::PageDown) {
        const double by = move == Move::PageUp ? -pageHeight : pageHeight;
        return m_layout.positionAt(QPointF(m_wantedX, caret.center().y() + by));
    }
    const qsizetype block = m_layout.blockAtPosition(m_position);
    const QTextLayout& layout = m_layout.layoutOf(block);
    const int line =
        layout.lineForTextPosition(static_cast<int>(m_position - m_layout.blockSpan(block).start)).lineNumber();
    const bool up = move == Move::LineUp;
    const qsizetype otherBlock =
        up ? (line > 0 ? block : block - 1) : (line + 1 < layout.lineCount() ? block : block + 1);
    if (otherBlock < 0 || otherBlock >= m_layout.blockCount()) {
        return up ? m_layout.blockSpan(0).start : m_layout.blockSpan(m_layout.blockCount() - 1).end;
    }
    const QTextLayout& other = m_layout.layoutOf(otherBlock);
    const int otherLine = otherBlock == block ? line + (up ? -1 : 1) : (up ? other.lineCount() - 1 : 0);
    const QTextLine target = other.lineAt(otherLine);
    return m_layout.positionAt(QPointF(m_wantedX, m_layout.blockTop(otherBlock) + target.y() + target.height() / 2));
}

Utf16Span ArticleCaret::around(qsizetype position, Unit unit) const {
    const qsizetype block = m_layout.blockAtPosition(position);
    if (block < 0 || unit == Unit::Letter) {
        return {position, position};
    }
    const Utf16Span span = m_layout.blockSpan(block);
    if (unit == Unit::Block) {
        return span;
    }
    const QString text = m_layout.article().text().sliced(span.start, span.end - span.start);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    const qsizetype inBlock = std::clamp<qsizetype>(position - span.start, 0, text.size());
    words.setPosition(inBlock);
    const qsizetype start = words.isAtBoundary() && inBlock < text.size() ? inBlock : words.toPreviousBoundary();
    words.setPosition(std::max<qsizetype>(start, 0));
    const qsizetype end = words.toNextBoundary();
    return {span.start + std::max<qsizetype>(start, 0), span.start + (end < 0 ? text.size() : end)};
}

Utf16Span ArticleCaret::trimmed(Utf16Span span) const {
    const QString& text = m_layout.article().text();
    while (span.start < span.end && text.at(span.start).isSpace()) {
        ++span.start;
    }
    while (span.end > span.start && text.at(span.end - 1).isSpace()) {
        --span.end;
    }
    return span;
}

} // namespace gainsay::ui
