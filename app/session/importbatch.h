// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

#include <mutex>

namespace gainsay::session {

/// What belongs together in the journal: the articles of one import. Each is an action of its own, so that what is
/// imported is safe at once and stays when the rest is cancelled; all but the first say by their code that they go on
/// with the import before, and undo and redo take such actions together. Shared by the jobs of an import.
class ImportBatch {
public:
    /// Runs `commit` with the code for the next article of this batch. One at a time, so that the article that is
    /// committed first is also the one that begins the batch. It counts where `commit` returns true.
    template <typename Commit>
    void next(const Commit& commit) {
        const std::scoped_lock lock(m_mutex);
        m_hasBegun = commit(m_hasBegun ? moreCode : firstCode) || m_hasBegun;
    }

    /// Whether an action of this code goes on with the import that the one before it began.
    [[nodiscard]] static bool goesOn(const QString& code) { return code == moreCode; }
    [[nodiscard]] static bool isImport(const QString& code) { return code == firstCode || code == moreCode; }

private:
    static constexpr QLatin1StringView firstCode{"article.import"};
    static constexpr QLatin1StringView moreCode{"article.import.more"};

    std::mutex m_mutex;
    bool m_hasBegun = false;
};

/// Imports one item as part of a batch; see the other importItem().
[[nodiscard]] ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                                       const std::stop_token& stop, ImportBatch& batch);

/// The actions that the next undo takes back, or the next redo does again, where they are the articles of one import:
/// their sequence numbers, in the order in which to step over them. Else none.
[[nodiscard]] Result<std::vector<qint64>> undoableImports(const dossier::Journal& journal);
[[nodiscard]] Result<std::vector<qint64>> redoableImports(const dossier::Journal& journal);

} // namespace gainsay::session
