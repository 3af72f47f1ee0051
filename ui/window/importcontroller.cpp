// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importcontroller.h"

#include "ui/importing/importpace.h"
#include "ui/importing/importsummary.h"
#include "ui/window/statusstrip.h"

#include <algorithm>

namespace gainsay::ui {

ImportController::ImportController(WorkContext& context, StatusStrip& status, ImportSummary& summary, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_status(status)
    , m_summary(summary) {
    m_pool.setMaxThreadCount(1);
    session::Importer& importer = context.session().importer();
    constexpr int progressInterval = 100; // milliseconds
    m_progressTimer.setInterval(progressInterval);
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, this, &ImportController::showProgress);
    m_nextStep.setInterval(0); // a queued call would come in the same turn
    connect(&m_nextStep, &QTimer::timeout, this, &ImportController::goOn);
    importer.setOffersCaptures(true);
    connect(&importer, &session::Importer::capturesFound, this, &ImportController::capturesFound);
    connect(&importer, &session::Importer::started, this, &ImportController::begin);
    connect(&importer, &session::Importer::itemStarted, &summary, &ImportSummary::setReading);
    connect(&importer, &session::Importer::itemFinished, &summary, &ImportSummary::setOutcome);
    connect(&importer, &session::Importer::itemFinished, this, [this] {
        if (!m_progressTimer.isActive()) {
            m_progressTimer.start();
        }
    });
    connect(&importer, &session::Importer::finished, this, &ImportController::conclude);
    connect(&status, &StatusStrip::cancelRequested, &importer, &session::Importer::cancel);
    connect(&summary, &ImportSummary::cancelRequested, &importer, &session::Importer::cancel);
    connect(&summary, &ImportSummary::retryRequested, this, &ImportController::importItems);
}

ImportController::~ImportController() {
    m_pool.waitForDone();
}

bool ImportController::isRunning() const {
    return m_reading > 0 || !m_ending.empty() || m_context.session().importer().isRunning();
}

void ImportController::importPaths(const QStringList& paths, domain::Obtained obtained) {
    ++m_reading;
    m_status.showProgress(tr("looking for articles"), 0, 0);
    m_pool.start([this, paths, obtained] {
        auto items = session::itemsOf(paths, obtained);
        QMetaObject::invokeMethod(
            this,
            [this, items = std::move(items)]() mutable {
                --m_reading;
                importItems(std::move(items));
            },
            Qt::QueuedConnection);
    });
}

void ImportController::importItems(std::vector<session::ImportItem> items) {
    if (items.empty()) {
        m_status.hideProgress();
        m_context.tell(tr("There was nothing to import: no file, and no text."));
        return;
    }
    m_context.session().importer().add(std::move(items));
}

void ImportController::importCaptures(std::vector<session::ImportItem> captures, int offered) {
    m_summary.setChoice(static_cast<int>(captures.size()), offered);
    importItems(std::move(captures));
}

void ImportController::begin(qsizetype first, qsizetype count) {
    if (first == 0) {
        while (!m_ending.empty()) { // of the batch before
            goOn();
        }
        m_running.start();
        m_isOffered = false;
    }
    const session::Importer& importer = m_context.session().importer();
    std::vector<session::ImportOutcome> waiting;
    waiting.reserve(static_cast<size_t>(count));
    for (qsizetype number = first; number < first + count; ++number) {
        waiting.push_back(importer.outcome(number));
    }
    m_summary.begin(first, std::move(waiting));
    // Once: what an archive holds is added later, when somebody may have hidden the card.
    if (importer.total() > 1 && !std::exchange(m_isOffered, true)) {
        Q_EMIT summaryRequested();
    }
    showProgress();
}

void ImportController::showProgress() {
    const session::Importer& importer = m_context.session().importer();
    if (!importer.isRunning()) {
        return;
    }
    const std::chrono::milliseconds elapsed(m_running.elapsed());
    const QString pace = paceWords(importer.finishedCount(), importer.total(), elapsed);
    const QString counted = tr("importing %1/%2").arg(importer.finishedCount()).arg(importer.total());
    m_status.showProgress(pace.isEmpty() ? counted : tr("%1 · %2").arg(counted, pace), importer.finishedCount(),
                          importer.total());
    m_summary.setProgress(importer.finishedCount(), importer.total(), elapsed);
}

void ImportController::conclude(const std::vector<session::ImportOutcome>& outcomes) {
    m_progressTimer.stop();
    m_status.hideProgress();
    m_context.check(m_context.session().actions().catchUp());
    m_summary.show(outcomes);
    planEnd(outcomes);
    m_nextStep.start();
}

void ImportController::planEnd(const std::vector<session::ImportOutcome>& outcomes) {
    const auto came = std::ranges::find_if(outcomes, [](const session::ImportOutcome& one) {
        return one.status == session::ImportStatus::Imported || one.status == session::ImportStatus::NewVersion;
    });
    if (came != outcomes.end()) {
        m_ending.emplace_back([this, article = came->article] { Q_EMIT articleRequested(article); });
    }
    session::QuoteFates fates;
    int versions = 0;
    for (const session::ImportOutcome& outcome : outcomes) {
        if (outcome.status == session::ImportStatus::NewVersion) {
            fates.add(outcome.quotes);
            ++versions;
        }
    }
    if (versions > 0) {
        m_ending.emplace_back([this, fates, versions] { Q_EMIT versionsImported(fates, versions); });
    }
    if (outcomes.size() > 1 || m_summary.needsAttention()) {
        m_ending.emplace_back([this] { Q_EMIT summaryRequested(); });
    }
    m_ending.emplace_back([this] { Q_EMIT finished(); });
}

void ImportController::goOn() {
    const auto step = std::move(m_ending.front());
    m_ending.pop_front();
    if (m_ending.empty()) {
        m_nextStep.stop();
    }
    step();
}

} // namespace gainsay::ui
