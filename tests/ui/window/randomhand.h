// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translation.h"
#include "tests/ui/window/windowfixture.h"

#include <QTimer>

#include <optional>
#include <random>

namespace gainsay::test {

/// Somebody who sits before the window and does one thing after another, chosen by chance, with the events of a
/// keyboard and a mouse: reads, scrolls, marks, names, claims, decides, searches, imports, takes back, looks elsewhere,
/// clicks at anything. The same seed on the same window does the same.
class RandomHand {
public:
    /// The fixture must outlive the hand; a dossier with articles is open in it.
    RandomHand(WindowFixture& fixture, quint32 seed);

    /// Does one thing and waits until it has reached the screen. Says what it was; empty where the window did not
    /// settle.
    [[nodiscard]] QString act();
    /// Puts away whatever lies over the window, and goes back to reading one article.
    void tidy();

private:
    void open();
    void openBeside();
    void scroll();
    void highlight();
    void editQuote();
    void note();
    void name();
    void claim();
    void park();
    void undo();
    void redo();
    void goToView();
    void workInView();
    void search();
    void goTo();
    void import();
    /// Imports another state of one article, which the quotes of the one before may not stand in.
    void importVersion();
    /// Says of one or several of the quotes that wait where they stand.
    void place();
    void runAction();
    void click();
    void theme();
    void language();
    void remove();

    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    [[nodiscard]] QString words();
    void importText(const QString& name, const QByteArray& text);
    /// Presses a key where the keyboard is. A menu that waits for an answer gets none.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void mouse(QWidget& widget, const QPoint& from, const QPoint& to);
    /// Goes to the article and selects some of what shows of it, with the mouse or with keys.
    void select();
    void toArticle();
    /// Answers a picker, if one is open: types or takes what is offered.
    void answer();

    WindowFixture& m_fixture;
    std::mt19937 m_random;
    QTimer m_dismissal; ///< closes menus that were opened by chance
    std::optional<Translation> m_translation;
    int m_count = 0;
};

} // namespace gainsay::test
