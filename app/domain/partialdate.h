// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace gainsay::domain {

/// A moment known only as well as the source tells it, in the notation of ISO 8601 and, for seasons, EDTF level 1
/// (Library of Congress): "2016", "2016-09", "2020-22" (summer 2020; 21 spring … 24 winter), "2020-03-03",
/// "2020-03-03T09:00:00+09:00". Empty: unknown. A value type around the text, which is kept as it was given.
class PartialDate {
public:
    PartialDate() = default;

    /// Reads one of the notations above; an empty date where the text is none of them.
    [[nodiscard]] static PartialDate fromString(QStringView text);
    [[nodiscard]] static PartialDate fromDate(QDate date);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// First and last day that it can mean (of a winter: December to February). Invalid when empty.
    [[nodiscard]] QDate earliest() const { return m_earliest; }
    [[nodiscard]] QDate latest() const { return m_latest; }
    /// Whether both can be the same day.
    [[nodiscard]] bool overlaps(const PartialDate& other) const;
    /// The notation, as given.
    [[nodiscard]] const QString& toString() const { return m_text; }
    /// For a person: "3 Mar 2020", "Sep 2016", "autumn 2020", "2016". English; empty when unknown.
    [[nodiscard]] QString display() const;

    bool operator==(const PartialDate&) const = default;

private:
    QString m_text;
    QDate m_earliest;
    QDate m_latest;
};

} // namespace gainsay::domain
