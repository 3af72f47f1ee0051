// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QTimeZone>

namespace gainsay::test {

/// Time stands still, and keys are counted; told apart by a seed.
struct FrozenWorld {
    explicit FrozenWorld(quint32 seed)
        : ids(seed) {}

    FrozenClock clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC)};
    CountedIds ids;
    Environment environment{clock, ids, QStringLiteral("Tester")};
};

/// Where the dossier lies on a simulated disk.
[[nodiscard]] QString dossierPath();

/// Message and detail, for a report.
[[nodiscard]] QString words(const Error& error);

/// Ends the program with the error's words: for what a proof takes for granted.
void mustBeDone(const Result<void>& result);
template <typename T>
[[nodiscard]] T orDie(Result<T>&& result) {
    mustBeDone(result ? Result<void>() : Result<void>(passOn(result)));
    return std::move(*result);
}

[[nodiscard]] qint64 lastSequence(session::Session& session);

/// What a verification finds wrong, the first of it; empty where the dossier is sound.
[[nodiscard]] QString findings(dossier::Dossier& dossier);

/// A small action of its own.
[[nodiscard]] Result<void> addSource(dossier::Dossier& dossier);

} // namespace gainsay::test
