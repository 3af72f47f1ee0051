// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/origindetail.h"

#include "ui/style/widgets/accessiblerole.h"
#include "ui/style/widgets/runlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gainsay::ui {

OriginDetail::OriginDetail(const ThemeProvider& themes, QWidget* parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_headline(new QLabel)
    , m_line(new RunLabel(themes)) {
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Passages behind what is selected"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(20, 14, 20, 18);
    m_column->setSpacing(4);
    m_column->addWidget(m_headline);
    m_column->addWidget(m_line);
    m_column->addStretch(1);
    setWidget(content);
    connect(&themes, &ThemeProvider::changed, this, &OriginDetail::restyle);
    restyle();
}

void OriginDetail::setEvidence(const OriginEvidence& evidence) {
    if (evidence == m_evidence) {
        return;
    }
    m_evidence = evidence;
    m_headline->setText(evidence.headline);
    m_line->setText(evidence.line, Voice::Muted);
    m_line->setVisible(!evidence.line.isEmpty());
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(m_themes.metrics().medium);
    for (const EvidenceRow& row : evidence.rows) {
        rows->addWidget(makeRow(row));
    }
    m_column->insertWidget(2, m_rows);
    verticalScrollBar()->setValue(0);
}

QWidget* OriginDetail::makeRow(const EvidenceRow& row) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (!row.label.isEmpty()) {
        auto* label = new RunLabel(m_themes);
        label->setText(row.label, Voice::Strong);
        column->addWidget(label);
    }
    auto* cards = new QHBoxLayout;
    cards->setSpacing(m_themes.metrics().large);
    const auto add = [&](const Evidence& evidence) {
        auto* card = new EvidenceCard(m_themes, evidence);
        connect(card, &EvidenceCard::openRequested, this, &OriginDetail::placeRequested);
        cards->addWidget(card, 1);
    };
    add(row.left);
    if (row.right) {
        add(*row.right);
    }
    column->addLayout(cards);
    return widget;
}

void OriginDetail::restyle() {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_themes.palette().raised);
    setPalette(colours);
    m_headline->setFont(m_themes.fonts().strong);
}

} // namespace gainsay::ui
