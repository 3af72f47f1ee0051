// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QPainter;

namespace gainsay::ui {

/// How wide paintGrade() draws, in pixels.
[[nodiscard]] int gradeWidth(const Theme& theme);
/// Draws an Admiralty code ("B2") in its little frame from `topLeft`, 18 px high. For delegates.
void paintGrade(QPainter& painter, const Theme& theme, const QString& code, const QPointF& topLeft);

/// The Admiralty code of an article. Shows a dash while neither half has been judged.
class GradeBadge : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the badge; `code` as domain::admiraltyCode() writes it.
    GradeBadge(const ThemeProvider& themes, const QString& code, QWidget* parent = nullptr);

    void setCode(const QString& code);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    QString m_code;
};

} // namespace gainsay::ui
