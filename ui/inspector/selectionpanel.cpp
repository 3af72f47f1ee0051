// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectionpanel.h"

#include "ui/inspector/colourswatches.h"
#include "ui/inspector/quoteblock.h"
#include "ui/inspector/tagrow.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/runlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr size_t mostShown = 4;

} // namespace

SelectionPanel::SelectionPanel(const ThemeProvider& themes, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_count(new RunLabel(themes, this))
    , m_blocks(new QVBoxLayout)
    , m_more(new RunLabel(themes, this))
    , m_colours(new ColourSwatches(themes, this))
    , m_tags(new TagRow(themes, this))
    , m_pair(new QPushButton(tr("Hold them against each other"), this))
    , m_remove(new QPushButton(this)) {
    addSection(tr("Selection"));
    column().addWidget(m_count);
    column().addSpacing(10);
    m_blocks->setSpacing(8);
    column().addLayout(m_blocks);
    m_more->setSmall(true);
    column().addSpacing(4);
    column().addWidget(m_more);
    addField(tr("Colour of all"), m_colours);
    addField(tr("Tags of any"), m_tags);
    column().addSpacing(16);
    setButtonKind(*m_remove, ButtonKind::Danger);
    column().addWidget(m_pair, 0, Qt::AlignLeft);
    column().addSpacing(8);
    column().addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_colours, &ColourSwatches::chosen, this, [this](int colour) { Q_EMIT recoloured(ids(), colour); });
    connect(m_tags, &TagRow::removeRequested, this, [this](domain::TagId tag) { Q_EMIT tagRemoved(ids(), tag); });
    connect(m_tags, &TagRow::editRequested, this, [this] { Q_EMIT tagsRequested(ids(), &m_tags->button()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(ids()); });
    connect(m_pair, &QPushButton::clicked, this, [this] { Q_EMIT pairRequested(m_quotes[0].id, m_quotes[1].id); });
}

void SelectionPanel::setQuotes(const std::vector<domain::Quote>& quotes, const std::vector<domain::Tag>& tags) {
    m_tags->setTags(tags);
    m_quotes = quotes;
    m_count->setText(tr("%1 quotes selected").arg(quotes.size()), Voice::Strong);
    clear(*m_blocks);
    for (size_t i = 0; i < std::min(mostShown, quotes.size()); ++i) {
        auto* block = new QuoteBlock(themes(), this);
        block->setQuote(quotes[i].exact, quotes[i].colour);
        m_blocks->addWidget(block);
        block->show();
    }
    m_more->setVisible(quotes.size() > mostShown);
    m_more->setText(tr("and %1 more").arg(quotes.size() - std::min(mostShown, quotes.size())), Voice::Muted);
    const bool oneColour =
        std::ranges::all_of(quotes, [&](const domain::Quote& quote) { return quote.colour == quotes.front().colour; });
    m_colours->setCurrent(oneColour && !quotes.empty() ? quotes.front().colour : 0);
    m_pair->setVisible(quotes.size() == 2);
    m_remove->setText(tr("Delete %1 quotes").arg(quotes.size()));
}

std::vector<domain::QuoteId> SelectionPanel::ids() const {
    std::vector<domain::QuoteId> all;
    std::ranges::transform(m_quotes, std::back_inserter(all), &domain::Quote::id);
    return all;
}

} // namespace gainsay::ui
