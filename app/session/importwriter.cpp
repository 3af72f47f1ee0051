// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importwriter.h"

#include <chrono>
#include <utility>

namespace gainsay::session {
namespace {

/// So many articles are committed together, so that a window which shows them has no more to do at once.
constexpr size_t mostTogether = 16;
/// So long the first of them waits for others, while others are being read.
constexpr std::chrono::milliseconds patience(40);
constexpr qint64 mostWaitingBytes = qint64{32} << 20;

qint64 sizeOf(const ReadItem& item) {
    return item.original.bytes().size() + 3 * item.text.bytes().size() + item.blocks.bytes().size();
}

} // namespace

ImportWriter::ImportWriter(Open open, Done done)
    : m_open(std::move(open))
    , m_done(std::move(done)) {}

ImportWriter::~ImportWriter() = default;

void ImportWriter::beginBatch() {
    const std::scoped_lock lock(m_mutex);
    m_batch.emplace();
}

void ImportWriter::expect() {
    const std::scoped_lock lock(m_mutex);
    ++m_expected;
    if (!m_thread.joinable()) { // most sessions never import
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
}

void ImportWriter::expectNoMore() {
    {
        const std::scoped_lock lock(m_mutex);
        --m_expected;
    }
    m_arrived.notify_one();
}

void ImportWriter::take(qsizetype number, ReadItem item) {
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_waitingBytes < mostWaitingBytes; });
        m_waitingBytes += sizeOf(item);
        m_waiting.push_back({number, std::move(item)});
        --m_expected;
    }
    m_arrived.notify_one();
}

void ImportWriter::dropWaiting() {
    std::vector<Waiting> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        dropped = std::exchange(m_waiting, {});
        m_waitingBytes = 0;
    }
    m_taken.notify_all();
    for (Waiting& one : dropped) {
        m_done(one.number, cancelled(std::move(one.item.outcome.item)));
    }
}

void ImportWriter::run(const std::stop_token& stop) {
    for (auto group = next(stop); !group.empty(); group = next(stop)) {
        store(std::move(group));
    }
}

std::vector<ImportWriter::Waiting> ImportWriter::next(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    do {
        m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); });
        m_arrived.wait_for(lock, stop, patience,
                           [this] { return m_waiting.size() >= mostTogether || m_expected == 0; });
    } while (m_waiting.empty() && !stop.stop_requested()); // what waited may have been dropped meanwhile
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), mostTogether));
    std::vector<Waiting> group(std::make_move_iterator(m_waiting.begin()),
                               std::make_move_iterator(m_waiting.begin() + count));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
    for (const Waiting& one : group) {
        m_waitingBytes -= sizeOf(one.item);
    }
    m_taken.notify_all();
    return group;
}

void ImportWriter::store(std::vector<Waiting> group) {
    std::vector<qsizetype> numbers;
    std::vector<ReadItem> items;
    for (Waiting& one : group) {
        numbers.push_back(one.number);
        items.push_back(std::move(one.item));
    }
    auto opened = m_dossier ? Result<std::unique_ptr<dossier::Dossier>>(std::move(m_dossier)) : m_open();
    if (opened) {
        m_dossier = std::move(*opened);
        storeItems(*m_dossier, items, *m_batch);
    }
    for (size_t i = 0; i < items.size(); ++i) {
        m_done(numbers[i], opened ? std::move(items[i].outcome) : failed(std::move(items[i].outcome), opened.error()));
    }
}

} // namespace gainsay::session
