// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"
#include "app/session/annotations.h"
#include "app/session/claimdesk.h"
#include "app/session/contradictiondesk.h"
#include "app/session/entitydesk.h"
#include "app/session/finding.h"
#include "app/session/importer.h"
#include "app/session/library.h"
#include "app/session/mergedesk.h"
#include "app/session/origindesk.h"
#include "app/session/reports.h"
#include "app/session/suggestiondesk.h"
#include "app/session/tagdesk.h"
#include "app/session/versiondesk.h"

#include <memory>

namespace gainsay::session {

/// How many of each there are, for the status bar.
struct Counts {
    qsizetype articles = 0;
    qsizetype quotes = 0;
    qsizetype entities = 0;
    qsizetype claims = 0;

    bool operator==(const Counts&) const = default;
};

/// What is undoable, as menus name it; empty where nothing is.
struct UndoState {
    QString undo;
    QString redo;
    bool isCounted = true; ///< false: one of them is an import, and how many articles it has was not counted

    bool operator==(const UndoState&) const = default;
};

/// One open dossier: the only door for the window and the command line. It joins storage, import, analysis and export,
/// and hands the work to a desk for each kind of thing. Lives on one thread.
class Session {
public:
    /// The environment must outlive the session.
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(const QString& path, const Environment& environment,
                                                                 Extractor extractor,
                                                                 const dossier::Storage& storage = {});
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString& path, const Environment& environment,
                                                               Extractor extractor,
                                                               dossier::Access access = dossier::Access::ReadWrite,
                                                               const dossier::Storage& storage = {});
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    /// Signals every committed change, row by row.
    [[nodiscard]] ActionRunner& actions() { return m_actions; }
    [[nodiscard]] Library& library() { return m_library; }
    [[nodiscard]] Annotations& annotations() { return m_annotations; }
    [[nodiscard]] EntityDesk& entities() { return m_entities; }
    [[nodiscard]] ClaimDesk& claims() { return m_claims; }
    [[nodiscard]] ContradictionDesk& contradictions() { return m_contradictions; }
    [[nodiscard]] SuggestionDesk& suggestions() { return m_suggestions; }
    [[nodiscard]] Finding& finding() { return m_finding; }
    [[nodiscard]] OriginDesk& origins() { return m_origins; }
    [[nodiscard]] Importer& importer() { return m_importer; }
    [[nodiscard]] Reports& reports() { return m_reports; }
    [[nodiscard]] MergeDesk& merging() { return m_merging; }
    [[nodiscard]] VersionDesk& versions() { return m_versions; }
    [[nodiscard]] TagDesk& tags() { return m_tags; }

    [[nodiscard]] const QString& path() const { return m_dossier->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_dossier->isReadOnly(); }
    /// What the user should know about how the file was opened; empty where all is as usual.
    [[nodiscard]] const QString& notice() const { return m_dossier->notice(); }
    [[nodiscard]] bool isDamaged() const { return m_dossier->isDamaged(); }
    /// The user's lexicons that cannot be used; the rest is in use. Reads the lexicons where nothing else has.
    [[nodiscard]] const std::vector<Error>& lexiconProblems() const;
    /// The same for every copy of the dossier, wherever it lies.
    [[nodiscard]] Result<QByteArray> dossierId() const { return m_dossier->id(); }
    /// The file's name without its ending.
    [[nodiscard]] QString title() const;
    [[nodiscard]] Result<Counts> counts() const;
    /// See Dossier::letGoOfPages.
    [[nodiscard]] Result<void> letGoOfPages() { return m_dossier->letGoOfPages(); }
    enum class ImportCount { Exact, Skipped };
    /// Counting the articles of an import reads the journal of all of it.
    [[nodiscard]] Result<UndoState> undoState(ImportCount count = ImportCount::Exact) const;
    [[nodiscard]] Result<std::vector<dossier::SearchHit>> search(const QString& query, int limit = 50) const;
    [[nodiscard]] Result<std::vector<dossier::JournalEntry>> log(qint64 limit) const;
    /// The history as far as the filter wants it, newest first; reads the whole journal, so use it off the GUI thread.
    [[nodiscard]] Result<std::vector<dossier::HistoryEntry>> history(const dossier::HistoryFilter& filter,
                                                                     const std::stop_token& stop = {}) const;
    /// Everybody who had a part in the history, by name.
    [[nodiscard]] Result<QStringList> actors() const;
    /// The later actions that stand in the way of undoing one on its own.
    [[nodiscard]] Result<std::vector<dossier::JournalEntry>> dependents(qint64 action,
                                                                        const std::stop_token& stop = {}) const;
    [[nodiscard]] Result<dossier::Verification> verify(const std::stop_token& stop = {},
                                                       const ProgressSink& progress = {});
    [[nodiscard]] Result<QByteArray> logicalDump();

private:
    Session(std::unique_ptr<dossier::Dossier> dossier, Extractor extractor);

    std::unique_ptr<dossier::Dossier> m_dossier;
    std::unique_ptr<const analysis::Vocabulary> m_words;
    ActionRunner m_actions;
    Library m_library;
    Annotations m_annotations;
    EntityDesk m_entities;
    ClaimDesk m_claims;
    ContradictionDesk m_contradictions;
    SuggestionDesk m_suggestions;
    Finding m_finding;
    OriginDesk m_origins;
    Importer m_importer;
    Reports m_reports;
    MergeDesk m_merging;
    VersionDesk m_versions;
    TagDesk m_tags;
};

} // namespace gainsay::session
