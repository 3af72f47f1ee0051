// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/topiclist.h"

#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gainsay::ui {
namespace {

constexpr int margin = 10; ///< around the cards
constexpr int spacing = 6;
constexpr int padding = 12;
constexpr int lineOfText = 18;
constexpr int titleLines = 3;

class TopicDelegate final : public QStyledItemDelegate {
public:
    TopicDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        const bool hasLine = !index.data(OriginTopicModel::LineRole).toString().isEmpty();
        return {width, titleOf(index, width).height() + (hasLine ? lineOfText : 0) + 2 * 9 + spacing};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& p = m_themes.palette();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool over = option.state.testFlag(QStyle::State_MouseOver) && !selected;
        const QRect card = option.rect.adjusted(margin, 0, -margin, -spacing);
        const double radius = m_themes.metrics().radiusField;
        painter->save();
        paintPanel(*painter, card, radius, over ? p.hover : p.surface, over ? p.outline : p.line);
        if (selected) {
            paintFocusRing(*painter, card, radius - 1,
                           option.state.testFlag(QStyle::State_Active) ? p.accent : p.muted);
        }
        const WrappedText title = titleOf(index, option.rect.width());
        painter->setPen(p.text);
        title.draw(*painter, QPointF(card.left() + padding, card.top() + 9));
        painter->setFont(m_themes.fonts().small);
        painter->setPen(p.muted);
        const QRect line(card.left() + padding, card.top() + 9 + title.height(), card.width() - 2 * padding,
                         lineOfText);
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(OriginTopicModel::LineRole).toString(),
                                                            Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    [[nodiscard]] WrappedText titleOf(const QModelIndex& index, int width) const {
        return {index.data().toString(), m_themes.fonts().strong, static_cast<double>(width - 2 * (margin + padding)),
                lineOfText, titleLines};
    }

    const ThemeProvider& m_themes;
};

} // namespace

QVariant OriginTopicModel::dataOf(const OriginTopic& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.line.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.line);
    case LineRole:
        return row.line;
    default:
        return {};
    }
}

TopicList::TopicList(const ThemeProvider& themes, QWidget* parent)
    : QListView(parent)
    , m_themes(themes)
    , m_model(new OriginTopicModel(this)) {
    setModel(m_model);
    setItemDelegate(new TopicDelegate(themes, this));
    setAccessibleName(tr("All articles, or one claim"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setViewportMargins(0, 14, 0, 0);
    setAutoFillBackground(true);
    connect(&themes, &ThemeProvider::changed, this, &TopicList::restyle);
    restyle();
}

void TopicList::setTopics(std::vector<OriginTopic> topics) {
    m_model->setRows(std::move(topics));
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0));
    }
}

domain::ClaimId TopicList::currentTopic() const {
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).claim : domain::ClaimId();
}

bool TopicList::setCurrentTopic(domain::ClaimId claim) {
    const int row = m_model->rowOf(claim);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
    }
    return row >= 0;
}

void TopicList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT topicChanged(currentTopic());
}

void TopicList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap
}

void TopicList::restyle() {
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_themes.palette().raised);
    colours.setColor(QPalette::Window, m_themes.palette().raised);
    setPalette(colours);
    doItemsLayout();
}

} // namespace gainsay::ui
