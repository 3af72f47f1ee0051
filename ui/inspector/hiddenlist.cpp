// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hiddenlist.h"

#include "ui/inspector/findingline.h"
#include "ui/inspector/findingwords.h"
#include "ui/inspector/relayout.h"
#include "ui/style/widgets/runlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {

HiddenList::HiddenList(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_words(new RunLabel(themes, this))
    , m_toggle(new QPushButton(this))
    , m_passages(new QVBoxLayout) {
    m_words->setSmall(true);
    m_toggle->setObjectName(QStringLiteral("inspector.hidden"));
    m_toggle->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addLayout(m_passages);
    connect(m_toggle, &QPushButton::toggled, this, &HiddenList::showPassages);
    hide();
}

void HiddenList::setFindings(const domain::Findings& findings) {
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    const QString words = hiddenWords(findings);
    m_words->setText(words.isEmpty() ? words : words + u'.', Voice::Plain, domain::Stance::Doubts);
    m_toggle->setChecked(false);
    showPassages(false);
    setVisible(!words.isEmpty());
}

void HiddenList::showPassages(bool shown) {
    m_toggle->setText(shown ? tr("Hide them") : tr("Show them"));
    while (QLayoutItem* item = m_passages->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; shown && i < m_findings.hidden.size(); ++i) {
        const domain::HiddenPassage& passage = m_findings.hidden[i];
        auto* line = new FindingLine(m_themes, this);
        line->setWords(hidingWords(passage), passage.words, true);
        connect(line, &FindingLine::clicked, this, [this, passage] { Q_EMIT passageRequested(passage); });
        m_passages->addWidget(line);
    }
    relayoutUpwards(*this);
}

} // namespace gainsay::ui
