// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/dates.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

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
            u"stycznia январь января januarie ocak tammikuu tammikuuta ianuarie siječnja січня ιανουαρίου "
            u"ιανουάριος ינואר يناير januarja január januára janvāris sausio",
            u"february feb februar février févr fév febrero fevereiro fev febbraio februari únor února luty lutego "
            u"февраль февраля februarie şubat helmikuu helmikuuta veljače лютого φεβρουαρίου φεβρουάριος פברואר "
            u"فبراير február februára",
            u"march mar märz mär mrz mars marzo março maart mrt březen března marzec marca март марта marts martie "
            u"mart maaliskuu maaliskuuta ožujka березня μαρτίου μάρτιος מרץ מרס مارس március",
            u"april apr avril avr abril abr aprile duben dubna kwiecień kwietnia апрель апреля aprilie nisan "
            u"huhtikuu huhtikuuta travnja квітня απριλίου απρίλιος אפריל أبريل ابريل április apríla",
            u"may mai mayo maio mag maggio mei maj květen května maja май мая mayıs toukokuu toukokuuta svibnja "
            u"травня μαΐου μαίου μάιος מאי مايو május mája",
            u"june jun juni juin junio junho giugno giu červen června czerwiec czerwca июнь июня iunie haziran "
            u"kesäkuu kesäkuuta lipnja червня ιουνίου ιούνιος יוני يونيو június júna",
            u"july jul juli juillet juil julio julho luglio lug červenec července lipiec lipca июль июля iulie "
            u"temmuz heinäkuu heinäkuuta srpnja липня ιουλίου ιούλιος יולי يوليو július júla",
            u"august aug août agosto ago augustus srpen srpna sierpień sierpnia augusti август августа ağustos "
            u"elokuu elokuuta kolovoza серпня αυγούστου αύγουστος אוגוסט أغسطس اغسطس augusztus augusta",
            u"september sep sept septembre septiembre setembro set settembre září wrzesień września сентябрь "
            u"сентября septembrie eylül syyskuu syyskuuta rujna вересня σεπτεμβρίου σεπτέμβριος ספטמבר سبتمبر "
            u"szeptember septembra",
            u"october oct oktober okt octobre octubre outubro out ottobre ott říjen října październik października "
            u"октябрь октября octombrie ekim lokakuu lokakuuta жовтня οκτωβρίου οκτώβριος אוקטובר أكتوبر اكتوبر "
            u"október októbra",
            u"november nov novembre noviembre novembro listopad listopadu listopada ноябрь ноября noiembrie kasım "
            u"marraskuu marraskuuta studenoga листопада νοεμβρίου νοέμβριος נובמבר نوفمبر novembra",
            u"december dec dezember dez décembre déc diciembre dic dezembro dicembre prosinec prosince grudzień "
            u"grudnia декабрь декабря decembrie aralık joulukuu joulukuuta prosinca грудня δεκεμβρίου δεκέμβριος "
            u"דצמבר ديسمبر decembra"};
        QHash<QString, int> table;
        for (int month = 1; month <= 12; ++month) {
            for (const auto name : QStringTokenizer(QStringView(perMonth[month - 1]), u' ')) {
                table.insert(name.toString().toCaseFolded(), month);
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
    const QString folded = name.toString().toCaseFolded();
    const int month = monthNames().value(folded, 0);
    // Hebrew and Arabic put their prepositions in front of the name: "5 בדצמבר".
    const bool prefixed = folded.size() > 3 && (folded.front() == u'ב' || folded.front() == u'ل');
    return month == 0 && prefixed ? monthNames().value(folded.sliced(1), 0) : month;
}

/// Digits of other scripts (Arabic, Persian, Devanagari, full width) as Latin ones; the length stays.
QString withLatinDigits(QStringView text) {
    QString latin = text.toString();
    for (QChar& c : latin) {
        if (c.unicode() > 0x7F && c.isDigit()) {
            c = QChar(u'0' + c.digitValue());
        }
    }
    return latin;
}

/// Every date has a year of four digits and a day or month in figures beside it: a glance spares most lines the search.
bool canHoldDate(QStringView line) {
    constexpr int digitsOfYear = 4;
    int runs = 0;
    int longest = 0;
    int length = 0;
    for (const QChar c : line) {
        if (c.unicode() > 0x7F ? c.isDigit() : c >= u'0' && c <= u'9') {
            runs += length == 0 ? 1 : 0;
            longest = std::max(longest, ++length);
        } else {
            length = 0;
        }
    }
    return runs >= 2 && longest >= digitsOfYear;
}

/// The first time of day of a line in minutes since midnight: "10:22 PM", "22.05 Uhr", "5h30".
std::optional<int> findTimeOfDay(QStringView line) {
    static const QRegularExpression clock(
        QStringLiteral(R"((?<![\d.:])(\d{1,2})\s?[:.hH]\s?(\d{2})(?![\d])(?:\s*:\d{2})?\s*([ap])?\.?\s*(m)?)"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = clock.globalMatchView(line); matches.hasNext();) {
        const auto match = matches.next();
        int hour = match.capturedView(1).toInt();
        const int minute = match.capturedView(2).toInt();
        const bool half = match.capturedLength(4) > 0 && hour >= 1 && hour <= 12;
        if (half) {
            hour = hour % 12 + (match.captured(3).toLower() == u"p" ? 12 : 0);
        }
        if (hour < 24 && minute < 60) {
            return hour * 60 + minute;
        }
    }
    return std::nullopt;
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
std::optional<FoundDate> findNumeric(QStringView line, DayOrder order) {
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
        // Points mean day first everywhere; slashes where one of the two cannot be a month, or the language says.
        if (match.capturedView(2) == u"." || first > 12 || first == second ||
            (order == DayOrder::DayFirst && second <= 12)) {
            return found(checked(year, second, first), match);
        }
        if (second > 12 || order == DayOrder::MonthFirst) {
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

DayOrder dayOrderOf(QStringView language) {
    const QString tag = language.toString().toLower().replace(u'_', u'-');
    if (tag == u"en-us" || tag == u"en-ph") {
        return DayOrder::MonthFirst;
    }
    // English alone is written on both sides of the Atlantic.
    return tag.isEmpty() || tag == u"en" || tag == u"en-ca" ? DayOrder::Unknown : DayOrder::DayFirst;
}

std::optional<FoundDate> findDate(QStringView given, DayOrder order) {
    if (!canHoldDate(given)) {
        return std::nullopt;
    }
    const QString latin = withLatinDigits(given);
    const QStringView line(latin);
    const auto numeric = findNumeric(line, order);
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

PartialDate inZoneOf(const PartialDate& moment, const PartialDate& shown, QStringView words) {
    const auto utc = QDateTime::fromString(moment.toString(), Qt::ISODate);
    const bool plainUtc = utc.isValid() && moment.toString().contains(u'T') && utc.timeSpec() != Qt::LocalTime &&
                          utc.offsetFromUtc() == 0;
    if (!plainUtc || shown.isEmpty() || shown.earliest() != shown.latest()) {
        return moment;
    }
    const QString latin = withLatinDigits(words);
    const auto date = findDate(latin);
    const auto minutes = findTimeOfDay(date ? QStringView(latin).sliced(date->end) : QStringView(latin));
    if (!minutes) {
        return moment;
    }
    const QDateTime local(shown.earliest(), QTime(*minutes / 60, *minutes % 60), QTimeZone::UTC);
    const auto difference = static_cast<double>(utc.secsTo(local));
    // Zones differ from UTC by whole quarters of an hour, 12 hours back to 14 ahead; clocks show whole minutes.
    const auto offset = static_cast<int>(std::round(difference / 900)) * 900;
    if (std::abs(difference - offset) > 60 || offset < -12 * 3600 || offset > 14 * 3600) {
        return moment;
    }
    return PartialDate::fromString(utc.toTimeZone(QTimeZone::fromSecondsAheadOfUtc(offset)).toString(Qt::ISODate));
}

} // namespace gainsay::import
