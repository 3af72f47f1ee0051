// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mergecontroller.h"

#include "app/base/sparingprogress.h"
#include "ui/merging/mergeview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace gainsay::ui {
namespace {

/// Opens the dossier for a job, on the job's thread.
Result<std::unique_ptr<dossier::Dossier>> openFor(const QString& path, const Environment& environment,
                                                  dossier::Access access) {
    return dossier::Dossier::open(path, environment, access);
}

} // namespace

MergeController::MergeController(WorkContext& context, const Environment& environment, QString copy, MergeView& view,
                                 QThreadPool& jobs)
    : QObject(&view)
    , m_context(context)
    , m_environment(environment)
    , m_copy(std::move(copy))
    , m_view(view)
    , m_jobs(jobs) {
    connect(&view, &MergeView::cancelRequested, this, [this] { m_stop.request_stop(); });
    connect(&view, &MergeView::mergeRequested, this, &MergeController::merge);
    compare();
}

MergeController::~MergeController() {
    m_stop.request_stop();
}

template <typename Work, typename Then>
void MergeController::start(Work work, Then then) {
    m_jobs.start([self = QPointer(this), work = std::move(work), then] {
        auto answer = std::make_shared<decltype(work())>(work());
        // The controller may go at any moment, and only its own thread can tell.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, then, answer] {
                if (self) {
                    (self->*then)(std::move(*answer));
                }
            },
            Qt::QueuedConnection);
    });
}

void MergeController::compare() {
    const ProgressSink sink = sparing([self = QPointer(this)](const Progress& progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, progress] {
                if (self) {
                    self->m_view.showProgress(progress.step, progress.done, progress.total);
                }
            },
            Qt::QueuedConnection);
    });
    start(
        [sink, environment = m_environment, name = m_copy, path = m_context.session().path(),
         stop = m_stop.get_token()]() -> Result<dossier::MergePlan> {
            const auto mine = openFor(path, environment, dossier::Access::ReadOnly);
            const auto copy = mine ? session::openCopy(**mine, name, stop, sink) : passOn(mine);
            return copy ? (*mine)->planMerge(**copy, stop, sink) : Result<dossier::MergePlan>(passOn(copy));
        },
        &MergeController::take);
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
    start(
        [decisions, environment = m_environment, name = m_copy, path = m_context.session().path(),
         stop = m_stop.get_token()] {
            const auto mine = openFor(path, environment, dossier::Access::ReadWrite);
            const session::Decide decide = [&decisions](const dossier::MergeConflict& conflict) {
                const auto found = decisions.find(conflict.id);
                return found == decisions.end() ? dossier::Decision::Undecided : found->second;
            };
            return mine ? session::mergeCopy(**mine, name, decide, stop) : Result<session::MergeOutcome>(passOn(mine));
        },
        &MergeController::finish);
}

void MergeController::finish(Result<session::MergeOutcome> outcome) {
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
