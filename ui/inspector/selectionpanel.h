// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

class QPushButton;

namespace gainsay::ui {

class ColourSwatches;
class QuoteBlock;
class RunLabel;
class TagRow;

/// Several quotes at once: how many, and what can be done to all of them.
class SelectionPanel : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit SelectionPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// `tags`: those that any of the quotes has, by name.
    void setQuotes(const std::vector<domain::Quote>& quotes, const std::vector<domain::Tag>& tags);

Q_SIGNALS:
    void recoloured(const std::vector<gainsay::domain::QuoteId>& quotes, int colour);
    void removeRequested(const std::vector<gainsay::domain::QuoteId>& quotes);
    void tagRemoved(const std::vector<gainsay::domain::QuoteId>& quotes, gainsay::domain::TagId tag);
    /// The tags of all are to be edited, below a widget.
    void tagsRequested(const std::vector<gainsay::domain::QuoteId>& quotes, QWidget* below);
    /// Two quotes are to be held against each other.
    void pairRequested(gainsay::domain::QuoteId one, gainsay::domain::QuoteId other);

private:
    [[nodiscard]] std::vector<domain::QuoteId> ids() const;

    std::vector<domain::Quote> m_quotes;
    RunLabel* m_count;
    QVBoxLayout* m_blocks;
    RunLabel* m_more;
    ColourSwatches* m_colours;
    TagRow* m_tags;
    QPushButton* m_pair;
    QPushButton* m_remove;
};

} // namespace gainsay::ui
