// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/characters.h"

namespace gainsay::import {
namespace {

CharacterShape shapeOf(QChar c) {
    CharacterShape shape;
    const QString folded = QString(c).toCaseFolded();
    if (folded.size() == 1) {
        const QChar plain(straightened(folded.front().unicode()));
        shape.folded = plain.unicode();
        shape.word = plain.isLetter() || plain.isMark() || plain == u'\'';
    }
    shape.space = c.isSpace();
    shape.countsAsWord = c.isLetterOrNumber() || c == u'\'' || c == u'’';
    shape.clings = c.category() == QChar::Mark_NonSpacing;
    return shape;
}

} // namespace

const std::array<CharacterShape, firstIdeograph>& characterShapes() {
    static const auto shapes = [] {
        std::array<CharacterShape, firstIdeograph> made;
        for (char16_t c = 0; c < firstIdeograph; ++c) {
            made[c] = shapeOf(QChar(c));
        }
        return made;
    }();
    return shapes;
}

} // namespace gainsay::import
