// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largedossier.h"

#include "app/domain/anchor.h"

namespace gainsay::bench {
namespace {

constexpr int articlesAnAction = 1000;

domain::ArticleText story(int number) {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, QStringLiteral("Report %1 from the harbour").arg(number));
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        builder.add(
            domain::BlockKind::Paragraph,
            QStringLiteral("On day %1 the harbour office said that ship %2 had been delayed by the storm in the north, "
                           "and that %3 crates were missing.")
                .arg(number + paragraph)
                .arg(number * 7 % 977)
                .arg(number * 13 % 4001));
    }
    return std::move(builder).build();
}

/// A made-up word, another one for each number.
QString madeUp(int number) {
    static const QString consonants = QStringLiteral("bdfgklmnprstvz");
    static const QString vowels = QStringLiteral("aeiou");
    QString word;
    for (int rest = number + 9000; rest > 0; rest /= 70) {
        word += consonants[rest % 14];
        word += vowels[rest / 14 % 5];
    }
    word[0] = word[0].toUpper();
    return word + u'n';
}

domain::ArticleText storyOfItsOwn(int number) {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, madeUp(5 * number) + u' ' + madeUp(5 * number + 1).toLower());
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        QStringList words;
        for (int word = 0; word < 30; ++word) {
            words << madeUp(5 * number + (word * 7 + paragraph) % 5).toLower();
        }
        words.front()[0] = words.front()[0].toUpper();
        builder.add(domain::BlockKind::Paragraph, words.join(u' ') + u'.');
    }
    return std::move(builder).build();
}

class LargeDossier {
public:
    LargeDossier(const QString& path, const Environment& environment, int articles, int quotes, Subject subject)
        : m_dossier(orDie(dossier::Dossier::create(path, environment)))
        , m_environment(environment)
        , m_subject(subject)
        , m_quotesEach(std::max(1, quotes / std::max(1, articles))) {
        addSources();
        for (int first = 0; first < articles; first += articlesAnAction) {
            const int last = std::min(articles, first + articlesAnAction);
            orDie(m_dossier->act({QStringLiteral("article.import"), QStringLiteral("Import a thousand")},
                                 [&](dossier::Change& change) -> Result<void> {
                                     for (int number = first; number < last; ++number) {
                                         addArticle(change, number);
                                     }
                                     return {};
                                 }));
        }
    }

private:
    void addSources() {
        orDie(m_dossier->act({QStringLiteral("source.add"), QStringLiteral("Sources")},
                             [&](dossier::Change& change) -> Result<void> {
                                 for (int number = 0; number < 200; ++number) {
                                     m_sources.push_back({m_environment.ids.make<domain::SourceId>(),
                                                          QStringLiteral("Gazette %1").arg(number),
                                                          domain::SourceKind::Outlet, QString()});
                                     orDie(m_dossier->sources().insert(change, m_sources.back()));
                                 }
                                 return {};
                             }));
    }

    void addArticle(dossier::Change& change, int number) {
        const auto text = m_subject == Subject::One ? story(number) : storyOfItsOwn(number);
        const auto source = m_sources[static_cast<size_t>(number) % m_sources.size()].id;
        const domain::Version version = storeArticle({*m_dossier, change, m_environment}, source, text);
        for (int quote = 0; quote < m_quotesEach; ++quote) {
            (void)storeQuote({*m_dossier, change, m_environment}, version, text, {35 + 40 * quote, 60 + 40 * quote});
        }
    }

    std::unique_ptr<dossier::Dossier> m_dossier;
    const Environment& m_environment;
    Subject m_subject;
    int m_quotesEach;
    std::vector<domain::Source> m_sources;
};

} // namespace

domain::Version storeArticle(const Storing& storing, domain::SourceId source, const domain::ArticleText& text) {
    const auto& [dossier, change, environment] = storing;
    domain::Article article;
    article.id = environment.ids.make<domain::ArticleId>();
    article.source = source;
    article.title = text.slice(text.blocks().front().range);
    domain::Version version;
    version.id = environment.ids.make<domain::VersionId>();
    version.article = article.id;
    version.originalSha256 = orDie(dossier.contents().put(change, text.toUtf8()));
    version.textSha256 = version.originalSha256;
    version.blocksSha256 = orDie(dossier.contents().put(change, text.blocksToJson()));
    version.mediaType = QStringLiteral("text/plain");
    version.capturedAt = environment.clock.now();
    orDie(dossier.articles().insert(change, article));
    orDie(dossier.articles().insertVersion(change, version));
    return version;
}

domain::QuoteId storeQuote(const Storing& storing, const domain::Version& version, const domain::ArticleText& text,
                           domain::TextRange range, int colour, const QString& note) {
    const auto& [dossier, change, environment] = storing;
    const domain::Selectors selectors = domain::selectorsOf(text, range);
    const auto id = environment.ids.make<domain::QuoteId>();
    orDie(dossier.quotes().insert(change, {id, version.id, range, selectors.exact, selectors.prefix, selectors.suffix,
                                           colour, note, environment.clock.now(), environment.actor}));
    return id;
}

Size::Size(const QStringList& arguments) {
    articles = arguments.value(1, QString::number(articles)).toInt();
    quotes = arguments.value(2, QString::number(quotes)).toInt();
}

QString Size::fileName() const {
    return QStringLiteral("large-%1-%2.gainsay").arg(articles).arg(quotes);
}

void makeLargeDossier(const QString& path, const Environment& environment, const Size& size, Subject subject) {
    const LargeDossier dossier(path, environment, size.articles, size.quotes, subject);
}

} // namespace gainsay::bench
