// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusjob.h"

#include "app/base/sparingprogress.h"
#include "ui/window/statusstrip.h"

namespace gainsay::ui {

StatusJob::StatusJob(StatusStrip& status, QObject* parent)
    : QObject(parent)
    , m_status(status) {
    connect(&status, &StatusStrip::cancelRequested, this, [this] {
        if (m_isRunning) {
            stop();
        }
    });
}

StatusJob::Ties StatusJob::begin(const QString& words) {
    m_stop = {};
    m_words = words;
    m_isRunning = true;
    m_status.showProgress(words, 0, 0);
    return {m_stop.get_token(), sparing([this](const Progress& progress) {
                QMetaObject::invokeMethod(
                    this,
                    [this, progress] {
                        if (m_isRunning) {
                            m_status.showProgress(m_words, progress.done, progress.total);
                        }
                    },
                    Qt::QueuedConnection);
            })};
}

void StatusJob::end() {
    m_isRunning = false;
    m_status.hideProgress();
}

} // namespace gainsay::ui
