// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/language.h"

#include "app/import/text/textshape.h"

#include <QMap>

namespace gainsay::import {
namespace {

constexpr qsizetype sampleLength = 20'000;

QMap<QChar::Script, qsizetype> scriptsOf(QStringView sample) {
    QMap<QChar::Script, qsizetype> counts;
    forEachCodePoint(sample, [&](char32_t c) {
        if (QChar::isLetter(c)) {
            ++counts[QChar::script(c)];
        }
    });
    return counts;
}

/// Of languages that share a script: the one most of whose stop words are there; empty if under one word in ten is.
QString byStopWords(QStringView sample, const Lexicon& lexicon) {
    QMap<QString, qsizetype> frequency;
    qsizetype words = 0;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty()) {
            ++words;
            ++frequency[word];
            word.clear();
        }
    };
    for (const QChar c : sample) {
        if (c.isLetter() || c.isMark()) {
            word += c.toLower();
        } else {
            flush();
        }
    }
    flush();
    QString best;
    qsizetype bestHits = words / 10;
    for (const auto& [language, stopWords] : lexicon.stopWords()) {
        qsizetype hits = 0;
        for (const QString& stopWord : stopWords) {
            hits += frequency.value(stopWord);
        }
        if (hits > bestHits) {
            best = language;
            bestHits = hits;
        }
    }
    return words >= 8 ? best : QString();
}

} // namespace

QString detectLanguage(QStringView text, const Lexicon& lexicon) {
    const auto sample = text.first(std::min(text.size(), sampleLength));
    const auto scripts = scriptsOf(sample);
    qsizetype letters = 0;
    for (const auto count : scripts) {
        letters += count;
    }
    if (letters == 0) {
        return {};
    }
    const auto share = [&](QChar::Script script) {
        return static_cast<double>(scripts.value(script)) / static_cast<double>(letters);
    };
    const double kana = share(QChar::Script_Hiragana) + share(QChar::Script_Katakana);
    if (kana + share(QChar::Script_Han) > 0.3) {
        return kana > 0.05 ? QStringLiteral("ja") : QStringLiteral("zh");
    }
    static constexpr std::pair<QChar::Script, const char*> ownScripts[] = {
        {QChar::Script_Hangul, "ko"},  {QChar::Script_Greek, "el"},      {QChar::Script_Hebrew, "he"},
        {QChar::Script_Thai, "th"},    {QChar::Script_Devanagari, "hi"}, {QChar::Script_Georgian, "ka"},
        {QChar::Script_Armenian, "hy"}};
    for (const auto& [script, language] : ownScripts) {
        if (share(script) > 0.5) {
            return QLatin1StringView(language);
        }
    }
    if (share(QChar::Script_Arabic) > 0.5) {
        // Letters that Persian has and Arabic has not.
        const auto persian = std::ranges::count_if(sample, [](QChar c) { return QStringView(u"پچژگ").contains(c); });
        return persian * 100 > letters ? QStringLiteral("fa") : QStringLiteral("ar");
    }
    return byStopWords(sample, lexicon);
}

} // namespace gainsay::import
