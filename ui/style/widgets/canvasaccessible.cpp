// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/canvasaccessible.h"

#include "ui/style/widgets/canvasview.h"

#include <QPointer>

namespace gainsay::ui {
namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<CanvasView*>(object);
    return view == nullptr ? nullptr : new CanvasAccessible(view);
}

/// One item. Stays what it is when rows before it come and go.
class CanvasCell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CanvasCell(CanvasView& view, const QModelIndex& index)
        : m_view(&view)
        , m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_view != nullptr && m_index.isValid(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        if (!isValid() || what != QAccessible::Name) {
            return {};
        }
        const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : spoken;
    }
    void setText(QAccessible::Text /*what*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect place = isValid() ? m_view->visualRect(m_index) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QRect place = m_view->visualRect(m_index);
        state.invisible = place.isEmpty();
        state.offscreen = !place.intersects(m_view->viewport()->rect());
        state.focusable = state.selectable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    [[nodiscard]] bool isSelected() const override {
        return isValid() && m_view->selectionModel()->isSelected(m_index);
    }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_index.column(); }
    [[nodiscard]] int rowIndex() const override { return m_index.row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    QPointer<CanvasView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace

void installCanvasAccessibility() {
    // Removed and added, so that any number of views leaves one factory.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

CanvasAccessible::CanvasAccessible(CanvasView* view)
    : QAccessibleWidget(view, QAccessible::Table) {}

CanvasAccessible::~CanvasAccessible() {
    forgetCells();
}

CanvasView& CanvasAccessible::view() const {
    return static_cast<CanvasView&>(*widget());
}

void* CanvasAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int CanvasAccessible::rowCount() const {
    return view().model() == nullptr ? 0 : view().model()->rowCount();
}

int CanvasAccessible::columnCount() const {
    return view().model() == nullptr ? 0 : view().model()->columnCount();
}

int CanvasAccessible::childCount() const {
    return rowCount() * columnCount();
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (const auto known = m_cells.constFind(index); known != m_cells.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* cell = new CanvasCell(view(), view().model()->index(index / columnCount(), index % columnCount()));
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface* CanvasAccessible::cellAt(int row, int column) const {
    const bool exists = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return exists ? child(row * columnCount() + column) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    return cell == nullptr || cell->table() != this ? -1 : cell->rowIndex() * columnCount() + cell->columnIndex();
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    const QModelIndex index = view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    const QModelIndex current = view().currentIndex();
    return current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
}

int CanvasAccessible::selectedCellCount() const {
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface*> CanvasAccessible::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    for (const QModelIndex& index : view().selectionModel()->selectedIndexes()) {
        cells << cellAt(index.row(), index.column());
    }
    return cells;
}

QString CanvasAccessible::columnDescription(int column) const {
    return view().model()->headerData(column, Qt::Horizontal).toString();
}

QString CanvasAccessible::rowDescription(int row) const {
    return view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void CanvasAccessible::modelChange(QAccessibleTableModelChangeEvent* event) {
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged) {
        forgetCells(); // others have their numbers now
    }
}

void CanvasAccessible::forgetCells() {
    for (const QAccessible::Id id : std::as_const(m_cells)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_cells.clear();
}

} // namespace gainsay::ui
