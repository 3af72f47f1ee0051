// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

class QComboBox;

namespace gainsay::ui {

class ClaimButton;
class Chip;
class ChoiceChips;
class ClaimPicker;
class DateField;
class NoteField;

/// What a quote says about one claim: which, how it stands to it, who says so, when it was, how many. Without an
/// assertion it offers to choose a claim.
class AssertionEditor : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the editor; `picker` belongs to the caller, may serve others too, and is filled by it.
    AssertionEditor(const ThemeProvider& themes, ClaimPicker& picker, QWidget* parent = nullptr);

    /// Shows an assertion. What is being typed stays if it is still the same one.
    void setFacts(const AssertionFacts& facts);
    /// Shows the offer to state something of a quote.
    void setNew(domain::QuoteId quote);
    /// Opens the choice of a claim.
    void chooseClaim();
    /// The same, below another widget.
    void chooseClaimBelow(const QWidget& anchor);
    /// Sends what is typed but not yet committed.
    void commit();

    /// "harbour master → Coast Radio": between origin and outlet.
    [[nodiscard]] static QString chainText(const QStringList& chain);
    /// Reads a chain with any of → -> > between its links.
    [[nodiscard]] static QStringList chainFromText(const QString& text);

Q_SIGNALS:
    void edited(const gainsay::ui::AssertionDraft& draft);
    void removeRequested(gainsay::domain::AssertionId assertion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeClaim();
    void makeDetails();
    void takeClaim(domain::ClaimId claim, const QString& newText);
    void send();
    void showParts(bool isNew);

    ClaimPicker& m_picker;
    AssertionFacts m_facts;
    QWidget* m_card; ///< around claim and stance
    ClaimButton* m_claim;
    ChoiceChips* m_stances;
    QWidget* m_details;
    NoteField* m_chain;
    DateField* m_date;
    NoteField* m_quantity;
    QComboBox* m_modality;
    Chip* m_remove;
};

} // namespace gainsay::ui
