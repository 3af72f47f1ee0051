// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"
#include "app/session/knownitems.h"

#include <mutex>

namespace gainsay::session {

/// What belongs together in the journal: the articles and new versions of one import. Each is an action of its own, so
/// that what is imported is safe at once and stays when the rest is cancelled; all but the first say by their code that
/// they go on with the import before, and undo and redo take such actions together. Shared by the jobs of an import.
class ImportBatch {
public:
    /// What an action of an import brings.
    enum class Brings { Article, NewVersion };

    /// Runs `commit` with the items that are known, for the next action of this batch. One at a time, so that what is
    /// committed first is also what begins the batch, and that each finds the ones before it. It counts where `commit`
    /// returns true.
    template <typename Commit>
    void next(const Commit& commit) {
        const std::scoped_lock lock(m_mutex);
        m_hasBegun = commit(m_known) || m_hasBegun;
    }
    /// The code of the action that next() is running.
    [[nodiscard]] QString code(Brings what) const {
        return (what == Brings::Article ? articleCode : versionCode) + (m_hasBegun ? moreSuffix : QLatin1StringView());
    }

    /// Whether an action of this code goes on with the import that the one before it began.
    [[nodiscard]] static bool goesOn(const QString& code) { return isImport(code) && code.endsWith(moreSuffix); }
    [[nodiscard]] static bool isImport(const QString& code) {
        const QStringView stem = QStringView(code).chopped(code.endsWith(moreSuffix) ? moreSuffix.size() : 0);
        return stem == articleCode || stem == versionCode;
    }

private:
    static constexpr QLatin1StringView articleCode{"article.import"};
    static constexpr QLatin1StringView versionCode{"article.version"};
    static constexpr QLatin1StringView moreSuffix{".more"};

    std::mutex m_mutex;
    KnownItems m_known;
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
