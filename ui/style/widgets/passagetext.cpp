// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/passagetext.h"

#include "app/domain/codepointindex.h"
#include "ui/style/linepieces.h"
#include "ui/style/paint.h"
#include "ui/style/tooltip.h"
#include "ui/style/unseenwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace gainsay::ui {
namespace {

constexpr int lineHeightPercent = 122; ///< on top of the font's own leading: about 1.6 font sizes
constexpr int readingSize = 16;        ///< one less than in the reader: two columns share the width
constexpr int margin = 4;              ///< room for the tints, which reach a little beyond their words
constexpr double tintReach = 2;
constexpr int numberSize = 13;
constexpr int numberRise = 10;           ///< of a number above its words' tint
constexpr int numberedLinePercent = 154; ///< line height where numbers stand between the lines
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
        const bool hadNumbers = hasNumbers();
        m_marks = std::move(marks);
        if (hasNumbers() != hadNumbers) {
            formatParagraphs(*document(), hasNumbers());
            updateGeometry();
        }
        viewport()->update();
    }
}

bool PassageText::hasNumbers() const {
    return std::ranges::any_of(m_marks, [](const PassageMark& mark) { return mark.number > 0; });
}

void PassageText::rebuild() {
    const Theme& theme = m_themes.theme();
    clear();
    document()->setDefaultFont(readingFont(theme.fonts));
    QTextCursor cursor(document());
    // insertText() begins a block at every line feed and keeps each character one character: offsets stay true.
    const auto add = [&cursor](const QString& text, const QColor& colour) {
        QTextCharFormat ink;
        ink.setForeground(colour);
        cursor.insertText(text, ink);
    };
    add(m_before, theme.palette.faint);
    m_quoteStart = cursor.position();
    add(m_quote, theme.palette.text);
    add(m_after, theme.palette.faint);
    formatParagraphs(*document(), hasNumbers());
    setAccessibleName(m_quote);
    setAccessibleDescription(
        QStringList{m_before, m_after, unseenExplanation(domain::unseenCharacters(m_quote))}.join(u'\n').trimmed());
    updateGeometry();
    viewport()->update();
}

void PassageText::formatParagraphs(QTextDocument& document, bool numbered) const {
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(numbered ? numberedLinePercent : lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(m_themes.metrics().small);
    QTextBlockFormat gap; // the empty line between two paragraphs, which the text needs and the eye does not
    gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.setBlockFormat(block.length() > 1 ? paragraph : gap);
        if (numbered && block == document.begin()) {
            QTextBlockFormat first = paragraph;
            first.setTopMargin(numberRise);
            cursor.setBlockFormat(first);
        }
    }
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
        const bool rightToLeft = hasRightToLeft(block.text());
        const double size = QFontInfo(document()->defaultFont()).pixelSize();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double baseline = layout.position().y() + line.y() + line.ascent();
            for (const LinePiece& piece :
                 piecesOf(layout, line, start - block.position(), end - block.position(), rightToLeft)) {
                rects.emplace_back(layout.position().x() + piece.left, std::round(baseline - 1.05 * size),
                                   piece.right - piece.left, std::round(1.42 * size));
            }
        }
    }
    return rects;
}

std::vector<QRectF> PassageText::numberPlaces() const {
    std::vector<QRectF> places;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const auto rects = rectsOf(i);
        QRectF place;
        if (m_marks[i].number > 0 && !rects.empty()) {
            // Where the eye meets the words first: at their left, or at their right in a text that is read from there.
            const bool fromRight = document()->findBlock(m_quoteStart).textDirection() == Qt::RightToLeft;
            QRectF first = rects.front();
            for (const QRectF& rect : rects) {
                first = fromRight && rect.top() == first.top() ? rect : first;
            }
            const double left = fromRight ? first.right() - numberSize : first.left() - tintReach;
            place = QRectF(left, first.top() - numberRise, numberSize, numberSize);
            const double step = fromRight ? -(numberSize + 1) : numberSize + 1;
            while (std::ranges::any_of(places, [&place](const QRectF& other) { return other.intersects(place); })) {
                place.translate(step, 0);
            }
        }
        places.push_back(place);
    }
    return places;
}

int PassageText::heightFor(int width, bool numbered) const {
    // A copy: the shown document must neither be wrapped anew nor change its spacing for a question.
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    if (numbered != hasNumbers()) {
        formatParagraphs(*copy, numbered);
    }
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height())) - m_themes.metrics().small + underlineReach;
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
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        paintUnseenChips(painter, chipsOf(block), m_themes.theme(), block.layout()->position());
    }
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
    const auto places = numberPlaces();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const PassageMark& mark = m_marks[i];
        for (const QRectF& rect : rectsOf(i)) {
            paintUnderline(painter, rect.left() - tintReach, rect.right() + tintReach, rect.bottom() - 1,
                           mark.clashes ? UnderlinePattern::Solid : UnderlinePattern::Dashed, mark.colours.ink);
        }
        if (!places[i].isNull()) {
            paintPanel(painter, places[i], numberSize / 2.0, mark.colours.ink);
            painter.setFont(numbers);
            painter.setPen(m_themes.palette().surface);
            painter.drawText(places[i], Qt::AlignCenter, QString::number(mark.number));
        }
    }
}

std::vector<UnseenChip> PassageText::chipsOf(const QTextBlock& block) const {
    const QTextLayout& layout = *block.layout();
    auto chips = unseenChips(layout, document()->defaultFont(), domain::unseenCharacters(block.text()),
                             m_themes.theme(), viewport()->width());
    for (UnseenChip& chip : chips) { // there is no room above the first line
        chip.flag.translate(0, std::max(0.0, -layout.position().y() - chip.flag.top()));
    }
    return chips;
}

bool PassageText::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString words;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const auto chips = chipsOf(block);
            const auto* chip = unseenChipAt(chips, help->pos() - block.layout()->position());
            words = chip != nullptr ? unseenExplanation(chip->characters) : words;
        }
        QToolTip::showText(help->globalPos(), asToolTip(words), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void PassageText::wheelEvent(QWheelEvent* event) {
    event->ignore(); // it is as high as its text: the view around it scrolls
}

} // namespace gainsay::ui
