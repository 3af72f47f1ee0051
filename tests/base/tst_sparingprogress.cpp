// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/sparingprogress.h"

#include <QTest>

#include <vector>

using namespace gainsay;

class SparingProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOnWhatCanBeTold() {
        std::vector<Progress> told;
        const ProgressSink sink = sparing([&told](const Progress& progress) { told.push_back(progress); });
        for (qint64 done = 0; done <= 100'000; ++done) {
            sink({done, 100'000, QStringLiteral("reading")});
        }
        QCOMPARE(told.size(), size_t{1001});
        QCOMPARE(told.front().done, 0);
        QCOMPARE(told.back().done, 100'000);
    }

    void tellsAnotherStepAndAnotherTotal() {
        std::vector<QString> steps;
        const ProgressSink sink = sparing([&steps](const Progress& progress) { steps.push_back(progress.step); });
        sink({0, 0, QStringLiteral("reading")});
        sink({0, 0, QStringLiteral("reading")});
        sink({0, 0, QStringLiteral("writing")});
        sink({0, 10, QStringLiteral("writing")});
        QCOMPARE(steps, (std::vector{QStringLiteral("reading"), QStringLiteral("writing"), QStringLiteral("writing")}));
    }
};

QTEST_GUILESS_MAIN(SparingProgressTest)
#include "tst_sparingprogress.moc"
