// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/claims/claimsmatrix.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class ClaimsModel;
class EmptyState;
class MatrixView;
class MessageBar;
class RunLabel;

/// Who says what about each claim.
///
/// Keys, while the view has the keyboard; all but the arrows and Enter are QActions of the view, named as given here:
///   arrows, Home, End, Page Up, Page Down   move
///   Enter    the passages of the cell, or of the whole claim
///   M        claims.new      writes a claim
///   F2       claims.edit     changes the current one
///   Delete   claims.remove   removes it
class ClaimsView : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit ClaimsView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Takes over new content. The current cell and the scrolling stay.
    void setMatrix(ClaimsMatrix matrix);
    /// Makes a claim current; false where there is no such one.
    bool showClaim(domain::ClaimId claim);
    /// The claim of the current row; null without one.
    [[nodiscard]] domain::ClaimId currentClaim() const;
    /// What writes the matrix as it is now to a file; may be called on any thread.
    [[nodiscard]] std::function<Result<void>(const QString& path)> picture() const;
    /// Says above the matrix what failed.
    void showError(const Error& error);

    [[nodiscard]] MatrixView& matrix() const { return *m_matrix; }
    [[nodiscard]] const ClaimsModel& model() const { return *m_model; }

Q_SIGNALS:
    /// One statement is to be shown in its article.
    void openAssertion(gainsay::domain::AssertionId assertion);
    /// All that one source says about a claim; the source is null for the unknown publisher.
    void openCell(gainsay::domain::ClaimId claim, gainsay::domain::SourceId source);
    /// All that is said about a claim.
    void openClaim(gainsay::domain::ClaimId claim);
    void exportRequested();
    void newClaimRequested();
    void editClaimRequested(gainsay::domain::ClaimId claim);
    void removeClaimRequested(gainsay::domain::ClaimId claim);

private:
    void makeActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& key);
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QLayout* makeLegend();
    void activate(const QModelIndex& index);
    void updateActions();
    void updateSummary();
    void restyle();

    const ThemeProvider& m_themes;
    ClaimsModel* m_model;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QLabel* m_headline;
    RunLabel* m_summary;
    QPushButton* m_new;
    MatrixView* m_matrix;
    EmptyState* m_empty;
};

} // namespace gainsay::ui
