// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/style/themeprovider.h"

#include <QAbstractButton>

namespace gainsay::ui {

/// One quote that stands against the one shown: its words, and where it stands. A click opens the pair in Compare.
class OpponentRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// `themes` must outlive the row.
    OpponentRow(const ThemeProvider& themes, OpponentFacts facts, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    OpponentFacts m_facts;
};

} // namespace gainsay::ui
