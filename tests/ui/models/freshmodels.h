// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dossiermodels.h"

#include <QTest>

#include <algorithm>

namespace gainsay::test {

/// Fails the test where the rows of the models are not those of models that are made on the spot, once both have read.
inline void compareWithFresh(session::Session& session, ui::DossierModels& models, const Environment& environment) {
    constexpr int patienceMilliseconds = 60'000;
    ui::BackgroundReader another(session.path(), environment);
    ui::DossierModels fresh(session, another);
    QVERIFY(QTest::qWaitFor([&] { return !models.isBusy() && !fresh.isBusy(); }, patienceMilliseconds));
    QVERIFY(fresh.articles().rows() == models.articles().rows());
    QVERIFY(fresh.entities().rows() == models.entities().rows());
    QVERIFY(fresh.claims().rows() == models.claims().rows());
    QVERIFY(fresh.savedSearches().rows() == models.savedSearches().rows());
    QVERIFY(fresh.tags().rows() == models.tags().rows());
    QVERIFY(fresh.quoteItems().rows() == models.quoteItems().rows());
    QVERIFY(fresh.journal().rows() == models.journal().rows());
    QVERIFY(fresh.quotes() == models.quotes());
    QVERIFY(fresh.assertions() == models.assertions());
    QVERIFY(std::ranges::equal(fresh.contradictions(), models.contradictions(), {},
                               &session::ContradictionView::contradiction, &session::ContradictionView::contradiction));
}

/// A number that the environment sets, for tests of which a run by hand does more.
inline int countFromEnvironment(const char* name, int fallback) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

} // namespace gainsay::test
