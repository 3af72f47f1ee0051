// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/progress.h"

namespace gainsay {

void report(const ProgressSink& sink, qint64 done, qint64 total, const QString& step) {
    if (sink) {
        sink(Progress{done, total, step});
    }
}

} // namespace gainsay
