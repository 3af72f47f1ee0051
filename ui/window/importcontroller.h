// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>

namespace gainsay::ui {

class ImportSummary;
class StatusStrip;

/// Feeds the session's importer, shows how far it is, and ends with a summary. What there is to do at the end of many
/// thousand items is done a step in each turn of the event loop, so that the window does not stand still.
class ImportController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    ImportController(WorkContext& context, StatusStrip& status, ImportSummary& summary, QObject* parent = nullptr);
    ~ImportController() override;

    /// Files and folders; folders are read off the interface's thread.
    void importPaths(const QStringList& paths, domain::Obtained obtained);
    void importItems(std::vector<session::ImportItem> items);
    /// Imports what was chosen of the `offered` captures of an archive; the summary says how many that were.
    void importCaptures(std::vector<session::ImportItem> captures, int offered);
    /// Until finished() is told.
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// An article is to be read: the one that came in, or the first of several if none is open.
    void articleRequested(gainsay::domain::ArticleId article);
    /// A web archive holds several captures, of which some may be wanted.
    void capturesFound(const std::vector<gainsay::session::ImportItem>& captures);
    /// The summary has something to say.
    void summaryRequested();
    void finished();
    /// New versions of known articles came in, with what became of their quotes.
    void versionsImported(const gainsay::session::QuoteFates& fates, int versions);

private:
    void begin(qsizetype first, qsizetype count);
    void showProgress();
    void conclude(const std::vector<session::ImportOutcome>& outcomes);
    /// Tells whoever shows it what came in; at its end.
    void planEnd(const std::vector<session::ImportOutcome>& outcomes);
    /// Does the next step of the end.
    void goOn();

    WorkContext& m_context;
    StatusStrip& m_status;
    ImportSummary& m_summary;
    QThreadPool m_pool; ///< reads folders
    int m_reading = 0;
    bool m_isOffered = false;                   ///< this batch's card has been shown
    QElapsedTimer m_running;                    ///< since the batch began
    QTimer m_progressTimer;                     ///< figures that change faster than anybody reads cost time
    std::deque<std::function<void()>> m_ending; ///< steps that are left to do
    QTimer m_nextStep;
};

} // namespace gainsay::ui
