// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/partialdate.h"

#include <QLocale>
#include <QRegularExpression>

namespace gainsay::domain {
namespace {

constexpr int firstSeason = 21; // EDTF: 21 spring, 22 summer, 23 autumn, 24 winter
constexpr int lastSeason = 24;

QDate startOfMonthOrSeason(int year, int month) {
    return month >= firstSeason ? QDate(year, 3 + 3 * (month - firstSeason), 1) : QDate(year, month, 1);
}

} // namespace

PartialDate PartialDate::fromString(QStringView text) {
    static const QRegularExpression notation(
        QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
                       "(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?$"));
    const QString trimmed = text.trimmed().toString();
    const auto match = notation.match(trimmed);
    if (!match.hasMatch()) {
        return {};
    }
    PartialDate date;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.capturedLength(2) == 0) {
        date.m_earliest = QDate(year, 1, 1);
        date.m_latest = QDate(year, 12, 31);
    } else if (match.capturedLength(3) == 0) {
        if (!((month >= 1 && month <= 12) || (month >= firstSeason && month <= lastSeason))) {
            return {};
        }
        date.m_earliest = startOfMonthOrSeason(year, month);
        date.m_latest = date.m_earliest.addMonths(month >= firstSeason ? 3 : 1).addDays(-1);
    } else {
        date.m_earliest = date.m_latest = QDate(year, month, match.captured(3).toInt());
    }
    if (!date.m_earliest.isValid()) {
        return {};
    }
    date.m_text = trimmed;
    return date;
}

PartialDate PartialDate::fromDate(QDate date) {
    return date.isValid() ? fromString(date.toString(Qt::ISODate)) : PartialDate();
}

bool PartialDate::overlaps(const PartialDate& other) const {
    return !isEmpty() && !other.isEmpty() && m_earliest <= other.m_latest && other.m_earliest <= m_latest;
}

QString PartialDate::display() const {
    if (isEmpty()) {
        return {};
    }
    const auto locale = QLocale::c();
    if (m_text.size() == 4) {
        return m_text;
    }
    const int month = m_text.sliced(5, 2).toInt();
    if (month >= firstSeason) {
        static constexpr const char* names[] = {"spring", "summer", "autumn", "winter"};
        return QLatin1StringView(names[month - firstSeason]) + u' ' + m_text.first(4);
    }
    if (m_text.size() == 7) {
        return locale.toString(m_earliest, QStringLiteral("MMM yyyy"));
    }
    return locale.toString(m_earliest, QStringLiteral("d MMM yyyy"));
}

} // namespace gainsay::domain
