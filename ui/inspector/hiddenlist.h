// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/findings.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gainsay::ui {

class RunLabel;

/// What the readers of a page do not see of its text: how much of it there is, and each passage on request. Hidden
/// itself while there is none.
class HiddenList : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit HiddenList(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setFindings(const domain::Findings& findings);

Q_SIGNALS:
    void passageRequested(const gainsay::domain::HiddenPassage& passage);

private:
    void showPassages(bool shown);

    const ThemeProvider& m_themes;
    domain::Findings m_findings;
    RunLabel* m_words;
    QPushButton* m_toggle;
    QVBoxLayout* m_passages;
};

} // namespace gainsay::ui
