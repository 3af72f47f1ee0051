// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/syntaxlibrary.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QSplitter;

namespace gainsay::ui {

class ReaderPane;

/// One to four articles beside each other, in panes of equal rank. One pane is the current one: the one that has, or
/// had last, the keyboard. Lenses and the width of the column are the same in all; scrolling is, where that is wanted.
class ReaderRow final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostPanes = 4;

    /// Both must outlive the row. Begins with one pane.
    ReaderRow(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent = nullptr);
    ~ReaderRow() override;

    [[nodiscard]] ReaderPane& current() const { return *m_current; }
    [[nodiscard]] const std::vector<ReaderPane*>& panes() const { return m_panes; }
    /// Whether one more pane is allowed, and wide enough to be read in.
    [[nodiscard]] bool hasRoom() const;
    /// A pane at the right of the current one, which stays current; owned by the row.
    [[nodiscard]] ReaderPane& addPane();
    /// Takes away a pane that is not the only one; its neighbour becomes current if it was.
    void remove(ReaderPane& pane);
    void setCurrent(ReaderPane& pane);
    /// Gives the keyboard to the pane so many places further right, round and round.
    void step(int by);

    /// How wide each pane is, in pixels, from left to right.
    [[nodiscard]] QList<int> columns() const;
    /// Shares the width as these do; nothing happens where they are not as many as the panes.
    void setColumns(const QList<int>& widths);

    [[nodiscard]] bool isScrollingTogether() const { return m_isScrollingTogether; }
    /// Lets all panes follow the one that is scrolled, by the share of the way through.
    void setScrollingTogether(bool together);
    [[nodiscard]] QStringList enabledLenses() const;
    void setEnabledLenses(const QStringList& ids);
    /// The same, for whom the user asked; told by enabledLensesChanged().
    void chooseLenses(const QStringList& ids);
    void chooseAllLenses();
    /// Puts all lenses away and, the next time, brings back those that were on; all where none was.
    void toggleLenses();
    void setColumn(int characters);

Q_SIGNALS:
    void currentChanged(gainsay::ui::ReaderPane* pane);
    void enabledLensesChanged(const QStringList& ids);
    void lensLegendRequested();
    void columnChanged(int characters);
    /// Panes came, went, or got another width.
    void columnsChanged();
    /// In any pane.
    void scrolled();
    void importRequested();
    void sampleRequested();

private:
    ReaderPane* makePane();
    void followFocus(const QWidget* focused);
    void follow(const ReaderPane& scrolled);
    void showRanks();

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    QSplitter* m_splitter;
    QScrollArea* m_scroll; ///< around the splitter: for when the window is made narrower than the panes can be
    std::vector<ReaderPane*> m_panes; ///< from left to right; never empty
    ReaderPane* m_current = nullptr;
    QStringList m_lensesAway; ///< those that were on when all were put away
    bool m_isScrollingTogether = false;
    bool m_isFollowing = false;
};

} // namespace gainsay::ui
