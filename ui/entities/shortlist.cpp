// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/shortlist.h"

#include "ui/models/roles.h"
#include "ui/style/widgets/twolinedelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int mostRows = 8;

} // namespace

ShortList::ShortList(const ThemeProvider& themes, const QString& spoken, QWidget* parent)
    : QListView(parent)
    , m_model(new TallyModel(this)) {
    setModel(m_model);
    setItemDelegate(new TwoLineDelegate(themes, {.detail = DetailRole}, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(spoken);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ShortList::choose);
    connect(&themes, &ThemeProvider::changed, this, [this] { updateGeometry(); });
}

void ShortList::setTallies(std::vector<Tally> tallies) {
    m_model->setRows(std::move(tallies));
    updateGeometry();
}

QSize ShortList::sizeHint() const {
    const int rows = std::min(m_model->rowCount(), mostRows);
    return {200, rows > 0 ? rows * sizeHintForRow(0) : 0};
}

void ShortList::choose(const QModelIndex& index) {
    if (index.isValid()) {
        Q_EMIT chosen(index.data(KeyRole).toUuid());
    }
}

void ShortList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ShortList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0));
    }
}

} // namespace gainsay::ui
