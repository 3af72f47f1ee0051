// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace gainsay::ui {

/// The part that views have in common which draw a whole model on one canvas, larger than the window perhaps: scrolled
/// by the pixel both ways, laid out anew when it is resized, with one item selected at most. A view says how large its
/// canvas is and where each item lies on it.
class CanvasView : public QAbstractItemView {
    Q_OBJECT

protected:
    explicit CanvasView(QWidget* parent = nullptr);

    /// To be called once, by the constructor of the view: Qt asks the view about its items
    /// and its size as soon as it is set up.
    void setUp(QAbstractItemModel& model);
    /// How large the canvas is, as it was laid out last.
    [[nodiscard]] virtual QSize contentSize() const = 0;

    /// Tells assistive technology of the item, too.
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
};

} // namespace gainsay::ui
