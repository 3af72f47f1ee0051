// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity.h"
#include "ui/pickers/anchoredpopup.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace gainsay::ui {

/// One entity that a mention may mean.
struct MentionCandidate {
    domain::EntityId entity;
    QString name;
    QString detail; ///< what it is

    bool operator==(const MentionCandidate&) const = default;
};

/// Asks about a name in the text: link it, or not this one; of several, which one. One click or one key decides.
class MentionPopup final : public AnchoredPopup {
    Q_OBJECT

public:
    /// `themes` must outlive the popup.
    MentionPopup(const ThemeProvider& themes, QWidget* window);

    /// Asks at `anchor` (global coordinates). Candidates: the one that is suggested or linked, or those it may be.
    void open(const QRect& anchor, const domain::Mention& mention, const std::vector<MentionCandidate>& candidates);

Q_SIGNALS:
    void linkRequested(const gainsay::domain::Mention& mention, gainsay::domain::EntityId entity);
    /// A null entity: none of the candidates.
    void rejectRequested(const gainsay::domain::Mention& mention, gainsay::domain::EntityId entity);
    /// Takes a decision back.
    void forgetRequested(const gainsay::domain::Mention& mention);
    /// Somebody else: choose from all entities.
    void otherRequested(const gainsay::domain::Mention& mention);

protected:
    [[nodiscard]] QWidget* firstFocus() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Answer {
        QString text;
        QString detail;
        QString key; ///< as shown on the key cap
        std::function<void()> act;
    };

    [[nodiscard]] std::vector<Answer> answersFor(const std::vector<MentionCandidate>& candidates);
    void show(const QString& question, std::vector<Answer> answers);
    void give(size_t answer);

    QLabel* m_question;
    QVBoxLayout* m_rows;
    std::vector<Answer> m_answers;
    QList<QWidget*> m_buttons;
    domain::Mention m_mention;
};

} // namespace gainsay::ui
