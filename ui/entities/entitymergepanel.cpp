// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitymergepanel.h"

#include "ui/entities/previewwords.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {

EntityMergePanel::EntityMergePanel(const ThemeProvider& themes, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_question(new QLabel(tr("Which entity is the same as “%1”?").arg(name), this))
    , m_choose(new QPushButton(tr("Choose the other one…"), this))
    , m_swap(new QPushButton(tr("Keep the other name"), this))
    , m_message(new MessageBar(themes, this))
    , m_preview(new RunLabel(themes, this))
    , m_hint(new QLabel(tr("Nothing is changed before you say so; then it is one step, which Undo takes back."), this))
    , m_merge(new QPushButton(tr("Merge"), this)) {
    for (QLabel* label : {m_question, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setButtonKind(*m_merge, ButtonKind::Primary);
    arrange();
    m_swap->hide();
    m_preview->hide();
    m_merge->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(m_choose); });
    connect(m_swap, &QPushButton::clicked, this, &EntityMergePanel::swapRequested);
    connect(m_merge, &QPushButton::clicked, this, &EntityMergePanel::mergeRequested);
    connect(&themes, &ThemeProvider::changed, this, &EntityMergePanel::restyle);
    restyle();
}

void EntityMergePanel::arrange() {
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(m_themes.metrics().small);
    choice->addWidget(m_choose);
    choice->addWidget(m_swap);
    choice->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(m_themes.metrics().small);
    foot->addWidget(m_hint, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, m_themes.metrics().small, 0);
    column->setSpacing(m_themes.metrics().medium);
    column->addWidget(m_question);
    column->addLayout(choice);
    column->addWidget(m_message);
    column->addWidget(m_preview);
    column->addStretch();
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &EntityMergePanel::closeRequested);
}

void EntityMergePanel::showWaiting() {
    m_message->hide();
    m_merge->setEnabled(false);
    if (m_preview->text().isEmpty()) {
        m_preview->setText(tr("The articles are being read…"), Voice::Muted);
    }
    m_preview->show();
}

void EntityMergePanel::showPreview(const session::EntityMergePreview& preview) {
    m_preview->setRuns(previewWords(preview));
    m_preview->show();
    m_choose->setText(tr("Choose another one…"));
    m_swap->setText(tr("Keep “%1” instead").arg(preview.merged.name));
    m_swap->show();
    m_merge->setEnabled(true);
    m_merge->setFocus();
}

void EntityMergePanel::showError(const Error& error) {
    m_preview->setRuns({});
    m_preview->hide();
    m_swap->hide();
    m_merge->setEnabled(false);
    m_message->showError(error);
}

void EntityMergePanel::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(quiet);
}

} // namespace gainsay::ui
