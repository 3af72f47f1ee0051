// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader does with keys, pointer and changes from outside.
#include "tests/support/screenshot.h"
#include "tests/ui/reader/sampletext.h"
#include "ui/reader/articleview.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/selectionpopup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using domain::QuoteId;
using domain::TextRange;

namespace {

/// How often a widget is painted.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget& widget) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        widget.installEventFilter(this);
    }
    [[nodiscard]] int count() const {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return m_count;
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class TestArticleView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes.install(*qApp); }
    void init() {
        m_view = std::make_unique<ArticleView>(m_themes, m_library);
        m_view->resize(860, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        m_article = test::sluiceArticle();
        m_view->setArticle(m_article, test::sluiceHeader());
    }
    void cleanup() { m_view.reset(); }

    void keysSelect() {
        m_view->setSelection({at("sluice stood").start, at("sluice stood").start});
        QTest::keyClick(viewport(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(words(), QStringLiteral("sluice"));
        QTest::keyClick(viewport(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(viewport(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(words(), QStringLiteral("sluice st"));
        QTest::keyClick(viewport(), Qt::Key_Left);
        QVERIFY(m_view->selection().isEmpty());
        QCOMPARE(m_view->caret(), at("sluice stood").start);
        QTest::keyClick(viewport(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), m_article.index().length());
        QTest::keyClick(viewport(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (TextRange{0, m_article.index().length()}));
    }

    void upAndDownKeepTheColumn() {
        const auto start = at("confirmed that");
        m_view->setSelection({start.start, start.start});
        const QRect before = m_view->viewportRect(start);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(viewport(), Qt::Key_Down);
        }
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(viewport(), Qt::Key_Up);
        }
        QCOMPARE(m_view->caret(), start.start);
        QTest::keyClick(viewport(), Qt::Key_Home);
        QVERIFY(m_view->viewportRect({m_view->caret(), m_view->caret() + 1}).left() < before.left());
    }

    void pointerSelects() {
        const QRect from = m_view->viewportRect(at("refuted"));
        const QRect to = m_view->viewportRect(at("the report and"));
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from.topLeft() + QPoint(0, 10));
        QTest::mouseMove(viewport(), QPoint(to.right(), to.center().y()));
        QMouseEvent drag(QEvent::MouseMove, QPointF(to.right(), to.center().y()),
                         viewport()->mapToGlobal(QPointF(to.center())), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport(), &drag);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, QPoint(to.right(), to.center().y()));
        QCOMPARE(words(), QStringLiteral("refuted the report and"));

        const QRect board = m_view->viewportRect(at("evidence"));
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier, board.topLeft() + QPoint(0, 10));
        QCOMPARE(words(), QStringLiteral("refuted the report and said there is no"));
    }

    void doubleAndTripleClicks() {
        const QPoint point = m_view->viewportRect(at("spokeswoman")).center();
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(words(), QStringLiteral("spokeswoman"));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(m_view->selection(), m_article.blocks()[2].range);
    }

    void digitsHighlight() {
        const QSignalSpy highlights(m_view.get(), &ArticleView::highlightRequested);
        m_view->setSelection(at("no evidence"));
        QTest::keyClick(viewport(), Qt::Key_4);
        QCOMPARE(highlights.count(), 1);
        QCOMPARE(highlights[0][0].value<TextRange>(), at("no evidence"));
        QCOMPARE(highlights[0][1].toInt(), 4);
        QVERIFY(m_view->selection().isEmpty());
        m_view->setSelection(at("log book"));
        QTest::keyClick(viewport(), Qt::Key_H);
        QCOMPARE(highlights[1][1].toInt(), 4);
        QTest::keyClick(viewport(), Qt::Key_9);
        QCOMPARE(highlights.count(), 2);
    }

    void aSelectionIsGivenWithoutOuterSpace() {
        const QSignalSpy highlights(m_view.get(), &ArticleView::highlightRequested);
        const TextRange exact = at("no evidence");
        m_view->setSelection({exact.start - 1, exact.end + 1});
        QTest::keyClick(viewport(), Qt::Key_1);
        QCOMPARE(highlights[0][0].value<TextRange>(), exact);
    }

    void offsetsAreCodePoints() {
        domain::ArticleTextBuilder builder;
        builder.add(domain::BlockKind::Paragraph, QStringLiteral("😀😀 gate"));
        m_view->setArticle(std::move(builder).build(), {});
        const QSignalSpy highlights(m_view.get(), &ArticleView::highlightRequested);
        m_view->setSelection({3, 7});
        QTest::keyClick(viewport(), Qt::Key_1);
        QCOMPARE(highlights[0][0].value<TextRange>(), (TextRange{3, 7}));
        QTest::keyClick(viewport(), Qt::Key_Home);
        QTest::keyClick(viewport(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (TextRange{0, 1}));
    }

    void keysWorkOnTheSelectedQuote() {
        m_view->setQuotes(test::sluiceQuotes(m_article));
        const QSignalSpy activated(m_view.get(), &ArticleView::quoteActivated);
        const QSignalSpy recoloured(m_view.get(), &ArticleView::recolourRequested);
        const QSignalSpy notes(m_view.get(), &ArticleView::noteRequested);
        const QSignalSpy claims(m_view.get(), &ArticleView::claimRequested);
        const QSignalSpy removed(m_view.get(), &ArticleView::removeRequested);
        QTest::keyClick(viewport(), Qt::Key_BracketRight);
        QTest::keyClick(viewport(), Qt::Key_BracketRight);
        QCOMPARE(m_view->selectedQuote(), test::quoteId(2));
        QTest::keyClick(viewport(), Qt::Key_BracketLeft);
        QCOMPARE(m_view->selectedQuote(), test::quoteId(1));
        QTest::keyClick(viewport(), Qt::Key_BracketLeft);
        QCOMPARE(m_view->selectedQuote(), test::quoteId(5));
        QCOMPARE(activated.count(), 4);

        QTest::keyClick(viewport(), Qt::Key_6);
        QCOMPARE(recoloured[0][0].value<QuoteId>(), test::quoteId(5));
        QCOMPARE(recoloured[0][1].toInt(), 6);
        QTest::keyClick(viewport(), Qt::Key_N);
        QCOMPARE(notes[0][1].value<QuoteId>(), test::quoteId(5));
        QTest::keyClick(viewport(), Qt::Key_C);
        QCOMPARE(claims[0][1].value<QuoteId>(), test::quoteId(5));
        QTest::keyClick(viewport(), Qt::Key_Delete);
        QCOMPARE(removed[0][0].value<QuoteId>(), test::quoteId(5));
        QTest::keyClick(viewport(), Qt::Key_Escape);
        QVERIFY(m_view->selectedQuote().isNull());
        QTest::keyClick(viewport(), Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void parkingAndContradicting() {
        const QSignalSpy parked(m_view.get(), &ArticleView::parkRequested);
        const QSignalSpy contradicts(m_view.get(), &ArticleView::contradictsRequested);
        QTest::keyClick(viewport(), Qt::Key_P);
        QCOMPARE(parked.count(), 0);
        m_view->setSelection(at("no evidence"));
        QTest::keyClick(viewport(), Qt::Key_P);
        QCOMPARE(parked.count(), 1);
        m_view->setHasParked(true);
        QTest::keyClick(viewport(), Qt::Key_P);
        QCOMPARE(contradicts.count(), 1);
        QTest::keyClick(viewport(), Qt::Key_P, Qt::ShiftModifier);
        QCOMPARE(parked.count(), 2);
    }

    void clicksActivate() {
        m_view->setQuotes(test::sluiceQuotes(m_article));
        m_view->setMentions(test::sluiceMentions(m_article));
        const QSignalSpy quotes(m_view.get(), &ArticleView::quoteActivated);
        const QSignalSpy mentions(m_view.get(), &ArticleView::mentionActivated);
        click(at("refuted"));
        QCOMPARE(m_view->selectedQuote(), test::quoteId(3));
        click(at("The Mariner"));
        QCOMPARE(mentions.count(), 1);
        QVERIFY(mentions[0][0].value<domain::Mention>().status == domain::MentionStatus::Ambiguous);
        QVERIFY(m_view->selectedQuote().isNull());
        // Of two that overlap, the shorter one is meant.
        click(at("March 2031"));
        QCOMPARE(m_view->selectedQuote(), test::quoteId(1));
        // A bar in the margin stands for its quote.
        const QRect line = m_view->viewportRect(at("refuted"));
        const QRect block =
            m_view->viewportRect({m_article.blocks()[2].range.start, m_article.blocks()[2].range.start + 1});
        QTest::mouseClick(viewport(), Qt::LeftButton, {},
                          QPoint(block.left() + qRound(margin::barLeft(0)) + 2, line.center().y()));
        QCOMPARE(m_view->selectedQuote(), test::quoteId(3));
    }

    void enterOpensWhatIsAtTheCaret() {
        m_view->setMentions(test::sluiceMentions(m_article));
        m_view->setQuotes(test::sluiceQuotes(m_article));
        const QSignalSpy mentions(m_view.get(), &ArticleView::mentionActivated);
        m_view->setSelection({at("Coast Wire").start, at("Coast Wire").start});
        QTest::keyClick(viewport(), Qt::Key_Return);
        QCOMPARE(mentions.count(), 1);
        m_view->setSelection({at("evidence").start, at("evidence").start});
        QTest::keyClick(viewport(), Qt::Key_Return);
        QCOMPARE(m_view->selectedQuote(), test::quoteId(3));
    }

    void bracesStepThroughOpenMentions() {
        m_view->setMentions(test::sluiceMentions(m_article));
        const QSignalSpy mentions(m_view.get(), &ArticleView::mentionActivated);
        QTest::keyClick(viewport(), Qt::Key_BraceRight);
        QTest::keyClick(viewport(), Qt::Key_BraceRight);
        QTest::keyClick(viewport(), Qt::Key_BraceRight);
        QCOMPARE(mentions.count(), 3);
        QCOMPARE(mentions[2][0].value<domain::Mention>().surface, QStringLiteral("The Mariner"));
        QTest::keyClick(viewport(), Qt::Key_BraceLeft);
        QCOMPARE(mentions[3][0].value<domain::Mention>().surface, QStringLiteral("Board"));
    }

    /// With every change of the dossier they are given anew.
    void sameQuotesAreNotPaintedAgain() {
        auto quotes = test::sluiceQuotes(m_article);
        m_view->setQuotes(quotes);
        m_view->clearFocus(); // no caret blinks
        const PaintCounter paints(*viewport());
        m_view->setQuotes(quotes);
        std::ranges::reverse(quotes);
        m_view->setQuotes(quotes);
        QCOMPARE(paints.count(), 0);
        quotes.front().hasNote = !quotes.front().hasNote;
        m_view->setQuotes(quotes);
        QCOMPARE(paints.count(), 1);
        QCOMPARE(m_view->quotes().size(), quotes.size());
    }

    void quotesComeAndGoWithoutMovingTheText() {
        m_view->resize(600, 300);
        m_view->setSelection(at("log book "));
        m_view->reveal(at("piano"));
        const QRect before = m_view->viewportRect(at("piano"));
        QVERIFY(!before.isEmpty());
        m_view->setQuotes(test::sluiceQuotes(m_article));
        m_view->setMentions(test::sluiceMentions(m_article));
        QCOMPARE(m_view->viewportRect(at("piano")).top(), before.top());
        QCOMPARE(words(), QStringLiteral("log book"));
        m_view->setSelectedQuote(test::quoteId(2));
        m_view->setQuotes({});
        QVERIFY(m_view->selectedQuote().isNull());
    }

    void resizingKeepsTheLine() {
        m_view->setArticle(test::longArticle(600), {});
        const auto line = test::rangeOf(m_view->article(), QStringLiteral("Paragraph 300."));
        m_view->reveal(line);
        const int scroll = m_view->viewportRect(line).top();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + scroll);
        QVERIFY(std::abs(m_view->viewportRect(line).top()) <= 2);
        m_view->resize(500, 700);
        QVERIFY2(std::abs(m_view->viewportRect(line).top()) <= 40,
                 qPrintable(QString::number(m_view->viewportRect(line).top())));
    }

    void popupKeepsClearOfTheSelection() {
        auto* popup = m_view->findChild<SelectionPopup*>();
        QVERIFY(popup != nullptr && !popup->isVisible());
        for (const char* sample :
             {"Sluice gate", "no evidence", "Quay Street told", "customs house before", "1.4 metres"}) {
            const TextRange range = at(sample);
            m_view->setSelection(range);
            m_view->reveal(range);
            const int gap = SelectionPopup::shadowRoom;
            const QRect panel = popup->geometry().adjusted(gap, gap, -gap, -gap);
            QVERIFY2(popup->isVisible(), sample);
            QVERIFY2(!panel.intersects(m_view->viewportRect(range)), sample);
            QVERIFY2(viewport()->rect().contains(panel), sample);
        }
        QVERIFY(m_view->hasFocus());
        m_view->setSelection({0, 0});
        QVERIFY(!popup->isVisible());
    }

    void popupIsReachedAndLeftByKeyboard() {
        auto* popup = m_view->findChild<SelectionPopup*>();
        const QSignalSpy highlights(m_view.get(), &ArticleView::highlightRequested);
        m_view->setSelection(at("no evidence"));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QVERIFY(button != nullptr && popup->isAncestorOf(button));
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        QVERIFY(!popup->isVisible());
        QCOMPARE(words(), QStringLiteral("no evidence"));
        m_view->setSelection(at("log book"));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(highlights.count(), 1);
        QCOMPARE(highlights[0][1].toInt(), 1);
    }

    void copyingGivesTheWords() {
        m_view->setSelection(at("港湾局によると"));
        QTest::keyClick(viewport(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("港湾局によると"));
    }

    void rulerShowsAndJumps() {
        m_view->resize(600, 300);
        m_view->setQuotes(test::sluiceQuotes(m_article));
        auto* ruler = m_view->findChild<OverviewRuler*>();
        // One tick for each quote and a strong one for the contradiction.
        QCOMPARE(ruler->ticks().size(), size_t{6});
        QCOMPARE(std::ranges::count_if(ruler->ticks(), &OverviewRuler::Tick::strong), 1);
        QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(7, 290));
        QVERIFY(m_view->verticalScrollBar()->value() > m_view->verticalScrollBar()->maximum() * 0.7);
    }

    void lensesAreRememberedByWhoeverAsks() {
        ReaderPane pane(m_themes, m_library);
        pane.showArticle(m_article, test::sluiceHeader());
        QCOMPARE(pane.enabledLenses(),
                 (QStringList{QStringLiteral("Hedges"), QStringLiteral("Denials"), QStringLiteral("Attribution")}));
        pane.setEnabledLenses({QStringLiteral("Quoted speech")});
        QCOMPARE(pane.enabledLenses(), QStringList{QStringLiteral("Quoted speech")});
        QVERIFY(pane.view().lenses().found(0) > 3);
    }

    void findingSteps() {
        ReaderPane pane(m_themes, m_library);
        pane.resize(700, 500);
        pane.showArticle(m_article, test::sluiceHeader());
        pane.find(QStringLiteral("coast wire"));
        auto* ruler = pane.findChild<OverviewRuler*>();
        QCOMPARE(ruler->ticks().size(), size_t{2});
        QTest::keyClick(&pane, Qt::Key_F3);
        pane.find(QStringLiteral("nowhere to be found"));
        QVERIFY(ruler->ticks().empty());
    }

    /// What was selected in the text before says nothing about a shorter one.
    void aShorterArticleForgetsTheSelection() {
        const auto length = m_article.index().length();
        m_view->setSelection({length - 20, length});
        domain::ArticleTextBuilder builder;
        builder.add(domain::BlockKind::Paragraph, QStringLiteral("Short."));
        m_view->setArticle(std::move(builder).build(), {});
        QVERIFY(m_view->selection().isEmpty());
        QCOMPARE(m_view->caret(), 0);
    }

    /// What lies over the text is said of it, not only painted: run by run, each as long as nothing changes.
    void assistiveTechnologyHearsWhatIsMarked() {
        m_view->setQuotes(test::sluiceQuotes(m_article));
        m_view->setMentions(test::sluiceMentions(m_article));
        m_view->setMarks(ReaderMark::Kind::SearchHit, {at("log book"), at("customs house")});
        m_view->setCurrentHit(at("customs house"));
        auto* text = QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
        const auto heard = [&](const char* words) {
            int start = -1;
            int end = -1;
            const auto place = static_cast<int>(m_article.index().toUtf16(at(words).start));
            const QString attributes = text->attributes(place, &start, &end);
            // Whoever asks anywhere in the run hears the same, and of the same run.
            for (const int offset : {start, end - 1}) {
                int from = -1;
                int to = -1;
                if (text->attributes(offset, &from, &to) != attributes || from != start || to != end) {
                    return QStringLiteral("no run");
                }
            }
            return attributes;
        };
        QVERIFY2(heard("Two harbour").isEmpty(), qPrintable(heard("Two harbour")));
        const QString quote = heard("confirmed that");
        QVERIFY2(quote.contains(u"highlight:Yellow;") && quote.contains(u"note:true;") &&
                     quote.contains(u"stance:asserts;") && quote.contains(u"background-color:rgb("),
                 qPrintable(quote));
        const QString overlap = heard("through the night of");
        QVERIFY2(overlap.contains(u"highlight:Yellow\\, Blue;"), qPrintable(overlap));
        QVERIFY2(heard("refuted the report").contains(u"contradicted:true;"), qPrintable(heard("refuted the report")));
        const QString linked = heard("Coast Wire");
        QVERIFY2(linked.contains(u"mention:Coast Wire;") && linked.contains(u"text-underline-style:solid;") &&
                     !linked.contains(u"undecided"),
                 qPrintable(linked));
        QVERIFY2(heard("The Mariner").contains(u"undecided:true;"), qPrintable(heard("The Mariner")));
        QVERIFY2(heard("log book").contains(u"search-hit:true;"), qPrintable(heard("log book")));
        QVERIFY2(heard("customs house").contains(u"search-hit:current;"), qPrintable(heard("customs house")));
    }

    void assistiveTechnologyReadsTheText() {
        m_view->setQuotes(test::sluiceQuotes(m_article));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Document);
        QAccessibleTextInterface* text = interface->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->characterCount(), m_article.text().size());
        m_view->setSelection(at("no evidence"));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(text->text(start, end), QStringLiteral("no evidence"));
        const QString attributes = text->attributes(start, &start, &end);
        QVERIFY2(attributes.contains(QStringLiteral("background-color")), qPrintable(attributes));
        QCOMPARE(text->text(start, end).left(7), QStringLiteral("refuted"));
        text->setCursorPosition(5);
        QCOMPARE(text->cursorPosition(), 5);
        QVERIFY(text->characterRect(5).isValid());
        QCOMPARE(text->offsetAtPoint(text->characterRect(5).center() - QPoint(2, 0)), 5);
    }

    void aMegabyteOpens() {
        const auto article = test::longArticle(4500);
        QVERIFY(article.text().size() > 1'000'000);
        QBENCHMARK_ONCE {
            m_view->setArticle(article, {});
            QVERIFY(!test::grab(*m_view).isNull());
        }
        // What is far away can be gone to at once as well.
        const auto far = test::rangeOf(article, QStringLiteral("Paragraph 4321."));
        m_view->reveal(far);
        QVERIFY(!m_view->viewportRect(far).isEmpty());
        m_view->setSelection(far);
        QTest::keyClick(viewport(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_view->selection().end > far.end);
    }

    void nothingToShowDoesNotBreak() {
        m_view->setArticle({}, {});
        for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_1,
                               Qt::Key_BracketRight, Qt::Key_Return, Qt::Key_Escape}) {
            QTest::keyClick(viewport(), key);
        }
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, QPoint(300, 100));
        QVERIFY(m_view->selection().isEmpty());
    }

private:
    [[nodiscard]] QWidget* viewport() const { return m_view->viewport(); }
    [[nodiscard]] TextRange at(const char* sample) const { return test::rangeOf(m_article, QString::fromUtf8(sample)); }
    [[nodiscard]] QString words() const { return m_view->article().slice(m_view->selection()); }
    void click(TextRange range) {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_view->viewportRect(range).center());
    }

    ThemeProvider m_themes{ThemeProvider::Mode::Light, test::screenFamilies()};
    SyntaxLibrary m_library;
    std::unique_ptr<ArticleView> m_view;
    domain::ArticleText m_article;
};

GAINSAY_SCREEN_TEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
