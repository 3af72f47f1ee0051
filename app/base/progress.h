// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

#include <functional>

namespace gainsay {

/// How far a job is.
struct Progress {
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known yet
    QString step;     ///< what is being worked on, for the user
};

/// Where a job reports to. Called on the job's own thread; an empty function is allowed and ignored.
using ProgressSink = std::function<void(const Progress&)>;

/// Calls the sink if there is one.
void report(const ProgressSink& sink, qint64 done, qint64 total, const QString& step = {});

} // namespace gainsay
