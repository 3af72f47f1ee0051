// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorview.h"

#include "ui/inspector/articlepanel.h"
#include "ui/inspector/claimpicker.h"
#include "ui/inspector/entitypanel.h"
#include "ui/inspector/entitypicker.h"
#include "ui/inspector/quotepanel.h"
#include "ui/inspector/relayout.h"
#include "ui/inspector/selectionpanel.h"
#include "ui/style/widgets/accessiblerole.h"
#include "ui/style/widgets/runlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int narrowest = 250; ///< pixels

QWidget* makeNothing(const ThemeProvider& themes) {
    auto* page = new QWidget;
    auto* words = new RunLabel(themes, page);
    words->setRuns(
        {{InspectorView::tr("Nothing selected"), Voice::Strong},
         {InspectorView::tr("\nSelect words in an article and press a digit to mark them; what you know about "
                            "the quote is written here."),
          Voice::Muted}});
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 18, 16, 16);
    column->addWidget(words);
    column->addStretch(1);
    return page;
}

} // namespace

InspectorView::InspectorView(const ThemeProvider& themes, QWidget* parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_claimPicker(new ClaimPicker(themes, false, this))
    , m_entityPicker(new EntityPicker(themes, true, this))
    , m_distinctPicker(new EntityPicker(themes, false, this))
    , m_quote(new QuotePanel(themes, *m_claimPicker, *m_entityPicker))
    , m_selection(new SelectionPanel(themes))
    , m_article(new ArticlePanel(themes))
    , m_entity(new EntityPanel(themes, *m_distinctPicker))
    , m_nothing(makeNothing(themes)) {
    setAccessibleRole(*this, QAccessible::Pane);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(narrowest);
    setAccessibleName(tr("Inspector"));
    // Not a stack: that would be as high as its highest page.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_quote, m_selection, m_article, m_entity, m_nothing}) {
        column->addWidget(panel);
    }
    column->addStretch(1);
    setWidget(content);
    connectPanels();
    connect(&themes, &ThemeProvider::changed, this, &InspectorView::restyle);
    restyle();
    showNothing();
}

void InspectorView::connectPanels() {
    connect(m_quote, &QuotePanel::recoloured, this, &InspectorView::quoteRecoloured);
    connect(m_quote, &QuotePanel::noteEdited, this, &InspectorView::quoteNoteEdited);
    connect(m_quote, &QuotePanel::removeRequested, this, &InspectorView::quoteRemoveRequested);
    connect(m_quote, &QuotePanel::assertionEdited, this, &InspectorView::assertionEdited);
    connect(m_quote, &QuotePanel::assertionRemoved, this, &InspectorView::assertionRemoved);
    connect(m_quote, &QuotePanel::mentionResolved, this, &InspectorView::mentionResolved);
    connect(m_quote, &QuotePanel::entityLinked, this, &InspectorView::entityLinked);
    connect(m_quote, &QuotePanel::entityCreated, this, &InspectorView::entityCreated);
    connect(m_quote, &QuotePanel::entityOpened, this, &InspectorView::entityOpened);
    connect(m_quote, &QuotePanel::contradictionOpened, this, &InspectorView::contradictionOpened);
    connect(m_quote, &QuotePanel::tagRemoved, this,
            [this](domain::QuoteId quote, domain::TagId tag) { Q_EMIT tagRemoved({quote}, tag); });
    connect(m_quote, &QuotePanel::tagsRequested, this,
            [this](domain::QuoteId quote, QWidget* below) { Q_EMIT tagsRequested({quote}, below); });
    connect(m_selection, &SelectionPanel::tagRemoved, this, &InspectorView::tagRemoved);
    connect(m_selection, &SelectionPanel::tagsRequested, this, &InspectorView::tagsRequested);
    connect(m_selection, &SelectionPanel::recoloured, this, &InspectorView::quotesRecoloured);
    connect(m_selection, &SelectionPanel::removeRequested, this, &InspectorView::quotesRemoveRequested);
    connect(m_selection, &SelectionPanel::pairRequested, this, &InspectorView::pairRequested);
    connect(m_article, &ArticlePanel::articleEdited, this, &InspectorView::articleEdited);
    connect(m_article, &ArticlePanel::sourceNamed, this, &InspectorView::sourceNamed);
    connect(m_article, &ArticlePanel::gradeEdited, this, &InspectorView::gradeEdited);
    connect(m_article, &ArticlePanel::findingRequested, this, &InspectorView::findingRequested);
    connect(m_article, &ArticlePanel::hiddenRequested, this, &InspectorView::hiddenRequested);
    connect(m_entity, &EntityPanel::entityEdited, this, &InspectorView::entityEdited);
    connect(m_entity, &EntityPanel::pageRequested, this, &InspectorView::entityPageRequested);
    connect(m_entity, &EntityPanel::distinctAdded, this, &InspectorView::distinctAdded);
    connect(m_entity, &EntityPanel::distinctRemoved, this, &InspectorView::distinctRemoved);
    connect(m_entity, &EntityPanel::removeRequested, this, &InspectorView::entityRemoveRequested);
}

void InspectorView::setClaims(const std::vector<ClaimOption>& claims) {
    m_claimPicker->setClaims(claims);
}

void InspectorView::setEntities(const std::vector<EntityOption>& entities) {
    m_entityPicker->setEntities(entities);
    m_distinctPicker->setEntities(entities);
}

void InspectorView::showQuote(const QuoteFacts& facts) {
    const bool another = m_quote->quote() != facts.quote.id;
    m_quote->setFacts(facts);
    showPanel(m_quote);
    if (another) {
        verticalScrollBar()->setValue(0);
    }
}

void InspectorView::showQuotes(const std::vector<domain::Quote>& quotes, const std::vector<domain::Tag>& tags) {
    m_selection->setQuotes(quotes, tags);
    showPanel(m_selection);
}

void InspectorView::showArticle(const ArticleFacts& facts) {
    m_article->setFacts(facts);
    showPanel(m_article);
}

void InspectorView::showEntity(const EntityFacts& facts) {
    m_entity->setFacts(facts);
    showPanel(m_entity);
}

void InspectorView::showNothing() {
    showPanel(m_nothing);
}

void InspectorView::showPanel(QWidget* panel) {
    if (!panel->isVisibleTo(widget())) {
        commit(); // the panel that goes may hold something typed
        verticalScrollBar()->setValue(0);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_quote, m_selection, m_article, m_entity, m_nothing}) {
        one->setVisible(one == panel);
    }
    relayoutInside(*panel);
}

void InspectorView::commit() {
    if (m_quote->isVisibleTo(widget())) {
        m_quote->commit();
    } else if (m_article->isVisibleTo(widget())) {
        m_article->commit();
    } else if (m_entity->isVisibleTo(widget())) {
        m_entity->commit();
    }
}

bool InspectorView::chooseClaim() {
    if (!m_quote->isVisibleTo(widget())) {
        return false;
    }
    m_quote->chooseClaim();
    return true;
}

bool InspectorView::chooseEntity() {
    if (!m_quote->isVisibleTo(widget())) {
        return false;
    }
    m_quote->chooseEntity();
    return true;
}

bool InspectorView::writeNote() {
    if (!m_quote->isVisibleTo(widget())) {
        return false;
    }
    m_quote->writeNote();
    return true;
}

bool InspectorView::editFacts() {
    if (!m_article->isVisibleTo(widget())) {
        return false;
    }
    m_article->focusFacts();
    return true;
}

void InspectorView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().raised);
    setPalette(ground);
}

} // namespace gainsay::ui
