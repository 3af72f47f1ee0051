// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class MergeView;

/// Compares a copy with the open dossier and merges it, each off the interface's thread. Lives as long as its view;
/// closing the view before the merge begins stops the comparison.
class MergeController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; it becomes the view's child.
    MergeController(WorkContext& context, const Environment& environment, QString copy, MergeView& view);
    ~MergeController() override;

private:
    void compare();
    void take(Result<dossier::MergePlan> plan);
    void merge();
    void finish(const Result<session::MergeOutcome>& outcome);

    WorkContext& m_context;
    const Environment& m_environment;
    QString m_copy;
    MergeView& m_view;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< of one thread; its last job is waited for
};

} // namespace gainsay::ui
