// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/wordcut.h"

#include <QTextBoundaryFinder>

namespace gainsay::domain {

QString withoutFirstWord(const QString& words) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    auto at = finder.toNextBoundary();
    static const QString closing(QStringLiteral(",.;:!?)]’”…、。」"));
    while (at > 0 && at < words.size() && (words[at].isSpace() || closing.contains(words[at]))) {
        ++at;
    }
    return at > 0 && at < words.size() ? words.sliced(at) : words;
}

QString withoutLastWord(const QString& words) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.toEnd();
    auto at = finder.toPreviousBoundary();
    while (at > 0 && words[at - 1].isSpace()) {
        --at;
    }
    return at > 0 ? words.first(at) : words;
}

} // namespace gainsay::domain
