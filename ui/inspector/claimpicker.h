// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/picker.h"

namespace gainsay::ui {

class ChoiceChips;

/// Chooses a claim, or words a new one, and optionally what is said about it. Ctrl+1 to Ctrl+4 take the stance while
/// one types.
class ClaimPicker final : public Picker {
    Q_OBJECT

public:
    /// `themes` must outlive the picker. With `asksStance` it shows the four stances below the list.
    explicit ClaimPicker(const ThemeProvider& themes, bool asksStance = false, QWidget* parent = nullptr);

    void setClaims(const std::vector<ClaimOption>& claims);
    void setStance(domain::Stance stance);
    /// Asserts where it does not ask.
    [[nodiscard]] domain::Stance stance() const;

Q_SIGNALS:
    void claimChosen(gainsay::domain::ClaimId claim, gainsay::domain::Stance stance);
    /// A claim of these words is to be made.
    void claimCreated(const QString& text, gainsay::domain::Stance stance);

protected:
    void choose(const QUuid& key) override;
    void create(const QString& typed) override;

private:
    ChoiceChips* m_stances = nullptr;
};

} // namespace gainsay::ui
