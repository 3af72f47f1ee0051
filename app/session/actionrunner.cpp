// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/actionrunner.h"

#include "app/session/importbatch.h"

#include <algorithm>

namespace gainsay::session {
namespace {

/// Takes one step or, where the next ones are the articles of one import, all of these.
template <typename Step>
Result<void> takeTogether(const Result<qsizetype>& imports, const Step& step) {
    if (!imports) {
        return passOn(imports);
    }
    for (qsizetype i = 0; i < std::max<qsizetype>(1, *imports); ++i) {
        if (const auto entry = step(); !entry) {
            return passOn(entry);
        }
    }
    return {};
}

} // namespace

ActionRunner::ActionRunner(dossier::Dossier& dossier)
    : m_dossier(dossier)
    // What is there already is read by whoever opens a view; only what comes later has to be told.
    , m_seen(dossier.journal().end().value_or(dossier::JournalMark())) {
}

Result<void> ActionRunner::act(const QString& code, const QString& summary, const dossier::Dossier::Work& work) {
    const auto entry = m_dossier.act({code, summary}, work);
    if (!entry) {
        return passOn(entry);
    }
    tellWhatIsDone();
    return {};
}

Result<void> ActionRunner::undo() {
    const auto undone = takeTogether(undoableImports(m_dossier.journal()), [this] { return m_dossier.undo(); });
    tellWhatIsDone(); // of whatever was done before something failed, too
    return undone;
}

Result<void> ActionRunner::redo() {
    const auto redone = takeTogether(redoableImports(m_dossier.journal()), [this] { return m_dossier.redo(); });
    tellWhatIsDone();
    return redone;
}

void ActionRunner::tellWhatIsDone() {
    // The action is committed: nobody may hear that it failed because, say, memory ran out while it was being told of.
    // What could not be told now is told with the next one.
    (void)catchUp();
}

Result<void> ActionRunner::undoAction(qint64 action) {
    const auto entry = m_dossier.undoAction(action);
    return entry ? catchUp() : Result<void>(passOn(entry));
}

Result<void> ActionRunner::redoAction(qint64 action) {
    const auto entry = m_dossier.redoAction(action);
    return entry ? catchUp() : Result<void>(passOn(entry));
}

Result<void> ActionRunner::catchUp() {
    const dossier::Journal& journal = m_dossier.journal();
    const auto entries = journal.after(m_seen.sequence);
    if (!entries) {
        return passOn(entries);
    }
    const auto goesOn = entries->empty() ? journal.passesThrough(m_seen)
                                         : Result<bool>(entries->front().previousHash == m_seen.hash);
    if (!goesOn) {
        return passOn(goesOn);
    }
    if (!*goesOn) {
        const auto end = journal.end();
        if (!end) {
            return passOn(end);
        }
        m_seen = *end;
        Q_EMIT committed(dossier::anyRows());
        return {};
    }
    for (const dossier::JournalEntry& entry : *entries) {
        const auto rows = dossier::rowsOf(entry.changeset);
        if (!rows) {
            return passOn(rows);
        }
        m_seen = {entry.sequence, entry.hash};
        Q_EMIT committed(*rows);
    }
    return {};
}

QString shortened(const QString& words, qsizetype length) {
    const QString line = words.simplified();
    return line.size() <= length ? line : line.first(length).trimmed() + QStringLiteral("…");
}

} // namespace gainsay::session
