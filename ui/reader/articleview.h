// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articlecaret.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/articlepainter.h"
#include "ui/reader/lenses.h"
#include "ui/reader/readeritems.h"
#include "ui/style/themeprovider.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QTimer>

#include <functional>
#include <vector>

class QMenu;
class QMimeData;

namespace gainsay::ui {

class OverviewRuler;
class SelectionPopup;

/// Shows one article and lets somebody read, select and mark it. Knows nothing of the dossier: it is given what to show
/// and says what was asked for. All ranges in and out are code points of the article's text.
///
/// Keys, beside the usual ones for moving and selecting (arrows, Ctrl, Shift, Home, End, Page, Ctrl+A, Ctrl+C):
///   1–8 highlight the selection, or recolour the selected quote      H  the same with the last colour
///   N note   E entity   C claim   T tags   P park, or contradict what is parked   Shift+P  park this one instead
///   Delete removes the selected quote      Enter  opens the quote or mention at the caret
///   [ and ] previous and next quote        { and }  previous and next mention that needs somebody to decide
///   Space and Shift+Space a page on or back        Esc  drops the selection, then the selected quote
///
/// A quote can be dragged by its bar; one that is dropped on another is to be set against it.
class ArticleView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `themes` and `library` must outlive the view.
    ArticleView(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent = nullptr);
    ~ArticleView() override;

    /// Another article, or another version of it: to the top, nothing selected, no quotes, mentions or marks.
    void setArticle(const domain::ArticleText& article, const ArticleHeader& header);
    /// Other words above the article that is shown, which stays where it is.
    void setHeader(const ArticleHeader& header);
    /// What lies over the text; scroll position and selection stay.
    void setQuotes(const std::vector<ReaderQuote>& quotes);
    void setMentions(const std::vector<ReaderMention>& mentions);
    /// Replaces the marks of one kind.
    void setMarks(ReaderMark::Kind kind, const std::vector<domain::TextRange>& ranges);
    /// The search hit to stand out; an empty range: none. Scrolls to it.
    void setCurrentHit(domain::TextRange hit);
    /// What a quote's tool tip names as its tags; asked when it is shown.
    void setTagNames(std::function<QStringList(domain::QuoteId)> tagNames) { m_tagNames = std::move(tagNames); }
    /// Whether some passage is parked, waiting for the one that contradicts it.
    void setHasParked(bool parked);

    [[nodiscard]] const domain::ArticleText& article() const { return m_layout.article(); }
    [[nodiscard]] const ArticleHeader& header() const { return m_layout.header(); }
    [[nodiscard]] const std::vector<PlacedQuote>& quotes() const { return m_scene.quotes; }

    /// Selected words without the white space at their ends; empty at the caret where nothing is selected.
    [[nodiscard]] domain::TextRange selection() const;
    void setSelection(domain::TextRange range);
    /// The caret's place.
    [[nodiscard]] qsizetype caret() const;
    /// Emphasises a quote; a null id: none. Does not scroll and does not signal.
    void setSelectedQuote(domain::QuoteId id);
    [[nodiscard]] domain::QuoteId selectedQuote() const { return m_scene.selectedQuote; }
    /// Scrolls so that a range is in view, a third from the top if it was not.
    void reveal(domain::TextRange range);

    /// Characters a line, within the theme's bounds.
    void setColumn(int characters);
    [[nodiscard]] int column() const { return m_column; }

    [[nodiscard]] const LensSet& lenses() const { return m_lenses; }
    void setLensEnabled(int lens, bool enabled);
    /// All lenses at once, each as it is answered for.
    void setLensesEnabled(const std::function<bool(int)>& isEnabled);
    /// Whether more of a long text is still to be laid out, or to be looked at through the lenses.
    [[nodiscard]] bool isLayingOut() const { return m_idle.isActive(); }
    [[nodiscard]] KSyntaxHighlighting::Theme syntaxTheme() const { return m_library.theme(m_themes.theme().scheme); }

    /// With which code point the line at the top of the view begins, and the way back there.
    [[nodiscard]] qsizetype topPlace();
    void setTopPlace(qsizetype place);
    /// The place that is about to be read, as the scrolling stands: the first line at the beginning, the last at the
    /// end, and between them as far down the view as one is through the text.
    [[nodiscard]] qsizetype placeInView();
    /// Where a range is now, in the viewport's coordinates: for what is shown beside it. Empty where out of view.
    [[nodiscard]] QRect viewportRect(domain::TextRange range);

Q_SIGNALS:
    void selectionChanged(gainsay::domain::TextRange range);
    void highlightRequested(gainsay::domain::TextRange range, int colour);
    void recolourRequested(gainsay::domain::QuoteId quote, int colour);
    /// For words (quote is null) or for the selected quote. So are the next four.
    void noteRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    void claimRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    void tagsRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    void parkRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    /// Pair it with what is parked.
    void contradictsRequested(gainsay::domain::TextRange range, gainsay::domain::QuoteId quote);
    /// A quote was dropped on another one.
    void opposed(gainsay::domain::QuoteId dropped, gainsay::domain::QuoteId onto);
    void entityRequested(gainsay::domain::TextRange range);
    void removeRequested(gainsay::domain::QuoteId quote);
    /// A quote was clicked or reached by [ and ]; null: none is selected any more.
    void quoteActivated(gainsay::domain::QuoteId quote);
    void mentionActivated(const gainsay::domain::Mention& mention);
    /// The context menu is about to be shown; others may add to it.
    void contextMenuRequested(QMenu* menu);
    /// The lenses have found more, or others.
    void lensesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class ArticleAccessible;

    /// Runs a change of the layout and keeps the line at the top of the view where it is.
    template <typename Change>
    void keepingPlace(Change change);
    void connectPopup();
    void relayout();
    void updateGeometries();
    void updateRuler();
    /// Only which part of the article is in view.
    void updateRulerView();
    void updatePopup();
    /// In an idle turn: lays out more of a long text, and then looks at it through the lenses that are off.
    void layOutMore();
    void lookMore();
    [[nodiscard]] QPointF toContent(const QPointF& viewportPoint) const;
    [[nodiscard]] double placeOf(qsizetype position) const;
    [[nodiscard]] Utf16Span toUtf16(domain::TextRange range) const;
    [[nodiscard]] domain::TextRange toCodePoints(Utf16Span span) const;
    void scrollToSpan(Utf16Span span, bool always);

    [[nodiscard]] const PlacedQuote* quoteAt(const QPointF& content);
    [[nodiscard]] const PlacedQuote* quoteAtPosition(qsizetype position) const;
    [[nodiscard]] const PlacedQuote* findQuote(domain::QuoteId id) const;
    [[nodiscard]] const PlacedMention* mentionAtPosition(qsizetype position) const;
    [[nodiscard]] QString toolTipAt(const QPointF& content);

    void caretMoved();
    void pressAt(const QPointF& content, bool extend);
    void dragTo(const QPointF& viewportPoint);
    void clickAt(const QPointF& content);
    /// The quote that a press there takes hold of; null: words are to be selected.
    [[nodiscard]] domain::QuoteId grabbedAt(const QPointF& content);
    void dragGrabbed();
    /// The quote there that one being dragged can be set against; null: none.
    [[nodiscard]] domain::QuoteId opponentAt(const QPointF& content, const QMimeData& dragged);
    void setDropQuote(domain::QuoteId id);
    [[nodiscard]] bool handleMoveKey(const QKeyEvent& event);
    [[nodiscard]] bool handleActionKey(const QKeyEvent& event);
    void chooseColour(int colour);
    /// Calls a signal for the selection or, without one, the selected quote; false where there is neither.
    bool requestFor(void (ArticleView::*signal)(domain::TextRange, domain::QuoteId));
    bool requestEntity();
    void park(bool anew);
    void escape();
    void stepQuote(int by);
    void stepOpenMention(int by);
    void activateAtCaret();
    void activateQuote(domain::QuoteId id);
    void copySelection() const;
    void fillContextMenu(QMenu& menu);
    void restartBlinking();

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    ArticleLayout m_layout;
    ArticleCaret m_caret;
    LensSet m_lenses;
    ReaderScene m_scene;
    OverviewRuler* m_ruler;
    SelectionPopup* m_popup;
    QTimer m_idle; ///< lays out the rest of a long text while nothing else happens, and counts what lenses would show
    QBasicTimer m_blink;
    QBasicTimer m_autoScroll;
    QPointF m_dragPoint;
    ArticleCaret::Unit m_dragUnit = ArticleCaret::Unit::Letter;
    Utf16Span m_dragOrigin; ///< the word or block that a double or triple click began with
    QPoint m_pressPoint;
    qint64 m_lastDoubleClick = 0; ///< time stamp of the event
    bool m_pressed = false;
    domain::QuoteId m_grabbed; ///< the quote that was pressed, to be dragged or clicked; null: none
    std::function<QStringList(domain::QuoteId)> m_tagNames;
    bool m_popupDismissed = false;
    bool m_hasParked = false;
    bool m_blinkOn = true;
    int m_column;
    int m_lastColour = domain::firstColour;
    double m_columnLeft = 0;
};

} // namespace gainsay::ui
