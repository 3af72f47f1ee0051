// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/notefield.h"

#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int padding = 6;
constexpr int sidePadding = 3; ///< left and right beyond that, as in a line edit

} // namespace

NoteField::NoteField(const ThemeProvider& themes, int fewest, int most, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_themes(themes)
    , m_fewest(fewest)
    , m_most(most) {
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(sidePadding, 0, sidePadding, 0);
    document()->setDocumentMargin(padding);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::fit);
    connect(&themes, &ThemeProvider::changed, this, &NoteField::restyle);
    restyle();
}

void NoteField::setSingleParagraph(bool single) {
    m_single = single;
}

void NoteField::setFact(bool mono) {
    m_mono = mono;
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setViewportMargins(0, 0, 0, 0);
    document()->setDocumentMargin(0);
    restyle();
}

void NoteField::insertFromMimeData(const QMimeData* source) {
    if (m_single) {
        insertPlainText(source->text().simplified());
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void NoteField::setTextQuietly(const QString& text) {
    if (toPlainText() != text) {
        const QSignalBlocker quiet(this);
        setPlainText(text);
    }
    fit();
}

QString NoteField::note() const {
    return toPlainText().trimmed();
}

int NoteField::heightOf(double lines) const {
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) +
           2 * static_cast<int>(document()->documentMargin()) + 2;
}

int NoteField::lineCount() const {
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.lineCount());
    }
    return lines;
}

QSize NoteField::sizeHint() const {
    return {240, heightOf(std::clamp(lineCount(), m_fewest, m_most))};
}

QSize NoteField::minimumSizeHint() const {
    return {80, heightOf(m_fewest)};
}

void NoteField::fit() {
    // A bar that comes and goes while the field grows would leave the text wrapped at the width it had beside the bar.
    setVerticalScrollBarPolicy(lineCount() > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = sizeHint().height();
    if (minimumHeight() != height || maximumHeight() != height) {
        setFixedHeight(height);
    }
}

void NoteField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool NoteField::event(QEvent* event) {
    if (event->type() == QEvent::Paint && !isReadOnly()) {
        const Palette& p = m_themes.palette();
        const double radius = m_themes.metrics().radiusField;
        QPainter painter(this);
        paintPanel(painter, rect(), radius, isEnabled() ? p.surface : p.raised, p.line);
        if (hasFocus()) {
            paintFocusRing(painter, rect(), radius - 1, p.focus);
        }
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
    } else if (enter && (m_single || event->modifiers().testFlag(Qt::ControlModifier))) {
        Q_EMIT committed();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteField::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
    // A context menu or another window takes the keyboard for a while only.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT committed();
    }
}

void NoteField::restyle() {
    setFont(m_mono ? m_themes.fonts().mono : m_themes.fonts().interface);
    fit();
    update();
}

} // namespace gainsay::ui
