// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/pagetitle.h"

#include "app/import/text/textshape.h"

#include <QRegularExpression>
#include <QSet>

namespace gainsay::import {
namespace {

constexpr double sameTitle = 0.5; ///< share of common words from which two wordings are of one title

QSet<QString> wordSet(const QString& text) {
    const auto words = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> set;
    for (const QString& word : words) {
        // Without spaces between words, pairs of characters do.
        if (isUnspacedScript(word.front().unicode())) {
            for (qsizetype i = 0; i + 1 < word.size(); ++i) {
                set.insert(word.sliced(i, 2));
            }
        } else {
            set.insert(word);
        }
    }
    return set;
}

/// Dice coefficient of the words.
double likeness(const QString& a, const QString& b) {
    const auto first = wordSet(a);
    const auto second = wordSet(b);
    const auto common = QSet<QString>(first).intersect(second).size();
    const auto all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

} // namespace

QString withoutSiteName(const QString& title, const QString& site) {
    static const QRegularExpression separator(QStringLiteral(R"(\s+[-–—|｜·•:»«/]\s+|\s*[|｜]\s*|_|\s+::\s+)"));
    const QString plain = title.simplified();
    struct Cut {
        qsizetype start;
        qsizetype end;
    };
    std::vector<Cut> cuts;
    for (auto matches = separator.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        cuts.push_back({match.capturedStart(), match.capturedEnd()});
    }
    if (cuts.empty()) {
        return plain;
    }
    const QString siteWords = foldedWords(site).remove(u' ');
    const auto namesSite = [&](QStringView part) {
        const QString words = foldedWords(part).remove(u' ');
        // "The Courier Online" names the Courier; a headline that mentions it does not.
        return !siteWords.isEmpty() && !words.isEmpty() &&
               (siteWords.contains(words) || (words.contains(siteWords) && words.size() <= 2 * siteWords.size()));
    };
    // From behind, as long as what follows a separator names the site or is short beside what precedes.
    QString left = plain;
    for (size_t i = cuts.size(); i-- > 0;) {
        const auto before = QStringView(plain).first(cuts[i].start);
        const auto behind = QStringView(left).sliced(cuts[i].end);
        const bool shortBehind =
            wordCount(behind) <= 4 && wordCount(before) >= 2 * wordCount(behind) && wordCount(before) >= 4;
        const bool colon = plain.sliced(cuts[i].start, cuts[i].end - cuts[i].start).contains(u':');
        if (!namesSite(behind) && (!shortBehind || colon || !siteWords.isEmpty())) {
            break;
        }
        left = before.toString();
    }
    if (left == plain && namesSite(QStringView(plain).first(cuts.front().start))) {
        left = plain.sliced(cuts.front().end);
    }
    return left.trimmed();
}

domain::Finding findTitle(const Document& page, const TitleClues& clues, const NamedParts& parts) {
    const NodeId titleElement = page.find(Tag::Title);
    const QString documentTitle = titleElement == noNode ? QString() : page.textOf(titleElement);
    const QString headline = clues.headline.simplified();
    const QString metaTitle = withoutSiteName(clues.metaTitle, clues.site);
    const QString plainTitle = withoutSiteName(documentTitle, clues.site);

    QString best;
    double most = 0;
    int headings = 0;
    for (const NodeId id : page.all(Tag::H1)) {
        const QString text = page.textOf(id);
        if (text.isEmpty() || parts.says(id, NamedPart::Debris)) {
            continue;
        }
        ++headings;
        const double agreement =
            std::max({likeness(text, headline), likeness(text, metaTitle), likeness(text, plainTitle)});
        if (agreement > most) {
            most = agreement;
            best = text;
        }
    }
    using domain::Witness;
    const auto told = [](const QString& title, Witness by, const QString& name, const QString& passage) {
        return domain::Finding{domain::Fact::Title, title, by, name, passage};
    };
    const QString heading = QStringLiteral("h1");
    if (most >= sameTitle) {
        return told(best, Witness::Element, heading, best);
    }
    for (const auto& stated : {told(headline, Witness::JsonLd, QStringLiteral("headline"), headline),
                               told(metaTitle, Witness::Meta, clues.metaName, clues.metaTitle),
                               told(plainTitle, Witness::Element, QStringLiteral("title"), documentTitle)}) {
        if (!stated.value.isEmpty() && folded(stated.value) != folded(clues.site)) {
            return stated;
        }
    }
    const QString only = headings == 1 ? page.textOf(page.find(Tag::H1)) : QString();
    return told(only, Witness::Element, heading, only);
}

} // namespace gainsay::import
