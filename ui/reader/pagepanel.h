// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pagepicture.h"
#include "ui/style/themeprovider.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace gainsay::ui {

class PageCanvas;

/// The pages of the document that a text was read from, one at a time, beside the text. Draws nothing itself: it asks
/// for pictures, which may come late or never. Keys, beside those of the canvas: + and − enlarge and reduce, 0 fits the
/// page into the width, Esc closes.
class PagePanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit PagePanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Another document: nothing is shown of it yet.
    void clear();
    /// Shows a page, from 1; nothing happens where it is the one that is shown.
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    /// The picture that was asked for; one of another page comes too late and is dropped.
    void setPicture(const domain::PagePicture& picture);
    void setFailure(const QString& why);
    void setZoomStep(int step);
    [[nodiscard]] PageCanvas& canvas() const { return *m_canvas; }

Q_SIGNALS:
    void pictureWanted(const gainsay::domain::PageOrder& order);
    /// Somebody turned to this page here.
    void turnedTo(int page);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void turn(int by);
    void turnTo(int page);
    [[nodiscard]] double scale() const;
    void rescale();
    void order();
    void updateHeader();
    void restyle();

    const ThemeProvider& m_themes;
    QWidget* m_header;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_place;
    QToolButton* m_smaller;
    QToolButton* m_fit;
    QToolButton* m_larger;
    QToolButton* m_close;
    PageCanvas* m_canvas;
    QTimer m_resize; ///< until somebody is done with dragging the border
    int m_page = 0;
    int m_pages = 0;    ///< 0: not known yet
    int m_zoomStep = 0; ///< 0 fits the width
    double m_drawn = 0; ///< scale of the picture, or of the one that was asked for
};

} // namespace gainsay::ui
