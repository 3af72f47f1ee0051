// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/entitypanel.h"

#include "ui/inspector/entitypicker.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/schemawords.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/runlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gainsay::ui {
EntityPanel::EntityPanel(const ThemeProvider& themes, EntityPicker& picker, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_picker(picker)
    , m_name(new NoteField(themes, 1, 3, this))
    , m_schema(new QComboBox(this))
    , m_aliases(new QVBoxLayout)
    , m_newAlias(new QLineEdit(this))
    , m_distinct(new QVBoxLayout)
    , m_addDistinct(nullptr)
    , m_note(new NoteField(themes, 2, 10, this))
    , m_mentions(new RunLabel(themes, this))
    , m_page(new QPushButton(tr("Everything about it"), this)) {
    addSection(tr("Entity"));
    m_name->setSingleParagraph(true);
    m_name->setAccessibleName(tr("Name"));
    column().addWidget(m_name);
    column().addSpacing(6);
    m_mentions->setSmall(true);
    column().addWidget(m_mentions);
    column().addSpacing(10);
    m_page->setToolTip(tr("All that is said of it, who says it, and with whom it occurs"));
    column().addWidget(m_page, 0, Qt::AlignLeft);
    for (const QString& schema : domain::offeredSchemata()) {
        m_schema->addItem(schemaWords(schema), schema);
    }
    addField(tr("Kind"), m_schema);
    addLabel(tr("Also called"));
    column().addLayout(m_aliases);
    m_newAlias->setPlaceholderText(tr("one more name, Enter adds it"));
    m_newAlias->setToolTip(tr("A language may follow in brackets: 陸上自衛隊 (ja)"));
    m_newAlias->setAccessibleName(tr("One more name"));
    column().addWidget(m_newAlias);
    addLabel(tr("Not to be taken for"));
    column().addLayout(m_distinct);
    m_addDistinct = addChip(tr("+ somebody else"));
    m_note->setPlaceholderText(tr("Who or what is it?"));
    addField(tr("Note"), m_note);
    column().addSpacing(20);
    m_remove = new QPushButton(tr("Delete entity"), this);
    setButtonKind(*m_remove, ButtonKind::Danger);
    column().addWidget(m_remove, 0, Qt::AlignLeft);

    connect(m_name, &NoteField::committed, this, &EntityPanel::commit);
    connect(m_note, &NoteField::committed, this, &EntityPanel::commit);
    connect(m_name, &NoteField::cancelled, this, [this] { m_name->setTextQuietly(m_facts.entity.name); });
    connect(m_note, &NoteField::cancelled, this, [this] { m_note->setTextQuietly(m_facts.entity.note); });
    connect(m_newAlias, &QLineEdit::returnPressed, this, &EntityPanel::addAlias);
    connect(m_addDistinct, &Chip::clicked, this, &EntityPanel::chooseDistinct);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_facts.entity.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_facts.entity.id); });
    connect(m_schema, &QComboBox::activated, this, [this] {
        if (m_schema->currentData().toString() != m_facts.entity.schema) {
            m_facts.entity.schema = m_schema->currentData().toString();
            Q_EMIT entityEdited(m_facts.entity);
        }
    });
}

void EntityPanel::setFacts(const EntityFacts& facts) {
    const bool another = facts.entity.id != m_facts.entity.id;
    if (another) {
        commit();
        m_newAlias->clear();
    }
    m_facts = facts;
    if (another || !m_name->hasFocus()) {
        m_name->setTextQuietly(facts.entity.name);
    }
    if (another || !m_note->hasFocus()) {
        m_note->setTextQuietly(facts.entity.note);
    }
    if (m_schema->findData(facts.entity.schema) < 0) {
        m_schema->addItem(schemaWords(facts.entity.schema), facts.entity.schema);
    }
    m_schema->setCurrentIndex(m_schema->findData(facts.entity.schema));
    m_mentions->setText(facts.mentions == 1 ? tr("Named once in this dossier")
                                            : tr("Named %1 times in this dossier").arg(facts.mentions),
                        Voice::Muted);
    showAliases();
    showDistinct();
}

QPushButton* EntityPanel::addRow(QLayout& rows, const QString& text, const QString& detail, const QString& removeName) {
    auto* row = new QWidget(this);
    auto* words = new RunLabel(themes(), row);
    words->setRuns({{text}, {detail.isEmpty() ? QString() : u' ' + detail, Voice::Muted}});
    auto* remove = new QPushButton(row);
    setButtonKind(*remove, ButtonKind::Quiet);
    remove->setIcon(makeIcon(Icon::Close, themes().palette()));
    remove->setIconSize(QSize(12, 12));
    remove->setFixedSize(26, 26);
    remove->setToolTip(removeName);
    remove->setAccessibleName(removeName);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(words, 1, Qt::AlignVCenter);
    line->addWidget(remove, 0, Qt::AlignTop);
    rows.addWidget(row);
    row->show();
    return remove;
}

void EntityPanel::showAliases() {
    clear(*m_aliases);
    m_aliases->setSpacing(0);
    for (size_t i = 0; i < m_facts.entity.aliases.size(); ++i) {
        const domain::Alias& alias = m_facts.entity.aliases[i];
        const QPushButton* remove = addRow(*m_aliases, alias.name, alias.language, tr("Remove “%1”").arg(alias.name));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_facts.entity.aliases.erase(m_facts.entity.aliases.begin() + static_cast<std::ptrdiff_t>(i));
            showAliases();
            Q_EMIT entityEdited(m_facts.entity);
        });
    }
}

void EntityPanel::showDistinct() {
    clear(*m_distinct);
    m_distinct->setSpacing(0);
    for (const DistinctFacts& facts : m_facts.distinctFrom) {
        const QPushButton* remove =
            addRow(*m_distinct, facts.name, facts.reason, tr("“%1” may be the same after all").arg(facts.name));
        connect(remove, &QPushButton::clicked, this,
                [this, other = facts.other] { Q_EMIT distinctRemoved(m_facts.entity.id, other); });
    }
}

domain::Alias EntityPanel::aliasFromText(const QString& text) {
    static const QRegularExpression withLanguage(QStringLiteral("^(.+?)\\s*\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\)$"));
    const auto match = withLanguage.match(text.simplified());
    domain::Alias alias;
    alias.name = match.hasMatch() ? match.captured(1) : text.simplified();
    alias.language = match.hasMatch() ? match.captured(2) : QString();
    return alias;
}

void EntityPanel::addAlias() {
    const domain::Alias alias = aliasFromText(m_newAlias->text());
    const bool known = alias.name == m_facts.entity.name ||
                       std::ranges::contains(m_facts.entity.aliases, alias.name, &domain::Alias::name);
    m_newAlias->clear();
    if (alias.name.isEmpty() || known) {
        return;
    }
    m_facts.entity.aliases.push_back(alias);
    showAliases();
    Q_EMIT entityEdited(m_facts.entity);
}

void EntityPanel::chooseDistinct() {
    disconnect(&m_picker, &EntityPicker::entityChosen, nullptr, nullptr);
    disconnect(&m_picker, &EntityPicker::entityCreated, nullptr, nullptr);
    connect(&m_picker, &EntityPicker::entityChosen, this, [this](domain::EntityId other) {
        if (other != m_facts.entity.id) {
            Q_EMIT distinctAdded(m_facts.entity.id, other);
        }
    });
    m_picker.openBelow(*m_addDistinct);
}

void EntityPanel::commit() {
    if (m_facts.entity.id.isNull()) {
        return;
    }
    domain::Entity entity = m_facts.entity;
    entity.note = m_note->note();
    if (!m_name->note().isEmpty()) { // an entity keeps some name
        entity.name = m_name->note();
    }
    m_name->setTextQuietly(entity.name);
    if (entity != m_facts.entity) {
        m_facts.entity = entity;
        Q_EMIT entityEdited(entity);
    }
}

} // namespace gainsay::ui
