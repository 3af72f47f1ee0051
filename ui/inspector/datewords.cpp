// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

constexpr int spring = 21; // EDTF: 21 spring … 24 winter

/// Reads 2021年3月14日, 2021年3月, 2020年秋 and 2020年.
domain::PartialDate dateFromJapanese(const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("^(\\d{4})年(?:([春夏秋冬])|(?:(\\d{1,2})月(?:(\\d{1,2})日)?))?$"));
    const auto match = words.match(QString(text).remove(u' ').normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch()) {
        return {};
    }
    const auto twoDigits = [](int number) { return QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString notation = match.captured(1);
    if (match.capturedLength(2) > 0) {
        notation += twoDigits(spring + static_cast<int>(QStringView(u"春夏秋冬").indexOf(match.captured(2))));
    }
    for (const int part : {3, 4}) {
        notation += match.capturedLength(part) > 0 ? twoDigits(match.captured(part).toInt()) : QString();
    }
    return domain::PartialDate::fromString(notation);
}

/// 1–12, 21–24 for a season, 0 for anything else.
int monthOrSeason(const QString& word) {
    const QStringList seasons{QStringLiteral("spring"), QStringLiteral("summer"), QStringLiteral("autumn"),
                              QStringLiteral("winter")};
    if (const auto season = seasons.indexOf(word); season >= 0) {
        return spring + static_cast<int>(season);
    }
    if (word == QLatin1StringView("fall")) {
        return spring + 2;
    }
    for (int month = 1; month <= 12; ++month) {
        const QString name = QLocale::c().monthName(month, QLocale::LongFormat).toLower();
        if (word.size() >= 3 && name.startsWith(word)) {
            return month;
        }
    }
    return 0;
}

} // namespace

domain::PartialDate dateFromWords(const QString& text) {
    if (const auto plain = domain::PartialDate::fromString(text); !plain.isEmpty()) {
        return plain;
    }
    if (const auto japanese = dateFromJapanese(text); !japanese.isEmpty()) {
        return japanese;
    }
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d{1,2})\\.?\\s+)?([a-z]+)\\.?,?\\s+(\\d{4})"
                       "(?:,?\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(utc|z|[+-]\\d{2}:\\d{2})?)?$"));
    const auto match = words.match(text.simplified().toLower());
    const int month = match.hasMatch() ? monthOrSeason(match.captured(2)) : 0;
    if (month == 0 || (month >= spring && match.capturedLength(1) > 0)) {
        return {};
    }
    QString notation = QStringLiteral("%1-%2").arg(match.captured(3)).arg(month, 2, 10, QLatin1Char('0'));
    if (match.capturedLength(4) > 0 && match.capturedLength(1) == 0) {
        return {};
    }
    if (match.capturedLength(1) > 0) {
        notation += QStringLiteral("-%1").arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'));
    }
    if (match.capturedLength(4) > 0) {
        const QString zone = match.captured(5);
        notation += u'T' + match.captured(4).rightJustified(match.capturedLength(4) < 6 ? 5 : 8, u'0') +
                    (zone.isEmpty() || zone.front() == u'+' || zone.front() == u'-' ? zone : QStringLiteral("Z"));
    }
    return domain::PartialDate::fromString(notation);
}

QString precisionWords(const domain::PartialDate& date) {
    static const QRegularExpression moment(
        QStringLiteral("[T ]\\d{2}:\\d{2}(:\\d{2}(?:[.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = moment.match(date.toString());
    if (!match.hasMatch()) {
        return {};
    }
    const QString zone = match.captured(2);
    const bool utc = zone == u"Z" || zone == u"+00:00" || zone == u"+0000";
    return zone.isEmpty() ? Words::tr("no time zone given")
           : utc          ? Words::tr("Universal Time")
                          : Words::tr("zone UTC%1").arg(zone);
}

} // namespace gainsay::ui
