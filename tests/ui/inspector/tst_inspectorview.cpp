// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspectorfixture.h"
#include "ui/inspector/assertioneditor.h"
#include "ui/inspector/claimbutton.h"
#include "ui/inspector/claimpicker.h"
#include "ui/inspector/entitypicker.h"
#include "ui/inspector/opponentrow.h"
#include "ui/style/widgets/chip.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using Fixture = InspectorFixture;

class TestInspectorView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoloursTheQuote();
    void takesAnotherStance();
    void choosesAnotherClaim();
    void statesAFirstClaim();
    void statesAFurtherClaim();
    void editsTheSpeakerChain();
    void editsTheDate();
    void refusesWhatIsNoDate();
    void editsQuantityAndModality();
    void removesAnAssertion();
    void opensAndLinksEntities();
    void resolvesAnAmbiguousName();
    void commitsTheNoteOnLeaving();
    void keepsWhatIsBeingTyped();
    void commitsBeforeShowingAnother();
    void opensContradictionsAndDeletes();
    void workOnSeveralQuotes();
    void editsTheArticle();
    void saysWhereFactsWereFound();
    void showsWhatThePageHides();
    void gradesTheOutlet();
    void refusesConfirmationByOneOrigin();
    void editsTheEntity();
    void editsDistinctPairs();
    void keysReachTheFields();
    void everythingFocusableHasAName();
};

void TestInspectorView::recoloursTheQuote() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::quoteRecoloured);
    f.view->showQuote(samples::quote());
    f.click(highlightName(4));
    f.click(highlightName(4));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<domain::QuoteId>(), samples::quote().quote.id);
    QCOMPARE(spy[0][1].toInt(), 4);
}

void TestInspectorView::takesAnotherStance() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    f.click(QStringLiteral("asserts")); // taken already
    QCOMPARE(spy.count(), 0);
    f.click(QStringLiteral("doubts"));
    QCOMPARE(spy.count(), 1);
    auto expected = samples::quote().assertions[0].assertion;
    expected.stance = domain::Stance::Doubts;
    QCOMPARE(spy[0][0].value<AssertionDraft>().assertion, expected);
    // With the keyboard: the arrows move, Space takes.
    f.find<Chip>(QStringLiteral("doubts"))->setFocus();
    QTest::keyClick(f.find<Chip>(QStringLiteral("doubts")), Qt::Key_Right);
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(f.find<Chip>(QStringLiteral("reports")), Qt::Key_Space);
    QCOMPARE(spy.count(), 2);
    QVERIFY(spy[1][0].value<AssertionDraft>().assertion.stance == domain::Stance::Reports);
}

void TestInspectorView::choosesAnotherClaim() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    QTest::mouseClick(f.view->findChild<ClaimButton*>(), Qt::LeftButton);
    QTest::keyClicks(&f.pickerField(), QStringLiteral("radar"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    const auto draft = spy[0][0].value<AssertionDraft>();
    QCOMPARE(draft.assertion.id, samples::quote().assertions[0].assertion.id);
    QCOMPARE(draft.assertion.claim, samples::claims()[2].id);
}

void TestInspectorView::statesAFirstClaim() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::bareQuote());
    QCoreApplication::processEvents();
    QVERIFY(f.find<Chip>(QStringLiteral("asserts")) == nullptr); // nothing to stand to yet
    f.click(QStringLiteral("Choose a claim or write one…"));
    QTest::keyClicks(&f.pickerField(), QStringLiteral("The lights went out"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    const auto draft = spy[0][0].value<AssertionDraft>();
    QVERIFY(draft.assertion.id.isNull());
    QVERIFY(draft.assertion.claim.isNull());
    QCOMPARE(draft.assertion.quote, samples::bareQuote().quote.id);
    QCOMPARE(draft.newClaim, QStringLiteral("The lights went out"));
}

void TestInspectorView::statesAFurtherClaim() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    f.click(QStringLiteral("+ another claim"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Down);
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    const auto draft = spy[0][0].value<AssertionDraft>();
    QVERIFY(draft.assertion.id.isNull());
    QCOMPARE(draft.assertion.claim, samples::claims()[1].id);
}

void TestInspectorView::editsTheSpeakerChain() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    auto* chain = f.find<NoteField>(QStringLiteral("Speaker chain"));
    QCOMPARE(chain->toPlainText(), QStringLiteral("a deckhand → coastguard → The Harbour Post"));
    f.write(chain, QStringLiteral("a passenger > The Harbour Post"));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<AssertionDraft>().assertion.speakerChain,
             (QStringList{QStringLiteral("a passenger"), QStringLiteral("The Harbour Post")}));
    QCOMPARE(chain->toPlainText(), QStringLiteral("a passenger → The Harbour Post"));
    QTest::keyClicks(chain, QStringLiteral(" nonsense"));
    QTest::keyClick(chain, Qt::Key_Escape);
    QCOMPARE(chain->toPlainText(), QStringLiteral("a passenger → The Harbour Post"));
    QCOMPARE(spy.count(), 1);
}

void TestInspectorView::editsTheDate() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    auto* date = f.find<QWidget>(QStringLiteral("When it happened"))->findChild<QLineEdit*>();
    QCOMPARE(date->text(), QStringLiteral("14 Mar 2021"));
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("13 march 2021"));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<AssertionDraft>().assertion.eventDate.toString(), QStringLiteral("2021-03-13"));
    QCOMPARE(date->text(), QStringLiteral("13 Mar 2021"));
}

void TestInspectorView::refusesWhatIsNoDate() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    auto* date = f.find<QWidget>(QStringLiteral("When it happened"))->findChild<QLineEdit*>();
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("last week"));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(date->text(), QStringLiteral("last week"));
    QTest::keyClick(date, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(date, Qt::Key_Delete);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(spy.count(), 1); // no date is a date, too
    QVERIFY(spy[0][0].value<AssertionDraft>().assertion.eventDate.isEmpty());
}

void TestInspectorView::editsQuantityAndModality() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionEdited);
    f.view->showQuote(samples::quote());
    f.write(f.find<NoteField>(QStringLiteral("Quantity")), QStringLiteral("one ferry"));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<AssertionDraft>().assertion.quantity, QStringLiteral("one ferry"));
    auto* said = f.find<QComboBox>(QStringLiteral("Said"));
    said->setFocus();
    QTest::keyClick(said, Qt::Key_Down);
    QCOMPARE(spy.count(), 2);
    QVERIFY(spy[1][0].value<AssertionDraft>().assertion.modality == domain::Modality::Alleged);
    QCOMPARE(spy[1][0].value<AssertionDraft>().assertion.quantity, QStringLiteral("one ferry"));
}

void TestInspectorView::removesAnAssertion() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::assertionRemoved);
    f.view->showQuote(samples::quote());
    f.click(QStringLiteral("remove from this claim"));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<domain::AssertionId>(), samples::quote().assertions[0].assertion.id);
}

void TestInspectorView::opensAndLinksEntities() {
    const Fixture f;
    QSignalSpy opened(f.view.get(), &InspectorView::entityOpened);
    QSignalSpy linked(f.view.get(), &InspectorView::entityLinked);
    QSignalSpy created(f.view.get(), &InspectorView::entityCreated);
    f.view->showQuote(samples::quote());
    f.click(QStringLiteral("Coastguard"));
    QCOMPARE(opened.count(), 1);
    f.click(QStringLiteral("Link an entity"));
    QTest::keyClicks(&f.pickerField(), QStringLiteral("lines"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(linked.count(), 1);
    QCOMPARE(linked[0][1].value<domain::EntityId>(), samples::entities()[3].id);
    f.click(QStringLiteral("Link an entity"));
    QTest::keyClicks(&f.pickerField(), QStringLiteral("Harbour Union"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    QCOMPARE(created[0][0].value<domain::QuoteId>(), samples::quote().quote.id);
    QCOMPARE(created[0][1].toString(), QStringLiteral("Harbour Union"));
    QCOMPARE(linked.count(), 1);
}

void TestInspectorView::resolvesAnAmbiguousName() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::mentionResolved);
    f.view->showQuote(samples::quote());
    f.click(QStringLiteral("MV Meridian"));
    f.click(QStringLiteral("neither"));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[0][0].value<domain::Mention>(), samples::quote().mentions[2].mention);
    QCOMPARE(spy[0][1].value<domain::EntityId>(), samples::entities()[2].id);
    QVERIFY(spy[1][1].value<domain::EntityId>().isNull());
    auto facts = samples::quote();
    facts.mentions[2].mention.status = domain::MentionStatus::Rejected;
    f.view->showQuote(facts);
    QVERIFY(f.find<Chip>(QStringLiteral("neither")) == nullptr);
}

void TestInspectorView::commitsTheNoteOnLeaving() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::quoteNoteEdited);
    f.view->showQuote(samples::quote());
    auto* note = f.find<NoteField>(QStringLiteral("Note"));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab); // nothing changed
    QCOMPARE(spy.count(), 0);
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("Asked."));
    QTest::keyClick(note, Qt::Key_Return); // a line of the note
    QTest::keyClicks(note, QStringLiteral("No answer."));
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(note, Qt::Key_Tab);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][1].toString(), QStringLiteral("Asked.\nNo answer."));
}

void TestInspectorView::keepsWhatIsBeingTyped() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::quoteNoteEdited);
    auto facts = samples::quote();
    f.view->showQuote(facts);
    auto* note = f.find<NoteField>(QStringLiteral("Note"));
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    QTest::keyClicks(note, QStringLiteral(" More"));
    facts.quote.colour = 3;
    f.view->showQuote(facts);
    QVERIFY(note->toPlainText().endsWith(QStringLiteral(" More")));
    QCOMPARE(spy.count(), 0);
}

void TestInspectorView::commitsBeforeShowingAnother() {
    const Fixture f;
    QSignalSpy spy(f.view.get(), &InspectorView::quoteNoteEdited);
    f.view->showQuote(samples::quote());
    auto* note = f.find<NoteField>(QStringLiteral("Note"));
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("First"));
    f.view->showQuote(samples::bareQuote());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<domain::QuoteId>(), samples::quote().quote.id);
    QCOMPARE(note->toPlainText(), QString());
    QTest::keyClicks(note, QStringLiteral("Second"));
    f.view->showArticle(samples::article());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[1][0].value<domain::QuoteId>(), samples::bareQuote().quote.id);
    QCOMPARE(spy[1][1].toString(), QStringLiteral("Second"));
}

void TestInspectorView::opensContradictionsAndDeletes() {
    const Fixture f({}, {320, 1400});
    QSignalSpy opened(f.view.get(), &InspectorView::contradictionOpened);
    QSignalSpy removed(f.view.get(), &InspectorView::quoteRemoveRequested);
    f.view->showQuote(samples::quote());
    QCoreApplication::processEvents();
    const auto rows = f.view->findChildren<OpponentRow*>();
    QCOMPARE(rows.size(), 2);
    QTest::mouseClick(rows[1], Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<domain::ContradictionId>(), samples::quote().contradictedBy[1].contradiction);
    f.click(QStringLiteral("Delete quote"));
    QCOMPARE(removed.count(), 1);
}

void TestInspectorView::workOnSeveralQuotes() {
    const Fixture f;
    QSignalSpy recoloured(f.view.get(), &InspectorView::quotesRecoloured);
    QSignalSpy removed(f.view.get(), &InspectorView::quotesRemoveRequested);
    QSignalSpy paired(f.view.get(), &InspectorView::pairRequested);
    QSignalSpy untagged(f.view.get(), &InspectorView::tagRemoved);
    QSignalSpy tagged(f.view.get(), &InspectorView::tagsRequested);
    f.view->showQuotes({samples::quote().quote, samples::bareQuote().quote}, samples::quote().tags);
    f.click(QStringLiteral("Take off the tag “dates”"));
    QCOMPARE(untagged.count(), 1);
    QCOMPARE(untagged[0][0].value<std::vector<domain::QuoteId>>().size(), 2U);
    QCOMPARE(untagged[0][1].value<domain::TagId>(), samples::quote().tags[1].id);
    f.click(QStringLiteral("Edit the tags"));
    QCOMPARE(tagged.count(), 1);
    f.click(highlightName(1));
    QCOMPARE(recoloured.count(), 1);
    QCOMPARE(recoloured[0][0].value<std::vector<domain::QuoteId>>().size(), 2U);
    f.click(QStringLiteral("Hold them against each other"));
    QCOMPARE(paired.count(), 1);
    f.click(QStringLiteral("Delete 2 quotes"));
    QCOMPARE(removed.count(), 1);
    f.view->showQuotes({samples::quote().quote, samples::bareQuote().quote, samples::quote().quote}, {});
    QVERIFY(f.find<QPushButton>(QStringLiteral("Hold them against each other")) == nullptr);
}

void TestInspectorView::editsTheArticle() {
    const Fixture f;
    QSignalSpy edited(f.view.get(), &InspectorView::articleEdited);
    QSignalSpy named(f.view.get(), &InspectorView::sourceNamed);
    f.view->showArticle(samples::article());
    f.click(QStringLiteral("done"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(edited[0][0].value<domain::Article>().status == domain::ReadingStatus::Done);
    f.write(f.find<NoteField>(QStringLiteral("Written by")), QStringLiteral("Ana Lund,Kit Moss"));
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited[1][0].value<domain::Article>().byline,
             (QStringList{QStringLiteral("Ana Lund"), QStringLiteral("Kit Moss")}));
    QVERIFY(edited[1][0].value<domain::Article>().status == domain::ReadingStatus::Done);
    auto* outlet = f.find<QLineEdit>(QStringLiteral("Outlet"));
    outlet->setFocus();
    outlet->selectAll();
    QTest::keyClicks(outlet, QStringLiteral("Ferry Times"));
    QTest::keyClick(outlet, Qt::Key_Return);
    QCOMPARE(named.count(), 1);
    QCOMPARE(named[0][1].toString(), QStringLiteral("Ferry Times"));
    QCOMPARE(edited.count(), 2);
}

void TestInspectorView::saysWhereFactsWereFound() {
    Fixture fixture;
    fixture.view->showArticle(samples::article());
    QSignalSpy requested(fixture.view.get(), &InspectorView::findingRequested);
    const auto line = [&](const char* fact) {
        return fixture.view->findChild<QAbstractButton*>(QStringLiteral("inspector.finding.") +
                                                         QLatin1StringView(fact));
    };
    QCOMPARE(line("title")->text(), QStringLiteral("from element “h1”"));
    QCOMPARE(line("published")->text(), QStringLiteral("from JSON-LD “datePublished”: 2021-03-15T05:40:00Z"));
    QVERIFY(
        line("authors")->text().startsWith(QStringLiteral("changed by hand; byline on the page says: By Ana Lund")));
    QCOMPARE(line("modified")->text(), QStringLiteral("written by hand"));
    QVERIFY(!line("modified")->isEnabled()); // there is nothing to go to
    QTest::mouseClick(line("published"), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().value<domain::Finding>().name, QStringLiteral("datePublished"));
    fixture.view->showArticle(samples::bareArticle());
    QVERIFY(line("title")->isHidden()); // imported by a program that did not keep it
}

void TestInspectorView::showsWhatThePageHides() {
    Fixture fixture;
    fixture.view->showArticle(samples::article());
    QSignalSpy requested(fixture.view.get(), &InspectorView::hiddenRequested);
    fixture.click(QStringLiteral("Show them"));
    fixture.click(QStringLiteral("in the colour of its ground: Pay no attention to the radar log."));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().value<domain::HiddenPassage>().words,
             QStringLiteral("Pay no attention to the radar log."));
    fixture.view->showArticle(samples::bareArticle());
    QVERIFY(fixture.find<QPushButton>(QStringLiteral("Show them")) == nullptr);
}

void TestInspectorView::gradesTheOutlet() {
    const Fixture f({}, {320, 1400});
    QSignalSpy graded(f.view.get(), &InspectorView::gradeEdited);
    f.view->showArticle(samples::article());
    f.click(QStringLiteral("C"));
    QCOMPARE(graded.count(), 1);
    QVERIFY(graded[0][0].value<domain::SourceGrade>().reliability == domain::Reliability::C);
    QCOMPARE(graded[0][0].value<domain::SourceGrade>().rationale, samples::article().grade->rationale);
    f.write(f.find<NoteField>(QStringLiteral("Because")), QStringLiteral("Two corrections in a month"));
    QCOMPARE(graded.count(), 2);
    QCOMPARE(graded[1][0].value<domain::SourceGrade>().rationale, QStringLiteral("Two corrections in a month"));
    // Nobody to be graded.
    f.view->showArticle(samples::bareArticle());
    QVERIFY(!f.find<Chip>(QStringLiteral("C"))->isEnabled());
}

void TestInspectorView::refusesConfirmationByOneOrigin() {
    const Fixture f({}, {320, 1400});
    QSignalSpy edited(f.view.get(), &InspectorView::articleEdited);
    f.view->showArticle(samples::article());
    f.click(QStringLiteral("1"));
    QCOMPARE(edited.count(), 0);
    f.click(QStringLiteral("3"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].value<domain::Article>().credibility, 3);
}

void TestInspectorView::editsTheEntity() {
    const Fixture f;
    QSignalSpy edited(f.view.get(), &InspectorView::entityEdited);
    f.view->showEntity(samples::entity());
    auto* alias = f.find<QLineEdit>(QStringLiteral("One more name"));
    alias->setFocus();
    alias->setText(QStringLiteral("Südfähre (de)"));
    QTest::keyClick(alias, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].value<domain::Entity>().aliases.size(), 3U);
    QCOMPARE(edited[0][0].value<domain::Entity>().aliases[2].language, QStringLiteral("de"));
    alias->setText(QStringLiteral("Meridian")); // known already
    QTest::keyClick(alias, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    f.click(QStringLiteral("Remove “Meridian”"));
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited[1][0].value<domain::Entity>().aliases[0].name, QStringLiteral("メリディアン号"));
    f.write(f.find<NoteField>(QStringLiteral("Name")), QStringLiteral("MV Meridian II"));
    QCOMPARE(edited.count(), 3);
    QCOMPARE(edited[2][0].value<domain::Entity>().name, QStringLiteral("MV Meridian II"));
    auto* name = f.find<NoteField>(QStringLiteral("Name"));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(edited.count(), 3); // it keeps some name
    QCOMPARE(name->toPlainText(), QStringLiteral("MV Meridian II"));
}

void TestInspectorView::editsDistinctPairs() {
    const Fixture f;
    QSignalSpy added(f.view.get(), &InspectorView::distinctAdded);
    QSignalSpy removed(f.view.get(), &InspectorView::distinctRemoved);
    f.view->showEntity(samples::entity());
    f.click(QStringLiteral("“Meridian Lines” may be the same after all"));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][1].value<domain::EntityId>(), samples::entities()[3].id);
    f.click(QStringLiteral("+ somebody else"));
    QTest::keyClicks(&f.pickerField(), QStringLiteral("MV"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(added.count(), 0); // not from itself
    f.click(QStringLiteral("+ somebody else"));
    QTest::keyClick(&f.pickerField(), Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added[0][1].value<domain::EntityId>(), samples::entities()[0].id);
}

void TestInspectorView::keysReachTheFields() {
    const Fixture f;
    QVERIFY(!f.view->chooseClaim());
    QVERIFY(!f.view->writeNote());
    f.view->showQuote(samples::quote());
    QVERIFY(f.view->writeNote());
    QVERIFY(f.find<NoteField>(QStringLiteral("Note"))->hasFocus());
    QVERIFY(f.view->chooseEntity());
    QTest::keyClick(&f.pickerField(), Qt::Key_Escape);
    QVERIFY(f.view->chooseClaim());
    QTest::keyClick(&f.pickerField(), Qt::Key_Escape);
}

void TestInspectorView::everythingFocusableHasAName() {
    const Fixture f({}, {320, 1600});
    const auto check = [&] {
        QCoreApplication::processEvents();
        for (QWidget* widget : f.view->widget()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) {
                continue;
            }
            const bool named = !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
            const QString owner = QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(
                named || widget->parentWidget()->focusProxy() == widget,
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ") + owner));
        }
    };
    f.view->showQuote(samples::quote());
    check();
    f.view->showArticle(samples::article());
    check();
    f.view->showEntity(samples::entity());
    check();
}

GAINSAY_SCREEN_TEST_MAIN(TestInspectorView)
#include "tst_inspectorview.moc"
