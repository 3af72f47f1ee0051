// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpace.h"

#include <QCoreApplication>

#include <cmath>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPace)
};

QString rateWords(double perSecond) {
    if (perSecond >= 1) {
        return Words::tr("%1 a second").arg(std::lround(perSecond));
    }
    return Words::tr("%1 a minute").arg(std::max(1L, std::lround(60 * perSecond)));
}

QString leftWords(double seconds) {
    constexpr double minute = 60;
    if (seconds < 1.5) {
        return Words::tr("about a second left");
    }
    if (seconds < 1.5 * minute) {
        return Words::tr("about %1 seconds left").arg(std::lround(seconds));
    }
    return Words::tr("about %1 minutes left").arg(std::lround(seconds / minute));
}

} // namespace

QString paceWords(qsizetype finished, qsizetype total, std::chrono::milliseconds elapsed) {
    using namespace std::chrono_literals;
    constexpr qsizetype fewest = 3;
    if (elapsed < 2s || finished < fewest || finished >= total) {
        return {};
    }
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const double rate = static_cast<double>(finished) / seconds;
    return Words::tr("%1, %2").arg(rateWords(rate), leftWords(static_cast<double>(total - finished) / rate));
}

} // namespace gainsay::ui
