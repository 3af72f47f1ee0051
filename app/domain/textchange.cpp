// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textchange.h"

namespace gainsay::domain {

std::vector<WordRun> WordChanges::inOneLine() const {
    std::vector<WordRun> line;
    auto added = after.begin();
    for (const WordRun& run : before) {
        if (run.change != WordChange::Same) {
            line.push_back(run);
            continue;
        }
        for (; added != after.end() && added->change == WordChange::Added; ++added) {
            line.push_back(*added);
        }
        if (added != after.end()) {
            line.push_back(*added++);
        }
    }
    line.insert(line.end(), added, after.end());
    return line;
}

QString toString(SentenceChange change) {
    switch (change) {
    case SentenceChange::Moved:
        return QStringLiteral("moved");
    case SentenceChange::Changed:
        return QStringLiteral("changed");
    case SentenceChange::Added:
        return QStringLiteral("added");
    case SentenceChange::Removed:
        return QStringLiteral("removed");
    case SentenceChange::Same:
        break;
    }
    return QStringLiteral("same");
}

} // namespace gainsay::domain
