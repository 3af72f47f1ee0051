// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

#include <functional>
#include <vector>

class QMimeData;

namespace gainsay::ui {

/// A few choices in one track, exactly one taken: the views of the window, the modes of a panel. Left and right move
/// while it has the keyboard.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the control.
    explicit SegmentedControl(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Adds a choice at the end and returns its index; the first one is taken at once.
    int addSegment(const QString& text, const QString& toolTip = {});
    /// A small number behind a choice's words, in the colour of denial; 0: none.
    void setBadge(int index, int count);
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Takes another choice; says so only if it is another.
    void setCurrentIndex(int index);
    /// What can be dropped on which choice; nothing, where this is not set.
    void setDropTest(std::function<bool(int index, const QMimeData& mime)> test);
    /// Takes none of the choices, silently: what is shown is none of them.
    void takeNone();
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] QString segmentText(int index) const;
    /// Where a choice is, in the control's coordinates.
    [[nodiscard]] QRect rectOf(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentIndexChanged(int index);
    /// Something that can be was dropped on a choice.
    void dropped(int index, const QMimeData& mime);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Segment {
        QString text;
        QString toolTip;
        int badge = 0;
    };

    [[nodiscard]] int widthOf(const Segment& segment) const;
    [[nodiscard]] bool takes(int index, const QMimeData& mime) const;
    void setDropAt(int index);
    [[nodiscard]] int segmentAt(const QPoint& point) const;
    void paintSegment(QPainter& painter, int index) const;

    const ThemeProvider& m_themes;
    std::vector<Segment> m_segments;
    int m_current = -1;
    int m_hovered = -1;
    int m_dropAt = -1; ///< that something which can be dropped there is held over
    std::function<bool(int, const QMimeData&)> m_dropTest;
};

} // namespace gainsay::ui
