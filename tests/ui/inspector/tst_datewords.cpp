// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/assertioneditor.h"
#include "ui/inspector/datewords.h"
#include "ui/inspector/entitypanel.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

class TestDateWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsWhatIsShown();
    void readsChains();
    void readsAliases();
};

void TestDateWords::readsDates_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("notation");
    const auto row = [](const char* words, const char* notation) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(notation);
    };
    row("2021-03-14", "2021-03-14");
    row("2021-03", "2021-03");
    row("2020-23", "2020-23");
    row("2020", "2020");
    row("14 Mar 2021", "2021-03-14");
    row("  14  march   2021 ", "2021-03-14");
    row("14. March, 2021", "2021-03-14");
    row("4 Sept 2016", "2016-09-04");
    row("Mar 2021", "2021-03");
    row("autumn 2020", "2020-23");
    row("Fall 2020", "2020-23");
    row("winter 2020", "2020-24");
    row("14 Mar 2021, 09:30 +09:00", "2021-03-14T09:30+09:00");
    row("14 Mar 2021 9:30 UTC", "2021-03-14T09:30Z");
    row("14 Mar 2021 09:30:15", "2021-03-14T09:30:15");
    row("Mar 2021 09:30", "");
    row("14 autumn 2020", "");
    row("31 Feb 2021", "");
    row("Ma 2021", "");
    row("2021年3月14日", "2021-03-14");
    row("２０２１年３月", "2021-03");
    row("2016年 秋", "2016-23");
    row("1999年", "1999");
    row("2021年2月31日", "");
    row("3月14日", "");
    row("next week", "");
    row("", "");
}

void TestDateWords::readsDates() {
    QFETCH(QString, words);
    QFETCH(QString, notation);
    QCOMPARE(dateFromWords(words).toString(), notation);
}

void TestDateWords::readsWhatIsShown() {
    for (const char* notation : {"2021-03-14", "2021-03", "2020-21", "2020-24", "1999"}) {
        const auto date = domain::PartialDate::fromString(QString::fromLatin1(notation));
        QCOMPARE(dateFromWords(date.display()), date);
    }
}

void TestDateWords::readsChains() {
    const QStringList chain{QStringLiteral("harbour master"), QStringLiteral("Coast Radio")};
    QCOMPARE(AssertionEditor::chainFromText(AssertionEditor::chainText(chain)), chain);
    QCOMPARE(AssertionEditor::chainFromText(QStringLiteral(" harbour master->  Coast Radio > ")), chain);
    QCOMPARE(AssertionEditor::chainFromText(QStringLiteral(" → ")), QStringList());
}

void TestDateWords::readsAliases() {
    QCOMPARE(EntityPanel::aliasFromText(QStringLiteral(" Meridian ")).name, QStringLiteral("Meridian"));
    const auto japanese = EntityPanel::aliasFromText(QStringLiteral("メリディアン号 (ja)"));
    QCOMPARE(japanese.name, QStringLiteral("メリディアン号"));
    QCOMPARE(japanese.language, QStringLiteral("ja"));
    // What is in brackets need not be a language.
    QCOMPARE(EntityPanel::aliasFromText(QStringLiteral("Meridian (the old one)")).name,
             QStringLiteral("Meridian (the old one)"));
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
