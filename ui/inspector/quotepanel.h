// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

class QPushButton;

namespace gainsay::ui {

class AssertionEditor;
class Chip;
class ClaimPicker;
class ColourSwatches;
class EntityPicker;
class MentionsPanel;
class NoteField;
class QuoteBlock;
class RunLabel;
class TagRow;

/// One quote: its words and colour, what it says about which claim, whom it names, a note, and what contradicts it.
class QuotePanel : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the panel; the pickers belong to the caller, who fills them.
    QuotePanel(const ThemeProvider& themes, ClaimPicker& claims, EntityPicker& entities, QWidget* parent = nullptr);

    /// Shows a quote. What is being typed stays if it is still the same one, and is committed if it is another.
    void setFacts(const QuoteFacts& facts);
    [[nodiscard]] domain::QuoteId quote() const { return m_facts.quote.id; }
    /// Sends what is typed but not yet committed.
    void commit();

    void chooseClaim();
    void chooseEntity();
    void writeNote();

Q_SIGNALS:
    void recoloured(gainsay::domain::QuoteId quote, int colour);
    void noteEdited(gainsay::domain::QuoteId quote, const QString& note);
    void removeRequested(gainsay::domain::QuoteId quote);
    void assertionEdited(const gainsay::ui::AssertionDraft& draft);
    void assertionRemoved(gainsay::domain::AssertionId assertion);
    void entityOpened(gainsay::domain::EntityId entity);
    void mentionResolved(const gainsay::domain::Mention& mention, gainsay::domain::EntityId entity);
    void entityLinked(gainsay::domain::QuoteId quote, gainsay::domain::EntityId entity);
    void entityCreated(gainsay::domain::QuoteId quote, const QString& name);
    void tagRemoved(gainsay::domain::QuoteId quote, gainsay::domain::TagId tag);
    /// Its tags are to be edited, below a widget.
    void tagsRequested(gainsay::domain::QuoteId quote, QWidget* below);
    void contradictionOpened(gainsay::domain::ContradictionId contradiction);

private:
    void showAssertions();
    void showOpponents();
    AssertionEditor* makeEditor();

    QuoteFacts m_facts;
    ClaimPicker& m_claims;
    EntityPicker& m_entities;
    QuoteBlock* m_words;
    ColourSwatches* m_colours;
    RunLabel* m_made;
    QVBoxLayout* m_assertions;
    std::vector<AssertionEditor*> m_editors; ///< one for each assertion, then the one for a further one
    Chip* m_another;
    MentionsPanel* m_mentions;
    TagRow* m_tags;
    NoteField* m_note;
    QWidget* m_opponents;
    QPushButton* m_remove;
};

} // namespace gainsay::ui
