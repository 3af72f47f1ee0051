// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importbatch.h"

#include <limits>
#include <set>

namespace gainsay::session {
namespace {

constexpr qint64 farthest = 10'000; ///< entries of the journal that are looked at
constexpr qint64 entriesAtOnce = 100;

/// Walks over the actions that undo (redo) would take, in that order, for as long as they are one import.
class ImportWalk {
public:
    explicit ImportWalk(bool undone)
        : m_undone(undone) {}

    /// Goes one entry back; false where the import ends there.
    bool take(const dossier::JournalStep& step) {
        const bool isLatest = m_seen.insert(step.action).second;
        if (!isLatest || (step.kind == dossier::EntryKind::Undo) != m_undone) {
            return true; // what came of this action is told by a later entry, or it is not one to undo (redo)
        }
        const bool goesOn = ImportBatch::goesOn(step.code);
        // Undo ends with the article that began the import, and redo before the next one that does.
        if (!ImportBatch::isImport(step.code) || (m_undone && !m_actions.empty() && !goesOn)) {
            return false;
        }
        m_actions.push_back(step.action);
        return m_undone || goesOn;
    }

    [[nodiscard]] std::vector<qint64> actions() && { return std::move(m_actions); }

private:
    bool m_undone;
    std::set<qint64> m_seen;
    std::vector<qint64> m_actions;
};

Result<std::vector<qint64>> findImports(const dossier::Journal& journal, bool undone) {
    ImportWalk walk(undone);
    qint64 before = std::numeric_limits<qint64>::max();
    for (qint64 looked = 0; looked < farthest; looked += entriesAtOnce) {
        const auto steps = journal.stepsBefore(before, entriesAtOnce);
        if (!steps) {
            return passOn(steps);
        }
        for (const dossier::JournalStep& step : *steps) {
            if (!walk.take(step)) {
                return std::move(walk).actions();
            }
            before = step.sequence;
        }
        if (steps->empty()) {
            break;
        }
    }
    return std::move(walk).actions();
}

} // namespace

Result<std::vector<qint64>> undoableImports(const dossier::Journal& journal) {
    return findImports(journal, false);
}

Result<std::vector<qint64>> redoableImports(const dossier::Journal& journal) {
    return findImports(journal, true);
}

} // namespace gainsay::session
