// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace gainsay::ui {

/// A card over the window for what is looked at or filled in for a moment: shortcuts, history, the details of an
/// article. No dialog: Escape or a click beside it puts it away, and the keyboard returns to where it was.
class Sheet final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the sheet, which covers `parent`.
    Sheet(const ThemeProvider& themes, QWidget* parent);

    /// Shows `content` (taken over) under a title, `width` pixels wide; replaces what was shown before.
    void open(const QString& title, QWidget* content, int width = 560);
    void close();
    /// Closes, and has deleted the content by the time it returns: for what must not outlive what it shows. Not to be
    /// called by the content itself.
    void discard();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QWidget* content() const { return m_content; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void restyle();

    const ThemeProvider& m_themes;
    QWidget* m_card;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_before; ///< what had the keyboard
    int m_width = 0;
};

} // namespace gainsay::ui
