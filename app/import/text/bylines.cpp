// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/bylines.h"

#include "app/import/text/dates.h"
#include "app/import/text/keywords.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr qsizetype maxBylineLength = 160;
constexpr qsizetype maxNameLength = 50;

bool isParticle(QStringView word) {
    static const QSet<QString> particles{
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("di"),
        QStringLiteral("da"),  QStringLiteral("dos"), QStringLiteral("du"),    QStringLiteral("la"),
        QStringLiteral("le"),  QStringLiteral("van"), QStringLiteral("von"),   QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("ter"), QStringLiteral("ten"),   QStringLiteral("zu"),
        QStringLiteral("el"),  QStringLiteral("al"),  QStringLiteral("bin"),   QStringLiteral("ibn"),
        QStringLiteral("y"),   QStringLiteral("af"),  QStringLiteral("'t")};
    return particles.contains(word.toString());
}

bool isUnspacedName(QStringView text) {
    qsizetype length = 0;
    bool pure = true;
    forEachCodePoint(text, [&](char32_t c) {
        length += isUnspacedScript(c) ? 1 : 0;
        pure = pure && (isUnspacedScript(c) || c == U' ' || c == U'　' || c == U'・');
    });
    return pure && length >= 2 && length <= 8;
}

bool isNameWord(QStringView word) {
    if (word.isEmpty() || !(word.front().isUpper() || QStringView(u"'’").contains(word.front()))) {
        return false;
    }
    return std::ranges::all_of(word,
                               [](QChar c) { return c.isLetter() || c.isMark() || QStringView(u"'’-.‑").contains(c); });
}

/// Whether something may stand behind a name: in brackets, an address, or after one of these words.
bool canHaveTrailing(QStringView name) {
    if (name.contains(u'(') || name.contains(u'@')) {
        return true;
    }
    for (const auto word : QStringTokenizer(name, u' ')) {
        if (word == u"in" || word == u"for" || word == u"at" || word == u"with" || word == u"à" || word == u"aus" ||
            word == u"für" || word == u"para" || word == u"en") {
            return true;
        }
    }
    return false;
}

/// Without the signs and spaces at both ends that set a name apart.
QStringView withoutEdges(QStringView name) {
    constexpr QStringView edges = u" \t\n\v\f\r,;:|*_-–—•·";
    while (!name.isEmpty() && edges.contains(name.front())) {
        name = name.sliced(1);
    }
    while (!name.isEmpty() && edges.contains(name.back())) {
        name.chop(1);
    }
    return name;
}

/// Two to five words with capitals, particles between them perhaps.
bool isShapedAsName(const QList<QStringView>& words) {
    return words.size() >= 2 && words.size() <= 5 && std::ranges::count_if(words, isNameWord) >= 2 &&
           std::ranges::all_of(words, [](QStringView word) { return isNameWord(word) || isParticle(word); }) &&
           isNameWord(words.back());
}

/// One piece of a byline without addresses, roles and places: "Jane Roe in Oslo", "Jane Roe (staff writer)".
QString bareName(QStringView piece) {
    static const QRegularExpression trailing(
        QStringLiteral(R"(\s*(?:\(.*\)|[\w.+-]+@[\w.-]+|@\w+|\s(?:in|for|at|with|à|aus|für|para|en)\s.*)$)"));
    QString name = simplified(piece);
    if (canHaveTrailing(name)) {
        name.remove(trailing);
    }
    static const QRegularExpression label(QStringLiteral(R"(\s+(?:published|updated|posted)\b.*$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    using Word = QLatin1StringView;
    static const Keywords labels{Word("published"), Word("updated"), Word("posted")};
    if (labels.anyIn(name)) {
        name.remove(label);
    }
    name = withoutEdges(name).toString();
    for (const auto& suffix : {QStringLiteral("記者"), QStringLiteral("编辑"), QStringLiteral("기자")}) {
        if (name.size() > suffix.size() && name.endsWith(suffix)) {
            name.chop(suffix.size());
            name = name.trimmed();
        }
    }
    return name;
}

/// Whether pieces() may find one of its borders: a sign, or a joining word between others.
bool hasBorder(QStringView names) {
    constexpr QStringView signs = u",;|｜•·/&、，;-–—・";
    if (std::ranges::any_of(names, [&](QChar c) { return signs.contains(c); })) {
        return true;
    }
    for (const auto word : names.split(u' ')) {
        const auto is = [&](QStringView joining) { return word.compare(joining, Qt::CaseInsensitive) == 0; };
        if (is(u"and") || is(u"und") || is(u"et") || is(u"y") || is(u"e") || is(u"en") || is(u"och") || is(u"og") ||
            is(u"i") || is(u"with")) {
            return true;
        }
    }
    return std::ranges::any_of(names, [](QChar c) { return c != u' ' && c < u' '; }); // other white space
}

QStringList pieces(QStringView names) {
    static const QRegularExpression borders(
        QStringLiteral(
            R"(\s*(?:[,;|｜•·/&、，;]|\s[-–—]\s|\s(?:and|und|et|y|e|en|och|og|i|with)\s|(?<=\p{Han})・(?=\p{Han}))\s*)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!hasBorder(names)) {
        return names.isEmpty() ? QStringList() : QStringList(names.toString());
    }
    return names.toString().split(borders, Qt::SkipEmptyParts);
}

/// Without the date that may stand on the same line.
QString withoutDate(const QString& line) {
    const auto found = findDate(line);
    return found ? line.first(found->start) + line.sliced(found->end) : line;
}

void appendUnique(QStringList& names, const QString& name) {
    if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
        names.append(name);
    }
}

/// Names at the front, perhaps an outlet behind them, and nothing that is neither.
Byline readNames(QStringView text, const Lexicon& lexicon) {
    Byline byline;
    const auto parts = pieces(text);
    for (const QString& part : parts) {
        const QString name = bareName(part);
        if (name.isEmpty() || lexicon.isRole(name) || lexicon.isDesk(name)) {
            continue;
        }
        if (looksLikeName(name, lexicon)) {
            appendUnique(byline.names, name);
        } else if (lexicon.namesOutlet(name) && byline.outlet.isEmpty() && name.front().isUpper()) {
            byline.outlet = name;
        }
    }
    return byline;
}

} // namespace

bool looksLikeName(QStringView text, const Lexicon& lexicon) {
    const auto words = text.size() <= maxNameLength ? text.split(u' ', Qt::SkipEmptyParts) : QList<QStringView>();
    const bool unspaced = !words.isEmpty() && isUnspacedName(text);
    // The shape costs least to look at, and few lines have it.
    if (!unspaced && !isShapedAsName(words)) {
        return false;
    }
    if (lexicon.isRubric(text) || lexicon.isRole(text) || lexicon.namesOutlet(text) || lexicon.isFurniture(text)) {
        return false;
    }
    return unspaced || std::ranges::none_of(words, [&](QStringView word) { return lexicon.isRubric(word); });
}

Byline statedByline(QStringView line, const Lexicon& lexicon) {
    if (line.size() > maxBylineLength) {
        return {};
    }
    const QString plain = simplified(line);
    if (const auto prefix = lexicon.bylinePrefix(plain); prefix > 0) {
        return readNames(withoutDate(plain.sliced(prefix)), lexicon);
    }
    static const QRegularExpression reporterBehind(
        QStringLiteral(R"(^[（(]?([\p{Han}\p{Hiragana}\p{Katakana}　 ]{2,8})(?:記者|特派員)[）)]?$)"));
    const bool reporter = plain.contains(u"記者") || plain.contains(u"特派員");
    if (const auto match = reporterBehind.match(reporter ? plain : QString()); match.hasMatch()) {
        return readNames(match.capturedView(1), lexicon);
    }
    return {};
}

Byline bareByline(QStringView line, const Lexicon& lexicon) {
    const QString plain = simplified(line);
    if (plain.size() > maxBylineLength || endsSentence(plain)) {
        return {};
    }
    const auto parts = pieces(withoutDate(plain));
    Byline byline;
    for (const QString& part : parts) {
        const QString name = bareName(part);
        if (looksLikeName(name, lexicon) && !isUnspacedName(name)) {
            appendUnique(byline.names, name);
        } else if (lexicon.namesOutlet(name) && !name.isEmpty() && name.front().isUpper()) {
            byline.outlet = name;
        } else if (!lexicon.isRole(name) && !name.isEmpty()) {
            return {}; // something else stands there: not a byline
        }
    }
    return byline.isEmpty() ? Byline() : byline;
}

Byline endNote(QStringView paragraph, const Lexicon& lexicon) {
    if (paragraph.size() > 3 * maxBylineLength) {
        return {};
    }
    const QString plain = simplified(paragraph);
    static const QRegularExpression contributor(
        QStringLiteral(
            R"(^((?:\p{Lu}[\w.'’-]*\s+){1,4}\p{Lu}[\w.'’-]*) (?:is|was) an? (.{0,60}?)\b(?:contributor|correspondent|reporter|staff writer|journalist|columnist|writer|editor)\b(?: (?:for|at|with) (?:the )?((?:\p{Lu}[\w.&'’-]*\s?){1,5}))?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const bool introduces = plain.contains(QLatin1StringView(" is a")) || plain.contains(QLatin1StringView(" was a"));
    if (const auto match = contributor.match(introduces ? plain : QString());
        match.hasMatch() && looksLikeName(match.capturedView(1), lexicon)) {
        Byline byline{{match.captured(1)}, match.captured(3).trimmed()};
        const QString before = match.captured(2).trimmed();
        static const QRegularExpression properName(QStringLiteral(R"(^(?:\p{Lu}[\w.&'’-]*\s?){1,5}$)"));
        if (byline.outlet.isEmpty() && properName.match(before).hasMatch()) {
            byline.outlet = before;
        }
        while (byline.outlet.endsWith(u'.') || byline.outlet.endsWith(u',')) {
            byline.outlet.chop(1);
        }
        return byline;
    }
    static const QRegularExpression reportingBy(
        QStringLiteral(R"(\(?\b(?:Additional )?[Rr]eporting by ([^;.)]{4,100}))"));
    const bool credits = plain.contains(QLatin1StringView("eporting by "));
    if (const auto match = reportingBy.match(credits ? plain : QString());
        match.hasMatch() && match.capturedStart() < 3 && !match.capturedView().contains(u"Additional")) {
        return readNames(match.capturedView(1), lexicon);
    }
    return {};
}

QStringList splitNames(QStringView names, const Lexicon& lexicon) {
    const QString plain = simplified(names);
    const auto prefix = lexicon.bylinePrefix(plain);
    QStringList found;
    const auto parts = pieces(QStringView(plain).sliced(prefix));
    for (const QString& part : parts) {
        const QString name = bareName(part);
        const bool address =
            name.contains(u'@') || name.contains(QLatin1StringView("://")) || name.contains(QLatin1StringView("www."));
        if (name.size() > 1 && name.size() <= maxNameLength && !address && !lexicon.isRole(name) &&
            !lexicon.isDesk(name)) {
            appendUnique(found, name);
        }
    }
    return found;
}

} // namespace gainsay::import
