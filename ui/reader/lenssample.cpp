// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lenssample.h"

#include "ui/style/linepieces.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double lineHeight = 1.55; ///< in font sizes
constexpr double unlimited = 100000;
constexpr int narrowest = 80;

} // namespace

LensSample::LensSample(const ThemeProvider& themes, SyntaxTheme syntaxTheme, const QString& text,
                       std::vector<Mark> marks, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_syntaxTheme(std::move(syntaxTheme))
    , m_text(text)
    , m_marks(std::move(marks)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList marked;
    for (const Mark& mark : m_marks) {
        marked << m_text.sliced(mark.start, mark.length);
    }
    setAccessibleName(m_text);
    setAccessibleDescription(tr("Marked: %1").arg(marked.join(QStringLiteral(", "))));
    connect(&themes, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSizeF LensSample::layOut(QTextLayout& layout, double width) const {
    const QFont& font = m_themes.fonts().quotation;
    const KSyntaxHighlighting::Theme theme = m_syntaxTheme();
    QList<QTextLayout::FormatRange> formats;
    for (const Mark& mark : m_marks) {
        QFont shaped = font;
        shaped.setItalic(mark.format.isItalic(theme));
        shaped.setBold(mark.format.isBold(theme));
        QTextCharFormat letters;
        letters.setFont(shaped);
        letters.setForeground(mark.format.textColor(theme));
        formats.append({mark.start, mark.length, letters});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(m_text);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    const double step = std::round(QFontInfo(font).pixelSize() * lineHeight);
    double y = 0;
    double used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double room = std::max(step, std::ceil(line.height()));
        line.setPosition(QPointF(0, y + std::floor((room - line.height()) / 2)));
        y += room;
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(used), y + 2}; // a wave reaches below the last line
}

QSize LensSample::sizeHint() const {
    QTextLayout layout;
    return layOut(layout, unlimited).toSize();
}

QSize LensSample::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), narrowest), whole.height()};
}

int LensSample::heightForWidth(int width) const {
    QTextLayout layout;
    return static_cast<int>(layOut(layout, width).height());
}

void LensSample::paintEvent(QPaintEvent* /*event*/) {
    QTextLayout layout;
    (void)layOut(layout, width());
    QPainter painter(this);
    painter.setPen(m_themes.palette().text);
    layout.draw(&painter, QPointF());
    const KSyntaxHighlighting::Theme theme = m_syntaxTheme();
    const bool rightToLeft = hasRightToLeft(m_text);
    for (const Mark& mark : m_marks) {
        for (int i = 0; mark.format.isUnderline(theme) && i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            for (const LinePiece& piece : piecesOf(layout, line, mark.start, mark.start + mark.length, rightToLeft)) {
                paintWave(painter, piece.left, piece.right, std::round(line.y() + line.ascent() + 2),
                          mark.format.textColor(theme));
            }
        }
    }
}

} // namespace gainsay::ui
