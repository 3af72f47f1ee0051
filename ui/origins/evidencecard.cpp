// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/evidencecard.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/runlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int textMargin = 4;    ///< around the words of a PassageText
constexpr int buttonMargin = 12; ///< around those of a button

} // namespace

EvidenceCard::EvidenceCard(const ThemeProvider& themes, const Evidence& evidence, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_evidence(evidence)
    , m_head(new RunLabel(themes))
    , m_detail(new RunLabel(themes))
    , m_text(new PassageText(themes))
    , m_open(new QPushButton(tr("Open in reader ↗"))) {
    m_head->setText(evidence.head, Voice::Strong);
    m_detail->setSmall(true);
    m_detail->setText(evidence.detail, Voice::Muted);
    m_detail->setVisible(!evidence.detail.isEmpty());
    m_text->setPassage(evidence.passage.before, evidence.passage.text, evidence.passage.after);
    setButtonKind(*m_open, ButtonKind::Quiet);
    m_open->setAccessibleName(tr("Open the passage of %1 in the reader").arg(evidence.head));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 6);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_detail);
    column->addSpacing(6);
    // Words stand below each other, whatever room their widgets keep around them.
    const auto outset = [column](QWidget* widget, int by) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(-by, 0, -by, 0);
        row->addWidget(widget);
        column->addLayout(row);
        return row;
    };
    outset(m_text, textMargin);
    column->addStretch(1);
    outset(m_open, buttonMargin)->addStretch(1);
    setAccessibleName(tr("Passage of %1").arg(evidence.head));
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_evidence.passage.version, m_evidence.passage.range); });
    connect(&themes, &ThemeProvider::changed, this, &EvidenceCard::restyle);
    restyle();
}

void EvidenceCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusCard, m_themes.palette().surface, m_themes.palette().line);
}

void EvidenceCard::restyle() {
    std::vector<PassageMark> marks;
    for (const domain::TextRange range : m_evidence.marks) {
        marks.push_back({range, m_themes.palette().doubts, true, 0});
    }
    m_text->setMarks(std::move(marks));
    update();
}

} // namespace gainsay::ui
