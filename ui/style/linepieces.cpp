// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/linepieces.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace gainsay::ui {
namespace {

/// Where the letters of a cluster stand by their glyphs: QTextLine::cursorToX() answers for the wrong side where the
/// direction of writing turns. Nothing for the second half of a ligature.
std::optional<LinePiece> glyphExtent(const QTextLine& line, int from, int length) {
    std::optional<LinePiece> extent;
    for (const QGlyphRun& run : line.glyphRuns(from, length)) {
        const auto places = run.positions();
        const auto advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const double left = places[i].x();
            const double right = left + advances[i].x();
            extent = extent ? LinePiece{std::min(extent->left, left), std::max(extent->right, right)}
                            : LinePiece{left, right};
        }
    }
    return extent;
}

} // namespace

bool hasRightToLeft(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
               c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
    });
}

std::vector<LinePiece> piecesOf(const QTextLayout& layout, const QTextLine& line, int start, int end,
                                bool rightToLeft) {
    const int lineEnd = line.textStart() + line.textLength();
    start = std::max(start, line.textStart());
    end = std::min(end, lineEnd);
    if (start >= end) {
        return {};
    }
    if (!rightToLeft) {
        const double limit = line.x() + line.naturalTextWidth();
        return {{line.cursorToX(start), end == lineEnd ? limit : std::min<double>(limit, line.cursorToX(end))}};
    }
    std::vector<LinePiece> extents;
    for (int at = start; at < end;) {
        const int next = std::clamp(layout.nextCursorPosition(at), at + 1, end);
        if (const auto extent = glyphExtent(line, at, next - at)) {
            extents.push_back(*extent);
        }
        at = next;
    }
    // From left to right as they stand, what touches becomes one piece.
    std::ranges::sort(extents);
    std::vector<LinePiece> pieces;
    for (const LinePiece& extent : extents) {
        if (pieces.empty() || extent.left >= pieces.back().right + 1) {
            pieces.push_back(extent);
        } else {
            pieces.back().right = std::max(pieces.back().right, extent.right);
        }
    }
    return pieces;
}

} // namespace gainsay::ui
