// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reasonstable.h"

#include "app/domain/codepointindex.h"
#include "ui/compare/rulewords.h"

#include <QGridLayout>

namespace gainsay::ui {
namespace {

constexpr int narrowBelow = 520; ///< pixels

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

} // namespace

ReasonsTable::ReasonsTable(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_themes.metrics().large);
    m_grid->setVerticalSpacing(6);
    setAccessibleName(tr("Reasons"));
}

void ReasonsTable::setItem(const CompareItem& item) {
    if (m_item != item) {
        m_item = item;
        rebuild();
    }
}

std::vector<TextRun> ReasonsTable::runsOf(const QString& quote, domain::TextRange range, const QString& value,
                                          std::optional<domain::Stance> stance, bool clashes) {
    std::vector<TextRun> runs;
    const QString words = domain::CodePointIndex(quote).slice(quote, range);
    if (!words.isEmpty()) {
        // In isolation: words of an Arabic article must not turn the line around them.
        runs.push_back({u'“' + firstStrongIsolate + words + popDirectionalIsolate + u'”'});
    }
    if (!words.isEmpty() && !value.isEmpty()) {
        runs.push_back({QStringLiteral(" → "), Voice::Muted});
    }
    if (!value.isEmpty() && words.isEmpty()) {
        runs.push_back({value});
    } else if (!value.isEmpty()) {
        runs.push_back({value, Voice::Strong, clashes ? stance : std::nullopt});
    }
    if (runs.empty()) {
        runs.push_back({QStringLiteral("–"), Voice::Muted});
    }
    return runs;
}

bool ReasonsTable::isNarrow() const {
    return width() < narrowBelow;
}

void ReasonsTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (isNarrow() != m_narrow) {
        rebuild();
    }
}

void ReasonsTable::rebuild() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_narrow = isNarrow();
    int row = 0;
    const auto add = [&](std::vector<TextRun> runs, int column) {
        auto* label = new RunLabel(m_themes, this);
        label->setRuns(std::move(runs));
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    for (const domain::Reason& reason : m_item.contradiction.reasons) {
        add({{reasonName(reason.rule), Voice::Muted}}, 0);
        add(runsOf(m_item.a.quote, reason.a, valueWords(reason.aValue), m_item.a.stance, reason.clashes), 1);
        if (m_narrow) {
            ++row;
        }
        add(runsOf(m_item.b.quote, reason.b, valueWords(reason.bValue), m_item.b.stance, reason.clashes),
            m_narrow ? 1 : 2);
        ++row;
    }
    m_grid->setColumnStretch(0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, m_narrow ? 0 : 1);
    updateGeometry();
}

} // namespace gainsay::ui
