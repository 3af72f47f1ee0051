// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entityview.h"

#include "app/domain/externalid.h"
#include "ui/entities/entityside.h"
#include "ui/entities/statementlist.h"
#include "ui/style/schemawords.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"
#include "ui/style/widgets/taborder.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int sideWidth = 268;

} // namespace

EntityView::EntityView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_message(new MessageBar(themes, this))
    , m_pages(new QStackedWidget(this))
    , m_headline(new QLabel)
    , m_summary(new RunLabel(themes))
    , m_note(new RunLabel(themes))
    , m_edit(new QPushButton(tr("Names and note…")))
    , m_merge(new QPushButton(tr("Merge…")))
    , m_split(new QPushButton(tr("Split…")))
    , m_statements(new StatementList(themes))
    , m_side(new EntitySide(themes))
    , m_waiting(new EmptyState(themes, Icon::Entity, tr("The articles are being read for its names."), {}))
    , m_gone(new EmptyState(themes, Icon::Entity,
                            tr("This entity is no longer there: it was deleted or merged with another. Undo brings it "
                               "back."),
                            tr("Back to where you were"))) {
    setAutoFillBackground(true);
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_gone);
    m_pages->setCurrentWidget(m_waiting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_statements);
    tabFirstTo(m_statements->list(), *this);
    connect(m_gone, &EmptyState::actionTriggered, this, &EntityView::backRequested);
    connect(m_side, &EntitySide::entityRequested, this, &EntityView::entityRequested);
    connect(m_side, &EntitySide::sourceRequested, this,
            [this](domain::SourceId source, const QString& name) { m_statements->setSource(source, name); });
    connect(m_statements, &StatementList::namesRequested, this, [this] { Q_EMIT editRequested(m_entity); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_entity); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(m_entity); });
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT splitRequested(m_entity); });
    connect(&themes, &ThemeProvider::changed, this, &EntityView::restyle);
    restyle();
}

QLayout* EntityView::makeHead() {
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_merge->setObjectName(QStringLiteral("entity.merge"));
    m_split->setObjectName(QStringLiteral("entity.split"));
    m_edit->setToolTip(tr("Change what it is called and what is known of it"));
    m_merge->setToolTip(tr("Make one of this and another entity that is the same"));
    m_split->setToolTip(tr("Make a new entity of some of its names and quotes"));
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_headline);
    words->addWidget(m_summary);
    words->addWidget(m_note);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_themes.metrics().small);
    head->addLayout(words, 1);
    head->addSpacing(m_themes.metrics().huge);
    for (QPushButton* button : {m_edit, m_merge, m_split}) {
        head->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

QWidget* EntityView::makePage() {
    auto* page = new QWidget;
    auto* said = new QVBoxLayout;
    said->setSpacing(m_themes.metrics().small);
    said->addWidget(new SectionHeader(m_themes, tr("What is said")));
    said->addWidget(m_statements, 1);
    m_side->setFixedWidth(sideWidth);
    auto* both = new QHBoxLayout;
    both->setSpacing(28);
    both->addLayout(said, 1);
    both->addWidget(m_side);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 22, 20, 16);
    column->setSpacing(16);
    column->addLayout(makeHead());
    column->addLayout(both, 1);
    return page;
}

void EntityView::showWaiting() {
    m_message->hide();
    m_pages->setCurrentWidget(m_waiting);
}

void EntityView::setPage(const session::EntityPage& page) {
    if (page.entity.id != m_entity) {
        m_statements->reset();
        m_entity = page.entity.id;
    }
    m_message->hide(); // of an earlier attempt
    updateHead(page);
    m_side->setPage(page);
    m_side->setVisible(m_side->hasContent());
    m_statements->setStatements(page.statements);
    m_pages->setCurrentIndex(0);
}

void EntityView::updateHead(const session::EntityPage& page) {
    m_headline->setText(page.entity.name);
    QSet<domain::ArticleId> articles;
    qsizetype statements = 0;
    for (const session::EntityStatement& statement : page.statements) {
        if (statement.isOfEntity()) {
            ++statements;
            articles.insert(statement.article);
        }
    }
    const QString said = statements == 1 ? tr("1 passage") : tr("%1 passages").arg(statements);
    const QString where = articles.size() == 1 ? tr("1 article") : tr("%1 articles").arg(articles.size());
    const QString kind = schemaWords(page.entity.schema);
    m_summary->setText(statements == 0 ? kind : tr("%1 · %2 in %3").arg(kind, said, where), Voice::Muted);
    const QString note = domain::withoutExternalIds(page.entity.note);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EntityView::showGone() {
    m_message->hide();
    m_pages->setCurrentWidget(m_gone);
}

void EntityView::showError(const Error& error) {
    m_message->showError(error);
}

void EntityView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
    m_headline->setFont(m_themes.fonts().headline);
}

} // namespace gainsay::ui
