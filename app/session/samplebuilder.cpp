// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/samplebuilder.h"

#include "app/domain/anchor.h"
#include "app/session/entitypack.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// The sample is part of the program: whatever is wrong in it is a fault of ours, and says where.
Error faulty(const QString& where) {
    return {ErrorCode::Internal,
            Words::tr("The sample dossier could not be made: %1. This is a fault of Gainsay.").arg(where), where};
}

Result<QByteArray> resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(faulty(Words::tr("“%1” is missing").arg(path)));
    }
    return file.readAll();
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    const auto array = value.toArray();
    for (const auto& entry : array) {
        list.append(entry.toString());
    }
    return list;
}

QDateTime moment(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

SampleBuilder::SampleBuilder(dossier::Dossier& dossier, QJsonObject script)
    : m_dossier(dossier)
    , m_script(std::move(script)) {}

template <typename Step>
Result<void> SampleBuilder::actOnEach(const QString& list, const dossier::ActionName& action, Step step) {
    const auto done = m_dossier.act(action, [&](dossier::Change& change) -> Result<void> {
        const auto objects = m_script[list].toArray();
        for (const auto& value : objects) {
            if (auto taken = step(change, value.toObject()); !taken) {
                return taken;
            }
        }
        return {};
    });
    return done ? Result<void>() : Result<void>(passOn(done));
}

Result<void> SampleBuilder::importArticles(const Extractor& extractor) {
    const auto articles = m_script[u"articles"].toArray();
    for (const auto& value : articles) {
        const auto object = value.toObject();
        const QString file = object[u"file"].toString();
        auto bytes = resource(QStringLiteral(":/sample/articles/") + file);
        if (!bytes) {
            return passOn(bytes);
        }
        ImportItem item;
        item.bytes = std::move(*bytes);
        item.name = file;
        item.url = object[u"url"].toString();
        item.obtained = domain::Obtained::Sample;
        const auto outcome = importItem(m_dossier, item, extractor, {});
        if (outcome.status != ImportStatus::Imported) {
            return std::unexpected(outcome.status == ImportStatus::Failed ? outcome.error : faulty(file));
        }
        auto version = m_dossier.articles().latestVersion(outcome.article);
        if (!version || !*version) {
            return std::unexpected(version ? faulty(file) : version.error());
        }
        auto text = m_dossier.articles().text(**version);
        if (!text) {
            return passOn(text);
        }
        m_articles.insert(object[u"key"].toString(), {outcome.article, **version, std::move(*text)});
    }
    return {};
}

Result<void> SampleBuilder::addSource(dossier::Change& change, const QJsonObject& object) {
    const domain::Source source{
        m_dossier.environment().ids.make<domain::SourceId>(), object[u"name"].toString(),
        domain::sourceKindFromString(object[u"kind"].toString()).value_or(domain::SourceKind::Unknown),
        object[u"homepage"].toString()};
    // The extractor may have read the outlet's name in the page: then that source is the one to describe.
    const auto known = m_dossier.sources().findByName(source.name);
    if (!known) {
        return passOn(known);
    }
    auto described = source;
    described.id = *known ? (*known)->id : source.id;
    const auto written =
        *known ? m_dossier.sources().update(change, described) : m_dossier.sources().insert(change, described);
    if (!written) {
        return written;
    }
    m_sources.insert(object[u"key"].toString(), described.id);
    const auto grades = object[u"grades"].toArray();
    for (const auto& value : grades) {
        const auto grade = value.toObject();
        const domain::SourceGrade row{
            m_dossier.environment().ids.make<domain::SourceGradeId>(), described.id,
            domain::reliabilityFromLetter(grade[u"reliability"].toString()).value_or(domain::Reliability::F),
            QDate::fromString(grade[u"dated"].toString(), Qt::ISODate), grade[u"rationale"].toString()};
        if (auto inserted = m_dossier.sources().insertGrade(change, row); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> SampleBuilder::describeArticles() {
    const auto sources =
        actOnEach(QStringLiteral("sources"), {QStringLiteral("source.grade"), Words::tr("Grade the sources")},
                  [this](dossier::Change& change, const QJsonObject& object) { return addSource(change, object); });
    if (!sources) {
        return sources;
    }
    return actOnEach(
        QStringLiteral("articles"), {QStringLiteral("article.edit"), Words::tr("Describe the articles")},
        [this](dossier::Change& change, const QJsonObject& object) {
            domain::Article article;
            article.id = m_articles[object[u"key"].toString()].article;
            article.source = m_sources.value(object[u"source"].toString());
            article.title = object[u"title"].toString();
            article.byline = texts(object[u"byline"]);
            article.published = domain::PartialDate::fromString(object[u"published"].toString());
            article.url = object[u"url"].toString();
            article.language = object[u"language"].toString();
            article.credibility =
                object.contains(u"credibility") ? std::optional(object[u"credibility"].toInt()) : std::nullopt;
            article.status =
                domain::readingStatusFromString(object[u"status"].toString()).value_or(domain::ReadingStatus::Unread);
            return m_dossier.articles().update(change, article);
        });
}

Result<void> SampleBuilder::addEntities() {
    return actOnEach(
        QStringLiteral("packs"), {QStringLiteral("entity.pack"), Words::tr("Add the starter pack of entities")},
        [this](dossier::Change& change, const QJsonObject& object) -> Result<void> {
            const auto json = resource(QStringLiteral(":/packs/%1.json").arg(object[u"pack"].toString()));
            auto pack = json ? ownEntityPack(*json, m_dossier.environment().ids) : Result<EntityPack>(passOn(json));
            if (!pack) {
                return passOn(pack);
            }
            pack->take(texts(object[u"take"]));
            m_entities.insert(pack->byKey);
            for (const domain::Entity& entity : pack->entities) {
                if (auto inserted = m_dossier.entities().insert(change, entity); !inserted) {
                    return inserted;
                }
            }
            for (const domain::DistinctPair& pair : pack->distinct) {
                if (auto inserted = m_dossier.entities().insertDistinct(change, pair); !inserted) {
                    return inserted;
                }
            }
            return {};
        });
}

Result<domain::TextRange> SampleBuilder::find(const ImportedArticle& article, const QJsonObject& object) const {
    const auto found = domain::anchor(article.text, {object[u"exact"].toString(), object[u"prefix"].toString(),
                                                     object[u"suffix"].toString(), std::nullopt});
    if (found.status == domain::AnchorStatus::Orphaned) {
        return std::unexpected(
            faulty(Words::tr("“%1” is not found once in its article").arg(object[u"exact"].toString())));
    }
    return found.range;
}

Result<void> SampleBuilder::addMention(dossier::Change& change, const QJsonObject& object) {
    const auto& article = m_articles[object[u"article"].toString()];
    const auto range = find(article, object);
    if (!range) {
        return passOn(range);
    }
    domain::Mention mention;
    mention.id = m_dossier.environment().ids.make<domain::MentionId>();
    mention.version = article.version.id;
    mention.range = *range;
    mention.surface = object[u"exact"].toString();
    mention.status =
        domain::mentionStatusFromString(object[u"status"].toString()).value_or(domain::MentionStatus::Linked);
    mention.entity = m_entities.value(object[u"entity"].toString());
    return m_dossier.entities().insertMention(change, mention);
}

Result<void> SampleBuilder::addMentions() {
    return actOnEach(QStringLiteral("mentions"),
                     {QStringLiteral("mention.link"), Words::tr("Say whom some names mean")},
                     [this](dossier::Change& change, const QJsonObject& object) { return addMention(change, object); });
}

Result<void> SampleBuilder::addQuote(dossier::Change& change, const QJsonObject& object) {
    const auto& article = m_articles[object[u"article"].toString()];
    const auto range = find(article, object);
    if (!range) {
        return passOn(range);
    }
    const auto selectors = domain::selectorsOf(article.text, *range);
    domain::Quote quote;
    quote.id = m_dossier.environment().ids.make<domain::QuoteId>();
    quote.version = article.version.id;
    quote.range = *range;
    quote.exact = selectors.exact;
    quote.prefix = selectors.prefix;
    quote.suffix = selectors.suffix;
    quote.colour = object[u"colour"].toInt(domain::firstColour);
    quote.note = object[u"note"].toString();
    quote.createdAt = m_dossier.environment().clock.now();
    quote.createdBy = m_dossier.environment().actor;
    if (auto inserted = m_dossier.quotes().insert(change, quote); !inserted) {
        return inserted;
    }
    m_quotes.insert(object[u"key"].toString(), quote.id);
    const auto entities = texts(object[u"entities"]);
    for (const QString& key : entities) {
        if (auto linked = m_dossier.quotes().link(change, quote.id, m_entities.value(key)); !linked) {
            return linked;
        }
    }
    return {};
}

Result<void> SampleBuilder::addTags() {
    return actOnEach(QStringLiteral("tags"), {QStringLiteral("tag.add"), Words::tr("Make some tags")},
                     [this](dossier::Change& change, const QJsonObject& object) -> Result<void> {
                         const QString name = object[u"name"].toString();
                         const domain::Tag tag{domain::tagIdOf(name), name,
                                               object[u"colour"].toInt(domain::firstColour)};
                         auto made = m_dossier.tags().insert(change, tag);
                         return made ? forEach(texts(object[u"quotes"]),
                                               [&](const QString& quote) {
                                                   return m_dossier.tags().set(change, m_quotes.value(quote), tag.id);
                                               })
                                     : made;
                     });
}

Result<void> SampleBuilder::addQuotes() {
    return actOnEach(QStringLiteral("quotes"), {QStringLiteral("quote.add"), Words::tr("Highlight the quotes")},
                     [this](dossier::Change& change, const QJsonObject& object) { return addQuote(change, object); });
}

Result<void> SampleBuilder::addClaims() {
    const auto claims =
        actOnEach(QStringLiteral("claims"), {QStringLiteral("claim.add"), Words::tr("State the claims")},
                  [this](dossier::Change& change, const QJsonObject& object) {
                      const domain::Claim claim{
                          m_dossier.environment().ids.make<domain::ClaimId>(), object[u"text"].toString(),
                          domain::PartialDate::fromString(object[u"eventDate"].toString()), object[u"note"].toString()};
                      m_claims.insert(object[u"key"].toString(), claim.id);
                      return m_dossier.claims().insert(change, claim);
                  });
    if (!claims) {
        return claims;
    }
    return actOnEach(
        QStringLiteral("assertions"),
        {QStringLiteral("assertion.add"), Words::tr("Say what the quotes say about the claims")},
        [this](dossier::Change& change, const QJsonObject& object) {
            domain::Assertion assertion;
            assertion.id = m_dossier.environment().ids.make<domain::AssertionId>();
            assertion.quote = m_quotes.value(object[u"quote"].toString());
            assertion.claim = m_claims.value(object[u"claim"].toString());
            assertion.stance = domain::stanceFromString(object[u"stance"].toString()).value_or(domain::Stance::Reports);
            assertion.modality =
                domain::modalityFromString(object[u"modality"].toString()).value_or(domain::Modality::Asserted);
            assertion.speakerChain = texts(object[u"speakerChain"]);
            assertion.eventDate = domain::PartialDate::fromString(object[u"eventDate"].toString());
            assertion.quantity = object[u"quantity"].toString();
            return m_dossier.claims().insertAssertion(change, assertion);
        });
}

Result<void> SampleBuilder::addDecisions() {
    return actOnEach(QStringLiteral("contradictions"),
                     {QStringLiteral("contradiction.decide"), Words::tr("Decide some contradictions")},
                     [this](dossier::Change& change, const QJsonObject& object) {
                         domain::Contradiction pair;
                         pair.a = m_quotes.value(object[u"a"].toString());
                         pair.b = m_quotes.value(object[u"b"].toString());
                         pair.id = domain::contradictionIdOf(pair.a, pair.b);
                         pair.claim = m_claims.value(object[u"claim"].toString());
                         pair.type = domain::contradictionTypeFromString(object[u"type"].toString())
                                         .value_or(domain::ContradictionType::Denial);
                         pair.rule = object[u"rule"].toString();
                         pair.status = domain::contradictionStatusFromString(object[u"status"].toString())
                                           .value_or(domain::ContradictionStatus::Suggested);
                         pair.note = object[u"note"].toString();
                         pair.decidedAt = moment(object[u"decidedAt"]);
                         pair.decidedBy = m_dossier.environment().actor;
                         return m_dossier.contradictions().save(change, pair);
                     });
}

} // namespace gainsay::session
