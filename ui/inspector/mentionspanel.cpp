// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/mentionspanel.h"

#include "ui/style/paint.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/flowlayout.h"
#include "ui/style/widgets/runlabel.h"

#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

namespace gainsay::ui {

MentionsPanel::MentionsPanel(const ThemeProvider& themes, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_chips(new QWidget(this))
    , m_questions(new QVBoxLayout) {
    column().setContentsMargins(0, 0, 0, 0);
    new FlowLayout(5, m_chips);
    m_questions->setContentsMargins(0, 0, 0, 0);
    m_questions->setSpacing(8);
    addField(tr("Entities"), m_chips);
    column().addLayout(m_questions);
    setMentions({});
}

QWidget& MentionsPanel::linkButton() const {
    return *m_link;
}

void MentionsPanel::setMentions(const std::vector<MentionFacts>& mentions) {
    if (m_link != nullptr && m_mentions == mentions) {
        return;
    }
    m_mentions = mentions;
    clear(*m_chips->layout());
    clear(*m_questions);
    QSet<QUuid> shown;
    for (const MentionFacts& facts : m_mentions) {
        const auto entity = facts.mention.entity;
        if (facts.mention.status == domain::MentionStatus::Ambiguous) {
            addQuestion(facts);
        } else if (facts.mention.status != domain::MentionStatus::Rejected && !shown.contains(entity.uuid())) {
            shown.insert(entity.uuid());
            auto* chip = new Chip(themes(), facts.entityName, m_chips);
            chip->setToolTip(tr("“%1” in the text").arg(facts.mention.surface));
            connect(chip, &Chip::clicked, this, [this, entity] { Q_EMIT entityOpened(entity); });
            m_chips->layout()->addWidget(chip);
            chip->show();
        }
    }
    m_link = new Chip(themes(), tr("+ link"), m_chips);
    m_link->setAccessibleName(tr("Link an entity"));
    m_link->setToolTip(tr("Link an entity to this quote (E)"));
    connect(m_link, &Chip::clicked, this, &MentionsPanel::linkRequested);
    m_chips->layout()->addWidget(m_link);
    m_link->show();
    m_chips->updateGeometry();
    update();
}

void MentionsPanel::addQuestion(const MentionFacts& facts) {
    auto* box = new QWidget(this);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(11, 16, 11, 9); // 8 of them stay clear above the box
    inside->setSpacing(7);
    auto* question = new RunLabel(themes(), box);
    question->setRuns({{tr("Which “%1”?").arg(facts.mention.surface), Voice::Strong, domain::Stance::Doubts}});
    inside->addWidget(question);
    auto* answers = new QWidget(box);
    new FlowLayout(5, answers);
    inside->addWidget(answers);
    const auto answer = [&](const QString& name, const QString& toolTip, domain::EntityId entity) {
        auto* chip = new Chip(themes(), name, answers);
        chip->setToolTip(toolTip);
        answers->layout()->addWidget(chip);
        connect(chip, &Chip::clicked, this,
                [this, mention = facts.mention, entity] { Q_EMIT resolved(mention, entity); });
    };
    for (const EntityOption& candidate : facts.candidates) {
        answer(candidate.name, candidate.detail, candidate.id);
    }
    answer(tr("neither"), tr("None of these is meant"), {});
    m_questions->addWidget(box);
    box->show();
}

void MentionsPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    for (int i = 0; i < m_questions->count(); ++i) {
        paintPanel(painter, m_questions->itemAt(i)->geometry().adjusted(0, 8, 0, 0), themes().metrics().radiusField,
                   themes().palette().doubts.tint);
    }
}

} // namespace gainsay::ui
