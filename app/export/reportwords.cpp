// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportwords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

template <size_t N>
QString pick(const std::array<QLatin1StringView, N>& words, int index) {
    return index >= 0 && static_cast<size_t>(index) < N ? QString(words.at(static_cast<size_t>(index))) : QString();
}

} // namespace

QString counted(size_t count, const QString& one, const QString& many) {
    if (count == 1) {
        return u"1 "_s + one;
    }
    const QString number = count == 0 ? u"no"_s : QString::number(count);
    return number + u' ' + (many.isEmpty() ? one + u's' : many);
}

QString listed(const QStringList& parts) {
    if (parts.empty()) {
        return {};
    }
    QStringList shown;
    std::ranges::transform(parts, std::back_inserter(shown), isolated);
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : shown.join(u", "_s) + u" and "_s + last;
}

QString isolated(const QString& words) {
    const bool turns = std::ranges::any_of(words, [](QChar c) {
        const auto direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    return turns ? QChar(0x2068) + words + QChar(0x2069) : words;
}

QString dotted(const QStringList& parts) {
    QStringList shown;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            shown.append(isolated(part));
        }
    }
    return shown.join(u" · "_s);
}

QString titleOf(const domain::Article& article) {
    return article.title.isEmpty() ? u"untitled article"_s : article.title;
}

QString signOf(domain::Stance stance) {
    static constexpr std::array<char16_t, 4> signs{u'✓', u'✕', u'?', u'◦'};
    return QString(QChar(signs.at(static_cast<size_t>(stance))));
}

QString modalityWords(const domain::Assertion& assertion) {
    static constexpr std::array words{""_L1,
                                      "as alleged"_L1,
                                      "as a denial"_L1,
                                      "no comment"_L1,
                                      "cannot confirm"_L1,
                                      "as predicted"_L1,
                                      "under a condition"_L1};
    if (assertion.modality == domain::Modality::Denied && assertion.stance == domain::Stance::Denies) {
        return {};
    }
    return pick(words, static_cast<int>(assertion.modality));
}

QString titleOf(domain::ContradictionType type) {
    QString word = domain::toString(type);
    word[0] = word[0].toUpper();
    return word;
}

QString decisionWords(const domain::Contradiction& contradiction) {
    if (contradiction.status == domain::ContradictionStatus::Suggested) {
        if (contradiction.rule == "paired-by-hand"_L1) {
            return u"paired by hand, not yet judged"_s;
        }
        return contradiction.rule.isEmpty() ? u"suggested, not yet judged"_s
                                            : u"suggested by the rule %1, not yet judged"_s.arg(contradiction.rule);
    }
    QString words = domain::toString(contradiction.status);
    if (!contradiction.decidedBy.isEmpty()) {
        words += u" by "_s + contradiction.decidedBy;
    }
    if (contradiction.decidedAt.isValid()) {
        words += u" on "_s + dayWords(contradiction.decidedAt.toUTC().date());
    }
    return words;
}

QString colourWords(int colour) {
    static constexpr std::array names{"yellow"_L1, "blue"_L1, "green"_L1, "orange"_L1,
                                      "violet"_L1, "red"_L1,  "teal"_L1,  "grey"_L1};
    return QString::number(colour) + u" · "_s + pick(names, colour - domain::firstColour);
}

QString tagWords(const std::vector<const domain::Tag*>& tags) {
    QStringList names;
    std::ranges::transform(tags, std::back_inserter(names), [](const domain::Tag* tag) { return isolated(tag->name); });
    return names.join(u", "_s);
}

QString reliabilityWords(domain::Reliability reliability) {
    static constexpr std::array words{"completely reliable"_L1, "usually reliable"_L1,
                                      "fairly reliable"_L1,     "not usually reliable"_L1,
                                      "unreliable"_L1,          "reliability cannot be judged"_L1};
    return domain::toLetter(reliability) + u" – "_s + pick(words, static_cast<int>(reliability));
}

QString credibilityWords(domain::Credibility credibility) {
    static constexpr std::array words{
        "confirmed by other sources"_L1, "probably true"_L1, "possibly true"_L1, "doubtful"_L1, "improbable"_L1,
        "truth cannot be judged"_L1};
    return QString::number(credibility) + u" – "_s + pick(words, credibility - domain::bestCredibility);
}

QString chainWords(const QStringList& speakers) {
    QStringList shown;
    std::ranges::transform(speakers, std::back_inserter(shown), isolated);
    return shown.join(u" → "_s);
}

QString quotedExcerpt(const QString& exact, qsizetype limit) {
    return isolated(u"“%1”"_s.arg(excerpt(exact, limit)));
}

QString rangeWords(domain::TextRange range, const domain::ArticleText& text) {
    const int page = text.pageAt(range.start);
    const QString place = page > 0 ? u"p. %1, "_s.arg(page) : QString();
    return place + u"characters %1–%2"_s.arg(range.start).arg(range.end);
}

QString laterWords(const domain::QuotePlace* place, const domain::ArticleText& later) {
    constexpr qsizetype shownWords = 240;
    if (place == nullptr) {
        return u"not looked for"_s;
    }
    if (place->decision == domain::PlaceDecision::Rejected) {
        return u"not followed: it was detached by %1"_s.arg(isolated(place->decidedBy));
    }
    if (!place->range) {
        return place->decision == domain::PlaceDecision::Accepted
                   ? u"no longer there, as %1 has found"_s.arg(isolated(place->decidedBy))
                   : u"no longer there"_s;
    }
    const bool sameWords =
        place->status == domain::PlaceStatus::Anchored || place->status == domain::PlaceStatus::Moved;
    if (sameWords) {
        return u"word for word, %1"_s.arg(rangeWords(*place->range, later));
    }
    const QString figures = place->figureChanged ? u", with other figures"_s : QString();
    const QString undecided = place->isTaken() ? QString() : u" (not yet decided on)"_s;
    return u"in other words%1%2: %3, %4"_s.arg(
        figures, undecided, quotedExcerpt(later.slice(*place->range), shownWords), rangeWords(*place->range, later));
}

QString momentWords(const QDateTime& moment) {
    return moment.isValid() ? QLocale::c().toString(moment.toUTC(), u"d MMMM yyyy, HH:mm 'UTC'"_s) : QString();
}

QString dayWords(QDate day) {
    return day.isValid() ? QLocale::c().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString kindWords(domain::SourceKind kind) {
    static constexpr std::array words{""_L1,        "news outlet"_L1, "news agency"_L1, "public body"_L1,
                                      "company"_L1, "blog"_L1,        "person"_L1};
    return pick(words, static_cast<int>(kind));
}

QString obtainedWords(domain::Obtained obtained) {
    static constexpr std::array words{"from a file"_L1, "dropped into the window"_L1, "pasted"_L1,
                                      "from standard input"_L1, "with the sample dossier"_L1};
    return pick(words, static_cast<int>(obtained));
}

QString schemaWords(const QString& schema) {
    if (schema == "Address"_L1) {
        return u"place"_s;
    }
    if (schema == "Asset"_L1) {
        return u"system"_s;
    }
    QString words;
    for (const QChar c : schema) {
        if (c.isUpper() && !words.isEmpty()) {
            words += u' ';
        }
        words += c.toLower();
    }
    return words;
}

QString reasonWords(const QString& exact, domain::TextRange range, const QString& value) {
    const domain::CodePointIndex index(exact);
    const QString words = index.slice(exact, range).simplified();
    if (words.isEmpty()) {
        return value;
    }
    const QString quoted = isolated(u"“%1”"_s.arg(words));
    return value.isEmpty() ? quoted : quoted + u" → "_s + value;
}

QString generatedWords(const ReportContent& content) {
    QString words = u"Generated"_s;
    if (content.generatedAt.isValid()) {
        words += u" on "_s + momentWords(content.generatedAt);
    }
    if (!content.generatedBy.isEmpty()) {
        words += u" by "_s + content.generatedBy;
    }
    return words + u" with Gainsay "_s + content.programVersion;
}

QString verifiedWords(const ReportContent& content) {
    const auto count = content.quotes.size();
    return u"✓ %1 verified against the stored %2 as this report was written"_s.arg(
        count == 1 ? u"The one quote was"_s : u"All %1 quotes were"_s.arg(count), count == 1 ? u"text"_s : u"texts"_s);
}

} // namespace gainsay::exporting
