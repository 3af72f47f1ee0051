// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importbatch.h"

#include <set>

namespace gainsay::session {
namespace {

constexpr qint64 farthest = 10'000; ///< entries of the journal that are looked at

/// Walks over the actions that undo (redo) would take, in that order, for as long as they are one import.
Result<qsizetype> countImports(const dossier::Journal& journal, bool undone) {
    const auto entries = journal.latest(farthest);
    if (!entries) {
        return passOn(entries);
    }
    std::set<qint64> seen;
    qsizetype count = 0;
    for (const dossier::JournalEntry& entry : *entries) {
        const bool isLatest = seen.insert(entry.target.value_or(entry.sequence)).second;
        if (!isLatest || (entry.kind == dossier::EntryKind::Undo) != undone) {
            continue; // what came of this action is told by a later entry, or it is not one to undo (redo)
        }
        const QString& code = entry.action.code;
        // Undo ends with the article that began the import, and redo before the next one that does.
        if (!ImportBatch::isImport(code) || (undone && count > 0 && !ImportBatch::goesOn(code))) {
            break;
        }
        ++count;
        if (!undone && !ImportBatch::goesOn(code)) {
            break;
        }
    }
    return count;
}

} // namespace

Result<qsizetype> undoableImports(const dossier::Journal& journal) {
    return countImports(journal, false);
}

Result<qsizetype> redoableImports(const dossier::Journal& journal) {
    return countImports(journal, true);
}

} // namespace gainsay::session
