// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anchor.h"
#include "app/dossier/dossier.h"
#include "tests/support/require.h"

#include <QTest>

/// A dossier to test on, with a clock that stands still and keys that are the same on every run.
struct TestDossier {
    gainsay::FrozenClock clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC)};
    gainsay::CountedIds ids;
    gainsay::Environment environment{clock, ids, QStringLiteral("Tester")};
    std::unique_ptr<gainsay::dossier::Dossier> dossier;

    explicit TestDossier(const QString& path = QStringLiteral(":memory:")) {
        auto made = gainsay::dossier::Dossier::create(path, environment);
        if (!made) {
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        }
        dossier = std::move(*made);
    }

    /// Imports a text as one action; paragraphs are divided by line feeds, the first is the title.
    gainsay::domain::Version addArticle(const QString& text) {
        gainsay::domain::ArticleTextBuilder builder;
        const auto lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            builder.add(i == 0 ? gainsay::domain::BlockKind::Title : gainsay::domain::BlockKind::Paragraph, lines[i]);
        }
        const auto canonical = std::move(builder).build();
        gainsay::domain::Article article;
        article.id = ids.make<gainsay::domain::ArticleId>();
        article.title = lines.first();
        gainsay::domain::Version version;
        version.id = ids.make<gainsay::domain::VersionId>();
        version.article = article.id;
        version.mediaType = QStringLiteral("text/plain");
        version.capturedAt = clock.now();
        const auto entry = dossier->act({QStringLiteral("article.import"), QStringLiteral("Import")},
                                        [&](gainsay::dossier::Change& change) -> gainsay::Result<void> {
                                            version.originalSha256 = *dossier->contents().put(change, text.toUtf8());
                                            version.textSha256 = *dossier->contents().put(change, canonical.toUtf8());
                                            version.blocksSha256 = *dossier->contents().put(change, canonical.blocksToJson());
                                            if (auto inserted = dossier->articles().insert(change, article); !inserted) {
                                                return inserted;
                                            }
                                            return dossier->articles().insertVersion(change, version);
                                        });
        if (!entry) {
            qFatal("%s", qPrintable(entry.error().message + entry.error().detail));
        }
        return version;
    }

    /// Highlights the words' first occurrence as one action.
    gainsay::domain::Quote addQuote(const gainsay::domain::Version& version, const QString& words, int colour = 1) {
        const auto text = dossier->articles().text(version);
        const auto found = gainsay::domain::anchor(*text, {words, {}, {}, std::nullopt});
        const auto selectors = gainsay::domain::selectorsOf(*text, found.range);
        const gainsay::domain::Quote quote{ids.make<gainsay::domain::QuoteId>(), version.id,   found.range, selectors.exact,
                                           selectors.prefix,                     selectors.suffix, colour,  QString(),
                                           clock.now(),                          QStringLiteral("Tester")};
        const auto entry =
            dossier->act({QStringLiteral("quote.add"), QStringLiteral("Highlight “%1”").arg(words)},
                         [&](gainsay::dossier::Change& change) { return dossier->quotes().insert(change, quote); });
        if (!entry) {
            qFatal("%s", qPrintable(entry.error().message + entry.error().detail));
        }
        return quote;
    }
};
