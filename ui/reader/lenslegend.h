// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/lenses.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace gainsay::ui {

class Chip;

/// What each lens marks, with a switch, the looks that it has, and an example of it at work: all from the definitions
/// themselves, so that the user's own are explained as well. Definitions that cannot be used are listed with the
/// reason.
class LensLegend final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the legend. `enabled`: the lenses that are on, by their stable names.
    LensLegend(const ThemeProvider& themes, const SyntaxLibrary& library, const QStringList& enabled,
               QWidget* parent = nullptr);

    void setEnabledLenses(const QStringList& ids);

Q_SIGNALS:
    /// Those that are to be on now.
    void enabledLensesChanged(const QStringList& ids);
    /// To see the folder for definitions of one's own.
    void folderRequested(const QString& folder);

private:
    void addHead(QVBoxLayout& column);
    void addLens(QVBoxLayout& column, int lens);
    void addOwn(QVBoxLayout& column);
    [[nodiscard]] QWidget* sampleOf(int lens, const QString& example);
    [[nodiscard]] QWidget* looksOf(int lens);
    void tellOfChange();
    void setAll(bool on);
    [[nodiscard]] QStringList chosen() const;

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    LensSet m_lenses;
    std::vector<Chip*> m_chips; ///< by lens
    QPushButton* m_all;
    QPushButton* m_none;
};

} // namespace gainsay::ui
