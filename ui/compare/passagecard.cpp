// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/passagecard.h"

#include "ui/compare/comparewords.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/elidedlabel.h"
#include "ui/style/widgets/gradebadge.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/stancebadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int padding = 20;
constexpr int reach = 4; ///< how far the passage's own margin goes beyond its words

void setInk(QWidget& widget, const QColor& colour) {
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::ButtonText, colour);
    widget.setPalette(palette);
}

} // namespace

PassageCard::PassageCard(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_grade(new GradeBadge(themes, {}, this))
    , m_source(new ElidedLabel({}, this))
    , m_detail(new ElidedLabel({}, this))
    , m_stance(new StanceBadge(themes, domain::Stance::Reports, this))
    , m_rule(new QWidget(this))
    , m_problem(new RunLabel(themes, this))
    , m_text(new PassageText(themes, this))
    , m_open(new QPushButton(tr("Open in reader"), this))
    , m_range(new QLabel(this)) {
    m_rule->setFixedHeight(1);
    m_range->setTextFormat(Qt::PlainText);
    m_range->setMinimumWidth(0);
    setButtonKind(*m_open, ButtonKind::Quiet);
    m_open->setLayoutDirection(Qt::RightToLeft); // the arrow goes behind the words
    m_problem->hide();

    auto* passage = new QHBoxLayout;
    passage->setContentsMargins(padding - reach, 0, padding - reach, 0);
    passage->addWidget(m_text);
    auto* problem = new QHBoxLayout;
    problem->setContentsMargins(padding + 12, 8, padding + 12, 8);
    problem->addWidget(m_problem);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 10);
    column->setSpacing(0);
    column->addLayout(makeHeader());
    column->addSpacing(14);
    auto* rule = new QHBoxLayout;
    rule->setContentsMargins(padding, 0, padding, 0);
    rule->addWidget(m_rule);
    column->addLayout(rule);
    column->addSpacing(12);
    column->addLayout(problem);
    column->addLayout(passage);
    column->addSpacing(10);
    column->addStretch(1);
    column->addLayout(makeFooter());

    connect(m_open, &QPushButton::clicked, this, &PassageCard::openRequested);
    connect(&themes, &ThemeProvider::changed, this, &PassageCard::restyle);
    restyle();
}

QLayout* PassageCard::makeHeader() {
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_source);
    names->addWidget(m_detail);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(padding, 0, padding, 0);
    header->setSpacing(10);
    header->addWidget(m_grade, 0, Qt::AlignVCenter);
    header->addLayout(names, 1);
    header->addWidget(m_stance, 0, Qt::AlignVCenter);
    return header;
}

QLayout* PassageCard::makeFooter() {
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(padding - 12, 0, padding, 0);
    footer->addWidget(m_open);
    footer->addStretch(1);
    footer->addWidget(m_range);
    return footer;
}

void PassageCard::setSide(const CompareSide& side) {
    const QString source = sourceNameOf(side);
    m_grade->setCode(side.grade);
    m_source->setText(source);
    m_source->setToolTip(side.articleTitle);
    QStringList detail{side.dateText, side.chain};
    detail.removeAll(QString());
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_detail->setVisible(!detail.isEmpty());
    m_stance->setVisible(side.stance.has_value());
    if (side.stance) {
        m_stance->setStance(*side.stance);
    }
    m_problem->setText(side.problem, Voice::Plain, domain::Stance::Doubts);
    m_problem->setVisible(!side.problem.isEmpty());
    m_text->setPassage(side.before, side.quote, side.after);
    m_range->setText(side.problem.isEmpty() ? rangeText(side.quoteRange) : QString());
    m_open->setText(side.problem.isEmpty() ? tr("Open in reader") : tr("Open article"));
    m_open->setToolTip(tr("Open “%1”").arg(side.articleTitle));
    m_open->setAccessibleName(tr("Open the passage of %1 in the reader").arg(source));
    setAccessibleName(tr("Passage of %1").arg(source));
    updateGeometry();
    update();
}

void PassageCard::setMarks(std::vector<PassageMark> marks) {
    m_text->setMarks(std::move(marks));
}

double PassageCard::markY(size_t mark) const {
    const auto rects = m_text->rectsOf(mark);
    return rects.empty() ? -1 : m_text->mapTo(this, rects.front().center().toPoint()).y();
}

void PassageCard::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.metrics().radiusCard, p.surface, p.line);
    painter.fillRect(m_rule->geometry(), p.line);
    if (m_problem->isVisibleTo(this)) {
        paintPanel(painter, m_problem->geometry().adjusted(-12, -8, 12, 8), m_themes.metrics().radiusField,
                   p.doubts.tint);
    }
}

void PassageCard::restyle() {
    const Theme& theme = m_themes.theme();
    m_source->setFont(theme.fonts.strong);
    m_detail->setFont(theme.fonts.small);
    m_range->setFont(theme.fonts.small);
    m_open->setFont(theme.fonts.small);
    setInk(*m_source, theme.palette.text);
    setInk(*m_detail, theme.palette.muted);
    setInk(*m_range, theme.palette.muted);
    setInk(*m_open, theme.palette.accent);
    m_open->setIcon(makeIcon(Icon::Open, theme.palette.accent));
    m_open->setIconSize(QSize(13, 13));
    update();
}

} // namespace gainsay::ui
