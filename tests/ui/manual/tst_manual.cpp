// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the program: its pages, links, pictures, and what is found in it.
#include "app/base/translation.h"
#include "tests/support/screenshot.h"
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualview.h"

#include <QAbstractAnimation>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

class TestManual : public QObject {
    Q_OBJECT

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const QString& language : spokenLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    /// Searches, and lets the button that clears the field be there at once, which fades in by the clock.
    static void search(const ManualView& manual, const QString& words) {
        manual.field().setText(words);
        QCoreApplication::processEvents();
        for (QAbstractAnimation* fade : manual.field().findChildren<QAbstractAnimation*>()) {
            fade->setCurrentTime(fade->totalDuration());
        }
        QCoreApplication::processEvents();
    }
    /// Whether the heading is at the top of what is seen, or as near as the page's end lets it be.
    static bool isAtTop(const ManualBrowser& browser, const QString& heading) {
        const QScrollBar& bar = *browser.verticalScrollBar();
        const QString first = browser.cursorForPosition(QPoint(40, 40)).block().text();
        return first == heading || bar.value() == bar.maximum();
    }

private Q_SLOTS:
    void looks_data() { test::addLightAndDark(); }
    void looks() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        ManualView manual(themes);
        manual.resize(1000, 720);
        manual.show();
        manual.showPage(QStringLiteral("05-claims.md"));
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(manual, themes.theme(), "manual-page");
        search(manual, QStringLiteral("stance"));
        GAINSAY_COMPARE_SCREEN(manual, themes.theme(), "manual-search");
        search(manual, QStringLiteral("zebra"));
        GAINSAY_COMPARE_SCREEN(manual, themes.theme(), "manual-nothing");
    }

    void looksInJapanese_data() { test::addLightAndDark(); }
    void looksInJapanese() {
        QFETCH(ThemeProvider::Mode, mode);
        const Translation japanese(QStringLiteral("ja"));
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        ManualView manual(themes);
        manual.resize(1000, 720);
        manual.show();
        manual.showPage(QStringLiteral("06-compare.md"), QStringLiteral("まだ何も引用していないとき"));
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(manual, themes.theme(), "manual-japanese");
        search(manual, QStringLiteral("候補"));
        GAINSAY_COMPARE_SCREEN(manual, themes.theme(), "manual-japanese-search");
    }

    void noPageIsWiderThanItsColumn_data() { addLanguages(); }
    void noPageIsWiderThanItsColumn() {
        QFETCH(QString, language);
        const Translation translation(language);
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        themes.install(*qApp);
        ManualView manual(themes);
        manual.resize(1000, 720);
        manual.show();
        QStringList wide;
        const ManualPages pages;
        for (const ManualPage& page : pages.pages()) {
            manual.showPage(page.file);
            QCoreApplication::processEvents();
            const auto& browser = *manual.findChild<ManualBrowser*>();
            // A table's columns are rounded up, which nobody sees.
            if (const int beyond = browser.horizontalScrollBar()->maximum(); beyond > 1) {
                wide << u"%1 by %2"_s.arg(page.file).arg(beyond);
            }
        }
        QCOMPARE(wide, QStringList());
    }

    void allPagesAreThere_data() { addLanguages(); }
    void allPagesAreThere() {
        QFETCH(QString, language);
        const Translation translation(language);
        const ManualPages manual;
        QVERIFY(manual.pages().size() >= 17);
        QCOMPARE(manual.pages().front().file, QStringLiteral("01-start.md"));
        QCOMPARE(manual.pages().back().file, QStringLiteral("README.md"));
        for (const ManualPage& page : manual.pages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.file));
            QVERIFY2(!page.markdown.startsWith(u'<'), qPrintable(page.file)); // how it is made is not to be read
        }
        const int reading = manual.indexOf(QStringLiteral("03-read.md"));
        QVERIFY(manual.pages().at(static_cast<size_t>(reading)).markdown.contains(QStringLiteral("<!-- Example:")));
    }

    /// A page that has not been translated is there in English.
    void pagesFallBackToEnglish() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("ja")));
        const auto write = [&folder](const QString& file, const QByteArray& words) {
            QFile page(folder.filePath(file));
            return page.open(QIODevice::WriteOnly) && page.write(words) > 0;
        };
        QVERIFY(write(QStringLiteral("1.md"), "# One") && write(QStringLiteral("2.md"), "# Two"));
        QVERIFY(write(QStringLiteral("ja/2.md"), "# 二") && write(QStringLiteral("ja/3.md"), "# 三"));
        const ManualPages manual(folder.path(), QStringLiteral("ja"));
        QCOMPARE(manual.pages().size(), size_t(2));
        QCOMPARE(manual.pages().front().title, QStringLiteral("One"));
        QCOMPARE(manual.pages().back().title, QStringLiteral("二"));
        QCOMPARE(manual.indexOf(QStringLiteral("2.md")), 1);
        QCOMPARE(ManualPages(folder.path()).pages().back().title, QStringLiteral("Two"));
    }

    void linksAndPicturesLeadSomewhere_data() { addLanguages(); }
    /// Each link within the manual leads to a page and a heading, and each picture is in the program.
    void linksAndPicturesLeadSomewhere() {
        QFETCH(QString, language);
        const Translation translation(language);
        const ManualPages manual;
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)#]*)#?([^)]*)\\)"));
        for (const ManualPage& page : manual.pages()) {
            for (const auto& found : link.globalMatch(page.markdown)) {
                const QString target = found.captured(2);
                const QString where = page.file + QStringLiteral(": ") + found.captured(0);
                if (!found.captured(1).isEmpty()) {
                    const QString picture = QStringLiteral(":/gainsay/manual/") + target.section(u'/', -1);
                    QVERIFY2(QFile::exists(picture), qPrintable(where));
                    continue;
                }
                if (target.startsWith(QLatin1StringView("http"))) {
                    continue;
                }
                const int to = manual.indexOf(target.isEmpty() ? page.file : target);
                QVERIFY2(to >= 0, qPrintable(where));
                const auto& sections = manual.pages().at(static_cast<size_t>(to)).sections;
                QVERIFY2(found.captured(3).isEmpty() || std::ranges::any_of(sections,
                                                                            [&](const ManualSection& one) {
                                                                                return anchorOf(one.heading) ==
                                                                                       found.captured(3);
                                                                            }),
                         qPrintable(where));
            }
        }
    }

    void wordsAreFound() {
        const ManualPages manual;
        const auto hits = manual.find(QStringLiteral("LENSES")).hits;
        QVERIFY(!hits.empty());
        QCOMPARE(manual.pages().at(static_cast<size_t>(hits.front().page)).file, QStringLiteral("03-read.md"));
        QCOMPARE(hits.front().heading, QStringLiteral("Lenses")); // a heading before what only speaks of them
        QVERIFY(manual.find(QStringLiteral("lenses zebra")).hits.empty());
        QVERIFY(manual.find(QStringLiteral("  ")).hits.empty());
        const QRegularExpression stance = wordBeginning(QStringLiteral("stance"));
        QVERIFY(QStringLiteral("Its Stances").contains(stance));
        QVERIFY(!QStringLiteral("for instance").contains(stance));
        for (const ManualHit& hit : hits) {
            QVERIFY2(!hit.excerpt.contains(u'|') && !hit.excerpt.contains(QStringLiteral("](")),
                     qPrintable(hit.excerpt));
        }
    }

    /// Japanese sets no spaces between words, and is typed with letters of two widths.
    void japaneseWordsAreFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("heading");
        const auto row = [](const char* name, const char16_t* typed, const char* file, const char16_t* heading) {
            QTest::newRow(name) << QString(typed) << QString::fromLatin1(file) << QString(heading);
        };
        row("whole heading", u"レンズ", "03-read.md", u"レンズ");
        row("half width", u"ﾚﾝｽﾞ", "03-read.md", u"レンズ");
        row("within a sentence", u"斜線", "05-claims.md", u"表");
        row("behind a digit", u"件のファイル", "06-compare.md", u"比較");
        row("two words", u"統合 分割", "04-entities.md", u"統合と分割");
        row("a wide space", u"統合　分割", "04-entities.md", u"統合と分割");
        row("Latin letters of full width", u"ＷＡＣＺ", "02-import.md", u"記事を取り込む");
        row("another inflection", u"記事を並べたい", "03-read.md", u"複数の記事を並べる");
        row("a button's name", u"一緒にスクロール", "03-read.md", u"複数の記事を並べる");
    }
    void japaneseWordsAreFound() {
        QFETCH(QString, typed);
        QFETCH(QString, file);
        QFETCH(QString, heading);
        const Translation japanese(QStringLiteral("ja"));
        const ManualPages manual;
        const auto hits = manual.find(typed).hits;
        QVERIFY(!hits.empty());
        QCOMPARE(manual.pages().at(static_cast<size_t>(hits.front().page)).file, file);
        QCOMPARE(hits.front().heading, heading);
    }

    void partsOfJapaneseWords() {
        const auto parts = [](const char16_t* words) { return searchParts(searchWords(QString(words))); };
        QCOMPARE(parts(u"引用の色をまとめて変更"), QStringList({u"引用"_s, u"色"_s, u"変更"_s}));
        QCOMPARE(parts(u"レンズバー「統合…」"), QStringList({u"レンズバー"_s, u"統合"_s}));
        QCOMPARE(parts(u"PDF2件 stances"), QStringList({u"PDF2"_s, u"件"_s, u"stances"_s}));
        QCOMPARE(parts(u"まとめて"), QStringList({u"まとめて"_s}));
        QVERIFY(QString(u"版 2件"_s).contains(wordBeginning(u"件"_s)));
    }

    void linksAreFollowed() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ManualView manual(themes);
        manual.resize(1000, 700);
        manual.show();
        Q_EMIT manual.browser().anchorClicked(QUrl(QStringLiteral("03-read.md#lenses")));
        QCOMPARE(manual.shownFile(), QStringLiteral("03-read.md"));
        QVERIFY(isAtTop(manual.browser(), QStringLiteral("Lenses")));
        QCOMPARE(manual.list().currentRow(), 2);
        Q_EMIT manual.browser().anchorClicked(QUrl(QStringLiteral("#grades")));
        QCOMPARE(manual.shownFile(), QStringLiteral("03-read.md"));
        // The web is not opened here.
        QSignalSpy asked(&manual, &ManualView::addressRequested);
        Q_EMIT manual.browser().anchorClicked(QUrl(QStringLiteral("https://example.com/a")));
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("https://example.com/a"));
        QCOMPARE(manual.shownFile(), QStringLiteral("03-read.md"));
    }

    /// Anchors are made of Japanese headings, too.
    void japaneseLinksAreFollowed() {
        const Translation japanese(QStringLiteral("ja"));
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ManualView manual(themes);
        manual.resize(1000, 700);
        manual.show();
        manual.showPage(QStringLiteral("11-origins.md"));
        QTextCursor link = manual.browser().document()->find(QStringLiteral("情報の出どころ"));
        Q_EMIT manual.browser().anchorClicked(QUrl(link.charFormat().anchorHref()));
        QCOMPARE(manual.shownFile(), QStringLiteral("06-compare.md"));
        QVERIFY(isAtTop(manual.browser(), QStringLiteral("情報の出どころ")));
    }

    /// Nothing but what is in the program is ever loaded, and no HTML is read.
    void nothingIsFetched() {
        QTemporaryDir folder;
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString path = folder.filePath(QStringLiteral("red.png"));
        QVERIFY(picture.save(path));
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ManualBrowser browser(themes);
        browser.resize(500, 300);
        browser.showPage(
            QStringLiteral("# A\n\n![x](file://%1)\n\n![y](https://example.com/y.png)\n\n<b>bold</b>").arg(path));
        for (const QUrl& address : {QUrl::fromLocalFile(path), QUrl(QStringLiteral("https://example.com/y.png"))}) {
            QVERIFY(browser.document()->resource(QTextDocument::ImageResource, address).value<QImage>().isNull());
        }
        QVERIFY(!browser.document()->toHtml().contains(QStringLiteral("font-weight:700\">bold")));
    }

    void theKeyboardLeadsThrough() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ManualView manual(themes);
        manual.resize(1000, 700);
        manual.show();
        manual.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&manual));
        manual.field().setFocus();
        QTest::keyClicks(&manual.field(), QStringLiteral("stance"));
        QVERIFY(manual.list().count() > 1);
        const QString first = manual.shownFile();
        QCOMPARE(manual.list().currentRow(), 0);
        QTest::keyClick(&manual.field(), Qt::Key_Down);
        QCOMPARE(manual.list().currentRow(), 1);
        QTest::keyClick(&manual.field(), Qt::Key_Up);
        QCOMPARE(manual.shownFile(), first);
        QTest::keyClick(&manual.field(), Qt::Key_Return);
        QVERIFY(manual.browser().hasFocus());
        manual.field().clear();
        QCOMPARE(manual.list().count(), static_cast<int>(ManualPages().pages().size()));
        for (const QWidget* one : {static_cast<QWidget*>(&manual.field()), static_cast<QWidget*>(&manual.list()),
                                   static_cast<QWidget*>(&manual.browser())}) {
            QVERIFY(!one->accessibleName().isEmpty());
        }
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestManual)
#include "tst_manual.moc"
