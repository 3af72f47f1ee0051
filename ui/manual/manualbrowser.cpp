// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualbrowser.h"

#include "ui/manual/manualpages.h"

#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr double lineHeight = 1.65;          ///< in sizes of its letters
constexpr int headingSizes[] = {24, 18, 15}; ///< by level
constexpr int widestPicture = 900;

QFont headingFont(const Fonts& fonts, int level) {
    QFont font = fonts.headline;
    font.setPixelSize(headingSizes[std::clamp(level, 1, 3) - 1]);
    return font;
}

} // namespace

ManualBrowser::ManualBrowser(const ThemeProvider& themes, QWidget* parent)
    : QTextBrowser(parent)
    , m_themes(themes) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps; a table is rounded up by a pixel
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);    // no page is short, and the column keeps its width
    m_widthChange.setSingleShot(true);
    m_widthChange.setInterval(0);
    connect(&m_widthChange, &QTimer::timeout, this, &ManualBrowser::restyle);
    setAccessibleName(tr("Page of the manual"));
    document()->setDocumentMargin(themes.metrics().large);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
    connect(&themes, &ThemeProvider::changed, this, &ManualBrowser::restyle);
}

void ManualBrowser::showPage(const QString& markdown) {
    m_markdown = markdown;
    m_shownWidth = viewport()->width();
    document()->setDefaultFont(m_themes.fonts().interface);
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
    dress();
    verticalScrollBar()->setValue(0);
    mark(m_words);
}

void ManualBrowser::dressTable(QTextTable& table, const QColor& line) const {
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(m_themes.metrics().tiny);
    format.setCellSpacing(0);
    table.setFormat(format);
    QTextTableCellFormat cell;
    cell.setRightPadding(m_themes.metrics().medium);
    cell.setBottomBorder(1);
    cell.setBottomBorderBrush(line);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell one = table.cellAt(row, column);
            QTextCharFormat own = one.format();
            own.merge(cell);
            one.setFormat(own);
        }
    }
}

void ManualBrowser::dress() {
    const Palette& colours = m_themes.palette();
    QTextCursor whole(document());
    whole.beginEditBlock(); // laid out once, at its end: each change by itself would lay out all of a table again
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // which a picture is
            // Not in the fonts' own heights: a line with letters or signs from another font would be another high, and
            // the cells of a row would not share a baseline.
            const QFont font = level > 0 ? headingFont(m_themes.fonts(), level) : m_themes.fonts().interface;
            format.setLineHeight(lineHeight * QFontInfo(font).pixelSize(), QTextBlockFormat::FixedHeight);
        }
        const bool isParagraph = level == 0 && block.textList() == nullptr && cursor.currentTable() == nullptr &&
                                 !format.hasProperty(QTextFormat::BlockCodeFence);
        format.setTopMargin(level > 0 ? m_themes.metrics().large : format.topMargin());
        format.setNonBreakableLines(false); // a long line of a command would have the page scroll to the side
        format.setBottomMargin(isParagraph || level > 0 ? m_themes.metrics().small : format.bottomMargin());
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFont(headingFont(m_themes.fonts(), level));
            cursor.setCharFormat(letters);
        }
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            dressTable(*table, colours.line);
        }
    }
    whole.endEditBlock();
}

bool ManualBrowser::showAnchor(const QString& anchor) {
    for (QTextBlock block = document()->begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            QTextCursor cursor(block);
            moveCursor(QTextCursor::End); // so that the heading comes to the top
            setTextCursor(cursor);
            verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - m_themes.metrics().large);
            return true;
        }
    }
    verticalScrollBar()->setValue(0);
    return false;
}

void ManualBrowser::mark(const QStringList& words) {
    m_words = words;
    QList<ExtraSelection> marks;
    for (const QString& word : words) {
        const QRegularExpression beginning = wordBeginning(word);
        for (QTextCursor at = document()->find(beginning); !at.isNull(); at = document()->find(beginning, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(m_themes.palette().selection);
            mark.format.setForeground(m_themes.palette().text);
            marks << mark;
        }
    }
    setExtraSelections(marks);
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    const QImage picture(QStringLiteral(":/gainsay/manual/") + QFileInfo(name.path()).fileName());
    const int room = std::min(widestPicture, viewport()->width() - 3 * m_themes.metrics().large);
    if (picture.isNull() || room <= 0) {
        return QImage();
    }
    QImage shown = picture.scaledToWidth(static_cast<int>(std::min(picture.width(), room) * devicePixelRatioF()),
                                         Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    return shown;
}

void ManualBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (!m_markdown.isEmpty() && viewport()->width() != m_shownWidth) {
        m_widthChange.start(); // pictures are as wide as the column
    }
}

void ManualBrowser::follow(const QUrl& link) {
    if (link.scheme().isEmpty()) {
        Q_EMIT pageRequested(link.path(), link.fragment());
    } else {
        Q_EMIT addressRequested(link.toString());
    }
}

void ManualBrowser::restyle() {
    const int place = verticalScrollBar()->value();
    showPage(m_markdown);
    verticalScrollBar()->setValue(place);
}

} // namespace gainsay::ui
