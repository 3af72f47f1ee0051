// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about web archives: asking which of their captures are to be imported.
#include "ui/importing/capturechooser.h"
#include "ui/window/importcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {
namespace {

constexpr int captureWidth = 920;

} // namespace

void MainWindow::offerCaptures(const std::vector<session::ImportItem>& captures) {
    m_captures.push_back(captures);
    if (m_captures.size() == 1) {
        offerNextCaptures();
    }
}

void MainWindow::offerNextCaptures() {
    if (m_captures.empty() || m_workspace == nullptr) {
        return;
    }
    auto* chooser = new CaptureChooser(m_parts.themes, m_captures.front());
    connect(chooser, &CaptureChooser::chosen, this,
            [this](const std::vector<session::ImportItem>& chosen, int offered) {
                m_sheet->close();
                m_workspace->importing().importCaptures(chosen, offered);
            });
    connect(chooser, &CaptureChooser::cancelled, m_sheet, &Sheet::close);
    // However it went: chosen, put away, or another sheet in its place.
    connect(chooser, &QObject::destroyed, this, [this] {
        if (!m_captures.empty()) {
            m_captures.pop_front();
            QMetaObject::invokeMethod(this, &MainWindow::offerNextCaptures, Qt::QueuedConnection);
        }
    });
    m_sheet->open(tr("Which captures are to be imported?"), chooser, captureWidth);
}

} // namespace gainsay::ui
