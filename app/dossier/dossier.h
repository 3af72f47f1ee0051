// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/base/progress.h"
#include "app/dossier/articlestore.h"
#include "app/dossier/changeset.h"
#include "app/dossier/claimstore.h"
#include "app/dossier/contentstore.h"
#include "app/dossier/contradictionstore.h"
#include "app/dossier/entitystore.h"
#include "app/dossier/facetsearch.h"
#include "app/dossier/history.h"
#include "app/dossier/journal.h"
#include "app/dossier/quoteplacestore.h"
#include "app/dossier/quotestore.h"
#include "app/dossier/savedsearchstore.h"
#include "app/dossier/search.h"
#include "app/dossier/sourcestore.h"
#include "app/dossier/tagstore.h"
#include "app/dossier/verification.h"

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace gainsay::dossier {

struct MergePlan;
enum class Decision;
using Decisions = std::map<QString, Decision>;

/// How many rows there are of each.
struct RowCounts {
    qint64 articles = 0;
    qint64 quotes = 0;
    qint64 entities = 0;
    qint64 claims = 0;
};

/// One open dossier file on one thread. Reads go through the stores; every write is an action: one transaction,
/// recorded and appended to the journal, or nothing at all. Another thread or process opens the same file for itself
/// and sees what was committed.
class Dossier {
public:
    /// Makes a new file. AlreadyExists where something is at the path.
    [[nodiscard]] static Result<std::unique_ptr<Dossier>> create(const QString& path, const Environment& environment,
                                                                 const Storage& storage = {});
    /// Opens an existing file, from whomever it may be; `access` ReadOnly or ReadWrite. An older file is backed up and
    /// brought to this program's format; where it may only be read it is shown as it is. A newer one, where it says
    /// that this program can read it, and one with a damaged structure are opened for reading alone, whatever was asked
    /// for: isReadOnly() and notice() tell. Errors: those of the file system; NotADossier; NewerVersion where it cannot
    /// be read; Untrusted where it defines what no dossier does; Corrupt where it cannot be migrated.
    [[nodiscard]] static Result<std::unique_ptr<Dossier>> open(const QString& path, const Environment& environment,
                                                               Access access = Access::ReadWrite,
                                                               const Storage& storage = {});
    Dossier(const Dossier&) = delete;
    Dossier& operator=(const Dossier&) = delete;
    ~Dossier();

    using Work = std::function<Result<void>(Change&)>;
    /// Runs `work` as one action. An error of the work, or of the disk, leaves the dossier as it was. Returns the
    /// journal's entry, or nothing where the work changed no row.
    [[nodiscard]] Result<std::optional<JournalEntry>> act(const ActionName& action, const Work& work);

    /// Runs one action among several; see actTogether().
    using Act = std::function<Result<std::optional<JournalEntry>>(const ActionName&, const Work&)>;
    /// Runs actions in one transaction, each with its own entry in the journal: waiting for the disk once for many is
    /// what makes an import quick. An error of `work`, or of any action in it, leaves the dossier as it was.
    [[nodiscard]] Result<void> actTogether(const std::function<Result<void>(const Act&)>& work);

    /// Takes the last action back, or does the last undone one again. Nothing where there is nothing. Conflict where a
    /// change that came from elsewhere stands in the way.
    [[nodiscard]] Result<std::optional<JournalEntry>> undo();
    [[nodiscard]] Result<std::optional<JournalEntry>> redo();
    /// Names actions by their sequence numbers, in the order in which to step over them. Called while nobody else can
    /// write, so that it sees what is stepped over.
    using Choose = std::function<Result<std::vector<qint64>>()>;
    /// Takes actions back, or does them again, all in one transaction or none. Returns the last entry; nothing where
    /// none was chosen.
    [[nodiscard]] Result<std::optional<JournalEntry>> undoTogether(const Choose& choose);
    [[nodiscard]] Result<std::optional<JournalEntry>> redoTogether(const Choose& choose);

    /// Takes one past action back, or does one that was undone again, whatever came after it: as an entry of its own.
    /// Conflict, naming the later actions that depend on it; NotFound; InvalidInput where it is not to be undone or
    /// redone.
    [[nodiscard]] Result<JournalEntry> undoAction(qint64 action);
    [[nodiscard]] Result<JournalEntry> redoAction(qint64 action);
    /// The later entries that build on an action; none: it can be undone on its own.
    [[nodiscard]] Result<std::vector<JournalEntry>> dependents(qint64 action, const std::stop_token& stop = {});

    /// The history as far as a filter wants it, newest first; and who took part in it.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter,
                                                            const std::stop_token& stop = {});
    [[nodiscard]] Result<QStringList> actors();

    /// What merging another copy of this dossier would do. Writes nothing; see planMerge().
    [[nodiscard]] Result<MergePlan> planMerge(Dossier& theirs, const std::stop_token& stop = {},
                                              const ProgressSink& progress = {});
    /// Merges as planned and decided: one action. Nothing where the copy has nothing new. Conflict where a conflict is
    /// undecided; Busy where either copy has changed since the plan was made, which is then to be made anew.
    [[nodiscard]] Result<std::optional<JournalEntry>> merge(Dossier& theirs, const MergePlan& plan,
                                                            const Decisions& decisions);

    [[nodiscard]] SourceStore& sources() { return m_sources; }
    [[nodiscard]] ArticleStore& articles() { return m_articles; }
    [[nodiscard]] ContentStore& contents() { return m_contents; }
    [[nodiscard]] QuoteStore& quotes() { return m_quotes; }
    [[nodiscard]] QuotePlaceStore& quotePlaces() { return m_quotePlaces; }
    [[nodiscard]] EntityStore& entities() { return m_entities; }
    [[nodiscard]] ClaimStore& claims() { return m_claims; }
    [[nodiscard]] ContradictionStore& contradictions() { return m_contradictions; }
    [[nodiscard]] SavedSearchStore& savedSearches() { return m_savedSearches; }
    [[nodiscard]] TagStore& tags() { return m_tags; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }
    [[nodiscard]] const Search& search() const { return m_search; }
    [[nodiscard]] const FacetSearch& facets() const { return m_facets; }

    [[nodiscard]] Result<Verification> verify(const std::stop_token& stop = {}, const ProgressSink& progress = {});
    [[nodiscard]] Result<QByteArray> logicalDump();
    [[nodiscard]] Result<RowCounts> counts();
    /// Gives back the memory of the pages that were read. They are read anew when they are asked for again, as they are
    /// in any case after somebody else has changed the file.
    [[nodiscard]] Result<void> letGoOfPages() { return m_connection->letGoOfPages(); }

    /// While it lives, all that is read is of one moment, whatever others write. Nothing can be changed meanwhile.
    [[nodiscard]] Result<Snapshot> readOneMoment() { return Snapshot::begin(*m_connection); }

    /// The dossier's own id: 16 bytes, the same in every copy of it.
    [[nodiscard]] Result<QByteArray> id() const;
    [[nodiscard]] const QString& path() const { return m_connection->path(); }
    /// How to open the same file again.
    [[nodiscard]] const Storage& storage() const { return m_connection->storage(); }
    [[nodiscard]] bool isReadOnly() const;
    /// What the user should know about how the file was opened; empty where all is as usual.
    [[nodiscard]] const QString& notice() const { return m_notice; }
    /// Whether it was found damaged when it was opened, and is therefore shown, but not changed.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }

private:
    Dossier(std::unique_ptr<Connection> connection, const Environment& environment);
    /// Whether an action that changed no row leaves an entry all the same.
    enum class Unchanged { LeavesNothing, IsRecorded };
    /// What is done between BEGIN and COMMIT; nothing is committed where it returns no entry.
    using Steps = std::function<Result<std::optional<JournalEntry>>()>;
    [[nodiscard]] Result<std::optional<JournalEntry>> inTransaction(const Steps& steps);
    [[nodiscard]] Result<std::optional<JournalEntry>> record(EntryKind kind, std::optional<qint64> target,
                                                             const ActionName& action, const Work& work,
                                                             Unchanged unchanged);
    /// Applies, or takes back, the changes of the action that `choose` returns.
    [[nodiscard]] Result<std::optional<JournalEntry>> step(EntryKind kind, const Steps& choose);
    [[nodiscard]] Result<std::optional<JournalEntry>> stepTogether(EntryKind kind, const Choose& choose);
    [[nodiscard]] Result<std::optional<JournalEntry>> stepOver(EntryKind kind, const JournalEntry& target);
    [[nodiscard]] Result<JournalEntry> stepSingle(EntryKind kind, qint64 action);

    std::unique_ptr<Connection> m_connection;
    Environment m_environment;
    QString m_notice;
    bool m_isDamaged = false;
    SourceStore m_sources;
    ArticleStore m_articles;
    ContentStore m_contents;
    QuoteStore m_quotes;
    QuotePlaceStore m_quotePlaces;
    EntityStore m_entities;
    ClaimStore m_claims;
    ContradictionStore m_contradictions;
    Journal m_journal;
    Search m_search;
    FacetSearch m_facets;
    SavedSearchStore m_savedSearches;
    TagStore m_tags;
};

} // namespace gainsay::dossier
