// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/longarticle.h"

#include "tests/bench/largedossier.h"

#include <array>
#include <cmath>

namespace gainsay::bench {
namespace {

constexpr int claims = 20;

/// Sentences with a place (%1) for a name. Every lens has something to mark in some of them.
constexpr std::array english{
    "A spokesman for %1 said on Tuesday that the gates had been opened before the water rose above the wall.",
    "“We were not told until 9:40,” the harbour master said, and %1 denied that anybody had been warned.",
    "According to two people who know the matter, %1 reportedly lost some 27,445 files in September 2016.",
    "It may have been a mistake, %1 wrote later; the cause is still unclear, and perhaps it will stay so.",
    "The crane that stood idle at the northern berth since the storm belongs to %1 and was sold for $4.2 million.",
    "Investigators named CVE-2016-0189 and the domain update.example.com, which %1 had blocked a week before.",
    "Farmers by the river lost their houses while the schools of the town were opened for those who fled.",
    "The council voted again before winter, and the minister was asked why the figures of the first report were wrong.",
    "None of the ships that carried the grain to the market arrived in time, the owners said, and nobody asked them.",
};
constexpr std::array japanese{
    u"%1は火曜日、水門が開けられたのは水位が上がる前だったと発表した。",
    u"「午前9時40分まで知らされていなかった」と港長は述べ、%1は警告を受けたことを否定した。",
    u"関係者によると、%1は2016年9月に約2万7千件の文書を失った可能性があるという。",
    u"嵐の後、北の埠頭のクレーンは動いておらず、原因はまだ分かっていない。",
};
constexpr std::array places{"Lenbury",  "Norhaven", "Castermouth", "Ilden", "Prestwold", "Quarrow",
                            "Sandmere", "Tolverne", "Umberleigh",  "Varne", "Wexholm",   "Yarrowby"};
constexpr std::array bodies{"Council", "Harbour Office", "Water Board"};
constexpr std::array japaneseNames{u"北港市役所", u"沿岸水道局", u"防潮委員会", u"東湾警備隊"};
/// What two entities are both called.
constexpr auto sharedName = "Gatekeepers";

class LongText {
public:
    explicit LongText(const Load& load)
        : m_load(load) {
        addBlock(domain::BlockKind::Title, QStringLiteral("What the water took, and who says so"));
        for (int number = 0; m_bytes < m_load.bytes; ++number) {
            addBlock(kindOf(number), wordsOf(kindOf(number), number), number % 23 == 12 ? 3 : 2);
        }
    }
    domain::ArticleText build() && { return std::move(m_builder).build(); }

private:
    static domain::BlockKind kindOf(int number) {
        using enum domain::BlockKind;
        constexpr std::array kinds{Heading,   Paragraph,    Paragraph, Paragraph, Quotation, Paragraph,
                                   Paragraph, ListItem,     ListItem,  ListItem,  Paragraph, Paragraph,
                                   TableRow,  TableRow,     TableRow,  Caption,   Paragraph, Paragraph,
                                   Paragraph, Preformatted, Paragraph, Paragraph, Paragraph};
        return kinds[static_cast<size_t>(number) % kinds.size()];
    }
    QString wordsOf(domain::BlockKind kind, int number) {
        const bool isJapanese = number % 8 == 3;
        int sentences = 1;
        switch (kind) {
        case domain::BlockKind::Heading:
            return QStringLiteral("Part %1: the water and the wall").arg(number);
        case domain::BlockKind::Paragraph:
            sentences = 3 + number * 7 % 5;
            break;
        case domain::BlockKind::Quotation:
            sentences = 2;
            break;
        default:
            break;
        }
        QString words;
        for (int i = 0; i < sentences; ++i) {
            words += sentence(isJapanese) + (isJapanese ? QString() : QStringLiteral(" "));
        }
        return words;
    }
    QString sentence(bool isJapanese) {
        ++m_sentences;
        QString words = isJapanese ? QString::fromUtf16(japanese[static_cast<size_t>(m_sentences) % japanese.size()])
                                   : QString::fromUtf8(english[static_cast<size_t>(m_sentences) % english.size()]);
        const bool isDue = m_named * m_load.bytes < m_load.mentions * m_bytes;
        if (words.contains(QLatin1StringView("%1"))) {
            return words.arg(isDue        ? name(isJapanese)
                             : isJapanese ? QStringLiteral("当局")
                                          : QStringLiteral("the office"));
        }
        return isDue && !isJapanese ? name(isJapanese) + QStringLiteral(" said no more. ") + words : words;
    }
    QString name(bool isJapanese) {
        const auto number = static_cast<size_t>(m_named++);
        if (number % 40 == 7) {
            return QLatin1StringView(sharedName);
        }
        return isJapanese ? QString::fromUtf16(japaneseNames[number % japaneseNames.size()])
                          : QLatin1StringView(places[number % places.size()]) + u' ' +
                                QLatin1StringView(bodies[number / 5 % bodies.size()]);
    }
    void addBlock(domain::BlockKind kind, const QString& words, int level = 0) {
        const bool hasLevel = kind == domain::BlockKind::Heading || kind == domain::BlockKind::ListItem;
        m_builder.add(kind, words, hasLevel ? (kind == domain::BlockKind::Heading ? level : 1) : 0);
        m_bytes += words.toUtf8().size() + 2;
    }

    Load m_load;
    domain::ArticleTextBuilder m_builder;
    qsizetype m_bytes = 0;
    qsizetype m_named = 0;
    qsizetype m_sentences = 0;
};

class LongArticles {
public:
    LongArticles(const QString& path, const Environment& environment)
        : m_environment(environment)
        , m_dossier(orDie(dossier::Dossier::create(path, environment))) {
        act("source.add", [this](const Storing& storing) {
            m_source = {m_environment.ids.make<domain::SourceId>(), QStringLiteral("Harbour Daily"),
                        domain::SourceKind::Outlet, QString()};
            orDie(storing.dossier.sources().insert(storing.change, m_source));
        });
        act("entity.add", [this](const Storing& storing) { addEntities(storing); });
        act("claim.add", [this](const Storing& storing) { addClaims(storing); });
    }

    domain::ArticleId addShort() {
        domain::ArticleTextBuilder builder;
        builder.add(domain::BlockKind::Title, QStringLiteral("A short note"));
        builder.add(domain::BlockKind::Paragraph, QStringLiteral("Nothing is said of it here."));
        return add(std::move(builder).build(), {.bytes = 0, .quotes = 0, .mentions = 0});
    }
    domain::ArticleId addLong(const Load& load) { return add(LongText(load).build(), load); }

private:
    template <typename Work>
    void act(const char* name, Work work) {
        orDie(m_dossier->act({QString::fromLatin1(name), QString::fromLatin1(name)},
                             [&](dossier::Change& change) -> Result<void> {
                                 work(Storing{*m_dossier, change, m_environment});
                                 return {};
                             }));
    }

    void addEntity(const Storing& storing, const QString& name, const QString& alias = {}) {
        domain::Entity entity;
        entity.id = m_environment.ids.make<domain::EntityId>();
        entity.schema = QStringLiteral("PublicBody");
        entity.name = name;
        if (!alias.isEmpty()) {
            entity.aliases.push_back({m_environment.ids.make<domain::AliasId>(), alias, QString()});
        }
        orDie(storing.dossier.entities().insert(storing.change, entity));
        m_entities.push_back(entity.id);
    }
    void addEntities(const Storing& storing) {
        for (const char* body : bodies) {
            for (const char* place : places) {
                addEntity(storing, QLatin1StringView(place) + u' ' + QLatin1StringView(body));
            }
        }
        for (const char16_t* name : japaneseNames) {
            addEntity(storing, QString::fromUtf16(name));
        }
        addEntity(storing, QStringLiteral("League of Gatekeepers"), QLatin1StringView(sharedName));
        addEntity(storing, QStringLiteral("Friends of the Gate"), QLatin1StringView(sharedName));
    }
    void addClaims(const Storing& storing) {
        for (int number = 0; number < claims; ++number) {
            domain::Claim claim;
            claim.id = m_environment.ids.make<domain::ClaimId>();
            claim.text = QStringLiteral("Gate %1 was opened before the water rose.").arg(number);
            orDie(storing.dossier.claims().insert(storing.change, claim));
            m_claims.push_back(claim.id);
        }
    }

    domain::ArticleId add(const domain::ArticleText& text, const Load& load) {
        domain::Version version;
        act("article.import", [&](const Storing& storing) { version = storeArticle(storing, m_source.id, text); });
        act("quote.add", [&](const Storing& storing) { addQuotes(storing, version, text, load); });
        act("mention.link", [&](const Storing& storing) { linkMentions(storing, version, text); });
        return version.article;
    }

    void addQuotes(const Storing& storing, const domain::Version& version, const domain::ArticleText& text,
                   const Load& load) {
        std::vector<domain::QuoteId> made;
        const qsizetype length = text.index().length();
        for (int number = 0; number < load.quotes; ++number) {
            // Each hundredth begins six that lie over each other; else they follow at even distances.
            const int leader = number % 100 < 6 ? number - number % 100 : number;
            const qsizetype start = length * leader / load.quotes + 3 * (number - leader);
            const qsizetype wanted = number % 100 < 6 ? 240 : 20 + number * 13 % 150;
            const domain::TextRange range{start, std::min(length, start + wanted)};
            const QString note = number % 10 == 4 ? QStringLiteral("Ask again about %1.").arg(number) : QString();
            made.push_back(storeQuote(storing, version, text, range, domain::firstColour + number % 8, note));
            if (number % 10 == 5) {
                addAssertion(storing, made.back(), number / 10);
            }
        }
        for (size_t i = 50; i + 50 < made.size(); i += 50) {
            domain::Contradiction pair;
            pair.id = domain::contradictionIdOf(made[i], made[i - 50]);
            pair.a = made[i];
            pair.b = made[i - 50];
            pair.rule = QStringLiteral("paired-by-hand");
            pair.status = domain::ContradictionStatus::Confirmed;
            pair.decidedAt = m_environment.clock.now();
            pair.decidedBy = m_environment.actor;
            orDie(storing.dossier.contradictions().save(storing.change, pair));
        }
    }
    void addAssertion(const Storing& storing, domain::QuoteId quote, int number) {
        domain::Assertion assertion;
        assertion.id = m_environment.ids.make<domain::AssertionId>();
        assertion.quote = quote;
        assertion.claim = m_claims[static_cast<size_t>(number) % m_claims.size()];
        assertion.stance = static_cast<domain::Stance>(number % 4);
        orDie(storing.dossier.claims().insertAssertion(storing.change, assertion));
    }
    /// One in ten of the plain names.
    void linkMentions(const Storing& storing, const domain::Version& version, const domain::ArticleText& text) {
        size_t entity = 0;
        for (const char* body : bodies) {
            for (const char* place : places) {
                const QString name = QLatin1StringView(place) + u' ' + QLatin1StringView(body);
                linkMentions(storing, version, text, name, m_entities[entity++]);
            }
        }
    }
    void linkMentions(const Storing& storing, const domain::Version& version, const domain::ArticleText& text,
                      const QString& name, domain::EntityId entity) {
        int seen = 0;
        for (qsizetype at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
            if (seen++ % 10 != 3) {
                continue;
            }
            domain::Mention mention;
            mention.id = m_environment.ids.make<domain::MentionId>();
            mention.version = version.id;
            mention.range = text.index().toCodePoints(at, at + name.size());
            mention.surface = name;
            mention.status = domain::MentionStatus::Linked;
            mention.entity = entity;
            orDie(storing.dossier.entities().insertMention(storing.change, mention));
        }
    }

    const Environment& m_environment;
    std::unique_ptr<dossier::Dossier> m_dossier;
    domain::Source m_source;
    std::vector<domain::EntityId> m_entities;
    std::vector<domain::ClaimId> m_claims;
};

} // namespace

std::vector<domain::ArticleId> makeLongArticles(const QString& path, const Environment& environment,
                                                const std::vector<Load>& loads) {
    LongArticles maker(path, environment);
    std::vector<domain::ArticleId> articles{maker.addShort()};
    for (const Load& load : loads) {
        articles.push_back(maker.addLong(load));
    }
    return articles;
}

} // namespace gainsay::bench
