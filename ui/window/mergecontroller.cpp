// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergecontroller.h"

#include "ui/merging/mergeview.h"

#include <QFileInfo>

namespace gainsay::ui {
namespace {

/// Opens the dossier for a job, on the job's thread.
Result<std::unique_ptr<dossier::Dossier>> openFor(const QString& path, const Environment& environment,
                                                  dossier::Access access) {
    return dossier::Dossier::open(path, environment, access);
}

} // namespace

MergeController::MergeController(WorkContext& context, const Environment& environment, QString copy, MergeView& view)
    : QObject(&view)
    , m_context(context)
    , m_environment(environment)
    , m_copy(std::move(copy))
    , m_view(view) {
    m_pool.setMaxThreadCount(1);
    connect(&view, &MergeView::cancelRequested, this, [this] { m_stop.request_stop(); });
    connect(&view, &MergeView::mergeRequested, this, &MergeController::merge);
    compare();
}

MergeController::~MergeController() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void MergeController::compare() {
    const ProgressSink sink = [this](const Progress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { m_view.showProgress(progress.step, progress.done, progress.total); },
            Qt::QueuedConnection);
    };
    m_pool.start([this, sink, path = m_context.session().path(), stop = m_stop.get_token()] {
        const auto mine = openFor(path, m_environment, dossier::Access::ReadOnly);
        const auto copy = mine ? session::openCopy(**mine, m_copy, stop, sink) : passOn(mine);
        auto plan = copy ? (*mine)->planMerge(**copy, stop, sink) : Result<dossier::MergePlan>(passOn(copy));
        QMetaObject::invokeMethod(
            this,
            [this, plan = std::make_shared<Result<dossier::MergePlan>>(std::move(plan))] { take(std::move(*plan)); },
            Qt::QueuedConnection);
    });
}

void MergeController::take(Result<dossier::MergePlan> plan) {
    if (!plan) {
        m_view.showEnd(plan.error().message, true);
    } else if (plan->isUpToDate()) {
        m_view.showEnd(tr("There is nothing new in “%1”: everything that was done there is in this dossier already.")
                           .arg(QFileInfo(m_copy).fileName()),
                       true);
    } else {
        m_view.showPlan(*plan);
    }
}

void MergeController::merge() {
    const dossier::Decisions decisions = m_view.decisions();
    m_view.showMerging();
    m_pool.start([this, decisions, path = m_context.session().path(), stop = m_stop.get_token()] {
        const auto mine = openFor(path, m_environment, dossier::Access::ReadWrite);
        const session::Decide decide = [&decisions](const dossier::MergeConflict& conflict) {
            const auto found = decisions.find(conflict.id);
            return found == decisions.end() ? dossier::Decision::Undecided : found->second;
        };
        auto outcome =
            mine ? session::mergeCopy(**mine, m_copy, decide, stop) : Result<session::MergeOutcome>(passOn(mine));
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::make_shared<Result<session::MergeOutcome>>(std::move(outcome))] { finish(*outcome); },
            Qt::QueuedConnection);
    });
}

void MergeController::finish(const Result<session::MergeOutcome>& outcome) {
    m_context.check(m_context.session().actions().catchUp());
    if (!outcome) {
        m_view.showFailure(outcome.error().message);
    } else if (!outcome->undecided.empty()) {
        m_view.showPlan(outcome->plan); // one of the copies was changed meanwhile, and there is more to decide
    } else {
        const auto actions = outcome->plan.incoming.size();
        const auto conflicts = outcome->plan.conflicts.size();
        m_view.showEnd(tr("Merged: %1, %2. Undo takes all of it back at once; the history shows each action.")
                           .arg(actions == 1 ? tr("1 action was taken") : tr("%1 actions were taken").arg(actions),
                                conflicts == 1 ? tr("1 conflict decided") : tr("%1 conflicts decided").arg(conflicts)),
                       false);
    }
}

} // namespace gainsay::ui
