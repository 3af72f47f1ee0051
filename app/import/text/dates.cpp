// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/dates.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace gainsay::import {
namespace {

using domain::PartialDate;

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Names of months and their usual abbreviations, folded and without a full stop.
const QHash<QString, int>& monthNames() {
    static const QHash<QString, int> names = [] {
        static constexpr const char16_t* perMonth[12] = {
            u"january jan januar jänner janvier janv enero ene janeiro gennaio gen januari leden ledna styczeń "
            u"stycznia январь января",
            u"february feb februar février févr fév febrero fevereiro fev febbraio februari únor února luty lutego "
            u"февраль февраля",
            u"march mar märz mär mrz mars marzo março maart mrt březen března marzec marca март марта",
            u"april apr avril avr abril abr aprile duben dubna kwiecień kwietnia апрель апреля",
            u"may mai mayo maio mag maggio mei maj květen května maja май мая",
            u"june jun juni juin junio junho giugno giu červen června czerwiec czerwca июнь июня",
            u"july jul juli juillet juil julio julho luglio lug červenec července lipiec lipca июль июля",
            u"august aug août agosto ago augustus srpen srpna sierpień sierpnia augusti август августа",
            u"september sep sept septembre septiembre setembro set settembre září wrzesień września сентябрь сентября",
            u"october oct oktober okt octobre octubre outubro out ottobre ott říjen října październik października "
            u"октябрь октября",
            u"november nov novembre noviembre novembro listopad listopadu listopada ноябрь ноября",
            u"december dec dezember dez décembre déc diciembre dic dezembro dicembre prosinec prosince grudzień "
            u"grudnia декабрь декабря"};
        QHash<QString, int> table;
        for (int month = 1; month <= 12; ++month) {
            for (const auto name : QStringTokenizer(QStringView(perMonth[month - 1]), u' ')) {
                table.insert(name.toString(), month);
            }
        }
        return table;
    }();
    return names;
}

PartialDate checked(int year, int month, int day) {
    return year >= firstYear && year <= lastYear ? PartialDate::fromDate(QDate(year, month, day)) : PartialDate();
}

int monthNumber(QStringView name) {
    return monthNames().value(name.toString().toCaseFolded(), 0);
}

std::optional<FoundDate> found(const PartialDate& date, const QRegularExpressionMatch& match) {
    return date.isEmpty() ? std::nullopt : std::optional(FoundDate{date, match.capturedStart(), match.capturedEnd()});
}

/// "Mar 3, 2020" and "3rd of March 2020".
std::optional<FoundDate> findNamedMonth(QStringView line) {
    static const QRegularExpression monthFirst(
        QStringLiteral(R"((?<!\pL)(\pL{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(
        QStringLiteral(
            R"((?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|-)?\s*(?:of\s+|de\s+|d['’])?(\pL{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d))"),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<FoundDate> best;
    const auto consider = [&](const QRegularExpression& pattern, int monthGroup, int dayGroup) {
        auto matches = pattern.globalMatchView(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int month = monthNumber(match.capturedView(monthGroup));
            const auto date = month == 0
                                  ? PartialDate()
                                  : checked(match.capturedView(3).toInt(), month, match.capturedView(dayGroup).toInt());
            if (!date.isEmpty()) {
                if (!best || match.capturedStart() < best->start) {
                    best = found(date, match);
                }
                return;
            }
        }
    };
    consider(monthFirst, 1, 2);
    consider(dayFirst, 2, 1);
    return best;
}

/// 2020-03-03, 2020/3/3, 2020年3月3日, 2020. 3. 3., 31.1.2020, 31/01/2020.
std::optional<FoundDate> findNumeric(QStringView line) {
    static const QRegularExpression yearFirst(
        QStringLiteral(R"((?<!\d)(\d{4})\s?(?:[-/.年년])\s?(\d{1,2})\s?(?:[-/.月월])\s?(\d{1,2})(?!\d))"));
    static const QRegularExpression yearLast(
        QStringLiteral(R"((?<![\d./])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d|\.\d))"));
    if (const auto match = yearFirst.matchView(line); match.hasMatch()) {
        const auto date =
            checked(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
        if (!date.isEmpty()) {
            return found(date, match);
        }
    }
    if (const auto match = yearLast.matchView(line); match.hasMatch()) {
        const int first = match.capturedView(1).toInt();
        const int second = match.capturedView(3).toInt();
        const int year = match.capturedView(4).toInt();
        // Points mean day first everywhere; slashes only where one of the two cannot be a month.
        if (match.capturedView(2) == u"." || first > 12 || first == second) {
            return found(checked(year, second, first), match);
        }
        if (second > 12) {
            return found(checked(year, first, second), match);
        }
    }
    return std::nullopt;
}

PartialDate fromEpoch(QStringView digits) {
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || (digits.size() != 10 && digits.size() != 13)) {
        return {};
    }
    const auto moment = QDateTime::fromMSecsSinceEpoch(digits.size() == 10 ? number * 1000 : number, QTimeZone::UTC);
    return PartialDate::fromString(moment.toString(Qt::ISODate));
}

PartialDate fromIso(QStringView text) {
    static const QRegularExpression iso(
        QStringLiteral(
            R"(^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T ]|T\s|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = iso.matchView(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto date =
        checked(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (date.isEmpty() || match.capturedLength(4) <= 0) {
        return date;
    }
    QString zone = match.captured(7).toUpper();
    if (zone.size() == 3) {
        zone = zone.front().isLetter() ? QStringLiteral("Z") : zone + QStringLiteral(":00");
    } else if (zone.size() == 5) {
        zone.insert(3, u':');
    }
    const QString seconds = match.capturedLength(6) > 0 ? match.captured(6) : QStringLiteral("00");
    return PartialDate::fromString(
        QStringLiteral("%1T%2:%3:%4%5").arg(date.toString(), match.captured(4), match.captured(5), seconds, zone));
}

} // namespace

std::optional<FoundDate> findDate(QStringView line) {
    const auto numeric = findNumeric(line);
    const auto named = findNamedMonth(line);
    if (numeric && named) {
        return numeric->start < named->start ? numeric : named;
    }
    return numeric ? numeric : named;
}

PartialDate readTimestamp(QStringView text) {
    const auto trimmed = text.trimmed();
    if (const auto iso = fromIso(trimmed); !iso.isEmpty()) {
        return iso;
    }
    if (const auto epoch = fromEpoch(trimmed); !epoch.isEmpty()) {
        return epoch;
    }
    if (const auto mail = QDateTime::fromString(trimmed.toString(), Qt::RFC2822Date); mail.isValid()) {
        return PartialDate::fromString(mail.toString(Qt::ISODate));
    }
    const auto words = findDate(trimmed.first(std::min<qsizetype>(trimmed.size(), 200)));
    return words ? words->date : PartialDate();
}

} // namespace gainsay::import
