// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourceplace.h"

#include <QRegularExpression>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr qsizetype longestKey = 120; ///< characters of a passage that are looked for; more tell no better
constexpr qsizetype nearName = 500;   ///< characters after a name, or before it in the same tag

/// What may stand between two words: white space in any writing, and tags.
constexpr QLatin1StringView between("(?:\\s|&nbsp;|&#160;|\\\\[nrt]|<[^<>]{0,400}>)*");

/// A character as text, as an entity, or as JSON escapes it.
QString writingsOf(QChar c) {
    if (c.isLetterOrNumber() && c.unicode() < 0x80) {
        return c;
    }
    if (c.isSurrogate()) {
        return c.isHighSurrogate() ? QString() : QStringLiteral("(?:.|&#\\w{1,8};|(?:\\\\u[0-9a-fA-F]{4}){2})");
    }
    return QStringLiteral("(?:%1|&#?\\w{1,8};|\\\\u[0-9a-fA-F]{4}|\\\\.)").arg(QRegularExpression::escape(c));
}

QRegularExpression patternOf(const QString& passage) {
    QString pattern;
    const QString words = passage.simplified().first(std::min(longestKey, passage.simplified().size()));
    for (const QChar c : words) {
        pattern += c == u' ' ? QString(between) : writingsOf(c);
    }
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

std::optional<SourcePlace> placeOf(const QRegularExpressionMatch& match) {
    return match.hasMatch() ? std::optional(SourcePlace{match.capturedStart(), match.capturedEnd()}) : std::nullopt;
}

/// Inside the tag around a name, or shortly behind it.
std::optional<SourcePlace> nearTo(const QString& source, qsizetype at, const QRegularExpression& passage) {
    const auto tag = source.lastIndexOf(u'<', at);
    const auto from = tag >= 0 && at - tag <= nearName ? tag : at;
    const QString region = source.sliced(from, std::min(source.size() - from, at - from + nearName));
    auto place = placeOf(passage.match(region));
    if (place) {
        place->start += from;
        place->end += from;
    }
    return place;
}

} // namespace

std::optional<SourcePlace> findInSource(const QString& source, const QString& name, const QString& passage) {
    if (passage.simplified().isEmpty()) {
        return std::nullopt;
    }
    const auto pattern = patternOf(passage);
    if (!name.isEmpty()) {
        for (auto at = source.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
             at = source.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
            if (const auto place = nearTo(source, at, pattern)) {
                return place;
            }
        }
    }
    if (const auto place = placeOf(pattern.match(source))) {
        return place;
    }
    // Several authors are seldom written side by side: the first of them will do.
    const auto comma = passage.indexOf(QLatin1StringView(", "));
    return comma > 0 ? findInSource(source, name, passage.first(comma)) : std::nullopt;
}

} // namespace gainsay::ui
