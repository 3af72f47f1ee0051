// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/assertioneditor.h"

#include "ui/inspector/claimbutton.h"
#include "ui/inspector/claimpicker.h"
#include "ui/inspector/datefield.h"
#include "ui/inspector/stancechips.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

const QString chainSeparator = QStringLiteral(" → ");

QString modalityName(domain::Modality modality) {
    switch (modality) {
    case domain::Modality::Asserted:
        return AssertionEditor::tr("as a fact");
    case domain::Modality::Alleged:
        return AssertionEditor::tr("as alleged");
    case domain::Modality::Denied:
        return AssertionEditor::tr("as a denial");
    case domain::Modality::NoComment:
        return AssertionEditor::tr("no comment");
    case domain::Modality::CannotConfirm:
        return AssertionEditor::tr("cannot confirm");
    case domain::Modality::Predicted:
        return AssertionEditor::tr("as expected");
    case domain::Modality::Conditional:
        return AssertionEditor::tr("on a condition");
    }
    return {};
}

constexpr int modalityCount = 7;

} // namespace

AssertionEditor::AssertionEditor(const ThemeProvider& themes, ClaimPicker& picker, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_picker(picker)
    , m_card(new QWidget(this))
    , m_claim(new ClaimButton(themes, m_card))
    , m_stances(makeStanceChips(themes, m_card))
    , m_details(new QWidget(this))
    , m_chain(new NoteField(themes, 1, 4, m_details))
    , m_date(new DateField(themes, m_details))
    , m_quantity(new NoteField(themes, 1, 3, m_details))
    , m_modality(new QComboBox(m_details))
    , m_remove(new Chip(themes, tr("remove from this claim"), m_details)) {
    column().setContentsMargins(0, 0, 0, 0);
    addField(tr("Says about a claim"), m_card);
    makeClaim();
    makeDetails();
    column().addWidget(m_details);
}

void AssertionEditor::makeClaim() {
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(11, 6, 11, 10);
    inside->setSpacing(6);
    inside->addWidget(m_claim);
    inside->addWidget(m_stances);
    connect(m_claim, &QAbstractButton::clicked, this, &AssertionEditor::chooseClaim);
    connect(m_stances, &ChoiceChips::chosen, this, [this](int index) {
        m_facts.assertion.stance = static_cast<domain::Stance>(index);
        send();
    });
}

void AssertionEditor::makeDetails() {
    auto* fields = new QVBoxLayout(m_details);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    const auto add = [&](const QString& name, QWidget* field) {
        QLabel* label = makeLabel(themes(), name, m_details);
        label->setContentsMargins(0, 12, 0, 4);
        label->setBuddy(field);
        field->setAccessibleName(name);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    add(tr("Speaker chain"), m_chain);
    add(tr("When it happened"), m_date);
    add(tr("Quantity"), m_quantity);
    add(tr("Said"), m_modality);
    fields->addSpacing(10);
    fields->addWidget(m_remove, 0, Qt::AlignLeft);
    m_chain->setSingleParagraph(true);
    m_chain->setPlaceholderText(tr("who said it → who reported it"));
    m_quantity->setSingleParagraph(true);
    m_quantity->setPlaceholderText(tr("as written: 40 passengers"));
    for (int i = 0; i < modalityCount; ++i) {
        m_modality->addItem(modalityName(static_cast<domain::Modality>(i)));
    }
    connect(m_chain, &NoteField::committed, this, &AssertionEditor::commit);
    connect(m_quantity, &NoteField::committed, this, &AssertionEditor::commit);
    connect(m_chain, &NoteField::cancelled, this,
            [this] { m_chain->setTextQuietly(chainText(m_facts.assertion.speakerChain)); });
    connect(m_quantity, &NoteField::cancelled, this,
            [this] { m_quantity->setTextQuietly(m_facts.assertion.quantity); });
    connect(m_date, &DateField::dateEdited, this, [this](const domain::PartialDate& date) {
        m_facts.assertion.eventDate = date;
        send();
    });
    connect(m_modality, &QComboBox::activated, this, [this](int index) {
        if (m_facts.assertion.modality != static_cast<domain::Modality>(index)) {
            m_facts.assertion.modality = static_cast<domain::Modality>(index);
            send();
        }
    });
    connect(m_remove, &Chip::clicked, this, [this] { Q_EMIT removeRequested(m_facts.assertion.id); });
}

QString AssertionEditor::chainText(const QStringList& chain) {
    return chain.join(chainSeparator);
}

QStringList AssertionEditor::chainFromText(const QString& text) {
    static const QRegularExpression separator(QStringLiteral("\\s*(?:→|->|>)\\s*"));
    QStringList chain = text.simplified().split(separator, Qt::SkipEmptyParts);
    for (QString& link : chain) {
        link = link.trimmed();
    }
    chain.removeAll(QString());
    return chain;
}

void AssertionEditor::setFacts(const AssertionFacts& facts) {
    const bool another = m_facts.assertion.id != facts.assertion.id;
    if (another) {
        commit();
    }
    m_facts = facts;
    const domain::Assertion& assertion = m_facts.assertion;
    m_claim->setClaim(facts.claimText, false);
    m_stances->setCurrent(static_cast<int>(assertion.stance));
    if (another || !m_chain->hasFocus()) {
        m_chain->setTextQuietly(chainText(assertion.speakerChain));
    }
    if (another || !m_quantity->hasFocus()) {
        m_quantity->setTextQuietly(assertion.quantity);
    }
    m_date->setDate(assertion.eventDate, facts.dateHint, another);
    m_modality->setCurrentIndex(static_cast<int>(assertion.modality));
    showParts(false);
}

void AssertionEditor::setNew(domain::QuoteId quote) {
    m_facts = {};
    m_facts.assertion.quote = quote;
    m_claim->setClaim(tr("Choose a claim or write one…"), true);
    m_stances->setCurrent(-1);
    showParts(true);
}

void AssertionEditor::showParts(bool isNew) {
    m_stances->setVisible(!isNew);
    m_details->setVisible(!isNew);
}

void AssertionEditor::chooseClaim() {
    chooseClaimBelow(*m_claim);
}

void AssertionEditor::chooseClaimBelow(const QWidget& anchor) {
    // One picker serves all editors: only the one that opened it last listens.
    disconnect(&m_picker, &ClaimPicker::claimChosen, nullptr, nullptr);
    disconnect(&m_picker, &ClaimPicker::claimCreated, nullptr, nullptr);
    connect(&m_picker, &ClaimPicker::claimChosen, this, [this](domain::ClaimId claim) { takeClaim(claim, QString()); });
    connect(&m_picker, &ClaimPicker::claimCreated, this,
            [this](const QString& text) { takeClaim(domain::ClaimId(), text); });
    m_picker.openBelow(anchor);
}

void AssertionEditor::takeClaim(domain::ClaimId claim, const QString& newText) {
    if (!claim.isNull() && claim == m_facts.assertion.claim) {
        return;
    }
    AssertionDraft draft{m_facts.assertion, newText};
    draft.assertion.claim = claim;
    Q_EMIT edited(draft);
}

void AssertionEditor::commit() {
    if (m_facts.assertion.id.isNull()) {
        return;
    }
    const QStringList chain = chainFromText(m_chain->note());
    m_chain->setTextQuietly(chainText(chain));
    const QString quantity = m_quantity->note();
    if (chain != m_facts.assertion.speakerChain || quantity != m_facts.assertion.quantity) {
        m_facts.assertion.speakerChain = chain;
        m_facts.assertion.quantity = quantity;
        send();
    }
}

void AssertionEditor::send() {
    Q_EMIT edited({m_facts.assertion, QString()});
}

void AssertionEditor::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPanel(painter, m_card->geometry(), themes().metrics().radiusField, themes().palette().surface,
               themes().palette().line);
}

} // namespace gainsay::ui
