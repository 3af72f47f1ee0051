// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/endmatter.h"

#include "app/import/text/bylines.h"
#include "app/import/text/headmatter.h"
#include "app/import/text/textshape.h"

namespace gainsay::import {
namespace {

constexpr qsizetype leastBodyWords = 40; ///< of running text above a heading that ends the article
constexpr int surelyAppeal = 2;
constexpr int appealInsideText = 4;
constexpr qsizetype briefAppeal = 25; ///< words; a shorter line needs no more than one strong phrase

/// What is asked of every line more than once.
struct LineFacts {
    int appeal = 0;           ///< Lexicon::appealScore()
    qsizetype words = 0;      ///< of running text
    bool leadsAway = false;   ///< Lexicon::leadsElsewhere()
    bool otherMatter = false; ///< Lexicon::opensOtherMatter()
};

std::vector<LineFacts> factsOf(std::span<const TextLine> body, const Lexicon& lexicon) {
    std::vector<LineFacts> facts;
    facts.reserve(body.size());
    for (const TextLine& line : body) {
        LineFacts one{lexicon.appealScore(line.text), 0, lexicon.leadsElsewhere(line.text),
                      lexicon.opensOtherMatter(line.text)};
        const auto words = wordCount(line.text);
        one.words = isSentences(line, words) && one.appeal < surelyAppeal && !one.leadsAway ? words : 0;
        facts.push_back(one);
    }
    return facts;
}

/// Where readers' comments or other matter begin and the article does not come back; the size where that is nowhere.
size_t articleEnd(std::span<const TextLine> body, const std::vector<LineFacts>& facts, const Lexicon& lexicon) {
    qsizetype total = 0;
    for (const LineFacts& one : facts) {
        total += one.words;
    }
    qsizetype before = 0;
    for (size_t i = 0; i < body.size(); ++i) {
        const auto after = total - before;
        const bool comments = lexicon.opensComments(body[i].text);
        if (before >= leastBodyWords && (comments || (after * 2 <= before && facts[i].otherMatter))) {
            return i;
        }
        before += facts[i].words;
    }
    return body.size();
}

/// At the end of the text everything but running text is suspect once something under or above it is debris.
size_t withoutTail(std::span<const TextLine> body, const std::vector<LineFacts>& facts, size_t end,
                   const Lexicon& lexicon) {
    size_t cut = end;
    for (size_t i = end; i-- > 0;) {
        const QStringView text = body[i].text;
        const int appeal = facts[i].appeal;
        const bool debris = appeal >= surelyAppeal || (appeal >= 1 && facts[i].words == 0) ||
                            lexicon.isFurniture(text) || facts[i].otherMatter || lexicon.opensComments(text) ||
                            facts[i].leadsAway;
        if (debris) {
            cut = i;
        } else if (facts[i].words > 0 || !endNote(text, lexicon).isEmpty()) {
            break;
        }
    }
    return cut;
}

} // namespace

TrimmedBody trimBody(std::span<const TextLine> body, const Lexicon& lexicon) {
    const auto facts = factsOf(body, lexicon);
    const auto end = withoutTail(body, facts, articleEnd(body, facts, lexicon), lexicon);
    TrimmedBody trimmed;
    bool linksFollow = false;
    for (size_t i = 0; i < end; ++i) {
        const QStringView text = body[i].text;
        // A list of links inside the text ends with the next paragraph.
        linksFollow = (linksFollow && facts[i].words == 0) || (facts[i].otherMatter && !endsSentence(text));
        const int score = facts[i].appeal;
        const bool appeal = score >= appealInsideText ||
                            (score >= surelyAppeal && (!endsSentence(text) || wordCount(text) <= briefAppeal));
        if (!linksFollow && !appeal && !lexicon.isFurniture(text) && !facts[i].leadsAway) {
            trimmed.kept.push_back(i);
        }
    }
    for (size_t i = end; i < body.size() && trimmed.outlet.isEmpty(); ++i) {
        trimmed.outlet = lexicon.outletIn(body[i].text);
    }
    return trimmed;
}

} // namespace gainsay::import
