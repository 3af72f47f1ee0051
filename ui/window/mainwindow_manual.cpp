// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, over the window.
#include "ui/manual/manualview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gainsay::ui {
namespace {

constexpr int manualWidth = 1060;

/// The page about what is on screen.
QString pageOf(View view) {
    switch (view) {
    case View::Read:
        return QStringLiteral("03-read.md");
    case View::Compare:
        return QStringLiteral("06-compare.md");
    case View::Claims:
        return QStringLiteral("05-claims.md");
    case View::Timeline:
        return QStringLiteral("16-timeline.md");
    case View::Origins:
        return QStringLiteral("11-origins.md");
    case View::Report:
        return QStringLiteral("08-report.md");
    case View::Entity:
        return QStringLiteral("04-entities.md");
    }
    return {};
}

} // namespace

void MainWindow::showManual() {
    auto* manual = new ManualView(m_parts.themes);
    manual->showPage(m_workspace != nullptr ? pageOf(m_workspace->view()) : QStringLiteral("01-start.md"));
    connect(manual, &ManualView::addressRequested, this, [this](const QString& address) {
        QGuiApplication::clipboard()->setText(address);
        tell(tr("The address was copied, since Gainsay opens nothing on the web: %1").arg(address), {}, {}, {});
    });
    m_sheet->open(tr("Manual"), manual, manualWidth);
}

} // namespace gainsay::ui
