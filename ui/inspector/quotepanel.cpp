// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/quotepanel.h"

#include "app/domain/datewords.h"
#include "ui/inspector/assertioneditor.h"
#include "ui/inspector/claimpicker.h"
#include "ui/inspector/colourswatches.h"
#include "ui/inspector/entitypicker.h"
#include "ui/inspector/mentionspanel.h"
#include "ui/inspector/opponentrow.h"
#include "ui/inspector/quoteblock.h"
#include "ui/inspector/tagrow.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

QString madeLine(const QuoteFacts& facts) {
    const domain::Quote& quote = facts.quote;
    QString line =
        facts.page > 0 ? QuotePanel::tr("p. %1, characters %2–%3").arg(facts.page) : QuotePanel::tr("Characters %2–%3");
    line = line.arg(quote.range.start).arg(quote.range.end);
    if (!quote.createdBy.isEmpty()) {
        line = QuotePanel::tr("%1, marked by %2").arg(line, quote.createdBy);
    } else if (quote.createdAt.isValid()) {
        line = QuotePanel::tr("%1, marked").arg(line);
    }
    if (quote.createdAt.isValid()) {
        line = QuotePanel::tr("%1 on %2").arg(line, domain::dayWords(quote.createdAt.date()));
    }
    return line;
}

} // namespace

QuotePanel::QuotePanel(const ThemeProvider& themes, ClaimPicker& claims, EntityPicker& entities, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_claims(claims)
    , m_entities(entities)
    , m_words(new QuoteBlock(themes, this))
    , m_colours(new ColourSwatches(themes, this))
    , m_made(new RunLabel(themes, this))
    , m_assertions(new QVBoxLayout)
    , m_mentions(new MentionsPanel(themes, this))
    , m_tags(new TagRow(themes, this))
    , m_note(new NoteField(themes, 2, 10, this))
    , m_opponents(new QWidget(this)) {
    addSection(tr("Quote"));
    column().addWidget(m_words);
    column().addSpacing(8);
    column().addWidget(m_colours);
    column().addSpacing(6);
    m_made->setSmall(true);
    column().addWidget(m_made);
    m_assertions->setContentsMargins(0, 0, 0, 0);
    m_assertions->setSpacing(0);
    column().addLayout(m_assertions);
    column().addSpacing(8);
    m_another = addChip(tr("+ another claim"));
    column().addWidget(m_mentions);
    addField(tr("Tags"), m_tags);
    m_note->setPlaceholderText(tr("What is worth remembering about this quote?"));
    addField(tr("Note"), m_note);
    auto* opponents = new QVBoxLayout(m_opponents);
    opponents->setContentsMargins(0, 24, 0, 0);
    opponents->setSpacing(2);
    column().addWidget(m_opponents);
    column().addSpacing(16);
    m_remove = new QPushButton(tr("Delete quote"), this);
    setButtonKind(*m_remove, ButtonKind::Danger);
    column().addWidget(m_remove, 0, Qt::AlignLeft);

    connect(m_colours, &ColourSwatches::chosen, this,
            [this](int colour) { Q_EMIT recoloured(m_facts.quote.id, colour); });
    connect(m_another, &Chip::clicked, this, &QuotePanel::chooseClaim);
    connect(m_mentions, &MentionsPanel::linkRequested, this, &QuotePanel::chooseEntity);
    connect(m_mentions, &MentionsPanel::entityOpened, this, &QuotePanel::entityOpened);
    connect(m_mentions, &MentionsPanel::resolved, this, &QuotePanel::mentionResolved);
    connect(m_tags, &TagRow::removeRequested, this,
            [this](domain::TagId tag) { Q_EMIT tagRemoved(m_facts.quote.id, tag); });
    connect(m_tags, &TagRow::editRequested, this,
            [this] { Q_EMIT tagsRequested(m_facts.quote.id, &m_tags->button()); });
    connect(m_note, &NoteField::committed, this, &QuotePanel::commit);
    connect(m_note, &NoteField::cancelled, this, [this] { m_note->setTextQuietly(m_facts.quote.note); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_facts.quote.id); });
}

void QuotePanel::setFacts(const QuoteFacts& facts) {
    const bool another = facts.quote.id != m_facts.quote.id;
    if (another) {
        commit();
    }
    m_facts = facts;
    m_words->setQuote(facts.quote.exact, facts.quote.colour);
    m_colours->setCurrent(facts.quote.colour);
    std::vector<TextRun> made{{madeLine(facts), Voice::Muted}};
    for (const QString& later : facts.laterVersions) {
        made.push_back({u'\n' + later, Voice::Plain, domain::Stance::Doubts});
    }
    m_made->setRuns(std::move(made));
    if (another || !m_note->hasFocus()) {
        m_note->setTextQuietly(facts.quote.note);
    }
    m_mentions->setMentions(facts.mentions);
    m_tags->setTags(facts.tags);
    showAssertions();
    showOpponents();
}

AssertionEditor* QuotePanel::makeEditor() {
    auto* editor = new AssertionEditor(themes(), m_claims, this);
    connect(editor, &AssertionEditor::edited, this, &QuotePanel::assertionEdited);
    connect(editor, &AssertionEditor::removeRequested, this, &QuotePanel::assertionRemoved);
    m_assertions->addWidget(editor);
    m_editors.push_back(editor);
    editor->show();
    return editor;
}

void QuotePanel::showAssertions() {
    const auto& assertions = m_facts.assertions;
    while (m_editors.size() < assertions.size() + 1) {
        makeEditor();
    }
    for (size_t i = 0; i < m_editors.size(); ++i) {
        // The one after the last offers a first claim; of further ones the button below speaks.
        m_editors[i]->setVisible(i < assertions.size() || (i == 0 && assertions.empty()));
        if (i < assertions.size()) {
            m_editors[i]->setFacts(assertions[i]);
        } else {
            m_editors[i]->setNew(m_facts.quote.id);
        }
    }
    m_another->setVisible(!assertions.empty());
}

void QuotePanel::showOpponents() {
    clear(*m_opponents->layout());
    m_opponents->setVisible(!m_facts.contradictedBy.empty());
    if (m_facts.contradictedBy.empty()) {
        return;
    }
    m_opponents->layout()->addWidget(new SectionHeader(themes(), tr("Contradicted by"), m_opponents));
    for (const OpponentFacts& facts : m_facts.contradictedBy) {
        auto* row = new OpponentRow(themes(), facts, m_opponents);
        connect(row, &OpponentRow::clicked, this, [this, id = facts.contradiction] { Q_EMIT contradictionOpened(id); });
        m_opponents->layout()->addWidget(row);
    }
    for (QObject* child : m_opponents->children()) {
        if (auto* widget = qobject_cast<QWidget*>(child);
            widget != nullptr && m_opponents->layout()->indexOf(widget) >= 0) {
            widget->show();
        }
    }
}

void QuotePanel::commit() {
    for (AssertionEditor* editor : m_editors) {
        editor->commit();
    }
    const QString note = m_note->note();
    if (!m_facts.quote.id.isNull() && note != m_facts.quote.note) {
        m_facts.quote.note = note;
        Q_EMIT noteEdited(m_facts.quote.id, note);
    }
}

void QuotePanel::chooseClaim() {
    AssertionEditor* further = m_editors[m_facts.assertions.size()];
    if (further->isVisible()) {
        further->chooseClaim();
    } else {
        further->chooseClaimBelow(*m_another);
    }
}

void QuotePanel::chooseEntity() {
    disconnect(&m_entities, &EntityPicker::entityChosen, nullptr, nullptr);
    disconnect(&m_entities, &EntityPicker::entityCreated, nullptr, nullptr);
    const auto quote = m_facts.quote.id;
    connect(&m_entities, &EntityPicker::entityChosen, this,
            [this, quote](domain::EntityId entity) { Q_EMIT entityLinked(quote, entity); });
    connect(&m_entities, &EntityPicker::entityCreated, this,
            [this, quote](const QString& name) { Q_EMIT entityCreated(quote, name); });
    m_entities.openBelow(m_mentions->linkButton());
}

void QuotePanel::writeNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

} // namespace gainsay::ui
