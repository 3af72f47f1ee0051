// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/randomhand.h"

#include "tests/ui/window/windowstates.h"
#include "ui/importing/importsummary.h"
#include "ui/models/dossiermodels.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/actionregistry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QTest>
#include <QWheelEvent>

#include <array>

namespace gainsay::test {

using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

/// A few that could be taken by chance end the walk, ask the world outside, or take minutes.
bool isTaken(ActionId id) {
    switch (id) {
    case ActionId::Quit:
    case ActionId::NewDossier:
    case ActionId::OpenDossier:
    case ActionId::OpenSample:
    case ActionId::ImportFolder:
    case ActionId::ImportEntities:
    case ActionId::LanguageSystem:
    case ActionId::LanguageEnglish:
    case ActionId::LanguageJapanese:
        return false;
    default:
        return true;
    }
}

} // namespace

RandomHand::RandomHand(WindowFixture& fixture, quint32 seed)
    : m_fixture(fixture)
    , m_random(seed) {
    m_dismissal.setInterval(0);
    QObject::connect(&m_dismissal, &QTimer::timeout, &m_dismissal, [] { closePopups(); });
    m_fixture.saveReport = m_fixture.path(u"out"_s);
}

QString RandomHand::act() {
    struct Kind {
        int weight; ///< of 1,000
        const char* name;
        void (RandomHand::*act)();
    };
    static constexpr std::array<Kind, 23> kinds{{{70, "open", &RandomHand::open},
                                                 {20, "open beside", &RandomHand::openBeside},
                                                 {70, "scroll", &RandomHand::scroll},
                                                 {150, "highlight", &RandomHand::highlight},
                                                 {90, "edit a quote", &RandomHand::editQuote},
                                                 {40, "note", &RandomHand::note},
                                                 {40, "name", &RandomHand::name},
                                                 {50, "claim", &RandomHand::claim},
                                                 {20, "park", &RandomHand::park},
                                                 {70, "undo", &RandomHand::undo},
                                                 {50, "redo", &RandomHand::redo},
                                                 {70, "go to a view", &RandomHand::goToView},
                                                 {90, "work in a view", &RandomHand::workInView},
                                                 {30, "search", &RandomHand::search},
                                                 {30, "go to something", &RandomHand::goTo},
                                                 {8, "import", &RandomHand::import},
                                                 {4, "import a version", &RandomHand::importVersion},
                                                 {8, "place quotes", &RandomHand::place},
                                                 {25, "run an action", &RandomHand::runAction},
                                                 {45, "click", &RandomHand::click},
                                                 {12, "theme", &RandomHand::theme},
                                                 {2, "language", &RandomHand::language},
                                                 {6, "remove an article", &RandomHand::remove}}};
    ++m_count;
    if (below(4) == 0) {
        press(Qt::Key_Escape);
    }
    int pick = below(1000);
    for (const Kind& kind : kinds) {
        pick -= kind.weight;
        if (pick < 0) {
            (this->*kind.act)();
            const bool settled = m_fixture.settle();
            return settled ? QString::fromLatin1(kind.name) : QString();
        }
    }
    return u"nothing"_s;
}

void RandomHand::tidy() {
    closePopups();
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Escape);
    }
    press(Qt::Key_1, Qt::ControlModifier);
    while (m_fixture.workspace().readers().panes().size() > 1) {
        press(Qt::Key_W, Qt::ControlModifier);
    }
    m_fixture.window().findChild<ImportSummary*>()->closed();
    (void)m_fixture.settle();
}

QString RandomHand::words() {
    static const std::array<QString, 6> subjects{u"The port"_s, u"A pilot"_s, u"The crane"_s,
                                                 u"Divers"_s,   u"港湾局"_s,  u"The harbourmaster"_s};
    static const std::array<QString, 5> verbs{u"denied"_s, u"confirmed"_s, u"saw"_s, u"reported"_s, u"doubted"_s};
    return u"%1 %2 %3"_s.arg(subjects[static_cast<size_t>(below(6))], verbs[static_cast<size_t>(below(5))])
        .arg(below(40));
}

void RandomHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* target =
        popup != nullptr && popup->focusWidget() != nullptr ? popup->focusWidget() : QApplication::focusWidget();
    m_dismissal.start();
    QTest::keyClick(target != nullptr ? target : &m_fixture.window(), key, modifiers);
    m_dismissal.stop();
    if (QApplication::activePopupWidget() == nullptr && !m_fixture.window().isActiveWindow()) {
        m_fixture.window().activateWindow(); // off screen, nobody else gives the keyboard back after a pop-up
        QCoreApplication::processEvents();
    }
}

void RandomHand::type(const QString& text) {
    for (const QChar letter : text) {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* target = popup != nullptr ? popup->focusWidget() : QApplication::focusWidget();
        if (target == nullptr) {
            return;
        }
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void RandomHand::mouse(QWidget& widget, const QPoint& from, const QPoint& to) {
    m_dismissal.start();
    const QPointer<QWidget> alive(&widget);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    if (alive != nullptr && from != to) {
        QTest::mouseMove(&widget, (from + to) / 2);
        QTest::mouseMove(&widget, to);
    }
    if (alive != nullptr) {
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }
    m_dismissal.stop();
}

void RandomHand::toArticle() {
    press(Qt::Key_Escape);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
}

void RandomHand::select() {
    toArticle();
    ArticleView& article = m_fixture.workspace().readerPane().view();
    if (below(2) == 0 && article.isVisible()) {
        const QRect room = article.viewport()->rect().adjusted(60, 20, -30, -20);
        const QPoint from(room.left() + below(std::max(1, room.width())),
                          room.top() + below(std::max(1, room.height())));
        mouse(*article.viewport(), from, from + QPoint(below(300) - 60, below(80)));
        return;
    }
    for (int i = below(6); i > 0; --i) {
        press(below(2) == 0 ? Qt::Key_Down : Qt::Key_Right, Qt::ControlModifier);
    }
    for (int i = 1 + below(8); i > 0; --i) {
        press(below(5) == 0 ? Qt::Key_Down : Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    }
}

void RandomHand::open() {
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    for (int i = below(8); i > 0; --i) {
        press(below(3) == 0 ? Qt::Key_Up : Qt::Key_Down);
    }
    press(Qt::Key_Return);
}

void RandomHand::openBeside() {
    if (below(2) == 0) {
        press(Qt::Key_W, Qt::ControlModifier);
        return;
    }
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    press(below(2) == 0 ? Qt::Key_Up : Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    if (below(2) == 0) {
        press(Qt::Key_F6);
    }
}

void RandomHand::scroll() {
    toArticle();
    static constexpr std::array keys{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_End, Qt::Key_Home, Qt::Key_Space};
    if (below(2) == 0) {
        press(keys[static_cast<size_t>(below(5))]);
        return;
    }
    QWidget* viewport = m_fixture.workspace().readerPane().view().viewport();
    const QPointF at = viewport->rect().center();
    QWheelEvent wheel(at, viewport->mapToGlobal(at), QPoint(), QPoint(0, 120 * (below(7) - 3)), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
}

void RandomHand::highlight() {
    select();
    press(below(4) == 0 ? Qt::Key_H : static_cast<Qt::Key>(Qt::Key_1 + below(8)));
}

void RandomHand::editQuote() {
    toArticle();
    for (int i = 1 + below(4); i > 0; --i) {
        press(below(3) == 0 ? Qt::Key_BracketLeft : Qt::Key_BracketRight);
    }
    const int what = below(10);
    if (what == 0) {
        press(Qt::Key_Delete);
    } else if (what < 8) {
        press(static_cast<Qt::Key>(Qt::Key_1 + below(8)));
    } else {
        press(Qt::Key_Return);
    }
}

void RandomHand::note() {
    select();
    press(Qt::Key_N);
    type(words());
    press(Qt::Key_Return, Qt::ControlModifier);
}

void RandomHand::answer() {
    if (QApplication::activePopupWidget() == nullptr) {
        return;
    }
    if (below(2) == 0) {
        type(words());
    }
    for (int i = below(3); i > 0; --i) {
        press(Qt::Key_Down);
    }
    if (below(2) == 0) {
        press(static_cast<Qt::Key>(Qt::Key_1 + below(4)), Qt::ControlModifier);
    }
    press(below(8) == 0 ? Qt::Key_Escape : Qt::Key_Return);
    closePopups();
    m_fixture.window().activateWindow();
    QCoreApplication::processEvents();
}

void RandomHand::name() {
    if (below(3) == 0) {
        toArticle();
        press(below(2) == 0 ? Qt::Key_BraceLeft : Qt::Key_BraceRight);
        press(Qt::Key_Return);
        press(static_cast<Qt::Key>(Qt::Key_1 + below(3)));
        return;
    }
    select();
    press(Qt::Key_E);
    answer();
}

void RandomHand::claim() {
    select();
    press(Qt::Key_C);
    answer();
}

void RandomHand::park() {
    select();
    press(Qt::Key_P, below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
}

void RandomHand::undo() {
    for (int i = 1 + below(3); i > 0; --i) {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
}

void RandomHand::redo() {
    for (int i = 1 + below(3); i > 0; --i) {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
}

void RandomHand::goToView() {
    press(Qt::Key_Escape);
    press(static_cast<Qt::Key>(Qt::Key_1 + below(6)), Qt::ControlModifier);
}

void RandomHand::workInView() {
    static constexpr std::array keys{Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Left, Qt::Key_Right, Qt::Key_Return,
                                     Qt::Key_Tab,    Qt::Key_Space, Qt::Key_Y,    Qt::Key_X,     Qt::Key_D,
                                     Qt::Key_R,      Qt::Key_A,     Qt::Key_J,    Qt::Key_K,     Qt::Key_O,
                                     Qt::Key_F2,     Qt::Key_M,     Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0,
                                     Qt::Key_Escape, Qt::Key_F7,    Qt::Key_F8,   Qt::Key_End,   Qt::Key_Home};
    goToView();
    if (!m_fixture.settle()) {
        return;
    }
    for (int i = 1 + below(8); i > 0; --i) {
        press(keys[static_cast<size_t>(below(static_cast<int>(keys.size())))]);
    }
}

void RandomHand::search() {
    press(Qt::Key_K, Qt::ControlModifier);
    type(words().section(u' ', 0, below(2)));
    (void)m_fixture.settle();
    press(Qt::Key_Down);
    press(below(3) == 0 ? Qt::Key_Escape : Qt::Key_Return);
}

void RandomHand::goTo() {
    press(Qt::Key_P, Qt::ControlModifier);
    type(words().section(u' ', 0, 1));
    (void)m_fixture.settle();
    press(Qt::Key_Down);
    press(below(4) == 0 ? Qt::Key_Escape : Qt::Key_Return);
}

void RandomHand::import() {
    QByteArray text = "site: Paper " + QByteArray::number(below(6)) + "\ndate: 2031-03-0" +
                      QByteArray::number(1 + below(9)) + "\n\n" + words().toUtf8() + ", again\n\n";
    for (int i = 2 + below(6); i > 0; --i) {
        text += words().toUtf8() + ". " + words().toUtf8() + ", said the Port Authority.\n\n";
    }
    importText(u"more-%1.txt"_s.arg(below(30)), text);
}

void RandomHand::importVersion() {
    QByteArray text = "site: Harbour Log\ndate: 2031-03-02\n\nThe log of the harbour\n\n";
    for (int paragraph = 0; paragraph < 5; ++paragraph) {
        text += "At " + QByteArray::number(6 + paragraph) + " in the morning " + words().toUtf8() +
                " of the boats that lay at the quay.\n\n";
    }
    importText(u"log.txt"_s, text);
}

void RandomHand::importText(const QString& name, const QByteArray& text) {
    m_fixture.importFiles = {m_fixture.write(name, text)};
    if (below(3) == 0) {
        m_fixture.importFiles << m_fixture.write(u"bad-%1.txt"_s.arg(below(3)), "unreadable");
    }
    press(Qt::Key_Escape);
    press(Qt::Key_I, Qt::ControlModifier);
    (void)m_fixture.settle();
    press(Qt::Key_4, Qt::AltModifier);
    if (auto* list = m_fixture.window().findChild<ImportSummary*>()->findChild<QListView*>(); list->isVisible()) {
        list->setFocus();
        press(Qt::Key_Down, below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        static constexpr std::array keys{Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2};
        press(keys[static_cast<size_t>(below(3))], below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        (void)m_fixture.settle();
    }
    press(Qt::Key_Escape);
}

void RandomHand::place() {
    static constexpr std::array keys{Qt::Key_Return, Qt::Key_K, Qt::Key_D, Qt::Key_O};
    press(Qt::Key_Escape);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    for (int i = below(3); i > 0; --i) {
        press(Qt::Key_Down, below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    }
    if (below(6) == 0) {
        press(Qt::Key_A, Qt::ControlModifier);
    }
    press(keys[static_cast<size_t>(below(4))]);
    (void)m_fixture.settle();
    press(Qt::Key_Escape);
}

void RandomHand::runAction() {
    const auto& specs = m_fixture.window().actions().specs();
    const ActionSpec& spec = specs[static_cast<size_t>(below(static_cast<int>(specs.size())))];
    QAction& action = m_fixture.window().actions().action(spec.id);
    if (isTaken(spec.id) && action.isEnabled()) {
        m_dismissal.start();
        action.trigger();
        m_dismissal.stop();
    }
}

void RandomHand::click() {
    QList<QAbstractButton*> buttons;
    for (auto* button : m_fixture.window().findChildren<QAbstractButton*>()) {
        const QPoint middle = button->mapTo(&m_fixture.window(), button->rect().center());
        if (button->isVisible() && button->isEnabled() && m_fixture.window().childAt(middle) == button) {
            buttons << button;
        }
    }
    if (below(3) > 0 && !buttons.isEmpty()) {
        QAbstractButton& button = *buttons[below(static_cast<int>(buttons.size()))];
        mouse(button, button.rect().center(), button.rect().center());
        return;
    }
    const QPoint at(below(m_fixture.window().width()), below(m_fixture.window().height()));
    if (QWidget* widget = m_fixture.window().childAt(at)) {
        const QPoint inside = widget->mapFrom(&m_fixture.window(), at);
        mouse(*widget, inside, inside);
    }
}

void RandomHand::theme() {
    static constexpr std::array themes{ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSepia};
    m_fixture.window().actions().action(themes[static_cast<size_t>(below(3))]).trigger();
}

/// The window closes to be made anew in another language, as main() does it.
void RandomHand::language() {
    const bool japanese = !m_translation.has_value();
    m_fixture.window().actions().action(japanese ? ActionId::LanguageJapanese : ActionId::LanguageEnglish).trigger();
    if (!m_fixture.window().asksForRestart()) {
        return;
    }
    m_fixture.closeWindow();
    m_translation.reset();
    if (japanese) {
        m_translation.emplace(u"ja"_s);
    }
    m_fixture.openWindow();
}

void RandomHand::remove() {
    if (m_fixture.workspace().models().articles().rowCount() < 4) {
        return;
    }
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Delete);
}

} // namespace gainsay::test
