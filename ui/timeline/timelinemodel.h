// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineitem.h"

#include <QAbstractTableModel>

namespace gainsay::ui {

/// The timeline as a table: what is said, and a column for each clock. New content is taken over row by row, never by a
/// reset.
class TimelineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int whatColumn = 0;

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<TimelineItem> items);
    [[nodiscard]] const std::vector<TimelineItem>& items() const { return m_items; }
    [[nodiscard]] const TimelineItem& item(int row) const { return m_items[static_cast<size_t>(row)]; }
    /// The clock of a column; nothing for the first.
    [[nodiscard]] static std::optional<TimelineClock> clockOf(int column);
    [[nodiscard]] static int columnOf(TimelineClock clock) { return 1 + static_cast<int>(clock); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Steps;

    std::vector<TimelineItem> m_items;
};

/// The clock's word: "Event", "Said", "Published".
[[nodiscard]] QString clockWord(TimelineClock clock);
/// A date with what its uncertainty comes to: "Sep 2016 (1 Sep 2016 – 30 Sep 2016)"; of a single day that day.
[[nodiscard]] QString dateWithRange(const domain::PartialDate& date);

} // namespace gainsay::ui
