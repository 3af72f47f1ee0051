// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/passagecard.h"

#include "ui/compare/comparewords.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
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
constexpr int noticeGap = 8; ///< between the notice and the passage
constexpr int reach = 4;     ///< how far the passage's own margin goes beyond its words

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
    , m_header(new QWidget(this))
    , m_grade(new GradeBadge(themes, {}, m_header))
    , m_source(new RunLabel(themes, m_header))
    , m_detail(new RunLabel(themes, m_header))
    , m_stance(new StanceBadge(themes, domain::Stance::Reports, m_header))
    , m_rule(new QWidget(this))
    , m_notice(new QWidget(this))
    , m_problem(new RunLabel(themes, m_notice))
    , m_text(new PassageText(themes, this))
    , m_open(new QPushButton(this))
    , m_range(new QLabel(this)) {
    m_rule->setFixedHeight(1);
    m_range->setTextFormat(Qt::PlainText);
    setButtonKind(*m_open, ButtonKind::Quiet);
    makeHeader();
    auto* problem = new QHBoxLayout(m_notice);
    problem->setContentsMargins(12, 8, 12, 8 + noticeGap);
    problem->addWidget(m_problem);

    const auto inset = [](QWidget* widget, int margin) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(margin, 0, margin, 0);
        row->addWidget(widget);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(0);
    column->addLayout(inset(m_header, padding));
    column->addSpacing(12);
    column->addLayout(inset(m_rule, padding));
    column->addSpacing(8);
    column->addLayout(inset(m_notice, padding));
    column->addLayout(inset(m_text, padding - reach));
    column->addSpacing(8);
    column->addStretch(1);
    column->addLayout(makeFooter());

    connect(m_open, &QPushButton::clicked, this, &PassageCard::openRequested);
    connect(&themes, &ThemeProvider::changed, this, &PassageCard::restyle);
    restyle();
}

void PassageCard::makeHeader() {
    m_detail->setSmall(true);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_source);
    names->addWidget(m_detail);
    names->addStretch(1);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(10);
    header->addWidget(m_grade, 0, Qt::AlignTop);
    header->addLayout(names, 1);
    header->addWidget(m_stance, 0, Qt::AlignTop);
}

int PassageCard::heightFor(int width, bool numbered) const {
    const int textWidth = width - 2 * (padding - reach);
    return heightForWidth(width) + m_text->heightFor(textWidth, numbered) - m_text->heightForWidth(textWidth);
}

int PassageCard::headerHeight(int cardWidth) const {
    return m_header->layout()->heightForWidth(cardWidth - 2 * padding);
}

int PassageCard::headerMinimum() const {
    return m_header->minimumHeight();
}

void PassageCard::setHeaderHeight(int height) {
    m_header->setMinimumHeight(height);
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
    m_source->setText(source, Voice::Strong);
    m_source->setToolTip(side.articleTitle);
    QStringList detail{side.dateText, side.versionText, side.chain};
    detail.removeAll(QString());
    m_detail->setText(detail.join(QStringLiteral(" · ")), Voice::Muted);
    m_detail->setVisible(!detail.isEmpty());
    m_stance->setVisible(side.stance.has_value());
    if (side.stance) {
        m_stance->setStance(*side.stance);
    }
    m_problem->setText(side.problem, Voice::Plain, domain::Stance::Doubts);
    m_notice->setVisible(!side.problem.isEmpty());
    m_text->setPassage(side.before, side.quote, side.after);
    m_range->setText(side.problem.isEmpty() ? rangeText(side.quoteRange) : QString());
    m_open->setText(side.problem.isEmpty() ? tr("Open in reader ↗") : tr("Open article ↗"));
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
    if (m_notice->isVisibleTo(this)) {
        paintPanel(painter, m_notice->geometry().adjusted(0, 0, 0, -noticeGap), m_themes.metrics().radiusField,
                   p.doubts.tint);
    }
}

void PassageCard::restyle() {
    const Theme& theme = m_themes.theme();
    m_range->setFont(theme.fonts.small);
    m_open->setFont(theme.fonts.small);
    setInk(*m_range, theme.palette.muted);
    setInk(*m_open, theme.palette.accent);
    update();
}

} // namespace gainsay::ui
