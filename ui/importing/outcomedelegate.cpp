// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/outcomedelegate.h"

#include "ui/importing/importoutcomemodel.h"
#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

using session::ImportStatus;
using State = ImportOutcomeModel::State;

constexpr int rowHeight = 30;
constexpr int reasonHeight = 18; ///< of each line of a reason
constexpr int reasonLines = 2;

ImportStatus statusOf(const QModelIndex& index) {
    return static_cast<ImportStatus>(index.data(ImportOutcomeModel::StatusRole).toInt());
}

State stateOf(const QModelIndex& index) {
    return static_cast<State>(index.data(ImportOutcomeModel::StateRole).toInt());
}

} // namespace

OutcomeDelegate::OutcomeDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

std::vector<OutcomeDelegate::Action> OutcomeDelegate::actionsOf(const QModelIndex& index) {
    if (!index.isValid() || stateOf(index) != State::Done) {
        return {};
    }
    switch (statusOf(index)) {
    case ImportStatus::Failed:
    case ImportStatus::Cancelled:
        return index.data(ImportOutcomeModel::RetryRole).toBool() ? std::vector{Action::Retry} : std::vector<Action>();
    case ImportStatus::Imported:
    case ImportStatus::NewVersion:
    case ImportStatus::Duplicate:
        return {Action::Source, Action::Details};
    case ImportStatus::Unpacked:
        break;
    }
    return {};
}

QString OutcomeDelegate::wordsOf(Action action) {
    switch (action) {
    case Action::Retry:
        return tr("Try again");
    case Action::Source:
        return tr("Source");
    case Action::Details:
        break;
    }
    return tr("Details");
}

QRect OutcomeDelegate::wordRect(const QRect& row, const QModelIndex& index) const {
    const QString word = index.data(ImportOutcomeModel::WordRole).toString();
    const int width = QFontMetrics(m_themes.fonts().small).horizontalAdvance(word);
    return {row.right() - m_themes.metrics().small - width + 1, row.top(), width, rowHeight};
}

std::vector<OutcomeDelegate::Place> OutcomeDelegate::actionPlaces(const QRect& row, const QModelIndex& index) const {
    const QFontMetrics metrics(m_themes.fonts().small);
    std::vector<Place> places;
    int right = wordRect(row, index).left();
    for (const Action action : actionsOf(index)) {
        const QString words = wordsOf(action);
        const int width = metrics.horizontalAdvance(words);
        right -= m_themes.metrics().medium + width;
        places.push_back({action, words, QRect(right, row.top(), width, rowHeight)});
    }
    return places;
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString reason = index.data(ImportOutcomeModel::ReasonRole).toString();
    if (reason.isEmpty()) {
        return {0, rowHeight};
    }
    const QFontMetrics metrics(m_themes.fonts().small);
    const int width = std::max(120, option.widget->width() - 48);
    const int lines =
        std::clamp(metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, reason).height() / metrics.height(),
                   1, reasonLines);
    return {0, rowHeight + lines * reasonHeight};
}

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool lively = isSelected || option.state.testFlag(QStyle::State_MouseOver);
    if (lively) {
        paintPanel(*painter, option.rect, theme.metrics.radiusSmall,
                   isSelected ? theme.palette.accentTint : theme.palette.hover);
    }
    const QRect inner = option.rect.adjusted(theme.metrics.small, 0, -theme.metrics.small, 0);
    const QRect line(inner.left(), inner.top(), inner.width(), rowHeight);
    const InkAndTint colours = coloursOf(index);
    const int icon = theme.metrics.iconSize;
    paintIcon(*painter, iconOf(index), QRectF(line.left(), line.top() + (rowHeight - icon) / 2.0, icon, icon),
              colours.ink);
    painter->setFont(theme.fonts.small);
    const bool quiet = statusOf(index) == ImportStatus::Imported || stateOf(index) == State::Waiting;
    painter->setPen(quiet ? theme.palette.muted : colours.ink);
    const QString word = index.data(ImportOutcomeModel::WordRole).toString();
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
    int room = QFontMetrics(theme.fonts.small).horizontalAdvance(word) + theme.metrics.medium;
    for (const Place& place : lively ? actionPlaces(option.rect, index) : std::vector<Place>()) {
        painter->setPen(theme.palette.accent);
        painter->drawText(place.rect, Qt::AlignLeft | Qt::AlignVCenter, place.words);
        room += place.rect.width() + theme.metrics.medium;
    }
    const QRect text = line.adjusted(icon + theme.metrics.small, 0, -room, 0);
    painter->setFont(theme.fonts.interface);
    painter->setPen(stateOf(index) == State::Waiting ? theme.palette.muted : theme.palette.text);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(theme.fonts.interface).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->setPen(theme.palette.muted);
    const QString reason = index.data(ImportOutcomeModel::ReasonRole).toString();
    WrappedText(reason, theme.fonts.small, inner.right() - text.left(), reasonHeight, reasonLines)
        .draw(*painter, QPointF(text.left(), line.bottom() - 2));
    painter->restore();
}

bool OutcomeDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto places = actionPlaces(option.rect, index);
    const auto hit = std::ranges::find_if(
        places, [&](const Place& place) { return place.rect.contains(mouse->position().toPoint()); });
    if (mouse->button() != Qt::LeftButton || hit == places.end()) {
        return false;
    }
    Q_EMIT actionClicked(index, hit->action);
    return true;
}

InkAndTint OutcomeDelegate::coloursOf(const QModelIndex& index) const {
    const Palette& colours = m_themes.palette();
    if (stateOf(index) != State::Done) {
        return colours.reports;
    }
    switch (statusOf(index)) {
    case ImportStatus::Failed:
        return colours.denies;
    case ImportStatus::Imported:
    case ImportStatus::NewVersion:
        return colours.asserts;
    case ImportStatus::Duplicate:
    case ImportStatus::Cancelled:
    case ImportStatus::Unpacked:
        break;
    }
    return colours.reports;
}

Icon OutcomeDelegate::iconOf(const QModelIndex& index) {
    if (stateOf(index) != State::Done) {
        return stateOf(index) == State::Reading ? Icon::Import : Icon::Clock;
    }
    switch (statusOf(index)) {
    case ImportStatus::Failed:
        return Icon::Warning;
    case ImportStatus::Imported:
    case ImportStatus::NewVersion:
        return Icon::Check;
    case ImportStatus::Duplicate:
    case ImportStatus::Unpacked:
        return Icon::Article;
    case ImportStatus::Cancelled:
        break;
    }
    return Icon::Cross;
}

} // namespace gainsay::ui
