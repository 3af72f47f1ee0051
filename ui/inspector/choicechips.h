// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QButtonGroup;

namespace gainsay::ui {

class Chip;

/// A handful of choices as chips, at most one of them taken. Arrow keys move, Space takes; nothing is taken by moving.
class ChoiceChips : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit ChoiceChips(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Adds a choice at the end. The chip belongs to the widget.
    Chip* add(const QString& text, const QString& toolTip = {});
    /// Colours of a choice while it is taken, by index.
    void setColours(std::function<InkAndTint(const Palette&, int)> coloursOf);
    /// A sign before the words of the choice taken, by index, so that colour does not stand alone.
    void setSigns(std::function<QString(int)> signOf);
    /// The choice taken, -1 for none; says nothing.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Chip& chip(int index) const { return *m_chips[static_cast<size_t>(index)]; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user took another choice.
    void chosen(int index);

private:
    void take(int index);
    void recolour();

    const ThemeProvider& m_themes;
    std::vector<Chip*> m_chips;
    QStringList m_words;
    std::function<QString(int)> m_signOf;
    std::function<InkAndTint(const Palette&, int)> m_coloursOf;
    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace gainsay::ui
