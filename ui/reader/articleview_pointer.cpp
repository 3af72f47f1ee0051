// SPDX-License-Identifier: GPL-3.0-or-later
// What ArticleView does with the pointer, and what is under it; focus and time.
#include "ui/reader/articleview.h"
#include "ui/style/icons.h"
#include "ui/style/quotedrag.h"
#include "ui/style/tooltip.h"
#include "ui/style/unseenwords.h"
#include "ui/style/widgets/stancebadge.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

namespace gainsay::ui {

// ----------------------------------------------------------------------------------------------

const PlacedQuote* ArticleView::findQuote(domain::QuoteId id) const {
    const auto it =
        std::ranges::find_if(m_scene.quotes, [id](const PlacedQuote& quote) { return quote.quote.id == id; });
    return id.isNull() || it == m_scene.quotes.end() ? nullptr : &*it;
}

const PlacedQuote* ArticleView::quoteAtPosition(qsizetype position) const {
    const PlacedQuote* shortest = nullptr;
    for (const PlacedQuote& quote : m_scene.quotes) {
        const auto length = [](const PlacedQuote& q) { return q.span.end - q.span.start; };
        if (quote.span.contains(position) && (shortest == nullptr || length(quote) < length(*shortest))) {
            shortest = &quote;
        }
    }
    return shortest;
}

const PlacedMention* ArticleView::mentionAtPosition(qsizetype position) const {
    const auto it = std::ranges::find_if(m_scene.mentions, [position](const PlacedMention& m) {
        return m.span.contains(position) && m.mention.mention.status != domain::MentionStatus::Rejected;
    });
    return it == m_scene.mentions.end() ? nullptr : &*it;
}

const PlacedQuote* ArticleView::quoteAt(const QPointF& content) {
    if (content.x() < 0) {
        const qsizetype block = m_layout.blockAtHeight(content.y());
        for (const PlacedQuote& quote : m_scene.quotes) {
            const double left = margin::barLeft(quote.lane) - margin::barPitch / 4;
            if (content.x() < left || content.x() >= left + margin::barPitch || block < 0 ||
                !quote.span.overlaps(m_layout.blockSpan(block))) {
                continue;
            }
            const auto pieces = m_layout.piecesOf(quote.span.intersected(m_layout.blockSpan(block)));
            if (!pieces.empty() && content.y() >= pieces.front().rect.top() &&
                content.y() <= pieces.back().rect.bottom()) {
                return &quote;
            }
        }
        return nullptr;
    }
    return m_layout.isOverText(content) ? quoteAtPosition(m_layout.positionAt(content)) : nullptr;
}

QString ArticleView::toolTipAt(const QPointF& content) {
    if (const UnseenChip* chip = m_layout.chipAt(content); chip != nullptr) {
        return unseenExplanation(chip->characters);
    }
    QStringList lines;
    if (m_layout.isOverText(content)) {
        if (const PlacedMention* placed = mentionAtPosition(m_layout.positionAt(content)); placed != nullptr) {
            switch (placed->mention.mention.status) {
            case domain::MentionStatus::Ambiguous:
                lines << tr("Which one? %1").arg(placed->mention.label);
                break;
            case domain::MentionStatus::Suggested:
                lines << tr("%1 (suggested)").arg(placed->mention.label);
                break;
            default:
                lines << placed->mention.label;
            }
        }
    }
    if (const PlacedQuote* placed = quoteAt(content); placed != nullptr) {
        QStringList facts{tr("%1 (%2)").arg(highlightName(placed->quote.colour)).arg(placed->quote.colour)};
        if (placed->quote.stance) {
            facts << stanceWord(*placed->quote.stance);
        }
        if (placed->quote.hasNote) {
            facts << tr("with a note");
        }
        if (placed->quote.contradicted) {
            facts << tr("contradicted");
        }
        lines << facts.join(QStringLiteral(" · "));
        if (const QStringList tags = m_tagNames ? m_tagNames(placed->quote.id) : QStringList(); !tags.isEmpty()) {
            lines << tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool ArticleView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), asToolTip(toolTipAt(toContent(help->pos()))), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// ------------------------------------------------------------------------------------------------------------

void ArticleView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = true;
    m_pressPoint = event->position().toPoint();
    const bool third = m_lastDoubleClick != 0 && static_cast<qint64>(event->timestamp()) - m_lastDoubleClick <
                                                     QApplication::doubleClickInterval();
    m_lastDoubleClick = 0;
    const QPointF content = toContent(event->position());
    if (third) {
        m_dragUnit = ArticleCaret::Unit::Block;
        m_dragOrigin = m_caret.around(m_layout.positionAt(content), m_dragUnit);
        m_caret.select(m_dragOrigin);
        caretMoved();
        return;
    }
    m_dragUnit = ArticleCaret::Unit::Letter;
    const bool extends = (event->modifiers() & Qt::ShiftModifier) != 0;
    m_grabbed = extends ? domain::QuoteId() : grabbedAt(content);
    if (!m_grabbed.isNull()) {
        return; // dragged from here on, or clicked when it is let go
    }
    pressAt(content, extends);
}

domain::QuoteId ArticleView::grabbedAt(const QPointF& content) {
    // By its bar alone: who drags over the words of a quote wants to select some of them.
    const PlacedQuote* quote = content.x() < 0 ? quoteAt(content) : nullptr;
    return quote == nullptr ? domain::QuoteId() : quote->quote.id;
}

void ArticleView::dragGrabbed() {
    const PlacedQuote* quote = findQuote(std::exchange(m_grabbed, {}));
    m_pressed = false;
    if (quote != nullptr) {
        dragQuotes(*viewport(), m_themes, {quote->quote.id}, article().slice(quote->quote.range), quote->quote.colour);
    }
}

domain::QuoteId ArticleView::opponentAt(const QPointF& content, const QMimeData& dragged) {
    const std::vector<domain::QuoteId> quotes = quotesIn(dragged);
    const PlacedQuote* under = quotes.size() == 1 ? quoteAt(content) : nullptr;
    return under == nullptr || under->quote.id == quotes.front() ? domain::QuoteId() : under->quote.id;
}

void ArticleView::setDropQuote(domain::QuoteId id) {
    if (m_scene.dropQuote != id) {
        m_scene.dropQuote = id;
        viewport()->update();
    }
}

void ArticleView::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsQuotes(*event->mimeData())) {
        event->acceptProposedAction();
    } else {
        event->ignore(); // files are the window's
    }
}

void ArticleView::dragMoveEvent(QDragMoveEvent* event) {
    const domain::QuoteId under = opponentAt(toContent(event->position()), *event->mimeData());
    setDropQuote(under);
    event->setAccepted(!under.isNull());
}

void ArticleView::dragLeaveEvent(QDragLeaveEvent* event) {
    setDropQuote({});
    QAbstractScrollArea::dragLeaveEvent(event);
}

void ArticleView::dropEvent(QDropEvent* event) {
    const domain::QuoteId onto = opponentAt(toContent(event->position()), *event->mimeData());
    setDropQuote({});
    event->setAccepted(!onto.isNull());
    if (!onto.isNull()) {
        Q_EMIT opposed(quotesIn(*event->mimeData()).front(), onto);
    }
}

void ArticleView::pressAt(const QPointF& content, bool extend) {
    m_caret.setPosition(m_layout.positionAt(content), extend);
    m_dragOrigin = {m_caret.anchor(), m_caret.anchor()};
    caretMoved();
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = true;
    m_lastDoubleClick = static_cast<qint64>(event->timestamp());
    m_dragUnit = ArticleCaret::Unit::Word;
    m_dragOrigin = m_caret.around(m_layout.positionAt(toContent(event->position())), m_dragUnit);
    m_caret.select(m_dragOrigin);
    caretMoved();
}

void ArticleView::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed && !m_grabbed.isNull() && (event->buttons() & Qt::LeftButton) != 0) {
        if ((event->position().toPoint() - m_pressPoint).manhattanLength() >= QApplication::startDragDistance()) {
            dragGrabbed();
        }
        return;
    }
    if (m_pressed && (event->buttons() & Qt::LeftButton) != 0) {
        m_dragPoint = event->position();
        dragTo(m_dragPoint);
        const bool outside = m_dragPoint.y() < 0 || m_dragPoint.y() > viewport()->height();
        if (outside && !m_autoScroll.isActive()) {
            m_autoScroll.start(40, this);
        } else if (!outside) {
            m_autoScroll.stop();
        }
        return;
    }
    const QPointF content = toContent(event->position());
    const bool inMargin = content.x() < -margin::barGap / 2 || content.x() > m_layout.width();
    const bool overThing = inMargin && quoteAt(content) != nullptr;
    viewport()->setCursor(overThing ? Qt::PointingHandCursor : inMargin ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void ArticleView::dragTo(const QPointF& viewportPoint) {
    const qsizetype position = m_layout.positionAt(toContent(viewportPoint));
    if (m_dragUnit == ArticleCaret::Unit::Letter) {
        m_caret.setPosition(position, true);
    } else {
        // A drag that began with a word goes on word by word, whichever way.
        const Utf16Span unit = m_caret.around(position, m_dragUnit);
        if (unit.start < m_dragOrigin.start) {
            m_caret.setPosition(m_dragOrigin.end, false);
            m_caret.setPosition(unit.start, true);
        } else {
            m_caret.select({m_dragOrigin.start, std::max(unit.end, m_dragOrigin.end)});
        }
    }
    caretMoved();
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed = false;
    m_autoScroll.stop();
    if (!std::exchange(m_grabbed, {}).isNull()) {
        pressAt(toContent(event->position()), false); // it was no drag, so the caret comes here after all
    }
    updatePopup();
    const bool clicked =
        (event->position().toPoint() - m_pressPoint).manhattanLength() < QApplication::startDragDistance();
    if (clicked && !m_caret.hasSelection() && m_dragUnit == ArticleCaret::Unit::Letter) {
        clickAt(toContent(event->position()));
    }
}

void ArticleView::clickAt(const QPointF& content) {
    const PlacedQuote* quote = quoteAt(content);
    const domain::QuoteId id = quote != nullptr ? quote->quote.id : domain::QuoteId();
    if (id != m_scene.selectedQuote) {
        activateQuote(id);
    }
    if (m_layout.isOverText(content)) {
        if (const PlacedMention* mention = mentionAtPosition(m_layout.positionAt(content)); mention != nullptr) {
            Q_EMIT mentionActivated(mention->mention.mention);
        }
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF content = toContent(viewport()->mapFromGlobal(event->globalPos()));
    if (event->reason() == QContextMenuEvent::Mouse && !m_caret.hasSelection()) {
        clickAt(content);
    }
    QMenu menu(this);
    fillContextMenu(menu);
    Q_EMIT contextMenuRequested(&menu);
    menu.exec(event->globalPos());
}

void ArticleView::fillContextMenu(QMenu& menu) {
    const Palette& p = m_themes.palette();
    const bool words = !selection().isEmpty();
    const bool quote = !m_scene.selectedQuote.isNull();
    menu.addAction(makeIcon(Icon::Clipboard, p), tr("Copy"), QKeySequence::Copy, this, [this] { copySelection(); })
        ->setEnabled(words);
    QMenu* colours = menu.addMenu(makeIcon(Icon::Quote, p), words || !quote ? tr("Highlight") : tr("Colour"));
    colours->setEnabled(words || quote);
    for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
        colours->addAction(makeIcon(Icon::Dot, p.highlight(colour).bar), highlightName(colour),
                           QKeySequence(Qt::Key_0 + colour), this, [this, colour] { chooseColour(colour); });
    }
    menu.addAction(makeIcon(Icon::Note, p), tr("Note…"), QKeySequence(Qt::Key_N), this,
                   [this] { requestFor(&ArticleView::noteRequested); })
        ->setEnabled(words || quote);
    menu.addAction(makeIcon(Icon::Entity, p), tr("Entity…"), QKeySequence(Qt::Key_E), this, [this] { requestEntity(); })
        ->setEnabled(words || mentionAtPosition(m_caret.position()) != nullptr);
    menu.addAction(makeIcon(Icon::Claim, p), tr("Claim…"), QKeySequence(Qt::Key_C), this,
                   [this] { requestFor(&ArticleView::claimRequested); })
        ->setEnabled(words || quote);
    menu.addAction(makeIcon(Icon::Tag, p), tr("Tags…"), QKeySequence(Qt::Key_T), this,
                   [this] { requestFor(&ArticleView::tagsRequested); })
        ->setEnabled(words || quote);
    menu.addAction(makeIcon(Icon::Park, p),
                   m_hasParked ? tr("Contradicts the parked passage") : tr("Park, to contradict it"),
                   QKeySequence(Qt::Key_P), this, [this] { park(false); })
        ->setEnabled(words || quote);
    menu.addSeparator();
    menu.addAction(makeIcon(Icon::Remove, p), tr("Remove the quote"), QKeySequence(Qt::Key_Delete), this,
                   [this] { Q_EMIT removeRequested(m_scene.selectedQuote); })
        ->setEnabled(quote);
}

// -----------------------------------------------------------------------------------------------------

void ArticleView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_scene.focused = true;
    restartBlinking();
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.focused = false;
    m_blink.stop();
    viewport()->update();
}

void ArticleView::restartBlinking() {
    m_blinkOn = true;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (flash > 0 && hasFocus()) {
        m_blink.start(flash / 2, this);
    } else {
        m_blink.stop();
    }
}

void ArticleView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_blink.timerId()) {
        m_blinkOn = !m_blinkOn;
        const QRectF caret =
            m_layout.caretRect(m_caret.position()).translated(m_columnLeft, -verticalScrollBar()->value());
        viewport()->update(caret.adjusted(-2, -1, 3, 1).toAlignedRect());
        return;
    }
    if (event->timerId() == m_autoScroll.timerId()) {
        const double over = m_dragPoint.y() < 0 ? m_dragPoint.y() : m_dragPoint.y() - viewport()->height();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(over / 2));
        dragTo(m_dragPoint);
        return;
    }
    QAbstractScrollArea::timerEvent(event);
}

} // namespace gainsay::ui
