// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace gainsay::ui {

class SectionHeader;

/// What the window shows while no dossier is open: how to get to one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the page.
    explicit StartPage(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Paths of dossiers, latest first; those that are gone are shown as gone.
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildRecent();
    [[nodiscard]] QWidget* makeColumn();
    [[nodiscard]] QLayout* makeButtons();
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_name;
    QLabel* m_purpose;
    QLabel* m_drop;
    SectionHeader* m_recentHeader;
    QListWidget* m_recent;
};

} // namespace gainsay::ui
