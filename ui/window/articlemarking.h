// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/statusjob.h"
#include "ui/window/workcontext.h"

#include <QThreadPool>

#include <vector>

namespace gainsay::ui {

/// Says of articles how far they are read, as one action: of a few at once, of many off the interface's thread, which
/// the status strip shows. Lives on the interface's thread.
class ArticleMarking final : public QObject {
    Q_OBJECT

public:
    /// All but the environment must outlive this.
    ArticleMarking(WorkContext& context, const Environment& environment, StatusJob& job, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~ArticleMarking() override;

    /// Up to how many are marked before the call returns: some milliseconds' work.
    static constexpr size_t atOnce = 100;
    void mark(const std::vector<domain::ArticleId>& articles, domain::ReadingStatus status);

private:
    void finish(const Result<void>& done);

    WorkContext& m_context;
    Environment m_environment;
    StatusJob& m_job;
    QThreadPool m_pool;
};

} // namespace gainsay::ui
