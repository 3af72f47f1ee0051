// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader shows characters that nobody sees, and that it changes nothing else for them.
#include "tests/support/layoutfaults.h"
#include "tests/support/screenshot.h"
#include "tests/ui/reader/sampletext.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"

#include <QAccessible>
#include <QClipboard>
#include <QHelpEvent>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

domain::ArticleText articleOf(const QStringList& paragraphs) {
    domain::ArticleTextBuilder article;
    for (const QString& words : paragraphs) {
        article.add(BlockKind::Paragraph, words);
    }
    return std::move(article).build();
}

/// Kinds of all sorts, beside honest uses of the same in several scripts.
domain::ArticleText articleWithUnseen() {
    domain::ArticleTextBuilder article;
    article.add(BlockKind::Title, u"Harbour Board \u202Edesolc\u202C: the gate stood open"_s);
    article.add(BlockKind::Paragraph,
                u"The spokesman con\u200Bfirmed that the lower sluice had been \u202Enepo\u202C since the morning, and "
                "took ques\u00ADtions from the residents' asso\u00ADciation. No\u200B\u200B\u200B\u200B\u200B\u200B"
                "\u200B\u200B\u200B\u200Bbody had the key; gate\u200Dway, pass\u200Eage and ware\u2060house were "
                "locked."_s);
    article.add(BlockKind::Preformatted,
                u"if (level != \"user\u202E \u2066// check if admin\u2069 \u2066\") {\n    open(gate);\n}"_s);
    article.add(BlockKind::Paragraph,
                u"A note\U000E0068\U000E0069\U000E0064\U000E0064\U000E0065\U000E006E and a sign ☎\uFE0F"
                "\U000E0158\U000E0155 with words in it, at the end of a line that is long enough for it."_s);
    article.add(BlockKind::Paragraph, u"قال مجلس \u200FCoast Wire\u200E إن البوابة كانت مغلقة، و می\u200Cخواهم "
                                      "گفت: \u202Enepo\u202C في الليل."_s);
    article.add(BlockKind::Paragraph, u"港湾局\u200Bによると、水門は閉\u200B\u200Bまっていた\u2060とみられる。"
                                      "「記録は\u202E確認できない\u202C」と述べた。"_s);
    return std::move(article).build();
}

} // namespace

class TestReaderUnseen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes.install(*qApp); }

    void neighboursBecomeOneChip_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("chips");
        QTest::newRow("none") << u"A plain line."_s << QStringList{};
        QTest::newRow("one") << u"con\u200Bfirmed"_s << QStringList{u"ZWSP"_s};
        QTest::newRow("ten alike") << u"con"_s + u"\u200B"_s.repeated(10) + u"firmed"_s << QStringList{u"ZWSP ×10"_s};
        QTest::newRow("alike, with letters between") << u"a\u2060b\u2060c"_s << QStringList{u"WJ ×2"_s};
        QTest::newRow("different ones") << u"x\u202E\u2066\u202Dy"_s << QStringList{u"RLO +2"_s};
        QTest::newRow("the weightiest is named") << u"a\u00ADb\u200Bc\u202Ed"_s << QStringList{u"RLO +2"_s};
        QTest::newRow("what conceals before what does not") << u"a\u00ADb\u2060c"_s << QStringList{u"WJ +1"_s};
        QTest::newRow("far from each other")
            << u"con\u200Bfirmed the whole of the con\u200Btents"_s << QStringList{u"ZWSP"_s, u"ZWSP"_s};
        QTest::newRow("tags") << u"a\U000E0068\U000E0069"_s << QStringList{u"TAG ×2"_s};
        QTest::newRow("selectors") << u"🙂\uFE0F\U000E0158 and so forth, abc\uFE00"_s
                                   << QStringList{u"VS105"_s, u"VS1"_s};
        QTest::newRow("without a name of its own") << u"a\u206Ab"_s << QStringList{u"U+206A"_s};
        QTest::newRow("honest uses") << u"می\u200Cخواهم \u200F, 👩\u200D🚒 क्\u200Dष"_s << QStringList{};
    }
    void neighboursBecomeOneChip() {
        QFETCH(const QString, words);
        QFETCH(const QStringList, chips);
        ArticleLayout layout(m_themes.theme());
        layout.setWidth(600);
        layout.setArticle(articleOf({words}), {});
        QStringList found;
        double right = -1;
        for (const UnseenChip& chip : layout.chipsOf(0)) {
            found << chip.words;
            QVERIFY2(chip.flag.left() > right, "flags lie over each other");
            QVERIFY(chip.flag.bottom() < chip.bottom);
            right = chip.flag.right();
        }
        QCOMPARE(found, chips);
    }

    /// However many stand there, all are counted, and the chip is no wider than its words.
    void aLineFullOfThem() {
        constexpr int many = 20'000;
        ArticleLayout layout(m_themes.theme());
        layout.setWidth(600);
        layout.setArticle(articleOf({u"a"_s + u"\u200B"_s.repeated(many) + u"b"_s}), {});
        qsizetype counted = 0;
        for (const UnseenChip& chip : layout.chipsOf(0)) {
            counted += std::ssize(chip.characters);
            QVERIFY(chip.flag.width() < 100 && chip.flag.left() >= 0 && chip.flag.right() <= 600);
        }
        QCOMPARE(counted, many);
    }

    void chipsStayInsideTheColumn() {
        ArticleLayout layout(m_themes.theme());
        layout.setWidth(200);
        layout.setArticle(articleOf({u"nobody saw it at "_s.repeated(20) + u"the \u202Egate\u202C."_s,
                                     u"con\u200Bfirmed "_s.repeated(30)}),
                          {});
        for (qsizetype block = 0; block < 2; ++block) {
            QVERIFY(!layout.chipsOf(block).empty());
            for (const UnseenChip& chip : layout.chipsOf(block)) {
                QVERIFY(chip.flag.left() >= 0 && chip.flag.right() <= 200);
            }
        }
    }

    /// Each pole stands between the letters that its character stands between.
    void polesStandWhereTheirCharactersDo() {
        ArticleLayout layout(m_themes.theme());
        layout.setWidth(600);
        layout.setArticle(articleOf({u"The spokesman con\u200Bfirmed it."_s}), {});
        const UnseenChip& chip = layout.chipsOf(0).at(0);
        const double before = layout.piecesOf({16, 17}).at(0).rect.right();
        QCOMPARE(chip.poles, std::vector{std::floor(before)});
        QCOMPARE(layout.piecesOf({18, 19}).at(0).rect.left(), before);
    }

    void chipsAreFoundByTheirPlace() {
        ArticleLayout layout(m_themes.theme());
        layout.setWidth(600);
        layout.setArticle(articleOf({u"A line before it."_s, u"it con\u200Bfirmed the whole"_s}), {});
        const UnseenChip& chip = layout.chipsOf(1).at(0);
        const QPointF origin(0, layout.blockTop(1));
        QCOMPARE(layout.chipAt(chip.flag.center() + origin), &chip);
        QVERIFY(chip.flag.top() < 0); // above its block, where the pointer is over the block before
        QCOMPARE(layout.chipAt(origin + QPointF(chip.flag.center().x(), chip.flag.top() + 0.5)), &chip);
        QCOMPARE(layout.chipAt(origin + QPointF(chip.poles[0] + 1, chip.bottom - 1)), &chip);
        QCOMPARE(layout.chipAt(origin + QPointF(chip.flag.right() - 1, chip.bottom - 1)), nullptr);
        QCOMPARE(layout.chipAt(origin + QPointF(2, chip.flag.center().y())), nullptr);
    }

    void theToolTipTells() {
        openView(articleOf({u"A line before it."_s, u"He said that it was \u202Enepo\u202C, con\u200B\u200Bfirmed."_s,
                            u"A note\U000E0068\U000E0069."_s}));
        QCOMPARE(
            toolTipOver(u"\u202E"_s),
            u"Right-to-left override (U+202E): turns what follows, which is shown in another order than it is stored "
            "and copied in."_s);
        QCOMPARE(toolTipOver(u"\u200B"_s), u"Zero width space (U+200B), 2 times: divides what looks like one word."_s);
        QCOMPARE(toolTipOver(u"\U000E0068"_s),
                 u"Tag character (U+E0068), 2 times: is a letter that is never shown.\nThe tags spell “hi”."_s);
    }

    void assistiveTechnologyHearsOfThem() {
        openView(articleOf({u"con\u200Bfirmed"_s, u"\u202Enepo\u202C"_s}));
        auto* text = QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
        const auto heard = [&](qsizetype offset) {
            int start = -1;
            int end = -1;
            const QString words = text->attributes(static_cast<int>(offset), &start, &end);
            return u"%1–%2 %3"_s.arg(start).arg(end).arg(words);
        };
        QCOMPARE(heard(0), u"0–3 "_s);
        QCOMPARE(heard(3), u"3–4 unseen-character:Zero width space (U+200B)\\: divides what looks like one word.;"_s);
        QVERIFY2(heard(4).startsWith(u"4–"_s) && heard(4).endsWith(u' '), qPrintable(heard(4)));
        const qsizetype override = m_view->article().text().indexOf(QChar(0x202E));
        QVERIFY2(heard(override).contains(u"unseen-character:Right-to-left override (U+202E)\\: "_s),
                 qPrintable(heard(override)));
    }

    /// The text stays what it is: to the caret, to the clipboard, and to whoever quotes it.
    void textAndCaretStayAsTheyAre() {
        const QString words = u"con\u200Bfirmed \u202Enepo\u202C"_s;
        openView(articleOf({words}));
        QCOMPARE(m_view->article().text(), words);
        m_view->setFocus();
        m_view->setSelection({0, 0});
        QTest::keyClick(m_view->viewport(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view->viewport(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), words);

        // One key, one step of the same text laid out without any chip.
        QTextLayout bare(words);
        qsizetype expected = 0;
        m_view->setSelection({0, 0});
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_view->viewport(), Qt::Key_Right);
            expected = bare.nextCursorPosition(static_cast<int>(expected));
            QCOMPARE(m_view->caret(), expected);
        }
    }

    void pictures_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void pictures() {
        QFETCH(const ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        ReaderPane pane(themes, m_library);
        pane.resize(760, 680);
        pane.show();
        pane.showArticle(articleWithUnseen(), {});
        ReaderQuote quote;
        quote.id = test::quoteId(1);
        quote.range = test::rangeOf(pane.view().article(), u"lower sluice had been \u202Enepo\u202C since"_s);
        quote.colour = 3;
        pane.view().setQuotes({quote});
        QCOMPARE(test::textFaults(pane), QStringList());
        GAINSAY_COMPARE_SCREEN(pane, themes.theme(), "reader-unseen");
    }

private:
    void openView(const domain::ArticleText& article) {
        m_view = std::make_unique<ArticleView>(m_themes, m_library);
        m_view->resize(700, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setArticle(article, {});
    }
    /// What is told over the first place of some words, a little above the letters.
    [[nodiscard]] QString toolTipOver(const QString& words) const {
        const domain::TextRange range = test::rangeOf(m_view->article(), words);
        const QRect place = m_view->viewportRect({range.start - 1, range.start});
        const QPoint over(place.right() + 3, place.top());

        QHelpEvent asked(QEvent::ToolTip, over, m_view->viewport()->mapToGlobal(over));
        QApplication::sendEvent(m_view->viewport(), &asked);
        return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    }

    ThemeProvider m_themes{ThemeProvider::Mode::Light, test::screenFamilies()};
    SyntaxLibrary m_library;
    std::unique_ptr<ArticleView> m_view;
};

GAINSAY_SCREEN_TEST_MAIN(TestReaderUnseen)
#include "tst_readerunseen.moc"
