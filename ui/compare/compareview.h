// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/compare/compareitem.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace gainsay::ui {

class CompareDetail;
class ContradictionList;
class EmptyState;
class MessageBar;

/// Contradictions on the left, one of them in full on the right.
///
/// Keys, while the view or anything in it has the keyboard. All are QActions of the view, named as given here, so that
/// menus and the command palette can list them:
///   F8, J    compare.next          the next contradiction
///   F7, K    compare.previous      the previous one
///   O        compare.openLeft      the left passage in the reader
///   Shift+O  compare.openRight     the right one
///   Y        compare.confirm       the two cannot both hold
///   X        compare.explain       both can hold, and here is why
///   D        compare.dismiss       no contradiction at all
///   N        compare.note          the note of the decision
///   R        compare.reopen        takes a decision back
/// Where several are selected, with Shift or Ctrl, these decide on all of them, without asking for a note.
/// In the note field Ctrl+Enter saves and Escape leaves; letters are letters there.
class CompareView : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit CompareView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Takes over new content, best first. Selection, scrolling and half-written notes stay.
    void setItems(const std::vector<CompareItem>& items);
    /// Goes to a contradiction; false where there is no such one.
    bool showContradiction(domain::ContradictionId id);
    /// The contradiction being looked at; null if there is none.
    [[nodiscard]] domain::ContradictionId currentContradiction() const;
    /// Says above the view what failed.
    void showError(const Error& error);

    [[nodiscard]] ContradictionList& list() const { return *m_list; }
    [[nodiscard]] CompareDetail& detail() const { return *m_detail; }

Q_SIGNALS:
    /// Somebody decided, changed the note of a decision or (Suggested) took it back.
    void decided(gainsay::domain::ContradictionId id, gainsay::domain::ContradictionStatus status, const QString& note);
    /// The same of several at once; each keeps its note.
    void decidedAll(const std::vector<gainsay::domain::ContradictionId>& ids,
                    gainsay::domain::ContradictionStatus status);
    /// A passage is to be shown in the reader. An empty range: the quote was not found, show the article.
    void openPassage(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    /// A contradiction that was new has been looked at, and left: until then it counts as new everywhere.
    void seen(gainsay::domain::ContradictionId id);
    /// The empty view's way out: to the reader, to make a contradiction.
    void readRequested();
    void currentChanged(gainsay::domain::ContradictionId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void fitList();
    QAction* addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void showCurrent();
    void announceSeen();
    void open(const CompareSide& side);
    void updateActions();
    void restyle();

    const ThemeProvider& m_themes;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    ContradictionList* m_list;
    CompareDetail* m_detail;
    EmptyState* m_empty;
    EmptyState* m_nothing;   ///< in place of the detail while the filter hides everything
    int m_listWidth;         ///< as wanted, where there is room for it
    bool m_isChosen = false; ///< somebody has seen what is current, or asked for it
    domain::ContradictionId m_current;
    domain::ContradictionId m_lookedAt; ///< a new one that is in view; null: none
};

} // namespace gainsay::ui
