// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/datewords.h"

#include <QLocale>
#include <QRegularExpression>

namespace gainsay::ui {
namespace {

constexpr int spring = 21; // EDTF: 21 spring … 24 winter

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
    static const QRegularExpression words(QStringLiteral("^(?:(\\d{1,2})\\.?\\s+)?([a-z]+)\\.?,?\\s+(\\d{4})$"));
    const auto match = words.match(text.simplified().toLower());
    const int month = match.hasMatch() ? monthOrSeason(match.captured(2)) : 0;
    if (month == 0 || (month >= spring && match.capturedLength(1) > 0)) {
        return {};
    }
    QString notation = QStringLiteral("%1-%2").arg(match.captured(3)).arg(month, 2, 10, QLatin1Char('0'));
    if (match.capturedLength(1) > 0) {
        notation += QStringLiteral("-%1").arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'));
    }
    return domain::PartialDate::fromString(notation);
}

} // namespace gainsay::ui
