// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace gainsay::ui {

/// What a list is narrowed down to, or what something has, as pills that can be taken away one by one: with a click or,
/// where they take the keyboard, with Space, Enter or Delete. Behind them stands what else can be done. They wrap.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive this. `policy` is the chips': NoFocus where the keyboard stays elsewhere.
    FilterChips(const ThemeProvider& themes, Qt::FocusPolicy policy, QWidget* parent = nullptr);

    /// Adds a widget behind the chips; taken over.
    void addBehind(QWidget* widget);
    /// Where Tab comes from: it reaches the chips, and what is behind them, after that widget, which must outlive this.
    void setTabAfter(QWidget* widget);
    /// `spots`: highlight colours before the words, 1–8, one each; none: no spots.
    void setChips(const QStringList& words, const std::vector<int>& spots = {});
    /// What taking a chip away is called; %1: its words.
    void setRemovalWords(const QString& words);
    [[nodiscard]] const QStringList& chips() const { return m_words; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The chip of this number is to go; nothing has been changed yet.
    void removeRequested(int number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChip(int number);
    void arrange();
    void colourSpots();

    const ThemeProvider& m_themes;
    Qt::FocusPolicy m_policy;
    QStringList m_words;
    std::vector<int> m_spots;
    QString m_removal;
    std::vector<QWidget*> m_chips;
    std::vector<QWidget*> m_behind;
    QWidget* m_tabAfter = nullptr;
};

} // namespace gainsay::ui
