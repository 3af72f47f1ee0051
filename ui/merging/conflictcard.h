// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/mergedesk.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace gainsay::ui {

/// One conflict: what it is about, what either copy has, side by side, and the choice between them.
class ConflictCard final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the card.
    ConflictCard(const ThemeProvider& themes, dossier::MergeConflict conflict, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_conflict.id; }
    [[nodiscard]] dossier::Decision decision() const;
    void decide(dossier::Decision decision);

Q_SIGNALS:
    void decided();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSide(const QString& head, const dossier::ConflictSide& side, const QString& choice,
                                     dossier::Decision decision);
    void restyle();

    const ThemeProvider& m_themes;
    dossier::MergeConflict m_conflict;
    QButtonGroup* m_choices;
    std::vector<QLabel*> m_quiet;
};

} // namespace gainsay::ui
