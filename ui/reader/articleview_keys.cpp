// SPDX-License-Identifier: GPL-3.0-or-later
// What ArticleView does with keys.
#include "ui/reader/articleview.h"
#include "ui/reader/selectionpopup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace gainsay::ui {
namespace {

using Move = ArticleCaret::Move;

struct MoveKey {
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    Move what;
};

constexpr std::array moveKeys{
    MoveKey{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Move::Left},
    MoveKey{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Move::Right},
    MoveKey{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Move::WordLeft},
    MoveKey{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Move::WordRight},
    MoveKey{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Move::LineUp},
    MoveKey{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Move::LineDown},
    MoveKey{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, Move::LineStart},
    MoveKey{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, Move::LineEnd},
    MoveKey{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Move::PageUp},
    MoveKey{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Move::PageDown},
    MoveKey{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, Move::TextStart},
    MoveKey{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, Move::TextEnd},
};

} // namespace

void ArticleView::connectPopup() {
    connect(m_popup, &SelectionPopup::colourChosen, this, &ArticleView::chooseColour);
    connect(m_popup, &SelectionPopup::noteChosen, this, [this] { requestFor(&ArticleView::noteRequested); });
    connect(m_popup, &SelectionPopup::entityChosen, this, &ArticleView::requestEntity);
    connect(m_popup, &SelectionPopup::claimChosen, this, [this] { requestFor(&ArticleView::claimRequested); });
    connect(m_popup, &SelectionPopup::tagsChosen, this, [this] { requestFor(&ArticleView::tagsRequested); });
    connect(m_popup, &SelectionPopup::contradictsChosen, this, [this] { park(false); });
    connect(m_popup, &SelectionPopup::dismissed, this, [this] {
        setFocus();
        m_popupDismissed = true;
        updatePopup();
    });
}

void ArticleView::caretMoved() {
    m_popupDismissed = false;
    restartBlinking();
    updatePopup();
    viewport()->update();
    QAccessibleTextCursorEvent moved(this, static_cast<int>(m_caret.position()));
    QAccessible::updateAccessibility(&moved);
    Q_EMIT selectionChanged(selection());
}

// ---------------------------------------------------------------------------------------------------------------

bool ArticleView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // What the article itself does with a bare key goes before a shortcut of the window on the same key.
        const auto* key = static_cast<QKeyEvent*>(event);
        static const QString own = QStringLiteral("12345678HNECTP[]{} ");
        const bool bare = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
        const bool isOwn = key->key() < 0x80 && own.contains(QChar(key->key()));
        if (bare && (isOwn || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Return)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent* event) {
    if (handleMoveKey(*event) || handleActionKey(*event)) {
        event->accept();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool ArticleView::handleMoveKey(const QKeyEvent& event) {
    const double page = viewport()->height() * 0.9;
    for (const MoveKey& key : moveKeys) {
        const bool extend = event.matches(key.select);
        if (extend || event.matches(key.move)) {
            m_caret.move(key.what, extend, page);
            caretMoved();
            const QRectF caret = m_layout.caretRect(m_caret.position());
            const double top = verticalScrollBar()->value();
            if (caret.top() < top + 8) {
                verticalScrollBar()->setValue(m_caret.position() == 0 ? 0 : qRound(caret.top() - 40));
            } else if (caret.bottom() > top + viewport()->height() - 8) {
                verticalScrollBar()->setValue(qRound(caret.bottom() - viewport()->height() + 40));
            }
            return true;
        }
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_caret.selectAll();
        caretMoved();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (event.key() == Qt::Key_Space && (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
        const int by = viewport()->height() - verticalScrollBar()->singleStep() * 2;
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      (event.modifiers() == Qt::ShiftModifier ? -by : by));
        return true;
    }
    return false;
}

bool ArticleView::handleActionKey(const QKeyEvent& event) {
    // Keys with Ctrl, Alt or Meta belong to the window. Shift is needed for { } on many keyboards.
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_H:
        chooseColour(m_lastColour);
        return true;
    case Qt::Key_N:
        return requestFor(&ArticleView::noteRequested);
    case Qt::Key_E:
        return requestEntity();
    case Qt::Key_C:
        return requestFor(&ArticleView::claimRequested);
    case Qt::Key_T:
        return requestFor(&ArticleView::tagsRequested);
    case Qt::Key_P:
        park(event.modifiers() == Qt::ShiftModifier);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_scene.selectedQuote.isNull()) {
            Q_EMIT removeRequested(m_scene.selectedQuote);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateAtCaret();
        return true;
    case Qt::Key_BracketLeft:
        stepQuote(-1);
        return true;
    case Qt::Key_BracketRight:
        stepQuote(1);
        return true;
    case Qt::Key_BraceLeft:
        stepOpenMention(-1);
        return true;
    case Qt::Key_BraceRight:
        stepOpenMention(1);
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        break;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_8) {
        chooseColour(event.key() - Qt::Key_0);
        return true;
    }
    return false;
}

bool ArticleView::focusNextPrevChild(bool next) {
    // From the article, Tab goes into the popup that belongs to it, and only then on.
    if (next && hasFocus() && m_popup->isVisible()) {
        const auto buttons = m_popup->findChildren<QAbstractButton*>();
        if (!buttons.isEmpty()) {
            buttons.first()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ArticleView::chooseColour(int colour) {
    m_lastColour = colour;
    if (m_caret.hasSelection() && !selection().isEmpty()) {
        const domain::TextRange range = selection();
        m_caret.setPosition(m_caret.trimmed(m_caret.selection()).end, false);
        caretMoved();
        Q_EMIT highlightRequested(range, colour);
    } else if (!m_scene.selectedQuote.isNull()) {
        Q_EMIT recolourRequested(m_scene.selectedQuote, colour);
    }
}

bool ArticleView::requestFor(void (ArticleView::*signal)(domain::TextRange, domain::QuoteId)) {
    if (const domain::TextRange range = selection(); !range.isEmpty()) {
        Q_EMIT(this->*signal)(range, domain::QuoteId());
        return true;
    }
    if (const PlacedQuote* quote = findQuote(m_scene.selectedQuote); quote != nullptr) {
        Q_EMIT(this->*signal)(quote->quote.range, quote->quote.id);
        return true;
    }
    return false;
}

bool ArticleView::requestEntity() {
    if (const domain::TextRange range = selection(); !range.isEmpty()) {
        m_popupDismissed = true; // what opens now stands in its place
        updatePopup();
        Q_EMIT entityRequested(range);
        return true;
    }
    if (const PlacedMention* mention = mentionAtPosition(m_caret.position()); mention != nullptr) {
        Q_EMIT mentionActivated(mention->mention.mention);
        return true;
    }
    return false;
}

void ArticleView::park(bool anew) {
    requestFor(m_hasParked && !anew ? &ArticleView::contradictsRequested : &ArticleView::parkRequested);
}

void ArticleView::escape() {
    if (m_caret.hasSelection()) {
        m_caret.setPosition(m_caret.position(), false);
        caretMoved();
    } else if (!m_scene.selectedQuote.isNull()) {
        activateQuote({});
    }
}

void ArticleView::stepQuote(int by) {
    const auto& quotes = m_scene.quotes;
    if (quotes.empty()) {
        return;
    }
    const PlacedQuote* current = findQuote(m_scene.selectedQuote);
    qsizetype index = 0;
    if (current != nullptr) {
        const auto count = static_cast<qsizetype>(quotes.size());
        index = ((current - quotes.data()) + by + count) % count;
    } else {
        // Without a selected quote, from the caret.
        const auto after =
            std::ranges::find_if(quotes, [this](const PlacedQuote& q) { return q.span.start >= m_caret.position(); });
        index = after - quotes.begin();
        if (by < 0) {
            --index;
        }
        const auto count = static_cast<qsizetype>(quotes.size());
        index = (index + count) % count;
    }
    const PlacedQuote& next = quotes[static_cast<size_t>(index)];
    m_caret.setPosition(next.span.start, false);
    caretMoved();
    scrollToSpan(next.span, false);
    activateQuote(next.quote.id);
}

void ArticleView::stepOpenMention(int by) {
    std::vector<const PlacedMention*> open;
    for (const PlacedMention& mention : m_scene.mentions) {
        const auto status = mention.mention.mention.status;
        if (status == domain::MentionStatus::Suggested || status == domain::MentionStatus::Ambiguous) {
            open.push_back(&mention);
        }
    }
    if (open.empty()) {
        return;
    }
    const qsizetype at = m_caret.position();
    const PlacedMention* next = by > 0 ? open.front() : open.back();
    if (by > 0) {
        const auto it = std::ranges::find_if(open, [at](const PlacedMention* m) { return m->span.start > at; });
        next = it == open.end() ? open.front() : *it;
    } else {
        for (const PlacedMention* mention : open) {
            next = mention->span.start < at ? mention : next;
        }
    }
    m_caret.setPosition(next->span.start, false);
    caretMoved();
    scrollToSpan(next->span, false);
    Q_EMIT mentionActivated(next->mention.mention);
}

void ArticleView::activateAtCaret() {
    if (const PlacedMention* mention = mentionAtPosition(m_caret.position()); mention != nullptr) {
        Q_EMIT mentionActivated(mention->mention.mention);
    } else if (const PlacedQuote* quote = quoteAtPosition(m_caret.position()); quote != nullptr) {
        activateQuote(quote->quote.id);
    }
}

void ArticleView::activateQuote(domain::QuoteId id) {
    setSelectedQuote(id);
    Q_EMIT quoteActivated(id);
}

void ArticleView::copySelection() const {
    const Utf16Span span = m_caret.selection();
    if (!span.isEmpty()) {
        QApplication::clipboard()->setText(article().text().sliced(span.start, span.end - span.start));
    }
}

} // namespace gainsay::ui
