// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importbatch.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace gainsay::session {

/// Stores what the jobs of an import have read, on a thread of its own: all that is ready in one transaction, so that
/// the disk is waited for once and the jobs can read on meanwhile. It stores in the order of the items' places, not in
/// that in which they were read, as long as no more than `mostHeld` of them wait for one that takes longer.
class ImportWriter {
public:
    /// So many that were read wait for one that comes before them; with more, what waits is stored without it, since
    /// a cancel drops it.
    static constexpr size_t mostHeld = 64;

    /// Opens the dossier for this thread.
    using Open = std::function<Result<std::unique_ptr<dossier::Dossier>>()>;
    /// Called on the writer's thread (but see dropWaiting()) with what became of the item of that number.
    using Done = std::function<void(qsizetype number, ImportOutcome outcome)>;

    ImportWriter(Open open, Done done);
    ImportWriter(const ImportWriter&) = delete;
    ImportWriter& operator=(const ImportWriter&) = delete;
    /// Stores what is waiting, then ends.
    ~ImportWriter();

    /// What is handed in from here on is another import. Only while nothing is under way.
    void beginBatch();
    /// An item is to be read, and will end with one of the other two. Any thread.
    void expect(const ImportPlace& place);
    /// There is nothing to store of the item; does nothing where it was handed over.
    void expectNoMore(const ImportPlace& place);
    /// Hands an item over. Any thread; waits while so much lies here that memory would suffer.
    void take(qsizetype number, ReadItem item);
    /// What was read and waits to be stored is not, but done with as cancelled: storing what lies here might take
    /// seconds. Any thread, on which Done is called.
    void dropWaiting();

private:
    struct Waiting {
        qsizetype number = 0;
        ReadItem item;
    };

    void run(const std::stop_token& stop);
    /// How many of those that wait, from the first on, can be stored now.
    [[nodiscard]] size_t readyCount() const;
    /// Empty where there is nothing to come.
    [[nodiscard]] std::vector<Waiting> next(const std::stop_token& stop);
    void store(std::vector<Waiting> group);

    Open m_open;
    Done m_done;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;    ///< something to store, or nothing more to wait for
    std::condition_variable_any m_taken;      ///< there is room again
    std::map<ImportPlace, Waiting> m_waiting; ///< guarded by the mutex, as all below
    qint64 m_waitingBytes = 0;
    std::set<ImportPlace> m_expected; ///< what is still to be read
    std::optional<ImportBatch> m_batch{std::in_place};
    std::unique_ptr<dossier::Dossier> m_dossier; ///< the thread's own
    std::jthread m_thread;                       ///< last, so that it ends first
};

} // namespace gainsay::session
