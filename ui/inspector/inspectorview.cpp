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
    , m_article(new ArticlePanel(themes))
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
    column->addStretch(1);
    setWidget(content);
    addPanel(m_nothing);
    addPanel(m_article);
    connectArticle();
    connect(&themes, &ThemeProvider::changed, this, &InspectorView::restyle);
    restyle();
    showNothing();
}

void InspectorView::addPanel(QWidget* panel) {
    panel->hide();
    qobject_cast<QBoxLayout*>(widget()->layout())->insertWidget(0, panel);
}

QuotePanel& InspectorView::quotePanel() {
    if (m_quote != nullptr) {
        return *m_quote;
    }
    m_quote = new QuotePanel(m_themes, *m_claimPicker, *m_entityPicker);
    addPanel(m_quote);
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
    return *m_quote;
}

SelectionPanel& InspectorView::selectionPanel() {
    if (m_selection != nullptr) {
        return *m_selection;
    }
    m_selection = new SelectionPanel(m_themes);
    addPanel(m_selection);
    connect(m_selection, &SelectionPanel::tagRemoved, this, &InspectorView::tagRemoved);
    connect(m_selection, &SelectionPanel::tagsRequested, this, &InspectorView::tagsRequested);
    connect(m_selection, &SelectionPanel::recoloured, this, &InspectorView::quotesRecoloured);
    connect(m_selection, &SelectionPanel::removeRequested, this, &InspectorView::quotesRemoveRequested);
    connect(m_selection, &SelectionPanel::pairRequested, this, &InspectorView::pairRequested);
    return *m_selection;
}

EntityPanel& InspectorView::entityPanel() {
    if (m_entity != nullptr) {
        return *m_entity;
    }
    m_entity = new EntityPanel(m_themes, *m_distinctPicker);
    addPanel(m_entity);
    connect(m_entity, &EntityPanel::entityEdited, this, &InspectorView::entityEdited);
    connect(m_entity, &EntityPanel::pageRequested, this, &InspectorView::entityPageRequested);
    connect(m_entity, &EntityPanel::distinctAdded, this, &InspectorView::distinctAdded);
    connect(m_entity, &EntityPanel::distinctRemoved, this, &InspectorView::distinctRemoved);
    connect(m_entity, &EntityPanel::removeRequested, this, &InspectorView::entityRemoveRequested);
    return *m_entity;
}

void InspectorView::connectArticle() {
    connect(m_article, &ArticlePanel::articleEdited, this, &InspectorView::articleEdited);
    connect(m_article, &ArticlePanel::sourceNamed, this, &InspectorView::sourceNamed);
    connect(m_article, &ArticlePanel::gradeEdited, this, &InspectorView::gradeEdited);
    connect(m_article, &ArticlePanel::findingRequested, this, &InspectorView::findingRequested);
    connect(m_article, &ArticlePanel::hiddenRequested, this, &InspectorView::hiddenRequested);
}

void InspectorView::setClaims(const std::vector<ClaimOption>& claims) {
    m_claimPicker->setClaims(claims);
}

void InspectorView::setEntities(const std::vector<EntityOption>& entities) {
    m_entityPicker->setEntities(entities);
    m_distinctPicker->setEntities(entities);
}

void InspectorView::showQuote(const QuoteFacts& facts) {
    QuotePanel& panel = quotePanel();
    const bool another = panel.quote() != facts.quote.id;
    panel.setFacts(facts);
    showPanel(&panel);
    if (another) {
        verticalScrollBar()->setValue(0);
    }
}

void InspectorView::showQuotes(const std::vector<domain::Quote>& quotes, const std::vector<domain::Tag>& tags) {
    selectionPanel().setQuotes(quotes, tags);
    showPanel(m_selection);
}

void InspectorView::showArticle(const ArticleFacts& facts) {
    m_article->setFacts(facts);
    showPanel(m_article);
}

void InspectorView::showEntity(const EntityFacts& facts) {
    entityPanel().setFacts(facts);
    showPanel(m_entity);
}

void InspectorView::showNothing() {
    showPanel(m_nothing);
}

bool InspectorView::isShown(const QWidget* panel) const {
    return panel != nullptr && panel->isVisibleTo(widget());
}

void InspectorView::showPanel(QWidget* panel) {
    if (!isShown(panel)) {
        commit(); // the panel that goes may hold something typed
        verticalScrollBar()->setValue(0);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_quote, m_selection, m_article, m_entity, m_nothing}) {
        if (one != nullptr) {
            one->setVisible(one == panel);
        }
    }
    relayoutInside(*panel);
}

void InspectorView::commit() {
    if (isShown(m_quote)) {
        m_quote->commit();
    } else if (isShown(m_article)) {
        m_article->commit();
    } else if (isShown(m_entity)) {
        m_entity->commit();
    }
}

bool InspectorView::chooseClaim() {
    if (!isShown(m_quote)) {
        return false;
    }
    m_quote->chooseClaim();
    return true;
}

bool InspectorView::chooseEntity() {
    if (!isShown(m_quote)) {
        return false;
    }
    m_quote->chooseEntity();
    return true;
}

bool InspectorView::writeNote() {
    if (!isShown(m_quote)) {
        return false;
    }
    m_quote->writeNote();
    return true;
}

bool InspectorView::editFacts() {
    if (!isShown(m_article)) {
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
