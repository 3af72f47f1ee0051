// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/extraction.h"
#include "app/session/actionrunner.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace gainsay::session {

/// One thing to import: a file, or bytes that were pasted or read from a pipe.
struct ImportItem {
    QString path;     ///< of a file; empty for bytes
    QByteArray bytes; ///< of a paste
    QString name;     ///< how to call it before its title is known
    QString mediaType; ///< what the giver says it is; a hint only
    QString url;      ///< where it says it came from
    domain::Obtained obtained = domain::Obtained::File;
    /// The key that the article will have; a fresh one where it is null. Reserving keys in the order of a list keeps
    /// that order in the library, whichever item is done first.
    domain::ArticleId reserved;
};

enum class ImportStatus { Imported, Duplicate, NewVersion, Failed, Cancelled };

/// What became of one item.
struct ImportOutcome {
    ImportItem item;
    ImportStatus status = ImportStatus::Failed;
    domain::ArticleId article; ///< the new one or, of a duplicate, the one that was there
    QString title;
    Error error; ///< of Failed
};

/// "imported", "duplicate", "new-version", "failed", "cancelled".
[[nodiscard]] QString toString(ImportStatus status);

/// The files that a list of files and folders stands for: folders are read to the bottom, hidden files left out, in the
/// order of their names.
[[nodiscard]] std::vector<ImportItem> itemsOf(const QStringList& paths, domain::Obtained obtained = domain::Obtained::File);

/// Turns an item's bytes into an extraction; the real one asks the extraction worker. Called on any thread.
using Extractor = std::function<Result<domain::Extraction>(const QByteArray& bytes, const ImportItem& item,
                                                           const std::stop_token& stop)>;

/// Reads one item and extracts it, without a dossier.
[[nodiscard]] Result<domain::Extraction> extractItem(const ImportItem& item, const Extractor& extractor,
                                                     const std::stop_token& stop);

/// Imports one item into a dossier of the caller's thread: reads, tells duplicates, extracts, stores as one action.
[[nodiscard]] ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                                       const std::stop_token& stop);

/// Imports in the background, several items at a time. Lives on the session's thread; its jobs open the dossier for
/// themselves and are stopped and awaited on destruction.
class Importer final : public QObject {
    Q_OBJECT

public:
    /// The runner must outlive this.
    Importer(ActionRunner& actions, Extractor extractor);
    ~Importer() override;

    /// Adds to what is being imported. Returns the number of the first of them; outcomes carry these numbers.
    qsizetype add(std::vector<ImportItem> items);
    /// Stops; what is imported stays. Outcomes of the rest follow as Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_finished < m_outcomes.size(); }
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_outcomes.size()); }
    [[nodiscard]] qsizetype finishedCount() const { return static_cast<qsizetype>(m_finished); }

Q_SIGNALS:
    void started(qsizetype first, qsizetype count);
    void itemFinished(qsizetype number, const gainsay::session::ImportOutcome& outcome);
    /// Nothing is left to do; all outcomes since the batch began.
    void finished(const std::vector<gainsay::session::ImportOutcome>& outcomes);

private:
    class Connections;
    void run(qsizetype number, const ImportItem& item, const std::stop_token& stop);
    void take(qsizetype number, ImportOutcome outcome);

    ActionRunner& m_actions;
    Extractor m_extractor;
    std::unique_ptr<Connections> m_connections; ///< one for each job at work
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::vector<ImportOutcome> m_outcomes;
    size_t m_finished = 0;
};

} // namespace gainsay::session
