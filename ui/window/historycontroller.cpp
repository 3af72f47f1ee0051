// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historycontroller.h"

#include "ui/history/historypanel.h"
#include "ui/window/readercontroller.h"

namespace gainsay::ui {

using Topic = BackgroundReader::Topic;

HistoryController::HistoryController(WorkContext& context, const Environment& environment, ReaderController& reader,
                                     HistoryPanel& panel)
    : QObject(&panel)
    , m_context(context)
    , m_environment(environment)
    , m_panel(panel)
    , m_background(context.session().path(), environment) {
    session::ActionRunner& actions = context.session().actions();
    connect(&panel, &HistoryPanel::filterChanged, this, &HistoryController::refresh);
    connect(&actions, &session::ActionRunner::committed, this, &HistoryController::refresh);
    connect(&panel, &HistoryPanel::dependentsRequested, this, [this](qint64 action) {
        m_background.ask<std::vector<dossier::JournalEntry>>(
            Topic::Search, this, [action](session::Session& session) { return session.dependents(action); },
            [this, action](Result<std::vector<dossier::JournalEntry>> dependents) {
                if (m_context.check(dependents)) {
                    m_panel.setDependents(action, *dependents);
                }
            });
    });
    connect(&panel, &HistoryPanel::undoRequested, this,
            [this, &actions](qint64 action) { m_context.check(actions.undoAction(action)); });
    connect(&panel, &HistoryPanel::redoRequested, this,
            [this, &actions](qint64 action) { m_context.check(actions.redoAction(action)); });
    offerSubjects(reader);
    refresh();
}

/// What the window is showing is what one wants to know the history of.
void HistoryController::offerSubjects(const ReaderController& reader) {
    std::vector<HistorySubject> subjects;
    const auto& articles = m_context.models().articleRows();
    const auto article = std::ranges::find(articles, reader.article(), [](const auto& row) { return row.article.id; });
    if (article != articles.end()) {
        HistorySubject subject{tr("This article: %1").arg(session::shortened(article->article.title)), {}};
        subject.filter.article = article->article.id;
        subjects.push_back(std::move(subject));
        for (const domain::Quote& quote : m_context.models().quotes()) {
            if (reader.shown(quote.id) != nullptr) {
                HistorySubject one{tr("Quote: %1").arg(session::shortened(quote.exact)), {}};
                one.filter.quote = quote.id;
                subjects.push_back(std::move(one));
            }
        }
    }
    for (const domain::Entity& entity : m_context.models().entityList()) {
        HistorySubject one{tr("Entity: %1").arg(entity.name), {}};
        one.filter.entity = entity.id;
        subjects.push_back(std::move(one));
    }
    m_panel.setSubjects(subjects);
}

void HistoryController::refresh() {
    const dossier::HistoryFilter filter = m_panel.filter(m_environment.clock.now());
    m_background.ask<std::vector<dossier::HistoryEntry>>(
        Topic::Journal, this, [filter](session::Session& session) { return session.history(filter); },
        [this](Result<std::vector<dossier::HistoryEntry>> entries) {
            if (m_context.check(entries)) {
                m_panel.setEntries(std::move(*entries));
            }
        });
    m_background.ask<QStringList>(
        Topic::Counts, this, [](session::Session& session) { return session.actors(); },
        [this](Result<QStringList> people) {
            if (m_context.check(people)) {
                m_panel.setPeople(*people);
            }
        });
}

} // namespace gainsay::ui
