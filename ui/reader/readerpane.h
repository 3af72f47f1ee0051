// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "app/domain/pagepicture.h"
#include "ui/reader/readeritems.h"
#include "ui/reader/syntaxlibrary.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace gainsay::ui {

class ArticleView;
class EmptyState;
class FindBar;
class LensBar;
class MessageBar;
class PagePanel;
class SourceView;

/// The original of a Version, for the source view.
struct ReaderSource {
    QByteArray bytes;
    QString mediaType;
};

/// A Version that can be chosen in the header.
struct ReaderVersion {
    domain::VersionId id;
    QString name; ///< "Version 2 · 3 Mar 2031, 09:00"
};

/// One article with what belongs to reading it: the lens bar, the width of the column, the source, the pages that it
/// was set on, finding words, what to read beside it. Without an article it offers the next action. Ctrl+F finds, F3
/// and Shift+F3 step.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    /// How a pane stands to others beside it.
    enum class Rank { Alone, Current, Beside };

    /// `themes` and `library` must outlive the pane.
    ReaderPane(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent = nullptr);

    /// Shows an article; `source` is asked for its original when somebody wants to see that, and may be empty.
    void showArticle(const domain::ArticleText& article, const ArticleHeader& header,
                     std::function<ReaderSource()> source = {});
    /// The versions of the article, by ordinal, and which of them is shown; offered where there are several.
    void setVersions(std::vector<ReaderVersion> versions, domain::VersionId shown);
    /// Shows that no article is open.
    void showNothing();
    /// Has an article open.
    [[nodiscard]] bool hasArticle() const { return m_hasArticle; }

    /// Where quotes, mentions and marks are set and requests come from.
    [[nodiscard]] ArticleView& view() const { return *m_view; }
    /// For messages about this article.
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

    /// The lenses that are on, by their stable names, to be remembered by the caller.
    [[nodiscard]] QStringList enabledLenses() const;
    void setEnabledLenses(const QStringList& ids);
    /// Of all lenses that there are.
    [[nodiscard]] QStringList allLenses() const;
    void setColumn(int characters);
    [[nodiscard]] bool isSourceShown() const;
    void setSourceShown(bool shown);
    /// Shows the source and in it a passage that was found under a name; see findInSource(). False, with the source
    /// left as it was, where it does not stand there.
    bool showInSource(const QString& name, const QString& passage);
    /// Whether somebody answers pagePictureWanted(): the pages of articles that have some are offered then.
    void setDrawsPages(bool draws);
    [[nodiscard]] bool arePagesShown() const;
    void setPagesShown(bool shown);
    /// Shows the pages or hides them; says so where the article has none.
    void togglePages();
    /// Where the pictures go.
    [[nodiscard]] PagePanel& pages() const { return *m_pagePanel; }
    /// Opens the find bar; with words it finds them.
    void find(const QString& words = {});
    /// Among several the pane can be closed, and the current one is marked.
    void setRank(Rank rank);
    /// The menu of what can be read beside this article, empty until somebody fills it as it is about to show.
    [[nodiscard]] QMenu& besideMenu() const { return *m_besideMenu; }
    /// Opens that menu at its button.
    void offerBeside();

Q_SIGNALS:
    void enabledLensesChanged(const QStringList& ids);
    void lensLegendRequested();
    void columnChanged(int characters);
    void versionChosen(gainsay::domain::VersionId version);
    /// Somebody wants to see what changed between versions.
    void comparisonRequested();
    void closeRequested();
    void importRequested();
    void sampleRequested();
    void pagePictureWanted(const gainsay::domain::PageOrder& order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Hands the keyboard on to the article. No focus proxy: Tab, which goes through panes that were added later after
    /// everything else in the window, would come from the proxy back to the article and never on.
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildHeader();
    /// Sets the buttons below the lenses, and the pages below the text, where there is no room for them beside.
    void fit();
    void fillColumnMenu();
    void fillVersionMenu();
    void updateColumnButton();
    void connectPages();
    void followView();
    void followText(qsizetype place);
    void followPage(int page);
    void toggleLens(int lens, bool on);
    void toggleLenses(bool on);
    void findWords(const QString& words);
    void stepHit(int by);
    void showHit();
    void loadSource();
    void endFind();
    void restyle();

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    QWidget* m_header;
    QBoxLayout* m_headerRow = nullptr; ///< the lenses, then the buttons
    QToolButton* m_versionButton;
    QMenu* m_versionMenu;
    QToolButton* m_columnButton;
    QMenu* m_columnMenu;
    QToolButton* m_besideButton;
    QMenu* m_besideMenu;
    QToolButton* m_pagesButton;
    QToolButton* m_sourceButton;
    QToolButton* m_closeButton;
    QStackedWidget* m_stack;
    QSplitter* m_reading; ///< the text, and the pages beside it
    ArticleView* m_view;
    PagePanel* m_pagePanel;
    SourceView* m_source = nullptr; ///< made when it is first asked for
    EmptyState* m_empty;
    LensBar* m_lensBar;
    FindBar* m_findBar;
    MessageBar* m_messages;
    std::function<ReaderSource()> m_sourceOf;
    std::vector<ReaderVersion> m_versions;
    domain::VersionId m_version; ///< of these: the one that is shown
    std::vector<domain::TextRange> m_hits;
    qsizetype m_hit = -1;
    Rank m_rank = Rank::Alone;
    bool m_hasArticle = false;
    bool m_sourceLoaded = false;
    bool m_drawsPages = false;
    bool m_isTurning = false; ///< the text is being scrolled to a page, not the page to the text
};

} // namespace gainsay::ui
