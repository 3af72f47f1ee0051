// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/dates.h"

#include "app/analysis/readingaccounts.h"
#include "app/domain/codepointindex.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace gainsay::analysis {
namespace {

using domain::PartialDate;
using Match = QRegularExpressionMatch;

constexpr int springCode = 21; // EDTF, see domain::PartialDate

PartialDate yearDate(int year) {
    return PartialDate::fromString(QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0')));
}
/// `month` may be a season's code.
PartialDate monthDate(int year, int month) {
    return PartialDate::fromString(
        QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')));
}
PartialDate dayDate(int year, int month, int day) {
    return PartialDate::fromDate(QDate(year, month, day));
}

int monthNumber(QStringView name) {
    static constexpr std::array<QStringView, 12> beginnings{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                            u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    const QString three = name.first(3).toString().toLower();
    return static_cast<int>(std::ranges::find(beginnings, QStringView(three)) - beginnings.begin()) + 1;
}

int seasonCode(QStringView name) {
    static constexpr std::array<QStringView, 9> names{u"spring", u"summer", u"autumn", u"winter", u"fall",
                                                      u"春",     u"夏",     u"秋",     u"冬"};
    const QString lower = name.toString().toLower();
    const auto at = static_cast<int>(std::ranges::find(names, QStringView(lower)) - names.begin());
    constexpr int fall = 4;
    constexpr int autumnCode = springCode + 2;
    return at == fall ? autumnCode : springCode + (at > fall ? at - fall - 1 : at);
}

int weekdayNumber(QStringView name) {
    static constexpr std::array<QStringView, 7> beginnings{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    const QString three = name.first(3).toString().toLower();
    return static_cast<int>(std::ranges::find(beginnings, QStringView(three)) - beginnings.begin()) + 1;
}

int smallNumber(QStringView word) {
    static constexpr std::array<QStringView, 13> words{u"",     u"one",    u"two",   u"three", u"four",
                                                       u"five", u"six",    u"seven", u"eight", u"nine",
                                                       u"ten",  u"eleven", u"twelve"};
    const QString lower = word.toString().toLower();
    if (lower == u"a" || lower == u"an") {
        return 1;
    }
    const auto found = std::ranges::find(words, QStringView(lower));
    return found != words.end() ? static_cast<int>(found - words.begin()) : lower.toInt();
}

/// The day of publication, as far as it is known.
class Publication {
public:
    explicit Publication(const PartialDate& published)
        : m_first(published.earliest())
        , m_last(published.latest()) {}

    [[nodiscard]] std::optional<QDate> day() const {
        return m_first.isValid() && m_first == m_last ? std::optional(m_first) : std::nullopt;
    }
    /// The first day of the month; nothing where only a season or a year is known.
    [[nodiscard]] std::optional<QDate> month() const {
        const bool known = m_first.isValid() && m_first.year() == m_last.year() && m_first.month() == m_last.month();
        return known ? std::optional(QDate(m_first.year(), m_first.month(), 1)) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> year() const {
        return m_first.isValid() && m_first.year() == m_last.year() ? std::optional(m_first.year()) : std::nullopt;
    }

private:
    QDate m_first;
    QDate m_last;
};

enum class Direction { Nearest, Last, This, Next };

Direction directionOf(QStringView word) {
    const QString lower = word.toString().toLower();
    if (lower == u"last" || lower == u"previous") {
        return Direction::Last;
    }
    if (lower == u"next" || lower == u"coming") {
        return Direction::Next;
    }
    return lower == u"this" ? Direction::This : Direction::Nearest;
}

/// The month (or season) without a year that a text published then means.
PartialDate nearbyMonth(int month, Direction direction, const Publication& publication) {
    const auto now = publication.month();
    if (!now) {
        return {};
    }
    const PartialDate sameYear = monthDate(now->year(), month);
    if (sameYear.isEmpty() || direction == Direction::This) {
        return sameYear;
    }
    const QDate monthEnd = now->addMonths(1).addDays(-1);
    switch (direction) {
    case Direction::Last:
        return sameYear.latest() < *now ? sameYear : monthDate(now->year() - 1, month);
    case Direction::Next:
        return sameYear.earliest() > monthEnd ? sameYear : monthDate(now->year() + 1, month);
    default:
        return sameYear.earliest() <= monthEnd ? sameYear : monthDate(now->year() - 1, month);
    }
}

PartialDate nearbyDay(int month, int day, const Publication& publication) {
    const auto now = publication.month();
    if (!now) {
        return {};
    }
    const QDate latest = publication.day().value_or(now->addMonths(1).addDays(-1));
    const QDate sameYear(now->year(), month, day);
    return PartialDate::fromDate(sameYear.isValid() && sameYear <= latest ? sameYear
                                                                          : QDate(now->year() - 1, month, day));
}

PartialDate nearbyWeekday(int weekday, Direction direction, const Publication& publication) {
    const auto today = publication.day();
    if (!today) {
        return {};
    }
    constexpr int week = 7;
    int back = (today->dayOfWeek() - weekday + week) % week;
    if (direction == Direction::Next) {
        return PartialDate::fromDate(today->addDays(back == 0 ? week : week - back));
    }
    if (direction == Direction::Last && back == 0) {
        back = week;
    }
    return PartialDate::fromDate(today->addDays(-back));
}

PartialDate shiftedFrom(const Publication& publication, QStringView unit, int by) {
    const QString lower = unit.toString().toLower();
    if (lower.startsWith(u"day")) {
        const auto day = publication.day();
        return day ? PartialDate::fromDate(day->addDays(by)) : PartialDate();
    }
    if (lower.startsWith(u"month")) {
        const auto month = publication.month();
        const QDate other = month ? month->addMonths(by) : QDate();
        return other.isValid() ? monthDate(other.year(), other.month()) : PartialDate();
    }
    const auto year = publication.year();
    return year ? yearDate(*year + by) : PartialDate();
}

PartialDate eraDate(QStringView era, QStringView yearText, int month, int day) {
    struct Era {
        QStringView name;
        int yearBefore;
    };
    static constexpr std::array eras{Era{u"明治", 1867}, Era{u"大正", 1911}, Era{u"昭和", 1925}, Era{u"平成", 1988},
                                     Era{u"令和", 2018}};
    const auto found = std::ranges::find(eras, era, &Era::name);
    const int year = found->yearBefore + (yearText == u"元" ? 1 : yearText.toInt());
    if (month == 0) {
        return yearDate(year);
    }
    return day == 0 ? monthDate(year, month) : dayDate(year, month, day);
}

/// One way of writing a date. The range is that of the group "date" where there is one, else of the whole match.
struct Rule {
    QLatin1StringView name;
    QRegularExpression pattern;
    bool isRelative;
    PartialDate (*resolve)(const Match&, const Publication&);
};

QString monthPattern() {
    return QStringLiteral(
        "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|"
        "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)");
}
QString yearPattern() {
    return QStringLiteral("(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d,]\\d)");
}
QString dayPattern() {
    return QStringLiteral("(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?");
}

int number(const Match& match, const QString& group) {
    return match.captured(group).toInt();
}
int captured(const Match& match, int group) {
    return match.captured(group).toInt();
}

QRegularExpression english(const QString& pattern) {
    return QRegularExpression(QStringLiteral("\\b") + pattern + QStringLiteral("(?![\\w])"),
                              QRegularExpression::UseUnicodePropertiesOption);
}

PartialDate fullDate(const Match& m, const Publication& /*published*/) {
    return dayDate(number(m, QStringLiteral("year")), monthNumber(m.capturedView(QStringLiteral("month"))),
                   number(m, QStringLiteral("day")));
}

PartialDate dayAndMonth(const Match& m, const Publication& published) {
    return nearbyDay(monthNumber(m.capturedView(QStringLiteral("month"))), number(m, QStringLiteral("day")), published);
}

std::vector<Rule> englishRules() {
    const QString direction = QStringLiteral("(?<direction>[Ll]ast|[Tt]his|[Nn]ext|previous|coming)");
    const QString season = QStringLiteral("(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)");
    return {
        {dateaccounts::iso.name, english(QStringLiteral("(\\d{4})-(\\d{2})-(\\d{2})")), false,
         [](const Match& m, const Publication&) { return dayDate(captured(m, 1), captured(m, 2), captured(m, 3)); }},
        {dateaccounts::dayMonthYear.name,
         english(dayPattern() + QStringLiteral("(?: of)? ") + monthPattern() + QStringLiteral(",? ") + yearPattern()),
         false, fullDate},
        {dateaccounts::dayMonthYear.name,
         english(monthPattern() + u' ' + dayPattern() + QStringLiteral(",? ") + yearPattern()), false, fullDate},
        {dateaccounts::dayMonth.name, english(dayPattern() + QStringLiteral("(?: of)? ") + monthPattern()), true,
         dayAndMonth},
        {dateaccounts::dayMonth.name, english(monthPattern() + u' ' + dayPattern()), true, dayAndMonth},
        {dateaccounts::monthYear.name, english(monthPattern() + QStringLiteral("(?: of |, | )") + yearPattern()), false,
         [](const Match& m, const Publication&) {
             return monthDate(number(m, QStringLiteral("year")), monthNumber(m.capturedView(QStringLiteral("month"))));
         }},
        {dateaccounts::seasonYear.name, english(season + QStringLiteral("(?: of |, | )") + yearPattern()), false,
         [](const Match& m, const Publication&) {
             return monthDate(number(m, QStringLiteral("year")), seasonCode(m.capturedView(QStringLiteral("season"))));
         }},
        {dateaccounts::month.name, english(direction + u' ' + monthPattern()), true,
         [](const Match& m, const Publication& published) {
             return nearbyMonth(monthNumber(m.capturedView(QStringLiteral("month"))),
                                directionOf(m.capturedView(QStringLiteral("direction"))), published);
         }},
        {dateaccounts::season.name, english(direction + u' ' + season), true,
         [](const Match& m, const Publication& published) {
             return nearbyMonth(seasonCode(m.capturedView(QStringLiteral("season"))),
                                directionOf(m.capturedView(QStringLiteral("direction"))), published);
         }},
        {dateaccounts::month.name,
         english(
             QStringLiteral(
                 "(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|of|[Ee]arly|[Ll]ate|[Mm]id|to)"
                 "[ -](?<date>") +
             monthPattern() + QStringLiteral(")")),
         true,
         [](const Match& m, const Publication& published) {
             return nearbyMonth(monthNumber(m.capturedView(QStringLiteral("month"))), Direction::Nearest, published);
         }},
        {dateaccounts::season.name,
         english(QStringLiteral("(?:[Ii]n|[Ss]ince|[Dd]uring)(?: the)? (?<date>") + season + QStringLiteral(")")), true,
         [](const Match& m, const Publication& published) {
             return nearbyMonth(seasonCode(m.capturedView(QStringLiteral("season"))), Direction::Nearest, published);
         }},
        {dateaccounts::year.name,
         english(QStringLiteral("(?:[Ii]n|[Ss]ince|[Dd]uring|of|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]"
                                "ate|[Mm]id|year|[Aa]round|to)"
                                "[ -](?<date>") +
                 yearPattern() + QStringLiteral(")")),
         false, [](const Match& m, const Publication&) { return yearDate(number(m, QStringLiteral("year"))); }},
        {dateaccounts::year.name,
         QRegularExpression(QStringLiteral("\\((?<date>") + yearPattern() + QStringLiteral(")\\)")), false,
         [](const Match& m, const Publication&) { return yearDate(number(m, QStringLiteral("year"))); }},
    };
}

std::vector<Rule> relativeRules() {
    const QString weekday = QStringLiteral("(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");
    return {
        {dateaccounts::weekday.name, english(QStringLiteral("(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) )?") + weekday),
         true,
         [](const Match& m, const Publication& published) {
             return nearbyWeekday(weekdayNumber(m.capturedView(QStringLiteral("weekday"))),
                                  directionOf(m.capturedView(QStringLiteral("direction"))), published);
         }},
        {dateaccounts::relative.name, english(QStringLiteral("([Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)")), true,
         [](const Match& m, const Publication& published) {
             const QString word = m.captured(1).toLower();
             return shiftedFrom(published, u"day", word == u"yesterday" ? -1 : word == u"tomorrow" ? 1 : 0);
         }},
        {dateaccounts::relative.name, english(QStringLiteral("([Ll]ast|[Tt]his|[Nn]ext) (month|year)")), true,
         [](const Match& m, const Publication& published) {
             const Direction direction = directionOf(m.capturedView(1));
             return shiftedFrom(published, m.capturedView(2),
                                direction == Direction::Last   ? -1
                                : direction == Direction::Next ? 1
                                                               : 0);
         }},
        {dateaccounts::relative.name,
         english(QStringLiteral("(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
                                "(day|month|year)s? ago")),
         true,
         [](const Match& m, const Publication& published) {
             return shiftedFrom(published, m.capturedView(2), -smallNumber(m.capturedView(1)));
         }},
    };
}

std::vector<Rule> japaneseRules() {
    const auto pattern = [](const char16_t* text) { return QRegularExpression(QString::fromUtf16(text)); };
    return {
        {dateaccounts::era.name,
         pattern(u"(明治|大正|昭和|平成|令和)(\\d{1,2}|元)年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?"), false,
         [](const Match& m, const Publication&) {
             return eraDate(m.capturedView(1), m.capturedView(2), captured(m, 3), captured(m, 4));
         }},
        {dateaccounts::dayMonthYear.name, pattern(u"(\\d{4})年(\\d{1,2})月(\\d{1,2})日"), false,
         [](const Match& m, const Publication&) { return dayDate(captured(m, 1), captured(m, 2), captured(m, 3)); }},
        {dateaccounts::monthYear.name, pattern(u"(\\d{4})年(\\d{1,2})月"), false,
         [](const Match& m, const Publication&) { return monthDate(captured(m, 1), captured(m, 2)); }},
        {dateaccounts::seasonYear.name, pattern(u"(\\d{4})年(?:の)?(春|夏|秋|冬)"), false,
         [](const Match& m, const Publication&) { return monthDate(captured(m, 1), seasonCode(m.capturedView(2))); }},
        {dateaccounts::year.name, pattern(u"(?<!\\d)(\\d{4})年(?![間前後])"), false,
         [](const Match& m, const Publication&) { return yearDate(captured(m, 1)); }},
        {dateaccounts::month.name, pattern(u"(一昨年|昨年|去年|今年|来年)(?:の)?(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?"),
         true,
         [](const Match& m, const Publication& published) {
             const auto year = published.year();
             if (!year) {
                 return PartialDate();
             }
             const QString word = m.captured(1);
             const int which = *year + (word == u"一昨年" ? -2 : word == u"今年" ? 0 : word == u"来年" ? 1 : -1);
             if (captured(m, 2) == 0) {
                 return yearDate(which);
             }
             return captured(m, 3) == 0 ? monthDate(which, captured(m, 2))
                                        : dayDate(which, captured(m, 2), captured(m, 3));
         }},
        {dateaccounts::dayMonth.name, pattern(u"(?<!\\d)(\\d{1,2})月(\\d{1,2})日"), true,
         [](const Match& m, const Publication& published) {
             return nearbyDay(captured(m, 1), captured(m, 2), published);
         }},
        {dateaccounts::month.name, pattern(u"(?<!\\d)(1[0-2]|0?[1-9])月(?!間)"), true,
         [](const Match& m, const Publication& published) {
             return nearbyMonth(captured(m, 1), Direction::Nearest, published);
         }},
        {dateaccounts::relative.name, pattern(u"(先月|今月|来月)"), true,
         [](const Match& m, const Publication& published) {
             const QString word = m.captured(1);
             return shiftedFrom(published, u"month", word == u"先月" ? -1 : word == u"来月" ? 1 : 0);
         }},
        {dateaccounts::relative.name, pattern(u"(一昨日|おととい|昨日|きのう|今日|きょう|明日)"), true,
         [](const Match& m, const Publication& published) {
             const QString word = m.captured(1);
             const bool isTwoBack = word == u"一昨日" || word == u"おととい";
             const bool isOneBack = word == u"昨日" || word == u"きのう";
             return shiftedFrom(published, u"day", isTwoBack ? -2 : isOneBack ? -1 : word == u"明日" ? 1 : 0);
         }},
    };
}

const std::vector<Rule>& allRules() {
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all = englishRules();
        std::ranges::move(relativeRules(), std::back_inserter(all));
        std::ranges::move(japaneseRules(), std::back_inserter(all));
        return all;
    }();
    return rules;
}

/// Full-width digits and odd spaces made plain, character for character, so that offsets stay.
QString plainDigits(QString text) {
    for (QChar& c : text) {
        if (c >= u'０' && c <= u'９') {
            c = QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
        } else if (c.isSpace()) {
            c = u' ';
        }
    }
    return text;
}

} // namespace

std::vector<DateMention> datesOf(const QString& text, const PartialDate& published) {
    const QString plain = plainDigits(text);
    const Publication publication(published);
    const domain::CodePointIndex index(text);
    std::vector<DateMention> dates;
    std::vector<domain::TextRange> taken; // a date that cannot be resolved still keeps coarser rules off its words
    for (const Rule& rule : allRules()) {
        for (auto matches = rule.pattern.globalMatch(plain); matches.hasNext();) {
            const Match match = matches.next();
            const bool hasGroup = match.hasCaptured(QStringLiteral("date"));
            const auto start = hasGroup ? match.capturedStart(QStringLiteral("date")) : match.capturedStart();
            const auto end = hasGroup ? match.capturedEnd(QStringLiteral("date")) : match.capturedEnd();
            const auto range = index.toCodePoints(start, end);
            if (std::ranges::any_of(taken, [&](domain::TextRange other) { return other.overlaps(range); })) {
                continue;
            }
            taken.push_back(range);
            if (const PartialDate date = rule.resolve(match, publication); !date.isEmpty()) {
                dates.push_back({range, date, QString(rule.name), rule.isRelative});
            }
        }
    }
    std::ranges::sort(dates, {}, [](const DateMention& date) { return date.range; });
    return dates;
}

} // namespace gainsay::analysis
