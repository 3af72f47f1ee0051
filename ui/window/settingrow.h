// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QToolButton;

namespace gainsay::ui {

/// One setting: its name and a line about it, its control, and a button that restores the default while that is not
/// what is set.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the row, which takes the control over. An empty `help` leaves the line out.
    SettingRow(const ThemeProvider& themes, const QString& name, const QString& help, QWidget* control,
               QWidget* parent = nullptr);

    /// Further words that the row is found by: those of its choices.
    void addWords(const QString& words) { m_words += u' ' + words.toCaseFolded(); }
    /// Whether all of these words stand in the row, in any order.
    [[nodiscard]] bool matches(const QStringList& words) const;
    void setIsDefault(bool isDefault);

Q_SIGNALS:
    void restoreRequested();

private:
    QString m_words; ///< folded
    QWidget* m_control;
    QToolButton* m_restore;
};

} // namespace gainsay::ui
