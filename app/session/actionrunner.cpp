// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/actionrunner.h"

#include "app/session/importbatch.h"

namespace gainsay::session {
namespace {

/// The actions that one step of the user takes: the articles of one import together, any other action alone.
Result<std::vector<qint64>> together(Result<std::vector<qint64>> imports,
                                     const Result<std::optional<dossier::JournalEntry>>& next) {
    if (!imports || !imports->empty()) {
        return imports;
    }
    if (!next) {
        return passOn(next);
    }
    return *next ? std::vector{(**next).sequence} : std::vector<qint64>();
}

} // namespace

ActionRunner::ActionRunner(dossier::Dossier& dossier)
    : m_dossier(dossier)
    // What is there already is read by whoever opens a view; only what comes later has to be told.
    , m_seen(dossier.journal().end().value_or(dossier::JournalMark())) {}

Result<void> ActionRunner::act(const QString& code, const QString& summary, const dossier::Dossier::Work& work) {
    return told(m_dossier.act({code, summary}, work));
}

Result<void> ActionRunner::undo() {
    const dossier::Journal& journal = m_dossier.journal();
    return told(m_dossier.undoTogether([&] { return together(undoableImports(journal), journal.undoable()); }));
}

Result<void> ActionRunner::redo() {
    const dossier::Journal& journal = m_dossier.journal();
    return told(m_dossier.redoTogether([&] { return together(redoableImports(journal), journal.redoable()); }));
}

void ActionRunner::tellWhatIsDone() {
    // The action is committed: nobody may hear that it failed because, say, memory ran out while it was being told of.
    // What could not be told now is told with the next one.
    (void)catchUp();
}

Result<void> ActionRunner::undoAction(qint64 action) {
    return told(m_dossier.undoAction(action));
}

Result<void> ActionRunner::redoAction(qint64 action) {
    return told(m_dossier.redoAction(action));
}

Result<void> ActionRunner::catchUp() {
    const dossier::Journal& journal = m_dossier.journal();
    const auto entries = journal.after(m_seen.sequence);
    if (!entries) {
        return passOn(entries);
    }
    const auto goesOn =
        entries->empty() ? journal.passesThrough(m_seen) : Result<bool>(entries->front().previousHash == m_seen.hash);
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
