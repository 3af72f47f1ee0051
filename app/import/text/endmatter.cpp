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

/// Words of running text in each line, so that it is looked at only once.
std::vector<qsizetype> proseWords(std::span<const TextLine> body, const Lexicon& lexicon) {
    std::vector<qsizetype> words;
    words.reserve(body.size());
    for (const TextLine& line : body) {
        words.push_back(isProse(line, lexicon) ? wordCount(line.text) : 0);
    }
    return words;
}

/// Where readers' comments or other matter begin and the article does not come back; the size where that is nowhere.
size_t articleEnd(std::span<const TextLine> body, const std::vector<qsizetype>& words, const Lexicon& lexicon) {
    qsizetype total = 0;
    for (const auto count : words) {
        total += count;
    }
    qsizetype before = 0;
    for (size_t i = 0; i < body.size(); ++i) {
        const auto after = total - before;
        const bool comments = lexicon.opensComments(body[i].text);
        if (before >= leastBodyWords && (comments || (after * 2 <= before && lexicon.opensOtherMatter(body[i].text)))) {
            return i;
        }
        before += words[i];
    }
    return body.size();
}

/// At the end of the text everything but running text is suspect once something under or above it is debris.
size_t withoutTail(std::span<const TextLine> body, const std::vector<qsizetype>& words, size_t end,
                   const Lexicon& lexicon) {
    size_t cut = end;
    for (size_t i = end; i-- > 0;) {
        const QStringView text = body[i].text;
        const int appeal = lexicon.appealScore(text);
        const bool debris = appeal >= surelyAppeal || (appeal >= 1 && words[i] == 0) || lexicon.isFurniture(text) ||
                            lexicon.opensOtherMatter(text) || lexicon.opensComments(text) ||
                            lexicon.leadsElsewhere(text);
        if (debris) {
            cut = i;
        } else if (words[i] > 0 || !endNote(text, lexicon).isEmpty()) {
            break;
        }
    }
    return cut;
}

} // namespace

TrimmedBody trimBody(std::span<const TextLine> body, const Lexicon& lexicon) {
    const auto words = proseWords(body, lexicon);
    const auto end = withoutTail(body, words, articleEnd(body, words, lexicon), lexicon);
    TrimmedBody trimmed;
    bool linksFollow = false;
    for (size_t i = 0; i < end; ++i) {
        const QStringView text = body[i].text;
        // A list of links inside the text ends with the next paragraph.
        linksFollow = (linksFollow && words[i] == 0) || (lexicon.opensOtherMatter(text) && !endsSentence(text));
        const int score = lexicon.appealScore(text);
        const bool appeal = score >= appealInsideText ||
                            (score >= surelyAppeal && (!endsSentence(text) || wordCount(text) <= briefAppeal));
        if (!linksFollow && !appeal && !lexicon.isFurniture(text) && !lexicon.leadsElsewhere(text)) {
            trimmed.kept.push_back(i);
        }
    }
    for (size_t i = end; i < body.size() && trimmed.outlet.isEmpty(); ++i) {
        trimmed.outlet = lexicon.outletIn(body[i].text);
    }
    return trimmed;
}

} // namespace gainsay::import
