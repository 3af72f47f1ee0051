// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about entities: making one of two, and two of one.
#include "app/domain/datewords.h"
#include "ui/entities/entitymergepanel.h"
#include "ui/entities/entitysplitpanel.h"
#include "ui/models/articlemodel.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/entityreshaping.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

#include <QFileInfo>

namespace gainsay::ui {
namespace {

constexpr int sheetWidth = 640;

std::vector<SplitQuote> quotesOn(const session::EntityPage& page) {
    std::vector<SplitQuote> quotes;
    for (const session::EntityStatement& statement : page.statements) {
        if (!statement.quote.isNull()) {
            quotes.push_back({statement.quote, statement.words,
                              sourceLine(statement.sourceName, domain::dateWords(statement.published))});
        }
    }
    return quotes;
}

} // namespace

void MainWindow::chooseEntities() {
    const QString path = m_parts.dialogs.importEntities(this, suggestedFolder());
    if (!path.isEmpty()) {
        m_settings.lastFolder = QFileInfo(path).absolutePath();
        m_workspace->importEntities(path);
    }
}

void MainWindow::showEntityMerge(domain::EntityId id) {
    WorkContext& context = m_workspace->context();
    const auto entity = m_workspace->session().entities().entity(id);
    if (!context.check(entity)) {
        return;
    }
    auto* panel = new EntityMergePanel(m_parts.themes, entity->name);
    auto* reshaping = new EntityReshaping(context, m_workspace->pageReader(), id, *panel, *this);
    connect(panel, &EntityMergePanel::closeRequested, m_sheet, &Sheet::close);
    connect(reshaping, &EntityReshaping::done, this, &MainWindow::showReshaped);
    m_sheet->open(tr("Merge %1").arg(entity->name), panel, sheetWidth);
}

void MainWindow::showEntitySplit(domain::EntityId id) {
    WorkContext& context = m_workspace->context();
    const auto entity = m_workspace->session().entities().entity(id);
    if (!context.check(entity)) {
        return;
    }
    auto* panel = new EntitySplitPanel(m_parts.themes, *entity, quotesOn(m_workspace->entityPage().page()));
    auto* reshaping = new EntityReshaping(context, m_workspace->pageReader(), *panel);
    connect(panel, &EntitySplitPanel::closeRequested, m_sheet, &Sheet::close);
    connect(reshaping, &EntityReshaping::done, this, &MainWindow::showReshaped);
    m_sheet->open(tr("Split %1").arg(entity->name), panel, sheetWidth);
}

void MainWindow::showReshaped(domain::EntityId entity) {
    m_sheet->close();
    m_workspace->openEntity(entity);
}

} // namespace gainsay::ui
