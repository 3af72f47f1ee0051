// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitysplitpanel.h"

#include "ui/entities/checklistmodel.h"
#include "ui/entities/previewwords.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/schemawords.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/sectionheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int listHeight = 132;

std::vector<CheckListModel::Row> rowsOf(const std::vector<domain::Alias>& aliases) {
    std::vector<CheckListModel::Row> rows;
    for (const domain::Alias& alias : aliases) {
        rows.push_back({alias.id.uuid(), alias.name, alias.language, false});
    }
    return rows;
}

std::vector<CheckListModel::Row> rowsOf(const std::vector<SplitQuote>& quotes) {
    std::vector<CheckListModel::Row> rows;
    for (const SplitQuote& quote : quotes) {
        rows.push_back({quote.id.uuid(), QStringLiteral("“%1” · %2").arg(quote.words, quote.where), {}, false});
    }
    return rows;
}

} // namespace

EntitySplitPanel::EntitySplitPanel(const ThemeProvider& themes, const domain::Entity& entity,
                                   const std::vector<SplitQuote>& quotes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_entity(entity.id)
    , m_aliases(new CheckListModel(rowsOf(entity.aliases), this))
    , m_quotes(new CheckListModel(rowsOf(quotes), this))
    , m_name(new QLineEdit(this))
    , m_schema(new QComboBox(this))
    , m_apart(new QCheckBox(tr("Keep the two apart"), this))
    , m_reason(new QLineEdit(this))
    , m_message(new MessageBar(themes, this))
    , m_preview(new RunLabel(themes, this))
    , m_hint(new QLabel(tr("Nothing is changed before you say so; then it is one step, which Undo takes back."), this))
    , m_split(new QPushButton(tr("Split"), this)) {
    m_name->setPlaceholderText(tr("Name of the new entity"));
    m_name->setAccessibleName(tr("Name of the new entity"));
    m_schema->setAccessibleName(tr("Kind of the new entity"));
    for (const QString& schema : domain::offeredSchemata()) {
        m_schema->addItem(schemaWords(schema), schema);
    }
    if (m_schema->findData(entity.schema) < 0) {
        m_schema->addItem(schemaWords(entity.schema), entity.schema);
    }
    m_schema->setCurrentIndex(m_schema->findData(entity.schema));
    m_apart->setChecked(true);
    m_reason->setPlaceholderText(tr("Why are they not the same?"));
    m_reason->setAccessibleName(tr("Why they are not the same"));
    setButtonKind(*m_split, ButtonKind::Primary);
    arrange();
    connect(m_aliases, &QAbstractItemModel::dataChanged, this, &EntitySplitPanel::suggestName);
    connect(m_aliases, &QAbstractItemModel::dataChanged, this, &EntitySplitPanel::take);
    connect(m_quotes, &QAbstractItemModel::dataChanged, this, &EntitySplitPanel::take);
    connect(m_name, &QLineEdit::textChanged, this, &EntitySplitPanel::take);
    connect(m_apart, &QCheckBox::toggled, m_reason, &QWidget::setEnabled);
    connect(m_split, &QPushButton::clicked, this, &EntitySplitPanel::splitRequested);
    connect(&themes, &ThemeProvider::changed, this, &EntitySplitPanel::restyle);
    restyle();
    take();
}

QListView* EntitySplitPanel::makeList(CheckListModel& model, const QString& name) {
    auto* list = new QListView(this);
    list->setModel(&model);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(std::min(listHeight, std::max(1, model.rowCount()) * m_themes.metrics().controlHeight));
    return list;
}

void EntitySplitPanel::arrange() {
    const Metrics& metrics = m_themes.metrics();
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics.small, 0);
    column->setSpacing(metrics.small);
    if (m_aliases->rowCount() > 0) {
        column->addWidget(new SectionHeader(m_themes, tr("Names that move")));
        column->addWidget(makeList(*m_aliases, tr("Names that move")));
    }
    if (m_quotes->rowCount() > 0) {
        column->addWidget(new SectionHeader(m_themes, tr("Quotes that move")));
        column->addWidget(makeList(*m_quotes, tr("Quotes that move")));
    }
    column->addWidget(new SectionHeader(m_themes, tr("The new entity")));
    auto* what = new QHBoxLayout;
    what->setSpacing(metrics.small);
    what->addWidget(m_name, 1);
    what->addWidget(m_schema);
    column->addLayout(what);
    auto* apart = new QHBoxLayout;
    apart->setSpacing(metrics.small);
    apart->addWidget(m_apart);
    apart->addWidget(m_reason, 1);
    column->addLayout(apart);
    column->addSpacing(metrics.tiny);
    column->addWidget(m_message);
    column->addWidget(m_preview);
    column->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &EntitySplitPanel::closeRequested);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics.small);
    foot->addWidget(m_hint, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_split);
    column->addLayout(foot);
}

void EntitySplitPanel::suggestName() {
    const bool isTyped = !m_name->text().isEmpty() && m_name->text() != m_suggested;
    if (isTyped) {
        return;
    }
    const auto first = std::ranges::find_if(m_aliases->rows(), &CheckListModel::Row::isTicked);
    m_suggested = first == m_aliases->rows().end() ? QString() : first->text;
    m_name->setText(m_suggested);
}

session::EntitySplit EntitySplitPanel::split() const {
    session::EntitySplit split;
    split.from = m_entity;
    split.name = m_name->text().simplified();
    split.schema = m_schema->currentData().toString();
    split.keepApart = m_apart->isChecked();
    split.reason = m_reason->text().simplified();
    for (const QUuid& key : m_aliases->ticked()) {
        split.aliases.emplace_back(key);
    }
    for (const QUuid& key : m_quotes->ticked()) {
        split.quotes.emplace_back(key);
    }
    return split;
}

void EntitySplitPanel::take() {
    m_message->hide();
    const bool isNamed = !m_name->text().simplified().isEmpty();
    m_split->setEnabled(false);
    if (isNamed) {
        Q_EMIT changed();
    } else {
        m_preview->setText(tr("Tick what belongs to somebody else, and give that one a name."), Voice::Muted);
    }
}

void EntitySplitPanel::showPreview(const session::EntitySplitPreview& preview) {
    if (m_name->text().simplified().isEmpty()) {
        return; // asked for before the name was taken away
    }
    m_preview->setRuns(previewWords(preview));
    m_split->setEnabled(true);
}

void EntitySplitPanel::showError(const Error& error) {
    m_split->setEnabled(false);
    m_message->showError(error);
}

void EntitySplitPanel::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(quiet);
}

} // namespace gainsay::ui
