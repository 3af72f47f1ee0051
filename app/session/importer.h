// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/extraction.h"
#include "app/import/reading.h"
#include "app/session/actionrunner.h"
#include "app/session/quotefates.h"
#include "app/session/unpackbudget.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace gainsay::session {

class ImportWriter;

/// Where an item stands among all that one import brings: its number in what was given and, of what lies in a
/// container, its number in there, and so on. What comes first is less; a container comes before what lies in it.
using ImportPlace = std::vector<qsizetype>;

/// One thing to import: a file, or bytes that were pasted or read from a pipe.
struct ImportItem {
    QString path;      ///< of a file; empty for bytes
    QByteArray bytes;  ///< of a paste
    QString name;      ///< how to call it before its title is known
    QString mediaType; ///< what the giver says it is; a hint only
    QString url;       ///< where it says it came from
    domain::Obtained obtained = domain::Obtained::File;
    /// The key that the article will have; a fresh one where it is null. Reserving keys in the order of a list keeps
    /// that order in the library, whichever item is done first.
    domain::ArticleId reserved;
    import::KnownFacts facts{};               ///< what the container that it comes from says of it
    int depth = 0;                            ///< containers around it: archives, mails
    std::shared_ptr<UnpackBudget> budget{};   ///< of what was given; null where it is this itself, not yet read
    std::optional<import::Capture> capture{}; ///< of what a web archive captured
    bool repeats = false;                     ///< the same address and bytes as an earlier capture of the archive
    std::optional<Error> refused{};           ///< why it cannot be read: known already when its container was
    ImportPlace place{};                      ///< given by the importer
};

/// What can become of an item. Unpacked: it was an archive, and what is in it follows as items of their own.
enum class ImportStatus { Imported, Duplicate, NewVersion, Failed, Cancelled, Unpacked };

/// What became of one item.
struct ImportOutcome {
    ImportItem item;
    ImportStatus status = ImportStatus::Failed;
    domain::ArticleId article; ///< the new one or, of a duplicate or a new version, the one that was there
    int ordinal = 0;           ///< of a new version
    QuoteFates quotes;         ///< of a new version: what became of the article's quotes in it
    QString title;
    Error error;                     ///< of Failed
    std::vector<ImportItem> members; ///< what was found inside, still to be imported
};

/// Takes the captures out of what was found in a container: they are to be chosen from. Nothing where there is only
/// one.
[[nodiscard]] std::vector<ImportItem> takeCaptures(std::vector<ImportItem>& members);

/// "imported", "duplicate", "new-version", "failed", "cancelled", "unpacked".
[[nodiscard]] QString toString(ImportStatus status);

/// The files that a list of files and folders stands for: folders are read to the bottom, in the order of their names;
/// hidden files are left out, and pictures, styles, scripts and the like that lie beside saved pages.
[[nodiscard]] std::vector<ImportItem> itemsOf(const QStringList& paths,
                                              domain::Obtained obtained = domain::Obtained::File);

/// Turns an item's bytes into an article, members, or both; the real one asks the extraction worker. Called on any
/// thread.
using Extractor = std::function<Result<import::Reading>(const QByteArray& bytes, const ImportItem& item,
                                                        const std::stop_token& stop)>;

/// Reads one item and extracts it, without a dossier. Its members are returned as items.
struct ItemReading {
    std::optional<domain::Extraction> article;
    std::vector<ImportItem> members;
};
[[nodiscard]] Result<ItemReading> extractItem(const ImportItem& item, const Extractor& extractor,
                                              const std::stop_token& stop);

/// Imports one item into a dossier of the caller's thread: reads, tells duplicates, extracts, stores as one action.
/// What is inside it is returned, not imported.
[[nodiscard]] ImportOutcome importItem(dossier::Dossier& dossier, const ImportItem& item, const Extractor& extractor,
                                       const std::stop_token& stop);

/// Imports in the background: several items are read at a time, and stored by a thread of its own, in the order of
/// their places whichever was read first: so the versions of one page are numbered as they were given. Lives on the
/// session's thread; its jobs open the dossier for themselves and are stopped and awaited on destruction.
class Importer final : public QObject {
    Q_OBJECT

public:
    /// The runner must outlive this.
    Importer(ActionRunner& actions, Extractor extractor);
    ~Importer() override;

    /// Adds to what is being imported. Returns the number of the first of them; outcomes carry these numbers.
    qsizetype add(std::vector<ImportItem> items);
    /// Whether the captures of a web archive that has several are offered by capturesFound() instead of imported.
    void setOffersCaptures(bool offers) { m_offersCaptures = offers; }
    /// Stops; what is imported stays. Outcomes of the rest follow as Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_finished < m_outcomes.size(); }
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_outcomes.size()); }
    [[nodiscard]] qsizetype finishedCount() const { return static_cast<qsizetype>(m_finished); }
    /// What has become of an item so far; of one that is not done, what it is.
    [[nodiscard]] const ImportOutcome& outcome(qsizetype number) const {
        return m_outcomes[static_cast<size_t>(number)];
    }

Q_SIGNALS:
    /// Items were added, by the caller or because an archive held them; number 0 begins a new batch.
    void started(qsizetype first, qsizetype count);
    /// A job took the item up.
    void itemStarted(qsizetype number);
    void itemFinished(qsizetype number, const gainsay::session::ImportOutcome& outcome);
    /// A web archive was opened and holds these; those wanted are to be added.
    void capturesFound(const std::vector<gainsay::session::ImportItem>& captures);
    /// Nothing is left to do; all outcomes since the batch began.
    void finished(const std::vector<gainsay::session::ImportOutcome>& outcomes);

private:
    class Connections;
    /// The items have their places.
    void append(std::vector<ImportItem> items);
    void run(qsizetype number, const ImportItem& item, const std::stop_token& stop);
    /// News from the jobs, told on the session's thread in slices short enough for a window to stay smooth.
    struct News {
        qsizetype number = 0;
        std::optional<ImportOutcome> outcome; ///< none: the item was taken up
    };
    void tell(News news);
    void deliver();
    void take(News news);

    ActionRunner& m_actions;
    Extractor m_extractor;
    std::unique_ptr<Connections> m_connections; ///< one for each job at work
    std::unique_ptr<ImportWriter> m_writer;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::vector<ImportOutcome> m_outcomes;
    size_t m_finished = 0;
    std::mutex m_newsMutex;
    std::deque<News> m_news;    ///< guarded by the mutex
    bool m_deliveryDue = false; ///< guarded by the mutex
    bool m_offersCaptures = false;
};

} // namespace gainsay::session
