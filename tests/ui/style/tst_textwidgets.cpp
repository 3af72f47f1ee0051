// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/style/tooltip.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/flowlayout.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/wrappedtext.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QToolTip>

using namespace gainsay;
using namespace gainsay::ui;

/// The text-bearing widgets that panels and cards are made of.
class TestTextWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWrapToTheirWidth();
    void wrappedTextEndsWhereItMust();
    void flowGoesOnBelow();
    void noteGrowsWithItsText();
    void noteCommitsAndCancels();
    void singleParagraphStaysOne();
    void longListKeepsItsPlace();
    void longListIsNeverEmpty();
    void rowIsChosenAlone();
    void toolTipsArePlain();

private:
    ThemeProvider m_themes{ThemeProvider::Mode::Light, test::screenFamilies()};
};

void TestTextWidgets::runsWrapToTheirWidth() {
    RunLabel label(m_themes);
    label.setRuns({{QStringLiteral("struck the north pier")},
                   {QStringLiteral(" → "), Voice::Muted},
                   {QStringLiteral("happened"), Voice::Strong, domain::Stance::Asserts}});
    QCOMPARE(label.text(), QStringLiteral("struck the north pier → happened"));
    QCOMPARE(label.accessibleName(), label.text());
    const int oneLine = label.heightForWidth(label.sizeHint().width());
    QCOMPARE(label.sizeHint().height(), oneLine);
    QCOMPARE(label.heightForWidth(label.sizeHint().width() / 2 + 20), 2 * oneLine);
    label.setText({});
    QVERIFY(label.heightForWidth(100) <= oneLine);
}

void TestTextWidgets::wrappedTextEndsWhereItMust() {
    const QString words = QStringLiteral("one two three four five six seven eight nine ten");
    const QFont font = m_themes.fonts().interface;
    const WrappedText all(words, font, 80, 18);
    QVERIFY(all.height() > 3 * 18);
    const WrappedText some(words, font, 80, 18, 3);
    QCOMPARE(some.height(), 3 * 18);
    QVERIFY(some.width() <= 80);
    QCOMPARE(WrappedText(words, font, 1000, 18, 3).height(), 18);
    // A word that is wider than the line is broken rather than cut.
    QVERIFY(WrappedText(QString(60, u'x'), font, 80, 18).width() <= 80);
}

void TestTextWidgets::flowGoesOnBelow() {
    QWidget holder;
    auto* flow = new FlowLayout(5, &holder);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(40, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(130), 20);
    QCOMPARE(flow->heightForWidth(129), 45);
    QCOMPARE(flow->heightForWidth(40), 70);
    flow->itemAt(1)->widget()->hide();
    QCOMPARE(flow->heightForWidth(129), 20);
    QCOMPARE(flow->sizeHint(), QSize(85, 20));
    holder.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 130, 20));
    QCOMPARE(flow->itemAt(0)->geometry().right(), 129);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 2);
}

void TestTextWidgets::noteGrowsWithItsText() {
    NoteField note(m_themes, 1, 3);
    note.resize(200, 30);
    note.show();
    const int one = note.height();
    note.setPlainText(QStringLiteral("a\nb"));
    const int two = note.height();
    QVERIFY(two > one);
    note.setPlainText(QStringLiteral("a\nb\nc\nd\ne"));
    QCOMPARE(note.height(), two + (two - one));
}

void TestTextWidgets::noteCommitsAndCancels() {
    QWidget window;
    auto* note = new NoteField(m_themes, 2, 8, &window);
    auto* other = new QPushButton(&window);
    window.show();
    QCoreApplication::processEvents(); // the window becomes active
    QSignalSpy committed(note, &NoteField::committed);
    QSignalSpy cancelled(note, &NoteField::cancelled);
    QSignalSpy changed(note, &NoteField::textChanged);
    note->setTextQuietly(QStringLiteral("before"));
    QCOMPARE(changed.count(), 0);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("x"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(committed.count(), 0);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.count(), 1);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    other->setFocus();
    QCOMPARE(committed.count(), 2);
}

void TestTextWidgets::singleParagraphStaysOne() {
    NoteField note(m_themes, 1, 3);
    note.setSingleParagraph(true);
    note.show();
    QSignalSpy committed(&note, &NoteField::committed);
    QTest::keyClicks(&note, QStringLiteral("a deckhand"));
    QTest::keyClick(&note, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(note.note(), QStringLiteral("a deckhand"));
}

void TestTextWidgets::longListKeepsItsPlace() {
    QStringListModel model;
    QStringList rows;
    for (int row = 0; row < 3000; ++row) {
        rows << QString::number(row);
    }
    model.setStringList(rows);
    LongListView list(100);
    list.setModel(&model);
    list.resize(200, 300);
    list.show();
    list.scrollTo(model.index(2500)); // which has not been laid out yet
    QVERIFY(list.visualRect(model.index(2500)).intersects(list.viewport()->rect()));
    const int place = list.verticalScrollBar()->value();
    model.setData(model.index(2499), QStringLiteral("changed"));
    list.doItemsLayout();
    QCOMPARE(list.verticalScrollBar()->value(), place);
    QVERIFY(list.visualRect(model.index(2500)).intersects(list.viewport()->rect()));
}

/// Laid out anew while later parts are still to come, it shows its rows at once and not only in a later turn.
void TestTextWidgets::longListIsNeverEmpty() {
    QStringListModel model(QStringList(3000, QStringLiteral("a row")));
    LongListView list(100);
    list.setModel(&model);
    list.resize(200, 300);
    list.show();
    list.doItemsLayout();
    list.doItemsLayout();
    QVERIFY(list.indexAt(QPoint(0, 0)).isValid());
}

/// Whatever key is held: a shortcut with Ctrl opens things too.
void TestTextWidgets::rowIsChosenAlone() {
    QListWidget list;
    list.addItems({QStringLiteral("one"), QStringLiteral("two")});
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.show();
    chooseRow(list, list.model()->index(0, 0));
    QTest::keyPress(&list, Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    const QModelIndex second = list.model()->index(1, 0);
    for (int times = 0; times < 2; ++times) {
        chooseRow(list, second);
        QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList{second});
        QCOMPARE(list.currentIndex(), second);
    }
    QTest::keyRelease(&list, Qt::Key_Control);
}

void TestTextWidgets::toolTipsArePlain() {
    ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
    themes.install(*qApp);
    const QString words = QStringLiteral("<img src=\"file:///etc/hostname\">");
    QPushButton button;
    button.setToolTip(words);
    button.show();
    QHelpEvent onButton(QEvent::ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&button, &onButton);
    QCOMPARE(QToolTip::text(), asToolTip(words));

    QListWidget list;
    auto* item = new QListWidgetItem(QStringLiteral("a row"), &list);
    item->setToolTip(words + u'!');
    list.show();
    QHelpEvent onRow(QEvent::ToolTip, QPoint(5, 5), list.viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(list.viewport(), &onRow);
    QCOMPARE(QToolTip::text(), asToolTip(words + u'!'));
}

GAINSAY_SCREEN_TEST_MAIN(TestTextWidgets)
#include "tst_textwidgets.moc"
