// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

namespace gainsay::ui {

class Chip;

/// Who is named in a quote: chips for those known, a question with one-click answers for each name that could be
/// several, and "+ link" for anybody else.
class MentionsPanel : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit MentionsPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setMentions(const std::vector<MentionFacts>& mentions);
    /// The button that opens the choice, to open a picker below.
    [[nodiscard]] QWidget& linkButton() const;

Q_SIGNALS:
    void entityOpened(gainsay::domain::EntityId entity);
    /// A mention means this entity; a null one: none of the candidates.
    void resolved(const gainsay::domain::Mention& mention, gainsay::domain::EntityId entity);
    void linkRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addQuestion(const MentionFacts& facts);

    std::vector<MentionFacts> m_mentions;
    QWidget* m_chips;
    QVBoxLayout* m_questions;
    Chip* m_link = nullptr;
};

} // namespace gainsay::ui
