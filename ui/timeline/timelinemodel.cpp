// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "app/domain/datewords.h"
#include "ui/models/rowsync.h"
#include "ui/style/widgets/stancebadge.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

QString keyOf(const TimelineItem& item) {
    return QString::number(static_cast<int>(item.kind)) + item.claim.toString() + item.assertion.toString() +
           item.article.toString();
}

QString spokenWhat(const TimelineItem& item) {
    switch (item.kind) {
    case TimelineItem::Kind::Claim:
        return item.date(TimelineClock::Event).isEmpty()
                   ? TimelineModel::tr("Claim: %1").arg(item.title)
                   : TimelineModel::tr("Claim: %1, event %2")
                         .arg(item.title, dateWithRange(item.date(TimelineClock::Event)));
    case TimelineItem::Kind::Others:
        return item.title;
    case TimelineItem::Kind::Article:
        return TimelineModel::tr("Article: %1, %2").arg(item.words, item.title);
    case TimelineItem::Kind::Statement:
        break;
    }
    return TimelineModel::tr("%1 %2: “%3”").arg(item.title, stanceWord(*item.stance), item.words);
}

QString spokenDate(const TimelineItem& item, TimelineClock clock) {
    if (item.isHead()) {
        return {}; // it is said with the claim
    }
    const domain::PartialDate& date = item.date(clock);
    const QString word = clockWord(clock);
    if (!date.isEmpty()) {
        const bool isOfClaim = clock == TimelineClock::Event && item.isEventOfClaim;
        const QString shown = dateWithRange(date);
        return isOfClaim ? TimelineModel::tr("%1: %2, as the claim says").arg(word, shown)
                         : QStringLiteral("%1: %2").arg(word, shown);
    }
    if (clock == TimelineClock::Statement && !item.date(TimelineClock::Publication).isEmpty()) {
        return TimelineModel::tr("%1: the words do not tell; by %2 at the latest")
            .arg(word, domain::dateWords(item.date(TimelineClock::Publication)));
    }
    return TimelineModel::tr("%1: unknown").arg(word);
}

} // namespace

struct TimelineModel::Steps {
    TimelineModel& model;

    void remove(int row) const {
        model.beginRemoveRows({}, row, row);
        model.m_items.erase(model.m_items.begin() + row);
        model.endRemoveRows();
    }
    void move(int from, int to) const {
        model.beginMoveRows({}, from, from, {}, to);
        std::rotate(model.m_items.begin() + to, model.m_items.begin() + from, model.m_items.begin() + from + 1);
        model.endMoveRows();
    }
    void insertRun(int row, std::span<TimelineItem> items) const {
        model.beginInsertRows({}, row, row + static_cast<int>(items.size()) - 1);
        model.m_items.insert(model.m_items.begin() + row, std::make_move_iterator(items.begin()),
                             std::make_move_iterator(items.end()));
        model.endInsertRows();
    }
    void update(int row, TimelineItem&& item) const {
        TimelineItem& live = model.m_items[static_cast<size_t>(row)];
        if (live != item) {
            live = std::move(item);
            Q_EMIT model.dataChanged(model.index(row, 0), model.index(row, model.columnCount() - 1));
        }
    }
};

QString clockWord(TimelineClock clock) {
    switch (clock) {
    case TimelineClock::Event:
        return TimelineModel::tr("Event");
    case TimelineClock::Statement:
        return TimelineModel::tr("Said");
    case TimelineClock::Publication:
        break;
    }
    return TimelineModel::tr("Published");
}

QString dateWithRange(const domain::PartialDate& date) {
    if (date.isEmpty() || date.earliest() == date.latest()) {
        return domain::dateWords(date);
    }
    return TimelineModel::tr("%1 (%2 – %3)")
        .arg(domain::dateWords(date), domain::dateWords(domain::PartialDate::fromDate(date.earliest())),
             domain::dateWords(domain::PartialDate::fromDate(date.latest())));
}

void TimelineModel::setItems(std::vector<TimelineItem> items) {
    syncRows(m_items, std::move(items), keyOf, Steps{*this});
}

std::optional<TimelineClock> TimelineModel::clockOf(int column) {
    return column > whatColumn && column <= timelineClocks ? std::optional(static_cast<TimelineClock>(column - 1))
                                                           : std::nullopt;
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + timelineClocks;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineItem& one = item(index.row());
    const auto clock = clockOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return clock ? domain::dateWords(one.date(*clock)) : one.title;
    case Qt::AccessibleTextRole:
        return clock ? spokenDate(one, *clock) : spokenWhat(one);
    case Qt::ToolTipRole: {
        QStringList lines{spokenWhat(one)};
        for (int number = 0; number < timelineClocks; ++number) {
            lines << spokenDate(one, static_cast<TimelineClock>(number));
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const auto clock = clockOf(section);
    return clock ? clockWord(*clock) : tr("What is said");
}

} // namespace gainsay::ui
