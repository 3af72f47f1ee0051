// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace gainsay {

/// Tells the time. Injected everywhere, so that tests and reports do not depend on when they run. Thread-safe.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Now, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Stands still at one moment, for tests, screenshots and reproducible reports.
class FrozenClock final : public Clock {
public:
    explicit FrozenClock(QDateTime moment);
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_moment;
};

} // namespace gainsay
