// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "tests/bench/stopwatch.h"

#include <QStringList>

namespace gainsay::bench {

/// Where something is stored, and in which action.
struct Storing {
    dossier::Dossier& dossier;
    dossier::Change& change;
    const Environment& environment;
};

/// Stores a text as an article of its own, named after its first block; gives its only version.
domain::Version storeArticle(const Storing& storing, domain::SourceId source, const domain::ArticleText& text);
/// Highlights a range of a version whose text this is.
domain::QuoteId storeQuote(const Storing& storing, const domain::Version& version, const domain::ArticleText& text,
                           domain::TextRange range, int colour = domain::firstColour, const QString& note = {});

/// How large a dossier to measure on, from a program's arguments.
struct Size {
    int articles = 100'000;
    int quotes = 200'000;

    /// Of the first two arguments, as far as they are there.
    explicit Size(const QStringList& arguments);
    /// "large-100000-200000.gainsay".
    [[nodiscard]] QString fileName() const;
};

/// Whether all articles speak of one event, so that each has something to say about each other, or each of its own.
enum class Subject { One, Many };

/// Makes a dossier of that many short articles from 200 sources, each with its share of the quotes, a thousand articles
/// an action.
void makeLargeDossier(const QString& path, const Environment& environment, const Size& size,
                      Subject subject = Subject::One);

} // namespace gainsay::bench
