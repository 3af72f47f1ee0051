// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "app/domain/datewords.h"
#include "tests/translations/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace gainsay;
using namespace Qt::StringLiterals;
using test::Message;
using test::readCatalogue;

namespace {

/// What a sentence must have as often in every language: places for values, mnemonics, and the dots that announce a
/// question.
QStringList marksOf(const QString& text) {
    static const QRegularExpression marks(u"%L?[1-9]|%L?n|&|…$"_s);
    QStringList found;
    auto matches = marks.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    found.sort();
    return found;
}

QString described(const Message& message) {
    return u"%1: “%2”"_s.arg(message.context, message.source);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const QString& language : spokenLanguages().sliced(1)) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

private Q_SLOTS:
    void everyStringIsTranslated_data() { addLanguages(); }
    /// The catalogue is renewed from the sources as they are, in a copy; nothing in it may be left to be done.
    void everyStringIsTranslated() {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"gainsay_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(test::cataloguePath(language), copy));
        QProcess renew;
        renew.setProcessChannelMode(QProcess::MergedChannels);
        renew.start(QStringLiteral(GAINSAY_SOURCE_DIR "/resources/translations/renew"), {copy});
        QVERIFY(renew.waitForFinished(60000));
        const QString output = QString::fromUtf8(renew.readAll());
        QVERIFY2(renew.exitCode() == 0, qPrintable(output));
        // Such a string would be looked up in another class than the one that it is listed under.
        QVERIFY2(!output.contains("lacks Q_OBJECT"_L1) && !output.contains("unknown namespace"_L1), qPrintable(output));
        QStringList open;
        for (const Message& message : readCatalogue(copy)) {
            if (message.isUnfinished || message.translations.contains(QString())) {
                open << described(message);
            }
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(u"%1 strings are not translated. Run packaging/shell "
                            "resources/translations/renew, and translate in gainsay_%2.ts:\n%3"_s.arg(open.size())
                                .arg(language, open.join(u'\n'))));
    }

    void marksAreTheSame_data() { addLanguages(); }
    void marksAreTheSame() {
        QFETCH(QString, language);
        const auto messages = readCatalogue(test::cataloguePath(language));
        QVERIFY(messages.size() > 1000);
        QStringList different;
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                // Quotation marks become those of the language; it may have more of them, to set off a word.
                const bool quotes = translation.count(u'「') >= message.source.count(u'“') &&
                                    translation.count(u'「') == translation.count(u'」') &&
                                    !translation.contains(u'“') && !translation.contains(u'”');
                if (marksOf(message.source) != marksOf(translation) || !quotes) {
                    different << u"%1\n    %2"_s.arg(described(message), translation);
                }
            }
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }

    /// The folder of backups is found by its name, also by whoever has changed the language since.
    void namesOfFilesStay() {
        const Translation japanese(u"ja"_s);
        QCOMPARE(QCoreApplication::translate("Backups", "%1/%2 backups"), u"%1/%2 backups"_s);
    }

    void languageIsThatOfTheUser() {
        QCOMPARE(languageFor({u"ja-JP"_s, u"en"_s}), u"ja"_s);
        QCOMPARE(languageFor({u"ja_JP.UTF-8"_s}), u"ja"_s);
        QCOMPARE(languageFor({u"fi-FI"_s, u"ja"_s, u"en"_s}), u"ja"_s);
        QCOMPARE(languageFor({u"en-GB"_s, u"ja"_s}), u"en"_s);
        QCOMPARE(languageFor({u"fi-FI"_s}), u"en"_s);
        QCOMPARE(languageFor({u"C"_s}), u"en"_s);
        QCOMPARE(languageFor({}), u"en"_s);
    }

    void speaksAsLongAsItLives() {
        QCOMPARE(currentLanguage(), u"en"_s);
        {
            const Translation japanese(u"ja"_s);
            QCOMPARE(currentLanguage(), u"ja"_s);
            QCOMPARE(QCoreApplication::translate("gainsay::ui::ActionRegistry", "Undo"), u"取り消す"_s);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"キャンセル"_s);
        }
        QCOMPARE(currentLanguage(), u"en"_s);
        const Translation unknown(u"tlh"_s);
        QCOMPARE(currentLanguage(), u"en"_s);
    }

    void dates_data() {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("day") << u"2021-03-14"_s << u"14 Mar 2021"_s << u"2021年3月14日"_s;
        QTest::newRow("moment") << u"2021-03-14T09:30+09:00"_s << u"14 Mar 2021"_s << u"2021年3月14日"_s;
        QTest::newRow("month") << u"2016-09"_s << u"Sep 2016"_s << u"2016年9月"_s;
        QTest::newRow("season") << u"2020-23"_s << u"autumn 2020"_s << u"2020年秋"_s;
        QTest::newRow("year") << u"2020"_s << u"2020"_s << u"2020年"_s;
        QTest::newRow("none") << QString() << QString() << QString();
    }
    void dates() {
        QFETCH(QString, notation);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        const auto date = domain::PartialDate::fromString(notation);
        QCOMPARE(domain::dateWords(date), english);
        QCOMPARE(date.display(), english); // what reports write, in any language of the interface
        const Translation translation(u"ja"_s);
        QCOMPARE(domain::dateWords(date), japanese);
        QCOMPARE(date.display(), english);
    }

    void moments() {
        const QDateTime moment(QDate(2021, 3, 14), QTime(9, 5), QTimeZone::UTC);
        QCOMPARE(domain::momentWords(moment), u"14 Mar 2021, 09:05"_s);
        QCOMPARE(domain::momentWords({}), QString());
        const Translation japanese(u"ja"_s);
        QCOMPARE(domain::momentWords(moment), u"2021年3月14日 09:05"_s);
        QCOMPARE(domain::monthWords(moment.date()), u"3月"_s);
        QCOMPARE(domain::monthOfYearWords(moment.date()), u"2021年3月"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
