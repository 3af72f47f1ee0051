// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/sparingprogress.h"

#include <memory>

namespace gainsay {
namespace {

constexpr qint64 parts = 1000;

struct LastReport {
    QString step;
    qint64 total = -1;
    qint64 part = -1;
};

} // namespace

ProgressSink sparing(ProgressSink sink) {
    return [sink = std::move(sink), last = std::make_shared<LastReport>()](const Progress& progress) {
        const qint64 part = progress.total > 0 ? progress.done * parts / progress.total : 0;
        if (last->part == part && last->total == progress.total && last->step == progress.step) {
            return;
        }
        *last = {progress.step, progress.total, part};
        sink(progress);
    };
}

} // namespace gainsay
