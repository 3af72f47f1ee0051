// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QTimeZone>

#include <atomic>

namespace gainsay::test {

/// A clock that goes on by a second with every look at it.
class SteppingClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addSecs(++m_looks); }

private:
    QDateTime m_start{QDate(2031, 3, 5), QTime(9, 0), QTimeZone::UTC};
    mutable std::atomic<qint64> m_looks = 0;
};

} // namespace gainsay::test
