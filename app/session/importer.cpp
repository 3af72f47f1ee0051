// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importer.h"

#include "app/base/priority.h"
#include "app/session/importbatch.h"
#include "app/session/importwriter.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace gainsay::session {
namespace {

/// So long news are told before whoever shows them may paint: half a frame. A cancel has thousands of them.
constexpr std::chrono::milliseconds sliceOfNews(8);

} // namespace

/// Connections to the dossier, lent to one job at a time and kept for the next.
class Importer::Connections {
public:
    explicit Connections(const dossier::Dossier& dossier)
        : m_path(dossier.path())
        , m_environment(dossier.environment())
        , m_storage(dossier.storage()) {}

    [[nodiscard]] Result<std::unique_ptr<dossier::Dossier>> take() {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_idle.empty()) {
                auto dossier = std::move(m_idle.back());
                m_idle.pop_back();
                return dossier;
            }
        }
        return open();
    }
    /// A new one, to be kept.
    [[nodiscard]] Result<std::unique_ptr<dossier::Dossier>> open() const {
        return dossier::Dossier::open(m_path, m_environment, dossier::Access::ReadWrite, m_storage);
    }
    void giveBack(std::unique_ptr<dossier::Dossier> dossier) {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(dossier));
    }

private:
    QString m_path;
    Environment m_environment;
    dossier::Storage m_storage;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<dossier::Dossier>> m_idle;
};

Importer::Importer(ActionRunner& actions, Extractor extractor)
    : m_actions(actions)
    , m_extractor(std::move(extractor))
    , m_connections(std::make_unique<Connections>(actions.dossier()))
    , m_writer(std::make_unique<ImportWriter>(
          [this] { return m_connections->open(); },
          [this](qsizetype number, ImportOutcome outcome) { tell({number, std::move(outcome)}); })) {
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

Importer::~Importer() {
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
    m_writer.reset(); // its last news go to what dies before it
}

qsizetype Importer::add(std::vector<ImportItem> items) {
    if (!isRunning()) {
        m_outcomes.clear();
        m_finished = 0;
        m_stop = std::stop_source();
        m_writer->beginBatch(); // what is added while an import runs belongs to it
    }
    const auto first = total();
    for (size_t i = 0; i < items.size(); ++i) {
        items[i].place = {first + static_cast<qsizetype>(i)};
    }
    append(std::move(items));
    return first;
}

void Importer::append(std::vector<ImportItem> items) {
    const auto first = total();
    for (ImportItem& item : items) {
        m_writer->expect(item.place);
        // The library keeps the order of the list, whichever item is done first.
        item.reserved = m_actions.environment().ids.make<domain::ArticleId>();
        ImportOutcome pending;
        pending.item = std::move(item);
        m_outcomes.push_back(std::move(pending));
    }
    Q_EMIT started(first, static_cast<qsizetype>(items.size()));
    for (auto number = first; number < total(); ++number) {
        const ImportItem& item = m_outcomes[static_cast<size_t>(number)].item;
        // What lies deeper comes first, so that no more is unpacked and waiting than one item holds.
        m_pool.start(
            [this, number, item, stop = m_stop.get_token()] {
                giveWay();
                run(number, item, stop);
            },
            item.depth);
    }
}

void Importer::cancel() {
    m_stop.request_stop();
    m_writer->dropWaiting();
}

void Importer::run(qsizetype number, const ImportItem& item, const std::stop_token& stop) {
    if (stop.stop_requested()) { // thousands may be left
        tell({number, cancelled(item)});
        return;
    }
    tell({number, std::nullopt});
    auto dossier = m_connections->take();
    if (!dossier) {
        tell({number, failed({item, ImportStatus::Failed, {}, 0, {}, item.name, {}, {}}, dossier.error())});
        return;
    }
    auto read = readItem(**dossier, item, m_extractor, stop);
    m_connections->giveBack(std::move(*dossier));
    if (auto* ready = std::get_if<ReadItem>(&read)) {
        m_writer->take(number, std::move(*ready));
    } else {
        tell({number, std::move(std::get<ImportOutcome>(read))});
    }
}

void Importer::tell(News news) {
    const std::scoped_lock lock(m_newsMutex);
    m_news.push_back(std::move(news));
    if (!std::exchange(m_deliveryDue, true)) {
        QMetaObject::invokeMethod(this, &Importer::deliver, Qt::QueuedConnection);
    }
}

void Importer::deliver() {
    size_t ready = 0;
    {
        const std::scoped_lock lock(m_newsMutex);
        m_deliveryDue = false;
        ready = m_news.size();
    }
    // The rows of the articles have to be there before anyone is told that they were imported.
    m_actions.tellWhatIsDone();
    const QDeadlineTimer slice(sliceOfNews);
    for (; ready > 0 && !slice.hasExpired(); --ready) {
        std::optional<News> news;
        {
            const std::scoped_lock lock(m_newsMutex);
            if (m_news.empty()) {
                return; // delivered while another was being taken
            }
            news = std::move(m_news.front());
            m_news.pop_front();
        }
        take(std::move(*news));
    }
    const std::scoped_lock lock(m_newsMutex);
    if (!m_news.empty() && !std::exchange(m_deliveryDue, true)) {
        QMetaObject::invokeMethod(this, &Importer::deliver, Qt::QueuedConnection);
    }
}

void Importer::take(News news) {
    if (!news.outcome) {
        Q_EMIT itemStarted(news.number);
        return;
    }
    auto members = std::exchange(news.outcome->members, {});
    const ImportPlace place = news.outcome->item.place;
    for (size_t i = 0; i < members.size(); ++i) {
        members[i].place = place;
        members[i].place.push_back(static_cast<qsizetype>(i));
    }
    {
        auto& slot = m_outcomes[static_cast<size_t>(news.number)];
        slot = std::move(*news.outcome);
        if (slot.status != ImportStatus::Failed && slot.status != ImportStatus::Cancelled) {
            slot.item.bytes.clear(); // nobody will try it again
        }
    }
    const auto captures = m_offersCaptures ? takeCaptures(members) : std::vector<ImportItem>();
    if (!members.empty()) {
        append(std::move(members));
    }
    m_writer->expectNoMore(place); // not before what lies in it is expected
    if (!captures.empty()) {
        Q_EMIT capturesFound(captures);
    }
    ++m_finished;
    Q_EMIT itemFinished(news.number, m_outcomes[static_cast<size_t>(news.number)]);
    if (!isRunning()) {
        Q_EMIT finished(m_outcomes);
    }
}

} // namespace gainsay::session
