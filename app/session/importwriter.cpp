// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importwriter.h"

#include "app/base/priority.h"

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

void ImportWriter::expect(const ImportPlace& place) {
    const std::scoped_lock lock(m_mutex);
    m_expected.insert(place);
    if (!m_thread.joinable()) { // most sessions never import
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
}

void ImportWriter::expectNoMore(const ImportPlace& place) {
    {
        const std::scoped_lock lock(m_mutex);
        m_expected.erase(place);
    }
    m_arrived.notify_one();
}

void ImportWriter::take(qsizetype number, ReadItem item) {
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_waitingBytes < mostWaitingBytes; });
        m_waitingBytes += sizeOf(item);
        const ImportPlace place = item.outcome.item.place;
        m_waiting.insert_or_assign(place, Waiting{number, std::move(item)});
        m_expected.erase(place);
    }
    m_arrived.notify_one();
}

void ImportWriter::dropWaiting() {
    std::map<ImportPlace, Waiting> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        dropped = std::exchange(m_waiting, {});
        m_waitingBytes = 0;
    }
    m_taken.notify_all();
    for (auto& [place, one] : dropped) {
        m_done(one.number, cancelled(std::move(one.item.outcome.item)));
    }
}

void ImportWriter::run(const std::stop_token& stop) {
    giveWay();
    for (auto group = next(stop); !group.empty(); group = next(stop)) {
        store(std::move(group));
    }
}

size_t ImportWriter::readyCount() const {
    if (m_expected.empty() || m_waiting.size() > mostHeld || m_waitingBytes >= mostWaitingBytes) {
        return m_waiting.size();
    }
    return static_cast<size_t>(std::distance(m_waiting.begin(), m_waiting.lower_bound(*m_expected.begin())));
}

std::vector<ImportWriter::Waiting> ImportWriter::next(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    do {
        m_arrived.wait(lock, stop, [this] { return readyCount() > 0; });
        m_arrived.wait_for(lock, stop, patience, [this] { return readyCount() >= mostTogether || m_expected.empty(); });
    } while (readyCount() == 0 && !stop.stop_requested()); // what waited may have been dropped meanwhile
    const auto count = std::min(stop.stop_requested() ? m_waiting.size() : readyCount(), mostTogether);
    std::vector<Waiting> group;
    while (group.size() < count) {
        group.push_back(std::move(m_waiting.extract(m_waiting.begin()).mapped()));
        m_waitingBytes -= sizeOf(group.back().item);
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
