// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/analysis/vocabulary.h"
#include "app/session/importbatch.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::session {

Session::Session(std::unique_ptr<dossier::Dossier> dossier, Extractor extractor)
    : m_dossier(std::move(dossier))
    , m_words(std::make_unique<const analysis::Vocabulary>(m_dossier->environment().lexiconFolder))
    , m_actions(*m_dossier)
    , m_library(m_actions)
    , m_annotations(m_actions)
    , m_entities(m_actions)
    , m_claims(m_actions, *m_words)
    , m_contradictions(m_actions, *m_words)
    , m_suggestions(m_actions, *m_words)
    , m_finding(m_actions)
    , m_origins(m_actions, *m_words)
    , m_importer(m_actions, std::move(extractor))
    , m_reports(m_actions, m_contradictions)
    , m_merging(m_actions)
    , m_versions(m_actions)
    , m_tags(m_actions) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString& path, const Environment& environment,
                                                 Extractor extractor, const dossier::Storage& storage) {
    auto dossier = dossier::Dossier::create(path, environment, storage);
    if (!dossier) {
        return passOn(dossier);
    }
    return std::unique_ptr<Session>(new Session(std::move(*dossier), std::move(extractor)));
}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const Environment& environment, Extractor extractor,
                                               dossier::Access access, const dossier::Storage& storage) {
    auto dossier = dossier::Dossier::open(path, environment, access, storage);
    if (!dossier) {
        return passOn(dossier);
    }
    return std::unique_ptr<Session>(new Session(std::move(*dossier), std::move(extractor)));
}

const std::vector<Error>& Session::lexiconProblems() const {
    return m_words->problems();
}

QString Session::title() const {
    return QFileInfo(path()).completeBaseName();
}

Result<Counts> Session::counts() const {
    auto& dossier = *m_dossier;
    const auto counted = dossier.counts();
    if (!counted) {
        return passOn(counted);
    }
    return Counts{counted->articles, counted->quotes, counted->entities, counted->claims};
}

Result<UndoState> Session::undoState(ImportCount count) const {
    const auto undo = m_dossier->journal().undoable();
    const auto redo = m_dossier->journal().redoable();
    if (!undo || !redo) {
        return std::unexpected(undo ? redo.error() : undo.error());
    }
    UndoState state;
    using Imports = Result<std::vector<qint64>> (*)(const dossier::Journal&);
    const auto summaryOf = [&](const std::optional<dossier::JournalEntry>& entry, Imports imports) {
        // Only an import is looked at any closer: this is asked after every action.
        const bool isImport = entry && ImportBatch::isImport(entry->action.code);
        const bool counts = isImport && count == ImportCount::Exact;
        state.isCounted = state.isCounted && isImport == counts;
        const auto articles = counts ? imports(m_dossier->journal()) : Result<std::vector<qint64>>();
        return articles && articles->size() > 1
                   ? QCoreApplication::translate("Import", "Import %1 articles").arg(articles->size())
               : entry ? entry->action.summary
                       : QString();
    };
    state.undo = summaryOf(*undo, undoableImports);
    state.redo = summaryOf(*redo, redoableImports);
    return state;
}

Result<std::vector<dossier::SearchHit>> Session::search(const QString& query, int limit) const {
    return m_dossier->search().find(query, limit);
}

Result<std::vector<dossier::JournalEntry>> Session::log(qint64 limit) const {
    return m_dossier->journal().latest(limit);
}

Result<std::vector<dossier::HistoryEntry>> Session::history(const dossier::HistoryFilter& filter,
                                                            const std::stop_token& stop) const {
    return m_dossier->history(filter, stop);
}

Result<QStringList> Session::actors() const {
    return m_dossier->actors();
}

Result<std::vector<dossier::JournalEntry>> Session::dependents(qint64 action, const std::stop_token& stop) const {
    return m_dossier->dependents(action, stop);
}

Result<dossier::Verification> Session::verify(const std::stop_token& stop, const ProgressSink& progress) {
    return m_dossier->verify(stop, progress);
}

Result<QByteArray> Session::logicalDump() {
    return m_dossier->logicalDump();
}

} // namespace gainsay::session
