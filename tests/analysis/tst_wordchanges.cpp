// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordchanges.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;

namespace {

/// As wdiff marks it; figures with a "#".
QString line(const QString& before, const QString& after) {
    QString words;
    for (const domain::WordRun& run : analysis::wordChanges(before, after).inOneLine()) {
        const QString mark = run.isFigure ? u"#"_s : QString();
        words += run.change == domain::WordChange::Same      ? run.words
                 : run.change == domain::WordChange::Removed ? u"[-"_s + mark + run.words + u"-]"_s
                                                             : u"{+"_s + mark + run.words + u"+}"_s;
    }
    return words;
}

QString joined(const std::vector<domain::WordRun>& runs) {
    QString words;
    for (const domain::WordRun& run : runs) {
        words += run.words;
    }
    return words;
}

} // namespace

class WordChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatWasTakenOutAndPutIn_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a figure") << u"At least 250 people fled."_s << u"At least 270 people fled."_s
                                  << u"At least [-#250 -]{+#270 +}people fled."_s;
        QTest::newRow("a number word") << u"Three men were held."_s << u"Five men were held."_s
                                       << u"[-#Three -]{+#Five +}men were held."_s;
        QTest::newRow("words at the end")
            << u"He denied it."_s << u"He denied it on Monday."_s << u"He denied it {+on Monday+}."_s;
        QTest::newRow("words at the front")
            << u"The mill burnt."_s << u"Overnight the mill burnt."_s << u"{+Overnight +}the mill burnt."_s;
        QTest::newRow("only removed") << u"The old mill burnt."_s << u"The mill burnt."_s
                                      << u"The [-old -]mill burnt."_s;
        QTest::newRow("case and quotation marks")
            << u"He said: \"No.\""_s << u"he said: “No.”"_s << u"he said: “No.”"_s;
        QTest::newRow("all") << u"One two."_s << u"Red blue"_s << u"[-#One two.-]{+Red blue+}"_s;
        QTest::newRow("nothing before") << QString() << u"New words."_s << u"{+New words.+}"_s;
        QTest::newRow("Japanese") << u"約250人が避難した。"_s << u"約270人が避難した。"_s
                                  << u"約[-#250-]{+#270+}人が避難した。"_s;
    }

    void marksWhatWasTakenOutAndPutIn() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(line(before, after), "marked");
        const auto changes = analysis::wordChanges(before, after);
        QCOMPARE(joined(changes.before), before);
        QCOMPARE(joined(changes.after), after);
    }
};

QTEST_GUILESS_MAIN(WordChangesTest)
#include "tst_wordchanges.moc"
