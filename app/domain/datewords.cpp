// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gainsay::domain {
namespace {

constexpr int firstSeason = 21; // EDTF: 21 spring, 22 summer, 23 autumn, 24 winter

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

/// What a date looks like is the catalogue's to say, month names are not: those of English come from the C locale, and
/// other languages have to write months as numbers.
template <typename Moment>
QString written(const Moment& moment, const QString& form) {
    return moment.isValid() ? QLocale::c().toString(moment, form) : QString();
}

QString seasonWords(int season) {
    switch (season - firstSeason) {
    case 0:
        return Words::tr("spring %1");
    case 1:
        return Words::tr("summer %1");
    case 2:
        return Words::tr("autumn %1");
    default:
        return Words::tr("winter %1");
    }
}

} // namespace

QString dateWords(const PartialDate& date) {
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype monthLength = 7;
    const QString notation = date.toString();
    if (date.isEmpty()) {
        return {};
    }
    if (notation.size() == yearLength) {
        return Words::tr("%1", "a year").arg(notation);
    }
    if (const int month = notation.sliced(yearLength + 1, 2).toInt(); month >= firstSeason) {
        return seasonWords(month).arg(notation.first(yearLength));
    }
    return notation.size() == monthLength ? monthOfYearWords(date.earliest()) : dayWords(date.earliest());
}

QString dayWords(QDate day) {
    //: The form of a date, in the letters of QLocale::toString: d day, M month, yyyy year
    return written(day, Words::tr("d MMM yyyy"));
}

QString momentWords(const QDateTime& moment) {
    //: The form of a date with its time, in the letters of QLocale::toString
    return written(moment, Words::tr("d MMM yyyy, HH:mm"));
}

QString monthWords(QDate month) {
    //: The form of a month beside others of its year, in the letters of QLocale::toString
    return written(month, Words::tr("MMM"));
}

QString monthOfYearWords(QDate month) {
    //: The form of a month with its year, in the letters of QLocale::toString
    return written(month, Words::tr("MMM yyyy"));
}

} // namespace gainsay::domain
