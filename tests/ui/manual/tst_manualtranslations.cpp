// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in other languages: every page of the English one, made as that one is, with the words of the interface.
#include "app/base/translation.h"
#include "tests/support/screenshot.h"
#include "tests/translations/catalogue.h"
#include "tests/ui/manual/pageparts.h"
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualpages.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using test::PageParts;

namespace {

constexpr auto manualFolder = GAINSAY_SOURCE_DIR "/docs/manual";

/// A page as it lies in the sources; nothing where there is none.
QString readPage(const QString& language, const QString& file) {
    const QDir folder(QString::fromUtf8(manualFolder));
    QFile page(folder.filePath(language == u"en" ? file : language + u'/' + file));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// What is emphasised on an English page and is among the words of the interface, and yet an example.
bool isExample(const QString& words) {
    return words == u"sources" || words == u"claim";
}

QString joined(const QSet<QString>& words) {
    return QStringList(words.begin(), words.end()).join(u", "_s);
}

} // namespace

class TestManualTranslations : public QObject {
    Q_OBJECT

private:
    static void addPages() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QString::fromUtf8(manualFolder)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        for (const QString& language : spokenLanguages().sliced(1)) {
            for (const QString& file : files) {
                QTest::addRow("%s %s", qPrintable(language), qPrintable(file)) << language << file;
            }
        }
    }

private Q_SLOTS:
    void isMadeAsTheEnglishPage_data() { addPages(); }
    void isMadeAsTheEnglishPage() {
        QFETCH(QString, language);
        QFETCH(QString, file);
        const QString page = readPage(language, file);
        QVERIFY2(!page.isEmpty(), "the page is missing");
        const PageParts parts = test::partsOf(page);
        const PageParts wanted = test::partsOf(readPage(u"en"_s, file));
        QVERIFY(!wanted.headings.isEmpty());
        QCOMPARE(parts.headings, wanted.headings);
        QCOMPARE(parts.tableRows, wanted.tableRows);
        QCOMPARE(parts.codeLines, wanted.codeLines);
        QCOMPARE(parts.listItems, wanted.listItems);
        QCOMPARE(parts.pictures, wanted.pictures);
        QCOMPARE(parts.links, wanted.links);
        const QSet<QString> invented = parts.keys - wanted.keys;
        const QSet<QString> missing = wanted.keys - parts.keys;
        QVERIFY2(invented.isEmpty(), qPrintable(u"keys that the English page does not name: "_s + joined(invented)));
        QVERIFY2(missing.isEmpty(), qPrintable(u"keys that it lacks: "_s + joined(missing)));
    }

    void hasTheWordsOfTheInterface_data() { addPages(); }
    /// What an English page sets off as words of the interface stands on the other as the window has it.
    void hasTheWordsOfTheInterface() {
        QFETCH(QString, language);
        QFETCH(QString, file);
        QMultiHash<QString, QString> interface;
        for (const test::Message& message : test::readCatalogue(test::cataloguePath(language))) {
            for (const QString& translation : message.translations) {
                interface.insert(message.source, translation);
            }
        }
        const QString page = readPage(language, file);
        for (const QString& words : test::emphasised(readPage(u"en"_s, file))) {
            const QStringList said = interface.values(words) + interface.values(words + u'…');
            const auto isOnPage = [&page](const QString& one) { return page.contains(one); };
            QVERIFY2(said.isEmpty() || isExample(words) || std::ranges::any_of(said, isOnPage),
                     qPrintable(u"“%1” is called %2 in the window"_s.arg(words, said.join(u", "_s))));
        }
    }

    void isReadAsItIsMeant_data() { addPages(); }
    /// Stars and brackets that mark nothing would be read as letters: next to signs of a script without spaces they do.
    /// A line that is broken would have a space there.
    void isReadAsItIsMeant() {
        QFETCH(QString, language);
        QFETCH(QString, file);
        const Translation translation(language);
        const ManualPages manual;
        const QString markdown = manual.pages().at(static_cast<size_t>(manual.indexOf(file))).markdown;
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ManualBrowser browser(themes);
        browser.showPage(markdown);
        const QString shown = browser.toPlainText();
        static const QRegularExpression leftOver(u"\\*\\*|\\]\\("_s);
        QVERIFY2(!shown.contains(leftOver), qPrintable(shown.mid(shown.indexOf(leftOver) - 40, 80)));
        static const QRegularExpression code(u"^```.*?^```$"_s, QRegularExpression::MultilineOption |
                                                                    QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression broken(
            u"[\\p{Han}\\p{Hiragana}\\p{Katakana}、。]\\n(?!\\d+\\. )[^\\n#|`<> -]"_s);
        const QString prose = QString(markdown).remove(code);
        QVERIFY2(!prose.contains(broken), qPrintable(prose.mid(prose.indexOf(broken) - 40, 80)));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestManualTranslations)
#include "tst_manualtranslations.moc"
