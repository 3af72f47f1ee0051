// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/passagetext.h"

#include "app/domain/codepointindex.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace gainsay::ui {
namespace {

/// Whether context before a quote leads into it within one paragraph: it ends in a space or an opening sign.
bool leadsIn(const QString& before) {
    const QChar last = before.isEmpty() ? QChar() : before.back();
    return last == u' ' || last.category() == QChar::Punctuation_Open || last.category() == QChar::Punctuation_InitialQuote;
}

/// Whether context behind a quote goes on within its paragraph: it begins with a space or a sign that cannot open one.
bool goesOn(const QString& after) {
    const QChar first = after.isEmpty() ? QChar() : after.front();
    return first == u' ' || first.category() == QChar::Punctuation_Close || first.category() == QChar::Punctuation_FinalQuote
           || first.category() == QChar::Punctuation_Other || first.category() == QChar::Punctuation_Dash;
}

constexpr int lineHeightPercent = 122; ///< on top of the font's own leading: about 1.6 font sizes
constexpr int readingSize = 16;        ///< one less than in the reader: two columns share the width
constexpr int margin = 4;              ///< room for the tints, which reach a little beyond their words
constexpr double tintReach = 2;
constexpr int numberSize = 13;
constexpr int underlineReach = 3; ///< of the last line below the document, whose last paragraph's margin is left out

QFont readingFont(const Fonts& fonts) {
    QFont font = fonts.reading;
    font.setPixelSize(readingSize);
    return font;
}

} // namespace

PassageText::PassageText(const ThemeProvider& themes, QWidget* parent)
    : QTextEdit(parent)
    , m_themes(themes) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(margin);
    setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeProvider::changed, this, &PassageText::rebuild);
}

void PassageText::setPassage(const QString& before, const QString& quote, const QString& after) {
    if (before != m_before || quote != m_quote || after != m_after) {
        m_before = before;
        m_quote = quote;
        m_after = after;
        rebuild();
    }
}

void PassageText::setMarks(std::vector<PassageMark> marks) {
    if (m_marks != marks) {
        m_marks = std::move(marks);
        viewport()->update();
    }
}

void PassageText::rebuild() {
    const Theme& theme = m_themes.theme();
    clear();
    document()->setDefaultFont(readingFont(theme.fonts));
    QTextCursor cursor(document());
    addParagraphs(cursor, m_before, theme.palette.faint, false);
    addParagraphs(cursor, m_quote, theme.palette.text, leadsIn(m_before));
    m_quoteStart = cursor.position() - static_cast<int>(m_quote.size());
    addParagraphs(cursor, m_after, theme.palette.faint, goesOn(m_after));
    setAccessibleName(m_quote);
    setAccessibleDescription(m_before + u'\n' + m_after);
    updateGeometry();
    viewport()->update();
}

void PassageText::addParagraphs(QTextCursor& cursor, const QString& text, const QColor& colour, bool sameParagraph) {
    if (text.isEmpty()) {
        return;
    }
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(m_themes.metrics().small);
    QTextCharFormat ink;
    ink.setForeground(colour);
    if (cursor.atStart()) {
        cursor.setBlockFormat(paragraph);
    } else if (!sameParagraph) {
        cursor.insertBlock(paragraph);
    }
    // insertText() begins a block at every line feed and keeps each character one character: offsets stay true.
    cursor.insertText(text, ink);
}

std::vector<QRectF> PassageText::rectsOf(size_t mark) const {
    if (mark >= m_marks.size() || m_marks[mark].range.isEmpty()) {
        return {};
    }
    const domain::CodePointIndex index(m_quote);
    const auto start = m_quoteStart + static_cast<int>(index.toUtf16(m_marks[mark].range.start));
    const auto end = m_quoteStart + static_cast<int>(index.toUtf16(m_marks[mark].range.end));
    return lineRects(start, end);
}

std::vector<QRectF> PassageText::lineRects(int start, int end) const {
    std::vector<QRectF> rects;
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const int from = std::max(0, start - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last) {
                continue;
            }
            double left = line.cursorToX(first);
            double right = std::min(line.cursorToX(last), line.x() + line.naturalTextWidth());
            if (left > right) {
                std::swap(left, right);
            }
            const double baseline = layout.position().y() + line.y() + line.ascent();
            const double size = QFontInfo(document()->defaultFont()).pixelSize();
            rects.emplace_back(layout.position().x() + left, std::round(baseline - 1.05 * size), right - left,
                               std::round(1.42 * size));
        }
    }
    return rects;
}

int PassageText::heightForWidth(int width) const {
    // Laying out a copy would cost as much as laying out the document twice, and it is small.
    const double before = document()->textWidth();
    document()->setTextWidth(width);
    const int height =
        static_cast<int>(std::ceil(document()->size().height())) - m_themes.metrics().small + underlineReach;
    document()->setTextWidth(before);
    return height;
}

QSize PassageText::sizeHint() const {
    return {320, heightForWidth(320)};
}

QSize PassageText::minimumSizeHint() const {
    return {120, 24};
}

void PassageText::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        paintTints(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintSigns(painter);
}

void PassageText::paintTints(QPainter& painter) const {
    for (size_t i = 0; i < m_marks.size(); ++i) {
        for (const QRectF& rect : rectsOf(i)) {
            paintPanel(painter, rect.adjusted(-tintReach, 0, tintReach, 0), 4, m_marks[i].colours.tint);
        }
    }
}

void PassageText::paintSigns(QPainter& painter) const {
    QFont numbers = m_themes.fonts().caption;
    numbers.setPixelSize(9);
    numbers.setWeight(QFont::Bold);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const PassageMark& mark = m_marks[i];
        const auto rects = rectsOf(i);
        for (const QRectF& rect : rects) {
            paintUnderline(painter, rect.left() - tintReach, rect.right() + tintReach, rect.bottom() - 1,
                           mark.clashes ? UnderlinePattern::Solid : UnderlinePattern::Dashed, mark.colours.ink);
        }
        if (mark.number > 0 && !rects.empty()) {
            const QRectF disc(rects.front().left() - numberSize / 2.0, rects.front().top() - numberSize / 2.0,
                              numberSize, numberSize);
            paintPanel(painter, disc, numberSize / 2.0, mark.colours.ink);
            painter.setFont(numbers);
            painter.setPen(m_themes.palette().surface);
            painter.drawText(disc, Qt::AlignCenter, QString::number(mark.number));
        }
    }
}

void PassageText::wheelEvent(QWheelEvent* event) {
    event->ignore(); // it is as high as its text: the view around it scrolls
}

} // namespace gainsay::ui
