// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class MergeView;

/// Compares a copy with the open dossier and merges it, each off the interface's thread. Lives as long as its view.
/// Closing the view stops what is under way at once and waits for nothing: a merge that is being written by then is
/// written to its end, and the window shows it as it shows what other windows do.
class MergeController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; it becomes the view's child. What is under way when it goes is left to the pool.
    MergeController(WorkContext& context, const Environment& environment, QString copy, MergeView& view,
                    QThreadPool& jobs);
    ~MergeController() override;

private:
    /// Runs work on the pool and hands what it returns to `then`, unless this is gone by then.
    template <typename Work, typename Then>
    void start(Work work, Then then);
    void compare();
    void take(Result<dossier::MergePlan> plan);
    void merge();
    void finish(Result<session::MergeOutcome> outcome);

    WorkContext& m_context;
    Environment m_environment;
    QString m_copy;
    MergeView& m_view;
    std::stop_source m_stop;
    QThreadPool& m_jobs;
};

} // namespace gainsay::ui
