// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part that switches lenses and explains them.
#include "ui/reader/lenslegend.h"
#include "ui/reader/readerrow.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace gainsay::ui {
namespace {

constexpr int legendWidth = 640;

} // namespace

void MainWindow::connectLensActions() {
    const auto on = [this](ActionId id, auto slot) { connect(&m_actions.action(id), &QAction::triggered, this, slot); };
    on(ActionId::ToggleLenses, [this] { m_workspace->readers().toggleLenses(); });
    on(ActionId::AllLenses, [this] { m_workspace->readers().chooseAllLenses(); });
    on(ActionId::LensLegend, [this] { showLenses(); });
}

void MainWindow::connectLenses() {
    ReaderRow& readers = m_workspace->readers();
    if (m_settings.lenses) {
        readers.setEnabledLenses(*m_settings.lenses);
    }
    connect(&readers, &ReaderRow::enabledLensesChanged, this, [this](const QStringList& lenses) {
        m_settings.lenses = lenses;
        keepSettings();
    });
    connect(&readers, &ReaderRow::lensLegendRequested, this, &MainWindow::showLenses);
}

void MainWindow::showLenses() {
    const QStringList enabled =
        m_workspace != nullptr ? m_workspace->readers().enabledLenses() : m_settings.lenses.value_or(QStringList());
    auto* legend = new LensLegend(m_parts.themes, m_syntax, enabled);
    connect(legend, &LensLegend::enabledLensesChanged, this, [this](const QStringList& ids) {
        if (m_workspace != nullptr) {
            m_workspace->readers().chooseLenses(ids);
        } else {
            m_settings.lenses = ids;
            keepSettings();
        }
    });
    connect(legend, &LensLegend::folderRequested, this, [this](const QString& folder) {
        if (QDir().mkpath(folder)) {
            m_parts.dialogs.show(folder);
        } else {
            showError({ErrorCode::Unwritable, tr("The folder “%1” cannot be made.").arg(folder), {}});
        }
    });
    m_sheet->open(tr("Lenses"), legend, legendWidth);
}

void MainWindow::tellOfBrokenLenses() {
    const QString& own = m_syntax.userFolder();
    if (own.isEmpty() || !QDir(own).exists() || m_syntax.faults().empty()) { // asking for faults waits for the reading
        return;
    }
    QStringList lines;
    for (const LensFault& fault : m_syntax.faults()) {
        lines << QStringLiteral("%1:%2:%3: %4").arg(fault.file).arg(fault.line).arg(fault.column).arg(fault.what);
    }
    const auto count = static_cast<int>(m_syntax.faults().size());
    tell(
        count == 1 ? tr("“%1” cannot be used as a lens.").arg(QFileInfo(m_syntax.faults().front().file).fileName())
                   : tr("%1 definitions cannot be used as lenses.").arg(count),
        tr("Show why"), [this] { showLenses(); }, lines.join(u'\n'));
}

} // namespace gainsay::ui
