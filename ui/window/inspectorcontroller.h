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

Q_SIGNALS:
    void contradictionRequested(gainsay::domain::ContradictionId id);

private:
    void connectQuotePanel();
    void connectArticlePanel();
    void connectEntityPanel();
    void refresh();
    void take(const std::vector<dossier::RowChange>& rows);
    bool showQuote(domain::QuoteId id);
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
    domain::EntityId m_entity; ///< shown instead of what the reader shows
};

} // namespace gainsay::ui
