// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourceview.h"

#include "ui/reader/sourceplace.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringDecoder>
#include <QTextBlock>

namespace gainsay::ui {
namespace {

QString decoded(const QByteArray& bytes, const QString& mediaType) {
    const bool html = mediaType.contains(QLatin1StringView("html"));
    const auto encoding = html ? QStringConverter::encodingForHtml(bytes) : QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

/// The column of line numbers.
class SourceView::Gutter final : public QWidget {
public:
    explicit Gutter(SourceView& view)
        : QWidget(&view)
        , m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintGutter(event); }

private:
    SourceView& m_view;
};

SourceView::SourceView(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_themes(themes)
    , m_library(library)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
    , m_gutter(new Gutter(*this)) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Source as it arrived"));
    document()->setDocumentMargin(themes.metrics().medium);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        }
    });
    connect(&themes, &ThemeProvider::changed, this, &SourceView::restyle);
    restyle();
}

void SourceView::setSource(const QByteArray& bytes, const QString& mediaType) {
    m_highlighter->setDefinition(m_library.definitionFor(mediaType));
    setPlainText(decoded(bytes, mediaType));
}

bool SourceView::reveal(const QString& name, const QString& passage) {
    const auto place = findInSource(toPlainText(), name, passage);
    if (!place) {
        return false;
    }
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place->start));
    cursor.setPosition(static_cast<int>(place->end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    return true;
}

void SourceView::restyle() {
    setFont(m_themes.fonts().mono);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_themes.palette().surface);
    colours.setColor(QPalette::Text, m_themes.palette().text);
    colours.setColor(QPalette::Highlight, m_themes.palette().selection);
    colours.setColor(QPalette::HighlightedText, m_themes.palette().text);
    setPalette(colours);
    m_highlighter->setTheme(m_library.theme(m_themes.theme().scheme));
    m_highlighter->rehighlight();
    placeGutter();
}

int SourceView::gutterWidth() const {
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return static_cast<int>(digits) * QFontMetrics(m_themes.fonts().mono).horizontalAdvance(QLatin1Char('9')) +
           2 * m_themes.metrics().medium;
}

void SourceView::placeGutter() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setGeometry(0, 0, gutterWidth(), height());
    m_gutter->update();
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceView::paintGutter(QPaintEvent* event) {
    const Palette& p = m_themes.palette();
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), p.raised);
    painter.fillRect(QRect(m_gutter->width() - 1, 0, 1, m_gutter->height()), p.line);
    painter.setFont(m_themes.fonts().mono);
    painter.setPen(p.faint);
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double lineHeight = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : 0;
        painter.drawText(QRectF(0, top, m_gutter->width() - m_themes.metrics().medium, lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

} // namespace gainsay::ui
