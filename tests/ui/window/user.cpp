// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/user.h"

#include "ui/library/librarypanel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/selectionpopup.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QTest>

namespace gainsay::test {

using namespace gainsay::ui;

namespace {

constexpr int mostStops = 300; ///< of Tab, until it must have been everywhere

} // namespace

User::User(WindowFixture& fixture, Hand hand)
    : m_fixture(fixture)
    , m_hand(hand) {}

ArticleView& User::article() const {
    return m_fixture.workspace().readerPane().view();
}

void User::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* target =
        popup != nullptr && popup->focusWidget() != nullptr ? popup->focusWidget() : QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : &m_fixture.window(), key, modifiers);
}

void User::type(const QString& words) const {
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClicks(popup != nullptr ? popup->focusWidget() : QApplication::focusWidget(), words);
}

bool User::click(QWidget& within, const QString& name) const {
    QAbstractButton* button = WindowFixture::button(within, name);
    if (button == nullptr) {
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool User::use(QWidget& within, const QString& name) const {
    if (m_hand == Hand::Mouse) {
        return click(within, name);
    }
    const QAbstractButton* button = WindowFixture::button(within, name);
    for (int step = 0; button != nullptr && !button->hasFocus() && step < mostStops; ++step) {
        press(Qt::Key_Tab);
    }
    if (button == nullptr || !button->hasFocus()) {
        return false;
    }
    press(Qt::Key_Space);
    return true;
}

void User::open(int number) const {
    auto* list = m_fixture.workspace().library().findChild<QListView*>();
    const QModelIndex row = list->model()->index(number + 1, 0); // the header is above
    if (m_hand == Hand::Mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        return;
    }
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Home);
    while (list->currentIndex().row() < row.row() && list->currentIndex().row() >= 0) {
        const int before = list->currentIndex().row();
        press(Qt::Key_Down);
        if (list->currentIndex().row() == before) {
            break;
        }
    }
    press(Qt::Key_Return);
}

void User::select(const QString& words) const {
    const domain::TextRange range = m_fixture.rangeOf(m_fixture.workspace().reader().version(), words);
    if (m_hand == Hand::Mouse) {
        article().reveal(range);
        const QRect first = article().viewportRect({range.start, range.start + 1});
        const QRect last = article().viewportRect({range.end - 1, range.end});
        QTest::mousePress(article().viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
        QTest::mouseMove(article().viewport(), (first.center() + last.center()) / 2);
        QTest::mouseMove(article().viewport(), QPoint(last.right(), last.center().y()));
        QTest::mouseRelease(article().viewport(), Qt::LeftButton, {}, QPoint(last.right(), last.center().y()));
        return;
    }
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Home, Qt::ControlModifier);
    while (article().caret() < range.start) {
        press(Qt::Key_Right);
    }
    while (article().caret() < range.end) {
        press(Qt::Key_Right, Qt::ShiftModifier);
    }
}

bool User::act(const QString& name, Qt::Key key) const {
    if (m_hand == Hand::Keys) {
        press(key);
        return true;
    }
    auto* popup = article().findChild<SelectionPopup*>();
    return popup != nullptr && click(*popup, name);
}

bool User::choose(const QString& words, int stance) const {
    QWidget* popup = QApplication::activePopupWidget();
    if (popup == nullptr) {
        return false;
    }
    type(words);
    if (stance > 0 && m_hand == Hand::Keys) {
        press(static_cast<Qt::Key>(Qt::Key_0 + stance), Qt::ControlModifier);
    } else if (stance > 0) {
        static const QStringList names{QStringLiteral("asserts"), QStringLiteral("denies"), QStringLiteral("doubts"),
                                       QStringLiteral("reports")};
        if (!click(*popup, names[stance - 1])) {
            return false;
        }
    }
    if (m_hand == Hand::Keys) {
        press(Qt::Key_Return);
    } else {
        auto* list = popup->findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    }
    m_fixture.window().activateWindow(); // off screen, nobody else gives the keyboard back after a pop-up
    return QTest::qWaitFor([this] { return m_fixture.window().isActiveWindow(); });
}

void User::view(View view) const {
    if (m_hand == Hand::Keys) {
        press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(view)), Qt::ControlModifier);
        return;
    }
    auto* views = m_fixture.window().findChild<SegmentedControl*>(QStringLiteral("views"));
    // The segments lie beside each other; one pixel after the other until the right one takes the click.
    for (int x = 8; x < views->width() && views->currentIndex() != static_cast<int>(view); x += 8) {
        QTest::mouseClick(views, Qt::LeftButton, {}, QPoint(x, views->height() / 2));
    }
}

} // namespace gainsay::test
