// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace gainsay::ui {

class ArticleView;

/// What assistive technology reads of an ArticleView: the text, the caret, the selection, and as text attributes what
/// lies over it. Offsets are UTF-16 units of the text, as QAccessible wants them. Beside the colours and lines of
/// IAccessible2 the attributes are: highlight (names of colours), note, stance, contradicted; mention (who is meant),
/// undecided; search-hit ("current" or "true"); unseen-character (what it is called, and what it does).
class ArticleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ArticleAccessible(ArticleView* view);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] ArticleView& view() const;
};

/// Makes QAccessible know ArticleView. May be called more than once.
void installReaderAccessibility();

} // namespace gainsay::ui
