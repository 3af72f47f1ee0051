// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/mergedesk.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace gainsay::ui {

class ConflictCard;

/// Merging another copy of the dossier: progress while the copies are compared, then what the copy brings, the
/// conflicts side by side, and the one step to take.
class MergeView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view; `copyName` is the file's name, to be shown.
    MergeView(const ThemeProvider& themes, QString copyName, QWidget* parent = nullptr);

    /// While the copies are compared.
    void showProgress(const QString& step, qint64 done, qint64 total);
    /// While the merge is made.
    void showMerging();
    /// What was decided already of conflicts that are still there stays decided.
    void showPlan(const dossier::MergePlan& plan);
    /// Says how it ended, or why it could not begin; `another` offers to choose another copy.
    void showEnd(const QString& message, bool another);
    /// Says why the merge could not be made; what was decided is kept, to try it again.
    void showFailure(const QString& message);
    [[nodiscard]] dossier::Decisions decisions() const;

Q_SIGNALS:
    void cancelRequested();
    void mergeRequested();
    void anotherRequested();
    void closeRequested();

private:
    [[nodiscard]] QWidget* buildProgress();
    [[nodiscard]] QWidget* buildPlan();
    [[nodiscard]] QWidget* buildEnd();
    void fillBrings(const dossier::MergePlan& plan);
    void fillConflicts(const dossier::MergePlan& plan);
    void decideAll(dossier::Decision decision);
    void updateState();
    void showPage(size_t page);
    void restyle();
    [[nodiscard]] QLabel* quietLabel(QWidget* parent);

    const ThemeProvider& m_themes;
    QString m_copyName;
    std::array<QWidget*, 3> m_pages{}; ///< progress, plan, end: one is shown, and alone decides on the size
    QLabel* m_explanation = nullptr;   ///< of the progress
    QPushButton* m_cancel = nullptr;
    QLabel* m_step = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_brings = nullptr;
    QLabel* m_actions = nullptr;
    QLabel* m_notices = nullptr;
    QWidget* m_forAll = nullptr;
    QVBoxLayout* m_conflicts = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_merge = nullptr;
    QLabel* m_end = nullptr;
    QPushButton* m_back = nullptr; ///< to the conflicts
    QPushButton* m_another = nullptr;
    QPushButton* m_close = nullptr;
    std::vector<ConflictCard*> m_cards;
    std::vector<QLabel*> m_quiet;
};

} // namespace gainsay::ui
