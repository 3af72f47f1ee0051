// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QAbstractButton>

namespace gainsay::ui {

/// A claim's sentence that can be clicked to choose another one; wraps.
class ClaimButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// `themes` must outlive the button.
    explicit ClaimButton(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// The sentence, or an invitation to choose one.
    void setClaim(const QString& text, bool isInvitation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    const ThemeProvider& m_themes;
    bool m_invites = false;
};

} // namespace gainsay::ui
