// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/choicelist.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int rowHeight = 30;
constexpr int mostRows = 7;
constexpr int listWidth = 340;
constexpr int isNewRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;

class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override {
        return {0, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_themes.theme();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(*painter, option.rect, theme.metrics.radiusSmall,
                       selected ? theme.palette.accentTint : theme.palette.hover);
        }
        QRect inner = option.rect.adjusted(theme.metrics.small, 0, -theme.metrics.small, 0);
        if (index.data(isNewRole).toBool()) {
            const int icon = 14;
            paintIcon(*painter, Icon::Plus, QRectF(inner.left(), inner.top() + (inner.height() - icon) / 2.0, icon, icon),
                      theme.palette.accent);
            inner.adjust(icon + 6, 0, 0, 0);
        }
        const QFontMetrics metrics(theme.fonts.interface);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->setFont(theme.fonts.interface);
        painter->setPen(theme.palette.text);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text);
        inner.adjust(metrics.horizontalAdvance(text) + 6, 0, 0, 0);
        const QFontMetrics small(theme.fonts.small);
        painter->setFont(theme.fonts.small);
        painter->setPen(theme.palette.muted);
        if (inner.width() > 24) {
            painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                              small.elidedText(index.data(detailRole).toString(), Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }

private:
    const ThemeProvider& m_themes;
};

/// 0: the very name; 1: begins so; 2: a word begins so; 3: holds it; 4: no match.
int rankOf(const Choice& choice, const QString& typed) {
    int best = 4;
    QStringList names = choice.names;
    names.prepend(choice.text);
    for (const QString& name : names) {
        if (name.compare(typed, Qt::CaseInsensitive) == 0) {
            return 0;
        }
        if (name.startsWith(typed, Qt::CaseInsensitive)) {
            best = std::min(best, 1);
        } else if (name.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive)) {
            best = std::min(best, 2);
        } else if (name.contains(typed, Qt::CaseInsensitive)) {
            best = std::min(best, 3);
        }
    }
    return best;
}

} // namespace

std::vector<Choice> matching(const std::vector<Choice>& choices, const QString& typed) {
    if (typed.trimmed().isEmpty()) {
        return choices;
    }
    std::vector<std::pair<int, Choice>> ranked;
    for (const Choice& choice : choices) {
        const int rank = rankOf(choice, typed.trimmed());
        if (rank < 4) {
            ranked.emplace_back(rank, choice);
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    std::vector<Choice> found;
    for (auto& [rank, choice] : ranked) {
        found.push_back(std::move(choice));
    }
    return found;
}

ChoiceList::ChoiceList(const ThemeProvider& themes, QWidget* parent)
    : QListView(parent)
    , m_themes(themes)
    , m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(themes, this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Choices"));
    connect(this, &QListView::clicked, this, &ChoiceList::chosen);
}

void ChoiceList::setChoices(const std::vector<Choice>& choices) {
    m_choices = choices;
    m_model->clear();
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.key.isNull(), isNewRole);
        item->setData(choice.detail, detailRole);
        item->setToolTip(choice.text);
        m_model->appendRow(item);
    }
    if (!choices.empty()) {
        setCurrentIndex(m_model->index(0, 0));
    }
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void ChoiceList::step(int by) {
    if (!m_choices.empty()) {
        const int row = std::clamp(currentIndex().row() + by, 0, static_cast<int>(m_choices.size()) - 1);
        setCurrentIndex(m_model->index(row, 0));
    }
}

const Choice* ChoiceList::current() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_choices[static_cast<size_t>(index.row())] : nullptr;
}

QSize ChoiceList::sizeHint() const {
    return {listWidth, rowHeight * std::clamp(static_cast<int>(m_choices.size()), 1, mostRows)};
}

} // namespace gainsay::ui
