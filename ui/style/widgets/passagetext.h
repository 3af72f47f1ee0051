// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"
#include "ui/style/themeprovider.h"
#include "ui/style/unseenchips.h"

#include <QTextEdit>

#include <vector>

namespace gainsay::ui {

/// Words of a passage that clash or agree with words of the other one.
struct PassageMark {
    domain::TextRange range; ///< in code points from the quote's start; empty: nothing to mark
    InkAndTint colours;
    bool clashes = true; ///< otherwise the underline is dashed
    int number = 0;      ///< the number that stands for a connector where there is no room for one; 0: none

    bool operator==(const PassageMark&) const = default;
};

/// A quote in full ink between its faint context, with marks. Text can be selected and copied, not changed. As high as
/// its text; whoever holds it scrolls.
class PassageText : public QTextEdit {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit PassageText(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// The three are one text, cut before and behind the quote: paragraphs end where an empty line ("\n\n") stands.
    void setPassage(const QString& before, const QString& quote, const QString& after);
    void setMarks(std::vector<PassageMark> marks);

    /// Where a mark's words are, one rectangle a line, in this widget's coordinates; none for an empty mark.
    [[nodiscard]] std::vector<QRectF> rectsOf(size_t mark) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(width, hasNumbers()); }
    /// The same, as if marks had numbers, or none: these take room between the lines.
    [[nodiscard]] int heightFor(int width, bool numbered) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void rebuild();
    void formatParagraphs(QTextDocument& document, bool numbered) const;
    [[nodiscard]] bool hasNumbers() const;
    [[nodiscard]] std::vector<QRectF> lineRects(int start, int end) const;
    [[nodiscard]] std::vector<QRectF> numberPlaces() const;
    void paintTints(QPainter& painter) const;
    void paintSigns(QPainter& painter) const;
    [[nodiscard]] std::vector<UnseenChip> chipsOf(const QTextBlock& block) const;

    const ThemeProvider& m_themes;
    QString m_before;
    QString m_quote;
    QString m_after;
    std::vector<PassageMark> m_marks;
    int m_quoteStart = 0; ///< UTF-16 offset of the quote in the document
};

} // namespace gainsay::ui
