// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomuser.h"
#include "tests/support/require.h"
#include "tests/support/steppingclock.h"
#include "tests/ui/models/freshmodels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

/// Whatever somebody does in whatever order: it can be undone to the start and done again, and the item models say what
/// a fresh query says. GAINSAY_ACTIONS sets how many actions, GAINSAY_SEED where chance begins.
class RandomActionsTest : public QObject {
    Q_OBJECT

private:
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
        const int actions = test::countFromEnvironment("GAINSAY_ACTIONS", 150);
        const auto seed = static_cast<quint32>(test::countFromEnvironment("GAINSAY_SEED", 1));
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
            test::compareWithFresh(**session, models, environment);
            if (QTest::currentTestFailed()) {
                qInfo("after action %d: %s", i, qPrintable(*did));
                return;
            }
        }
        const QByteArray full = *(*session)->logicalDump();
        const qint64 undone = stepsBack(**session);
        QCOMPARE(undone, actions);
        QVERIFY(*(*session)->logicalDump() == empty);
        test::compareWithFresh(**session, models, environment);
        for (qint64 i = 0; i < undone; ++i) {
            REQUIRE((*session)->actions().redo());
        }
        QVERIFY(*(*session)->logicalDump() == full);
        test::compareWithFresh(**session, models, environment);
        const auto verification = (*session)->verify();
        REQUIRE(verification);
        QVERIFY(verification->isClean());
    }
};

QTEST_GUILESS_MAIN(RandomActionsTest)
#include "tst_randomactions.moc"
