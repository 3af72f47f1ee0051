// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "ui/pickers/anchoredpopup.h"
#include "ui/pickers/choicelist.h"

class QLabel;
class QLineEdit;

namespace gainsay::ui {

class SegmentedControl;

/// What does this quote say about which claim? One of the claims there are, or a new one.
class ClaimPicker final : public AnchoredPopup {
    Q_OBJECT

public:
    /// `themes` must outlive the picker.
    ClaimPicker(const ThemeProvider& themes, QWidget* window);

    /// Offers claims for the quote at `anchor` (global coordinates), with the stance that its words suggest.
    void open(const QRect& anchor, const QString& quote, const std::vector<domain::Claim>& claims, domain::Stance suggested);

Q_SIGNALS:
    void chosen(gainsay::domain::ClaimId claim, gainsay::domain::Stance stance);
    void newRequested(const QString& text, gainsay::domain::Stance stance);

protected:
    [[nodiscard]] QWidget* firstFocus() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] domain::Stance stance() const;
    void narrow();
    void accept();
    bool handleFieldKey(const QKeyEvent& event);

    SegmentedControl* m_stances;
    QLineEdit* m_field;
    ChoiceList* m_list;
    QLabel* m_hint;
    std::vector<Choice> m_choices;
};

} // namespace gainsay::ui
