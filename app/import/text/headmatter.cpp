// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/headmatter.h"

#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>

#include <optional>

namespace gainsay::import {
namespace {

using domain::Fact;
using domain::Witness;

constexpr qsizetype leastTitleWords = 4;
constexpr qsizetype mostTitleWords = 30;
constexpr qsizetype leastProseWords = 6;
constexpr qsizetype surelyProseWords = 35;
constexpr qsizetype standfirstWords = 5;
constexpr qsizetype longestLabel = 200; ///< characters of a menu, rubric or outlet
constexpr size_t mostHeadLines = 400;   ///< a page copied whole has its menus above the article

/// A date (or two) and hardly anything else: labels, a rubric, the time of day.
std::optional<domain::PartialDate> dateLine(QStringView line) {
    constexpr qsizetype longestLine = 200;
    const auto found = line.size() <= longestLine ? findDate(line) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    QString rest = line.first(found->start).toString() + u' ' + line.sliced(found->end).toString();
    if (const auto second = findDate(rest)) {
        rest = rest.first(second->start) + rest.sliced(second->end);
    }
    return wordCount(rest) <= 9 && !endsSentence(rest) ? std::optional(found->date) : std::nullopt;
}

bool isCaption(QStringView line) {
    static const QRegularExpression credit(
        QStringLiteral(
            R"(^[(\[（【]?\s*(?:photo|image|picture|pictured|file photo|foto|bild|写真|画像|図)(?:\s+(?:by|credit))?\s*[:：=＝／/©])"),
        QRegularExpression::CaseInsensitiveOption);
    return credit.matchView(line).hasMatch();
}

/// "Home / News / Asia", "News | Sport | Weather": two short pieces or more, each without a sentence.
bool isBreadcrumb(QStringView line, const Lexicon& lexicon) {
    if (line.size() > longestLabel) {
        return false;
    }
    const auto pieces = splitAtBars(line);
    if (pieces.size() < 2) {
        return lexicon.isRubric(line);
    }
    const auto shortPieces = std::ranges::count_if(pieces, [](const QString& piece) { return wordCount(piece) <= 3; });
    const auto known = std::ranges::count_if(
        pieces, [&](const QString& piece) { return lexicon.isRubric(piece) || lexicon.isFurniture(piece); });
    return shortPieces == pieces.size() && (known > 0 || pieces.size() > 3);
}

bool canBeTitle(const TextLine& line, const Lexicon& lexicon) {
    const QStringView text = line.text;
    return wordCount(text) <= mostTitleWords && text.size() <= 300 && !lexicon.isFurniture(text) &&
           !isBreadcrumb(text, lexicon) && !lexicon.opensOtherMatter(text) && !lexicon.leadsElsewhere(text) &&
           lexicon.appealScore(text) < 2 && !dateLine(text) && !isCaption(text) && !beginsWithBullet(text) &&
           statedByline(text, lexicon).isEmpty();
}

/// "Headline - Outlet" above or below a plain "Headline" gives the outlet away.
QString outletBehind(const QString& longer, const QString& title) {
    if (longer.size() <= title.size() + 3 || !longer.startsWith(title)) {
        return {};
    }
    static const QRegularExpression separator(QStringLiteral(R"(^\s*(?:[-–—|｜:»•]|\|\|)\s*)"));
    const auto rest = QStringView(longer).sliced(title.size());
    const auto match = separator.matchView(rest);
    const QString name = match.hasMatch() ? rest.sliced(match.capturedEnd()).trimmed().toString() : QString();
    return wordCount(name) <= 5 ? name : QString();
}

struct TitleChoice {
    std::optional<size_t> index; ///< of the last line that says it
    QString outlet;
};

/// A headline that stands there twice; else the first line that is long enough; else the first that can be one at all.
TitleChoice chooseTitle(std::span<const TextLine> head, const Lexicon& lexicon) {
    std::optional<size_t> longEnough;
    std::optional<size_t> any;
    QStringList plain;
    for (const TextLine& line : head) {
        plain.append(folded(line.text));
    }
    for (size_t i = 0; i < head.size(); ++i) {
        if (!canBeTitle(head[i], lexicon)) {
            continue;
        }
        for (size_t k = head.size(); k-- > i + 1;) {
            if (wordCount(head[i].text) >= 2 && plain[static_cast<qsizetype>(i)] == plain[static_cast<qsizetype>(k)]) {
                return {k, {}};
            }
            if (const auto outlet = outletBehind(head[i].text, head[k].text); !outlet.isEmpty()) {
                return {k, outlet};
            }
            if (const auto outlet = outletBehind(head[k].text, head[i].text); !outlet.isEmpty()) {
                return {i, outlet};
            }
        }
        const bool name = looksLikeName(head[i].text, lexicon) || isOutletLine(head[i].text, lexicon);
        if (!longEnough && !name && wordCount(head[i].text) >= leastTitleWords) {
            longEnough = i;
        }
        if (!any && !isOutletLine(head[i].text, lexicon)) {
            any = i;
        }
    }
    return {longEnough ? longEnough : any, {}};
}

/// The last line that says a title known from elsewhere.
TitleChoice placeOf(const QString& title, std::span<const TextLine> head) {
    for (size_t i = head.size(); i-- > 0;) {
        if (folded(head[i].text).startsWith(folded(title))) {
            return {i, {}};
        }
    }
    return {};
}

bool readLabel(const TextLine& line, bool belowTitle, HeadMatter& head, const Lexicon& lexicon);

/// "Le Monde | 4.5.2015 à 13h36 • Mis à jour le 5.5.2015 | Par Ann Berg": short pieces between bars, a date among them.
bool readPieces(const TextLine& line, HeadMatter& head, const Lexicon& lexicon) {
    constexpr qsizetype mostWords = 12;
    const auto pieces = line.text.size() <= longestLabel ? splitAtBars(line.text) : QStringList();
    const bool dated = std::ranges::any_of(pieces, [](const QString& piece) { return findDate(piece).has_value(); });
    const bool labels = std::ranges::all_of(
        pieces, [](const QString& piece) { return wordCount(piece) <= mostWords && !endsSentence(piece); });
    if (pieces.size() < 3 || !dated || !labels) { // two pieces are a byline with its date
        return false;
    }
    for (const QString& piece : pieces) {
        readLabel({piece, false, false}, false, head, lexicon); // a bare name may be the outlet's
    }
    return true;
}

/// What one line below (or above) the title adds. True where the line was understood.
bool readLabel(const TextLine& line, bool belowTitle, HeadMatter& head, const Lexicon& lexicon) {
    const QStringView text = line.text;
    if (readPieces(line, head, lexicon)) {
        return true;
    }
    auto byline = statedByline(text, lexicon);
    if (byline.isEmpty() && belowTitle) {
        byline = bareByline(text, lexicon);
    }
    if (const auto date = dateLine(text)) {
        if (head.published.isEmpty() || !lexicon.saysUpdated(text)) {
            head.published = *date;
            head.findings.set({Fact::Published, date->toString(), Witness::Text, {}, line.text});
        }
    } else if (byline.isEmpty() && isOutletLine(text, lexicon)) {
        if (head.outlet.isEmpty()) {
            head.outlet = text.toString();
            head.findings.set({Fact::Outlet, head.outlet, Witness::Text, {}, line.text});
        }
        return true;
    } else if (byline.isEmpty()) {
        return false;
    }
    for (const QString& name : std::as_const(byline.names)) {
        if (!head.byline.contains(name)) {
            head.byline.append(name);
            head.findings.set({Fact::Authors, head.byline.join(u'\n'), Witness::Byline, {}, line.text});
        }
    }
    if (head.outlet.isEmpty()) {
        head.outlet = byline.outlet;
    }
    return true;
}

/// A headline may be a question or a whole sentence: set apart, one sentence long, with more to come.
bool isSentenceAsTitle(std::span<const TextLine> lines, size_t i, const Lexicon& lexicon) {
    const auto& text = lines[i].text;
    if (i + 1 >= lines.size()) {
        return false;
    }
    if (folded(lines[i + 1].text) == folded(text)) {
        return true;
    }
    const bool first = std::ranges::none_of(lines.first(i), [&](const TextLine& line) {
        return wordCount(line.text) >= leastTitleWords && canBeTitle(line, lexicon);
    });
    const bool headline = wordCount(text) <= 20 && QStringView(u"?!？！…").contains(finalMark(text));
    return first && headline && lines[i].beforeBlank && !hasQuotationMark(text);
}

bool isDebris(QStringView text, const Lexicon& lexicon) {
    return lexicon.isFurniture(text) || isBreadcrumb(text, lexicon) || lexicon.leadsElsewhere(text) ||
           lexicon.opensOtherMatter(text) || lexicon.appealScore(text) >= 2;
}

} // namespace

bool isOutletLine(QStringView line, const Lexicon& lexicon) {
    return line.size() <= longestLabel && wordCount(line) <= 6 && lexicon.namesOutlet(line) &&
           !lexicon.isRubric(line) && !endsSentence(line) &&
           (isTitleCase(line) || isUnspacedScript(line.front().unicode()));
}

bool isSentences(const TextLine& line, qsizetype words) {
    return (words >= leastProseWords && endsSentence(line.text)) || words >= surelyProseWords;
}

bool isProse(const TextLine& line, const Lexicon& lexicon) {
    return isSentences(line, wordCount(line.text)) && lexicon.appealScore(line.text) < 2 &&
           !lexicon.leadsElsewhere(line.text);
}

size_t headLength(std::span<const TextLine> lines, const Lexicon& lexicon) {
    const auto searched = lines.first(std::min(lines.size(), mostHeadLines));
    for (size_t i = 0; i < searched.size(); ++i) {
        if (isProse(lines[i], lexicon) && !isSentenceAsTitle(lines, i, lexicon)) {
            return i;
        }
    }
    const auto first = std::ranges::find_if(searched, [&](const TextLine& line) { return canBeTitle(line, lexicon); });
    auto end = static_cast<size_t>(first - searched.begin());
    // Nothing but labels may follow the title in such a head.
    for (end = std::min(end + 1, searched.size()); end < searched.size(); ++end) {
        const QStringView text = searched[end].text;
        if (!dateLine(text) && statedByline(text, lexicon).isEmpty() && !isDebris(text, lexicon)) {
            break;
        }
    }
    return searched.empty() || end == lines.size() ? 0 : end;
}

HeadMatter readHead(std::span<const TextLine> head, const Lexicon& lexicon, const QString& knownTitle) {
    HeadMatter result;
    result.title = knownTitle;
    auto choice = knownTitle.isEmpty() ? chooseTitle(head, lexicon) : placeOf(knownTitle, head);
    result.outlet = choice.outlet;
    if (choice.index && knownTitle.isEmpty()) {
        result.title = head[*choice.index].text;
    }
    const QString title = folded(result.title);
    for (size_t i = 0; i < head.size(); ++i) {
        const QStringView text = head[i].text;
        // A title known from elsewhere need not stand here; then every line is below it.
        const bool belowTitle = choice.index ? i > *choice.index : !knownTitle.isEmpty();
        const bool isTitle = !title.isEmpty() && folded(text).startsWith(title);
        if (isTitle || (!dateLine(text) && isDebris(text, lexicon)) ||
            readLabel(head[i], belowTitle, result, lexicon)) {
            continue;
        }
        const bool lastOfHead = i + 1 == head.size();
        if (isCaption(text)) {
            result.kept.push_back({i, domain::BlockKind::Caption});
        } else if (belowTitle && wordCount(text) >= standfirstWords) {
            result.kept.push_back({i, domain::BlockKind::Paragraph});
        } else if (belowTitle && lastOfHead && wordCount(text) >= 2) {
            result.kept.push_back({i, domain::BlockKind::Heading, 2});
        }
    }
    return result;
}

} // namespace gainsay::import
