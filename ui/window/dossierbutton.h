// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QAbstractButton>

class QMenu;

namespace gainsay::ui {

/// The name of the open dossier; opens the menu of all that concerns the file.
class DossierButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// Both must outlive the button.
    DossierButton(const ThemeProvider& themes, QMenu& menu, QWidget* parent = nullptr);

    /// Empty: no dossier is open.
    void setDossier(const QString& title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownName() const;
    void openMenu();

    const ThemeProvider& m_themes;
    QMenu& m_menu;
    QString m_title;
};

} // namespace gainsay::ui
