// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomuser.h"

#include <array>

namespace gainsay::test {
namespace {

constexpr int attempts = 200;

/// Done, or what failed.
template <typename T>
Result<bool> done(const Result<T>& result) {
    return result ? Result<bool>(true) : Result<bool>(passOn(result));
}

} // namespace

Result<domain::Extraction> extractPlainly(const QByteArray& bytes, const session::ImportItem& /*item*/,
                                          const std::stop_token& /*stop*/) {
    domain::Extraction extraction;
    domain::ArticleTextBuilder builder;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        builder.add(i == 0 ? domain::BlockKind::Title : domain::BlockKind::Paragraph, lines[i]);
    }
    extraction.title = lines.first();
    extraction.text = std::move(builder).build();
    extraction.mediaType = QStringLiteral("text/plain");
    extraction.extractor = QStringLiteral("plain 1");
    return extraction;
}

RandomUser::RandomUser(session::Session& session, quint32 seed, QString name)
    : m_session(session)
    , m_random(seed)
    , m_name(std::move(name)) {}

QString RandomUser::words() {
    static const std::array<QString, 6> subjects{QStringLiteral("The ministry"), QStringLiteral("Kyodo"),
                                                 QStringLiteral("The mayor"),    QStringLiteral("A witness"),
                                                 QStringLiteral("APT10"),        QStringLiteral("The port")};
    static const std::array<QString, 5> verbs{QStringLiteral("denied"), QStringLiteral("confirmed"),
                                              QStringLiteral("doubted"), QStringLiteral("reported"),
                                              QStringLiteral("knew of")};
    return QStringLiteral("%1 %2 %3 files, %4 %5")
        .arg(subjects[static_cast<size_t>(below(6))], verbs[static_cast<size_t>(below(5))])
        .arg(below(300))
        .arg(m_name)
        .arg(++m_count);
}

Result<QString> RandomUser::act() {
    const auto before = m_session.actions().dossier().journal().lastSequence();
    if (!before) {
        return passOn(before);
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QString what;
        const auto did = tryOne(what);
        if (!did) {
            return failure(did.error().code, what + QStringLiteral(": ") + did.error().message, did.error().detail);
        }
        const auto after = m_session.actions().dossier().journal().lastSequence();
        if (*did && after && *after > *before) {
            return what;
        }
    }
    return failure(ErrorCode::Internal, QStringLiteral("no action found that changes something"));
}

Result<bool> RandomUser::tryOne(QString& what) {
    struct Kind {
        int weight;
        const char* name;
        Result<bool> (RandomUser::*act)();
    };
    static constexpr std::array<Kind, 16> kinds{{{4, "import", &RandomUser::importArticle},
                                                 {5, "edit an article", &RandomUser::editArticle},
                                                 {1, "remove an article", &RandomUser::removeArticle},
                                                 {18, "highlight", &RandomUser::addQuote},
                                                 {14, "edit a quote", &RandomUser::editQuote},
                                                 {6, "remove a quote", &RandomUser::removeQuote},
                                                 {8, "link a quote", &RandomUser::linkQuote},
                                                 {3, "tag quotes", &RandomUser::tagQuotes},
                                                 {1, "edit tags", &RandomUser::editTags},
                                                 {8, "edit entities", &RandomUser::editEntities},
                                                 {1, "remove an entity", &RandomUser::removeEntity},
                                                 {6, "decide a mention", &RandomUser::decideMention},
                                                 {7, "edit claims", &RandomUser::editClaims},
                                                 {1, "remove a claim", &RandomUser::removeClaim},
                                                 {10, "assert", &RandomUser::assertSomething},
                                                 {7, "decide a contradiction", &RandomUser::decideContradiction}}};
    int pick = below(100);
    for (const Kind& kind : kinds) {
        pick -= kind.weight;
        if (pick < 0) {
            what = QString::fromLatin1(kind.name);
            return (this->*kind.act)();
        }
    }
    return false;
}

Result<bool> RandomUser::importArticle() {
    session::ImportItem item;
    QStringList lines{words()};
    for (int i = 0; i < 4; ++i) {
        lines << words() + QStringLiteral(". ") + words() + u'.';
    }
    item.bytes = lines.join(u'\n').toUtf8();
    const auto outcome = session::importItem(m_session.actions().dossier(), item, extractPlainly, {});
    if (outcome.status == session::ImportStatus::Failed) {
        return std::unexpected(outcome.error);
    }
    return done(m_session.actions().catchUp());
}

Result<bool> RandomUser::editArticle() {
    const auto rows = m_session.library().articles();
    if (!rows || rows->empty()) {
        return rows ? Result<bool>(false) : Result<bool>(passOn(rows));
    }
    domain::Article article = oneOf(*rows).article;
    switch (below(4)) {
    case 0:
        article.title = words();
        return done(m_session.library().update(article));
    case 1:
        return done(m_session.library().setStatus(article.id, static_cast<domain::ReadingStatus>(below(3))));
    case 2:
        article.url = QStringLiteral("https://example.org/%1/%2").arg(m_name).arg(++m_count);
        return done(m_session.library().update(article));
    default:
        return done(m_session.library().setSource(article.id, QStringLiteral("Source %1").arg(below(8))));
    }
}

Result<bool> RandomUser::removeArticle() {
    const auto rows = m_session.library().articles();
    if (!rows || rows->size() < 4) {
        return rows ? Result<bool>(false) : Result<bool>(passOn(rows));
    }
    return done(m_session.library().remove({oneOf(*rows).article.id}));
}

Result<bool> RandomUser::addQuote() {
    const auto rows = m_session.library().articles();
    if (!rows || rows->empty()) {
        return rows ? Result<bool>(false) : Result<bool>(passOn(rows));
    }
    const auto version = oneOf(*rows).version.id;
    const auto text = m_session.library().text(version);
    if (!text) {
        return passOn(text);
    }
    const auto length = static_cast<int>(text->index().length());
    const int start = below(length - 1);
    return done(m_session.annotations().add(version, {start, start + 1 + below(std::min(60, length - start))},
                                            1 + below(8), below(2) == 0 ? words() : QString()));
}

Result<bool> RandomUser::editQuote() {
    const auto quotes = m_session.annotations().all();
    if (!quotes || quotes->empty()) {
        return quotes ? Result<bool>(false) : Result<bool>(passOn(quotes));
    }
    const domain::Quote& quote = oneOf(*quotes);
    switch (below(3)) {
    case 0:
        return done(m_session.annotations().setNote(quote.id, words()));
    case 1:
        return done(m_session.annotations().recolour({quote.id}, 1 + below(8)));
    default:
        return done(m_session.annotations().setRange(
            quote.id, {quote.range.start, quote.range.start + 1 + below(static_cast<int>(quote.range.length()))}));
    }
}

Result<bool> RandomUser::removeQuote() {
    const auto quotes = m_session.annotations().all();
    if (!quotes || quotes->size() < 10) {
        return quotes ? Result<bool>(false) : Result<bool>(passOn(quotes));
    }
    return done(m_session.annotations().remove({oneOf(*quotes).id}));
}

Result<bool> RandomUser::linkQuote() {
    const auto quotes = m_session.annotations().all();
    const auto entities = m_session.entities().all();
    if (!quotes || !entities || quotes->empty() || entities->empty()) {
        return quotes && entities ? Result<bool>(false) : done(quotes);
    }
    const auto quote = oneOf(*quotes).id;
    const auto linked = m_session.annotations().entitiesOf(quote);
    if (linked && !linked->empty() && below(3) == 0) {
        return done(m_session.annotations().unlinkEntity(quote, oneOf(*linked)));
    }
    return done(m_session.annotations().linkEntity(quote, oneOf(*entities).id));
}

Result<bool> RandomUser::tagQuotes() {
    const auto quotes = m_session.annotations().all();
    if (!quotes || quotes->empty()) {
        return quotes ? Result<bool>(false) : Result<bool>(passOn(quotes));
    }
    const std::vector some{oneOf(*quotes).id, oneOf(*quotes).id};
    const auto tags = m_session.tags().ofQuote(some.front());
    if (tags && !tags->empty() && below(3) == 0) {
        return done(m_session.tags().unset(some, oneOf(*tags).id));
    }
    return done(m_session.tags().setNamed(some, QStringLiteral("tag %1").arg(below(12))));
}

Result<bool> RandomUser::editTags() {
    const auto rows = m_session.tags().rows();
    if (!rows || rows->size() < 3) {
        return rows ? Result<bool>(false) : Result<bool>(passOn(rows));
    }
    const auto id = oneOf(*rows).tag.id;
    switch (below(4)) {
    case 0:
        return done(m_session.tags().rename(id, QStringLiteral("%1 %2").arg(m_name).arg(++m_count)));
    case 1:
        return done(m_session.tags().recolour({id}, 1 + below(8)));
    case 2: {
        const auto other = oneOf(*rows).tag.id;
        return other == id ? Result<bool>(false) : done(m_session.tags().merge({id}, other));
    }
    default:
        return done(m_session.tags().remove({id}));
    }
}

Result<bool> RandomUser::editEntities() {
    const auto entities = m_session.entities().all();
    if (!entities) {
        return passOn(entities);
    }
    if (entities->size() < 4 || below(4) == 0) {
        return done(m_session.entities().add(QStringLiteral("PublicBody"), words(), {words()}));
    }
    domain::Entity entity = oneOf(*entities);
    switch (below(4)) {
    case 0:
        entity.note = words();
        return done(m_session.entities().update(entity));
    case 1:
        return done(m_session.entities().addAlias(entity.id, words()));
    case 2:
        return entity.aliases.empty() ? Result<bool>(false)
                                      : done(m_session.entities().removeAlias(entity.id, oneOf(entity.aliases).id));
    default:
        const auto other = oneOf(*entities).id;
        return other == entity.id ? Result<bool>(false)
                                  : done(m_session.entities().setDistinct(entity.id, other, words()));
    }
}

Result<bool> RandomUser::removeEntity() {
    const auto entities = m_session.entities().all();
    if (!entities || entities->size() < 5) {
        return entities ? Result<bool>(false) : Result<bool>(passOn(entities));
    }
    return done(m_session.entities().remove(oneOf(*entities).id));
}

Result<bool> RandomUser::decideMention() {
    const auto entities = m_session.entities().all();
    const auto rows = m_session.library().articles();
    if (!rows || !entities || rows->empty() || entities->empty()) {
        return rows && entities ? Result<bool>(false) : done(rows);
    }
    const auto version = oneOf(*rows).version.id;
    const int start = below(40);
    const domain::TextRange range{start, start + 5};
    const auto entity = oneOf(*entities).id;
    return done(below(3) == 0 ? m_session.entities().reject(version, range, entity)
                              : m_session.entities().link(version, range, entity));
}

Result<bool> RandomUser::editClaims() {
    const auto claims = m_session.claims().all();
    if (!claims) {
        return passOn(claims);
    }
    if (claims->size() < 4 || below(3) == 0) {
        return done(m_session.claims().add(words()));
    }
    domain::Claim claim = oneOf(*claims);
    (below(2) == 0 ? claim.text : claim.note) = words();
    return done(m_session.claims().update(claim));
}

Result<bool> RandomUser::removeClaim() {
    const auto claims = m_session.claims().all();
    if (!claims || claims->size() < 4) {
        return claims ? Result<bool>(false) : Result<bool>(passOn(claims));
    }
    return done(m_session.claims().remove(oneOf(*claims).id));
}

Result<bool> RandomUser::assertSomething() {
    const auto quotes = m_session.annotations().all();
    const auto claims = m_session.claims().all();
    if (!quotes || !claims || quotes->empty() || claims->empty()) {
        return quotes && claims ? Result<bool>(false) : done(quotes);
    }
    const auto quote = oneOf(*quotes).id;
    const auto present = m_session.claims().assertionsOf(quote);
    if (present && !present->empty() && below(4) == 0) {
        return done(m_session.claims().removeAssertion(oneOf(*present).id));
    }
    session::AssertionDraft draft;
    draft.stance = static_cast<domain::Stance>(below(4));
    draft.modality = static_cast<domain::Modality>(below(7));
    draft.quantity = QString::number(below(100));
    return done(m_session.claims().assertOn(quote, oneOf(*claims).id, draft));
}

Result<bool> RandomUser::decideContradiction() {
    const auto quotes = m_session.annotations().all();
    if (!quotes || quotes->size() < 2) {
        return quotes ? Result<bool>(false) : Result<bool>(passOn(quotes));
    }
    const auto a = oneOf(*quotes).id;
    const auto b = oneOf(*quotes).id;
    if (a == b) {
        return false;
    }
    const auto id = domain::contradictionIdOf(a, b);
    const auto known = m_session.actions().dossier().contradictions().find(id);
    if (known && *known) {
        return done(
            m_session.contradictions().decide(id, static_cast<domain::ContradictionStatus>(1 + below(3)), words()));
    }
    return done(m_session.contradictions().pair(a, b));
}

} // namespace gainsay::test
