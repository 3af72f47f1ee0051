// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/style/themeprovider.h"

#include <QScrollArea>

namespace gainsay::ui {

class ArticlePanel;
class ClaimPicker;
class EntityPanel;
class EntityPicker;
class QuotePanel;
class SelectionPanel;

/// The panel at the right: a quote, several quotes, an entity, or the article itself, in sentences rather than forms.
///
/// Fields commit when they are left or with Ctrl+Enter (those of one line with Enter), and go back with Escape. Shown
/// facts may be replaced at any time: what is being typed stays as long as the same thing is shown.
class InspectorView : public QScrollArea {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit InspectorView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// What can be chosen in the pop-ups.
    void setClaims(const std::vector<ClaimOption>& claims);
    void setEntities(const std::vector<EntityOption>& entities);

    void showQuote(const QuoteFacts& facts);
    /// Two quotes or more, with the tags that any of them has.
    void showQuotes(const std::vector<domain::Quote>& quotes, const std::vector<domain::Tag>& tags);
    void showArticle(const ArticleFacts& facts);
    void showEntity(const EntityFacts& facts);
    void showNothing();

    /// Sends what is typed but not yet committed, for example before the window closes.
    void commit();
    /// For the reader's keys C, E and N, with a quote shown; false without one.
    bool chooseClaim();
    bool chooseEntity();
    bool writeNote();
    /// Puts the keyboard into what is told of the article shown; false without one.
    bool editFacts();

Q_SIGNALS:
    void quoteRecoloured(gainsay::domain::QuoteId quote, int colour);
    void quoteNoteEdited(gainsay::domain::QuoteId quote, const QString& note);
    void quoteRemoveRequested(gainsay::domain::QuoteId quote);
    void quotesRecoloured(const std::vector<gainsay::domain::QuoteId>& quotes, int colour);
    void quotesRemoveRequested(const std::vector<gainsay::domain::QuoteId>& quotes);
    void pairRequested(gainsay::domain::QuoteId one, gainsay::domain::QuoteId other);

    void tagRemoved(const std::vector<gainsay::domain::QuoteId>& quotes, gainsay::domain::TagId tag);
    /// The tags of quotes are to be edited, below a widget.
    void tagsRequested(const std::vector<gainsay::domain::QuoteId>& quotes, QWidget* below);

    void assertionEdited(const gainsay::ui::AssertionDraft& draft);
    void assertionRemoved(gainsay::domain::AssertionId assertion);
    /// A mention means this entity; a null one: none of the candidates.
    void mentionResolved(const gainsay::domain::Mention& mention, gainsay::domain::EntityId entity);
    void entityLinked(gainsay::domain::QuoteId quote, gainsay::domain::EntityId entity);
    void entityCreated(gainsay::domain::QuoteId quote, const QString& name);
    void entityOpened(gainsay::domain::EntityId entity);
    void contradictionOpened(gainsay::domain::ContradictionId contradiction);

    void articleEdited(const gainsay::domain::Article& article);
    void sourceNamed(gainsay::domain::ArticleId article, const QString& name);
    void gradeEdited(const gainsay::domain::SourceGrade& grade);
    void findingRequested(const gainsay::domain::Finding& finding);
    void hiddenRequested(const gainsay::domain::HiddenPassage& passage);

    /// Everything about it is wanted.
    void entityPageRequested(gainsay::domain::EntityId entity);
    void entityEdited(const gainsay::domain::Entity& entity);
    void distinctAdded(gainsay::domain::EntityId entity, gainsay::domain::EntityId other);
    void distinctRemoved(gainsay::domain::EntityId entity, gainsay::domain::EntityId other);
    void entityRemoveRequested(gainsay::domain::EntityId entity);

private:
    void showPanel(QWidget* panel);
    [[nodiscard]] bool isShown(const QWidget* panel) const;
    void addPanel(QWidget* panel);
    /// The panels, each made when there is first something to show in it.
    [[nodiscard]] QuotePanel& quotePanel();
    [[nodiscard]] SelectionPanel& selectionPanel();
    [[nodiscard]] EntityPanel& entityPanel();
    void connectArticle();
    void restyle();

    const ThemeProvider& m_themes;
    ClaimPicker* m_claimPicker;
    EntityPicker* m_entityPicker;   ///< for links: can make new ones
    EntityPicker* m_distinctPicker; ///< for "not to be taken for"
    QuotePanel* m_quote = nullptr;
    SelectionPanel* m_selection = nullptr;
    ArticlePanel* m_article;
    EntityPanel* m_entity = nullptr;
    QWidget* m_nothing;
};

} // namespace gainsay::ui
