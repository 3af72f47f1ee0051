// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing by typing: all actions, and everything that one can go to.
#include "ui/chooser/chooser.h"
#include "ui/search/searchbox.h"
#include "ui/start/startpage.h"
#include "ui/window/actionchoices.h"
#include "ui/window/headingchoices.h"
#include "ui/window/mainwindow.h"
#include "ui/window/placechoices.h"
#include "ui/window/sheet.h"
#include "ui/window/textform.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {
namespace {

constexpr int formWidth = 480;

} // namespace

void MainWindow::buildChooser(QWidget& frame) {
    m_chooser = new Chooser(m_parts.themes, m_bar->height() + m_parts.themes.metrics().small, &frame);
    m_actionChoices = new ActionChoices(m_actions, [this](ActionId id) { return hindranceTo(id); }, this);
    m_actionChoices->setUsed(m_settings.usedActions);
    connect(m_actionChoices, &ActionChoices::usedChanged, this,
            [this](const QStringList& codes) { m_settings.usedActions = codes; });
    connect(&m_actions.action(ActionId::AllActions), &QAction::triggered, this, [this] { choose(*m_actionChoices); });
    connect(&m_actions.action(ActionId::QuickOpen), &QAction::triggered, this,
            [this] { choose(m_workspace->places()); });
    connect(&m_actions.action(ActionId::GoToEntity), &QAction::triggered, this,
            [this] { choose(m_workspace->places(), QStringLiteral("@")); });
    connect(&m_actions.action(ActionId::Headings), &QAction::triggered, this, [this] {
        showView(View::Read);
        choose(m_workspace->headings());
    });
    connect(&m_actions.action(ActionId::Filter), &QAction::triggered, this, [this] {
        if (!m_bar->search().hasFocus() && m_workspace->view() != View::Read) {
            showView(View::Read); // where the library is
        }
        choose(m_workspace->filterChoices());
    });
    connect(&m_actions.action(ActionId::EditTags), &QAction::triggered, this, [this] { m_workspace->editTags(); });
    connect(m_bar, &TopBar::quotesDropped, this,
            [this](View view, const auto& quotes) { m_workspace->takeQuotes(view, quotes); });
    connect(&m_actions.action(ActionId::SaveSearch), &QAction::triggered, this, [this] { m_workspace->saveSearch(); });
}

void MainWindow::connectFinding() {
    connect(m_workspace, &Workspace::choiceRequested, this, [this](ChoiceProvider* choices) { choose(*choices); });
    connect(m_workspace, &Workspace::searchNameRequested, this, &MainWindow::askSearchName);
    connect(m_workspace, &Workspace::tagNameRequested, this, &MainWindow::askTagName);
}

void MainWindow::choose(ChoiceProvider& choices, const QString& typed) {
    if (m_chooser->shows(choices) && typed.isEmpty()) {
        m_chooser->close();
        return;
    }
    m_chooser->open(choices, typed);
}

void MainWindow::askSearchName(const domain::SavedSearch& search) {
    const bool isNew = search.id.isNull();
    auto* form = new TextForm(m_parts.themes, tr("It stands in the library under this name."),
                              isNew ? search.words : search.name, isNew ? tr("Save") : tr("Rename"));
    connect(form, &TextForm::accepted, this, [this, search, isNew](const QString& name) {
        session::Finding& finding = m_workspace->session().finding();
        const auto done = isNew ? finding.save(name, search.words, search.facets).transform([](auto) {})
                                : finding.rename(search.id, name);
        m_sheet->close();
        m_workspace->context().check(done);
    });
    m_sheet->open(isNew ? tr("Save the search") : tr("Rename the search"), form, formWidth);
}

void MainWindow::askTagName(const domain::Tag& tag) {
    auto* form = new TextForm(m_parts.themes, tr("Its quotes keep it under the new name."), tag.name, tr("Rename"));
    connect(form, &TextForm::accepted, this, [this, id = tag.id](const QString& name) {
        m_sheet->close();
        m_workspace->context().check(m_workspace->session().tags().rename(id, name));
    });
    m_sheet->open(tr("Rename the tag"), form, formWidth);
}

void MainWindow::updateExport() {
    m_actions.action(ActionId::ExportPicture)
        .setEnabled(m_workspace != nullptr &&
                    (m_workspace->view() == View::Claims || m_workspace->view() == View::Timeline));
}

QString MainWindow::hindranceTo(ActionId id) const {
    if (m_actions.action(id).isEnabled()) {
        return {};
    }
    if (m_workspace == nullptr) {
        return m_start->isEnabled() ? tr("no dossier is open") : tr("a dossier is being prepared");
    }
    switch (id) {
    case ActionId::Undo:
        return tr("nothing to take back");
    case ActionId::Redo:
        return tr("nothing was taken back");
    case ActionId::ExportPicture:
        return tr("in Claims and Timeline only");
    default:
        return tr("not possible here");
    }
}

} // namespace gainsay::ui
