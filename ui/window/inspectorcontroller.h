// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class InspectorView;
class ReadingDesk;

/// Joins the inspector with the session: shows the current quote, the open article or an entity, and stores what is
/// written about it.
class InspectorController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    InspectorController(WorkContext& context, ReadingDesk& desk, InspectorView& view, QObject* parent = nullptr);

    /// Shows an entity until something else is chosen in the reader.
    void showEntity(domain::EntityId entity);
    /// Shows several quotes until something else is chosen in the reader; empty: no longer.
    void showQuotes(const std::vector<domain::QuoteId>& quotes);

Q_SIGNALS:
    /// Two quotes are to be set against each other.
    void pairRequested(gainsay::domain::QuoteId one, gainsay::domain::QuoteId other);
    void contradictionRequested(gainsay::domain::ContradictionId id);

private:
    void connectQuotePanel();
    void connectArticlePanel();
    void connectEntityPanel();
    void refresh();
    void take(const std::vector<dossier::RowChange>& rows);
    bool showQuote(domain::QuoteId id);
    bool showChosenQuotes();
    void connectSelectionPanel();
    /// The page that the quote stands on in its own version; 0 where that has none.
    [[nodiscard]] int pageOf(const domain::Quote& quote) const;
    bool showArticle(domain::ArticleId id);
    bool showEntityFacts();
    void refreshChoices();

    [[nodiscard]] std::vector<AssertionFacts> assertionsOf(domain::QuoteId quote) const;
    [[nodiscard]] std::vector<MentionFacts> mentionsOf(const domain::Quote& quote) const;
    [[nodiscard]] QStringList laterVersionsOf(const domain::Quote& quote) const;
    [[nodiscard]] std::vector<OpponentFacts> opponentsOf(domain::QuoteId quote) const;
    [[nodiscard]] QString unconfirmable(domain::ArticleId article) const;
    void store(const AssertionDraft& draft);
    void store(const domain::Entity& entity);

    WorkContext& m_context;
    ReadingDesk& m_desk;
    InspectorView& m_view;
    domain::EntityId m_entity;             ///< shown instead of what the reader shows
    std::vector<domain::QuoteId> m_quotes; ///< the same; two or more
};

} // namespace gainsay::ui
