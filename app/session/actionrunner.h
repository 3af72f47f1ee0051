// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"

#include <QObject>

namespace gainsay::session {

/// Runs actions on the session's dossier and tells what each of them touched. It also tells what other connections
/// (an import job, another window, another process) committed meanwhile: both come from the journal, in its order.
/// Lives on the session's thread.
class ActionRunner final : public QObject {
    Q_OBJECT

public:
    /// The dossier must outlive this.
    explicit ActionRunner(dossier::Dossier& dossier);

    [[nodiscard]] dossier::Dossier& dossier() const { return m_dossier; }
    [[nodiscard]] const Environment& environment() const { return m_dossier.environment(); }

    /// Runs one action and, when it is committed, tells of it before it returns.
    [[nodiscard]] Result<void> act(const QString& code, const QString& summary, const dossier::Dossier::Work& work);
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Undoes, or does again, a single past action, whatever came after it. Conflict, naming what stands in the way.
    [[nodiscard]] Result<void> undoAction(qint64 action);
    [[nodiscard]] Result<void> redoAction(qint64 action);

    /// Looks for entries that were committed elsewhere and tells of them. Cheap where there are none. Where the file
    /// was restored from a backup meanwhile, tells that any row may be another.
    [[nodiscard]] Result<void> catchUp();
    /// The same after something was committed, which is done even where it cannot be told of now: that comes with the
    /// next one.
    void tellWhatIsDone();

Q_SIGNALS:
    /// The rows that one journal entry touched; dossier::anyRows() after a restoration.
    void committed(const std::vector<gainsay::dossier::RowChange>& rows);

private:
    template <typename Entry>
    Result<void> told(const Result<Entry>& done) {
        if (!done) {
            return passOn(done);
        }
        tellWhatIsDone();
        return {};
    }

    dossier::Dossier& m_dossier;
    dossier::JournalMark m_seen; ///< behind the last journal entry told of
};

/// Does the same with each, until one fails.
template <typename Items, typename Step>
[[nodiscard]] Result<void> forEach(const Items& items, const Step& step) {
    for (const auto& item : items) {
        if (auto done = step(item); !done) {
            return done;
        }
    }
    return {};
}

/// Words of a quote or title short enough for a menu: "Highlight “was no data…”".
[[nodiscard]] QString shortened(const QString& words, qsizetype length = 32);

} // namespace gainsay::session
