// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

#include <QObject>

#include <stop_token>

namespace gainsay::ui {

class StatusStrip;

/// A long job that is shown in the status strip with its progress and a way to stop it; one at a time. Lives on the
/// interface's thread.
class StatusJob final : public QObject {
    Q_OBJECT

public:
    /// The strip must outlive this.
    explicit StatusJob(StatusStrip& status, QObject* parent = nullptr);

    /// What the job works with, on its own thread.
    struct Ties {
        std::stop_token stop;
        ProgressSink progress;
    };

    /// Shows these words, and how far the job is from now on.
    [[nodiscard]] Ties begin(const QString& words);
    void end();
    /// Asks the job to stop; nothing where there is none.
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    StatusStrip& m_status;
    std::stop_source m_stop;
    QString m_words;
    bool m_isRunning = false;
};

} // namespace gainsay::ui
