// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pagepicture.h"
#include "ui/style/themeprovider.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace gainsay::ui {

/// The picture of one page, scrolled. Keeps that one alone. Keys: arrows scroll; Space and Page Down go on, over the
/// end of the page to the next; Shift+Space and Page Up go back; Home and End lead to the first and the last page.
class PageCanvas final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `themes` must outlive the canvas.
    explicit PageCanvas(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setPicture(const domain::PagePicture& picture);
    /// Shows words instead: that the page is being drawn, or why it cannot be.
    void setWords(const QString& words);
    /// What is shown: the picture, or the words in its place.
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] const QString& words() const { return m_words; }
    /// Size of the page in points; invalid while no page was shown.
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    /// How many pixels of the screen a point takes; the picture is stretched to it until a sharper one comes.
    void setScale(double scale);
    /// The scale at which the page fills the width.
    [[nodiscard]] double scaleToFit() const;
    void scrollToTop();

Q_SIGNALS:
    /// Somebody read over the end of the page (1) or before its beginning (−1).
    void turned(int by);
    /// Somebody wants the first page (true) or the last.
    void endWanted(bool first);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QSize contentSize() const;
    void updateBars();
    void readOn(int by);

    const ThemeProvider& m_themes;
    QImage m_picture;
    QSizeF m_pageSize;
    double m_scale = 1;
    QString m_words;
};

} // namespace gainsay::ui
