// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomuser.h"
#include "tests/support/require.h"
#include "tests/support/steppingclock.h"
#include "ui/models/dossiermodels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

constexpr int patienceMilliseconds = 60'000;

int countFromEnvironment(const char* name, int fallback) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : fallback;
}

} // namespace

/// Whatever somebody does in whatever order: it can be undone to the start and done again, and the item models say what
/// a fresh query says. GAINSAY_ACTIONS sets how many actions, GAINSAY_SEED where chance begins.
class RandomActionsTest : public QObject {
    Q_OBJECT

private:
    static bool settle(DossierModels& models) {
        return QTest::qWaitFor([&models] { return !models.isBusy(); }, patienceMilliseconds);
    }

    /// The rows of all models, and those of models that are made on the spot.
    static void compareWithFresh(session::Session& session, DossierModels& models, const Environment& environment) {
        BackgroundReader another(session.path(), environment);
        DossierModels fresh(session, another);
        QVERIFY(settle(models));
        QVERIFY(settle(fresh));
        QVERIFY(fresh.articles().rows() == models.articles().rows());
        QVERIFY(fresh.entities().rows() == models.entities().rows());
        QVERIFY(fresh.claims().rows() == models.claims().rows());
        QVERIFY(fresh.journal().rows() == models.journal().rows());
        QVERIFY(fresh.quotes() == models.quotes());
        QVERIFY(fresh.assertions() == models.assertions());
    }

    static qint64 stepsBack(session::Session& session) {
        qint64 steps = 0;
        for (auto state = session.undoState(); state && !state->undo.isEmpty(); state = session.undoState()) {
            if (!session.actions().undo()) {
                return -1;
            }
            ++steps;
        }
        return steps;
    }

private Q_SLOTS:
    void areUndoneToTheStartAndDoneAgain() {
        const int actions = countFromEnvironment("GAINSAY_ACTIONS", 150);
        const auto seed = static_cast<quint32>(countFromEnvironment("GAINSAY_SEED", 1));
        qInfo("GAINSAY_SEED=%u GAINSAY_ACTIONS=%d", seed, actions);
        const QTemporaryDir folder;
        test::SteppingClock clock;
        CountedIds ids(seed);
        const Environment environment{clock, ids, QStringLiteral("Tester")};
        auto session = session::Session::create(folder.filePath(QStringLiteral("random.gainsay")), environment,
                                                test::extractPlainly);
        REQUIRE(session);
        const QByteArray empty = *(*session)->logicalDump();
        BackgroundReader reader((*session)->path(), environment);
        DossierModels models(**session, reader);
        test::RandomUser user(**session, seed, QStringLiteral("Tester"));
        for (int i = 0; i < actions; ++i) {
            const auto did = user.act();
            REQUIRE(did);
            compareWithFresh(**session, models, environment);
            if (QTest::currentTestFailed()) {
                qInfo("after action %d: %s", i, qPrintable(*did));
                return;
            }
        }
        const QByteArray full = *(*session)->logicalDump();
        const qint64 undone = stepsBack(**session);
        QCOMPARE(undone, actions);
        QVERIFY(*(*session)->logicalDump() == empty);
        compareWithFresh(**session, models, environment);
        for (qint64 i = 0; i < undone; ++i) {
            REQUIRE((*session)->actions().redo());
        }
        QVERIFY(*(*session)->logicalDump() == full);
        compareWithFresh(**session, models, environment);
        const auto verification = (*session)->verify();
        REQUIRE(verification);
        QVERIFY(verification->isClean());
    }
};

QTEST_GUILESS_MAIN(RandomActionsTest)
#include "tst_randomactions.moc"
