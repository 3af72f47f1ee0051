// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity.h"
#include "app/domain/keys.h"
#include "app/domain/textrange.h"
#include "app/session/extractors.h"
#include "ui/window/worklayout.h"

#include <QObject>

#include <map>

class QMenu;

namespace gainsay::ui {

class BackgroundReader;
class PagesController;
class ReaderController;
class ReaderPane;
class ReaderRow;
class WorkContext;

/// What draws the pages that texts were read from; without a function no pages are offered.
struct PageDrawing {
    const Environment& environment; ///< outlives whoever draws
    session::PageDrawer draw;
};

/// The articles that lie open beside each other, each with its own reader. What is asked of "the reader" is asked of
/// the current one, and only what happens there is told; so nobody else has to know how many there are.
class ReadingDesk final : public QObject {
    Q_OBJECT

public:
    /// Context, reader and row must outlive this. The reader is asked for what lies over long articles.
    ReadingDesk(WorkContext& context, BackgroundReader& reader, ReaderRow& row, PageDrawing drawing,
                QObject* parent = nullptr);

    [[nodiscard]] ReaderController& current() const;
    [[nodiscard]] ReaderRow& row() const { return m_row; }

    /// Each of these goes to the pane that shows it already and makes that current, or opens it in the current pane.
    void open(domain::ArticleId article);
    void openAt(domain::VersionId version, domain::TextRange range);
    void openQuote(domain::QuoteId quote);
    /// Opens an article in a new pane at the right of the current one. Tells why where that cannot be.
    void openBeside(domain::ArticleId article);
    /// Opens the first as open() does, and the others beside it as long as there is room; tells where there is none.
    /// What lies open already stays where it is. One at least.
    void openTogether(const std::vector<domain::ArticleId>& articles);
    /// Opens one beside without a look at the room: for what lay open before. At most ReaderRow::mostPanes may.
    void addBeside(domain::ArticleId article);
    /// Shows another version of the article that is open in the current pane; nothing happens where it has no such.
    void showVersion(domain::VersionId version);
    /// What lies open, from left to right.
    [[nodiscard]] std::vector<OpenArticle> openArticles() const;
    /// Closes a pane that is not the only one.
    void close(ReaderPane& pane);
    /// Whether in any pane more of the text is still to be laid out, or the picture of a page is still to come.
    [[nodiscard]] bool isBusy() const;
    /// In all panes: whether a passage waits for the one that contradicts it.
    void setHasParked(bool parked);

Q_SIGNALS:
    void articleShown(gainsay::domain::ArticleId article);
    void quoteSelected(gainsay::domain::QuoteId quote);
    void noteRequested(gainsay::domain::QuoteId quote);
    void selectionChanged();
    void comparisonRequested();
    void entityRequested(gainsay::domain::TextRange range);
    void claimRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    void mentionActivated(const gainsay::domain::Mention& mention);
    void tagsRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    /// A quote was dropped on another one.
    void opposed(gainsay::domain::QuoteId dropped, gainsay::domain::QuoteId onto);
    void parkRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    void contradictsRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);

private:
    ReaderController& addReader(ReaderPane& pane);
    void connectReader(ReaderController& reader);
    void connectRequests(ReaderController& reader);
    void tellOfCurrent();
    void fillBesideMenu(ReaderPane& pane);
    /// Makes the reader that shows a version current; false where none does.
    bool goTo(domain::VersionId version);

    WorkContext& m_context;
    BackgroundReader& m_background;
    ReaderRow& m_row;
    PageDrawing m_drawing;
    std::map<const ReaderPane*, ReaderController*> m_readers;
    std::map<const ReaderPane*, PagesController*> m_pages;
    bool m_hasParked = false;
};

} // namespace gainsay::ui
