// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace gainsay::ui {

/// A message in the view it is about, instead of a dialog in the way: what failed, a detail to unfold, one action, and
/// a way to put it away. Hidden until show…() is called.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Error };

    /// `themes` must outlive the bar.
    explicit MessageBar(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// An empty detail or action leaves that part out.
    void showMessage(Severity severity, const QString& message, const QString& detail = {}, const QString& action = {});
    void showError(const Error& error, const QString& action = {});
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void dismiss();
    [[nodiscard]] const InkAndTint& colours() const;

    const ThemeProvider& m_themes;
    Severity m_severity = Severity::Info;
    QWidget* m_iconSpace;
    QLabel* m_message;
    QLabel* m_detail;
    QToolButton* m_disclose;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace gainsay::ui
