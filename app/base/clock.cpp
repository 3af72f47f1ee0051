// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <utility>

namespace gainsay {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

FrozenClock::FrozenClock(QDateTime moment)
    : m_moment(std::move(moment)) {}

QDateTime FrozenClock::now() const {
    return m_moment;
}

} // namespace gainsay
