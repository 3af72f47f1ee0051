// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/windowfixture.h"
#include "ui/reader/articleview.h"

namespace gainsay::test {

enum class Hand { Mouse, Keys };

/// Does in a window what a user does, with one hand or the other.
class User {
public:
    /// The fixture must outlive the user.
    User(WindowFixture& fixture, Hand hand);

    [[nodiscard]] ui::ArticleView& article() const;

    /// Presses a key where the keyboard is: in the pop-up that is open, or else in the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& words) const;
    [[nodiscard]] bool click(QWidget& within, const QString& name) const;
    /// Presses a button: with the mouse, or with Tab until it has the keyboard and then Space.
    [[nodiscard]] bool use(QWidget& within, const QString& name) const;
    /// Opens an article of the library by its number.
    void open(int number) const;
    /// Selects words of the open article.
    void select(const QString& words) const;
    /// Uses the pop-up under the selection, or its key.
    [[nodiscard]] bool act(const QString& name, Qt::Key key) const;
    /// Chooses in a picker: types, takes a stance by its number where one is given, and accepts.
    [[nodiscard]] bool choose(const QString& words, int stance = 0) const;
    void view(ui::View view) const;

private:
    WindowFixture& m_fixture;
    Hand m_hand;
};

} // namespace gainsay::test
