// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QAbstractButton>

namespace gainsay::ui {

/// Words in the small font that lead somewhere when they are pressed: where a fact was found, with the passage. Two
/// lines at most; all of it is in the tool tip. Without a place to lead to it is disabled and only says.
class FindingLine : public QAbstractButton {
    Q_OBJECT

public:
    /// `themes` must outlive the line.
    explicit FindingLine(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// `place` is what is said first, `passage` (may be empty) what stands there. Both empty: the line is hidden.
    void setWords(const QString& place, const QString& passage, bool leads);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] double lineStep() const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
