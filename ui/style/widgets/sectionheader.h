// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QLabel>

namespace gainsay::ui {

/// The head of a section of a panel: small spaced capitals in the second voice.
class SectionHeader : public QLabel {
    Q_OBJECT

public:
    /// `themes` must outlive the header; `text` in ordinary spelling.
    SectionHeader(const ThemeProvider& themes, const QString& text, QWidget* parent = nullptr);

    void setTitle(const QString& text);

private:
    void restyle();

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
