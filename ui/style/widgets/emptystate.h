// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gainsay::ui {

/// What an empty view shows: an icon, one sentence, the one next action, and at most one more.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the widget. An empty `action` leaves the button out.
    EmptyState(const ThemeProvider& themes, Icon icon, const QString& sentence, const QString& action,
               const QString& secondAction = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fitSentence();

    const ThemeProvider& m_themes;
    Icon m_icon;
    QWidget* m_iconSpace;
    QLabel* m_sentence;
};

} // namespace gainsay::ui
