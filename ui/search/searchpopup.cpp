// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "ui/search/searchhitdelegate.h"
#include "ui/search/searchhitmodel.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/filterchips.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shadowRoom = 12;
constexpr int popupWidth = 560;
constexpr int mostHeight = 460;

} // namespace

SearchPopup::SearchPopup(const ThemeProvider& themes, SearchHitModel& model, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(model)
    , m_filter(new FilterChips(themes, Qt::NoFocus, this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing found."), this)) {
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&model);
    m_list->setItemDelegate(new SearchHitDelegate(themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Search results"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(themes.metrics().small);
    buildFilter();
    const int edge = shadowRoom + 6;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().tiny);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(themes.metrics().small, themes.metrics().tiny, themes.metrics().small, 0);
    above->addWidget(m_filter);
    column->addLayout(above);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();
}

void SearchPopup::buildFilter() {
    const auto add = [this](const QString& text, const QString& meaning, void (SearchPopup::*wanted)()) {
        auto* chip = new Chip(m_themes, text);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAccessibleName(meaning);
        chip->setToolTip(meaning);
        connect(chip, &Chip::clicked, this, wanted);
        m_filter->addBehind(chip);
    };
    add(tr("+ filter"), tr("Only of a source, date, entity, stance … (Ctrl+Shift+F)"), &SearchPopup::filterRequested);
    add(tr("save…"), tr("Save the search under a name (Ctrl+Shift+S)"), &SearchPopup::saveRequested);
    connect(m_filter, &FilterChips::removeRequested, this, &SearchPopup::filterRemovalRequested);
}

void SearchPopup::setFilter(const QStringList& words) {
    m_filter->setChips(words);
}

void SearchPopup::showBelow(const QRect& field) {
    const bool none = m_model.rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    const int edge = 2 * (shadowRoom + 6);
    const int width = std::min(popupWidth, parentWidget()->width() - field.left()) + 2 * shadowRoom;
    int height = none ? m_nothing->sizeHint().height() : 2;
    height += m_filter->heightForWidth(width - edge - 2 * m_themes.metrics().small) + 2 * m_themes.metrics().tiny;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += SearchHitDelegate::heightOf(m_model.hit(row));
    }
    const int room = parentWidget()->height() - field.bottom() - shadowRoom;
    setGeometry(field.left() - shadowRoom, field.bottom() + 4 - shadowRoom, width,
                std::min({height + edge, mostHeight, room}));
    show();
    raise();
}

void SearchPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

} // namespace gainsay::ui
