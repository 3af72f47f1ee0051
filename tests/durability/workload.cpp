// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workload.h"

#include <algorithm>

namespace gainsay::test {
namespace {

/// Below a bound; the standard's distributions differ between libraries, and a seed has to mean the same everywhere.
qsizetype below(std::mt19937_64& random, qsizetype bound) {
    return static_cast<qsizetype>(random() % static_cast<quint64>(std::max<qsizetype>(1, bound)));
}

QString someWords(std::mt19937_64& random, qsizetype count) {
    static const QStringList words{
        QStringLiteral("bridge"),    QStringLiteral("ministry"),  QStringLiteral("denied"), QStringLiteral("harbour"),
        QStringLiteral("confirmed"), QStringLiteral("防衛省"),    QStringLiteral("files"),  QStringLiteral("Tuesday"),
        QStringLiteral("naïve"),     QStringLiteral("report"),    QStringLiteral("250"),    QStringLiteral("copied"),
        QStringLiteral("🔥"),        QStringLiteral("according"), QStringLiteral("breach"), QStringLiteral("network")};
    QStringList chosen;
    for (qsizetype i = 0; i < count; ++i) {
        const auto number = random();
        chosen.append(number % 5 == 0 ? QString::number(number % 100'000) : words[static_cast<qsizetype>(number % 16)]);
    }
    return chosen.join(u' ');
}

template <typename T>
Result<void> withoutValue(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(passOn(result));
}

} // namespace

session::Extractor lineExtractor() {
    return [](const QByteArray& bytes, const session::ImportItem& item,
              const std::stop_token&) -> Result<domain::Extraction> {
        domain::ArticleTextBuilder builder;
        const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            builder.add(i == 0 ? domain::BlockKind::Title : domain::BlockKind::Paragraph, lines[i]);
        }
        domain::Extraction extraction;
        extraction.text = std::move(builder).build();
        extraction.title = lines.first();
        extraction.site = item.name;
        extraction.mediaType = QStringLiteral("text/plain");
        extraction.extractor = QStringLiteral("lines 1");
        return extraction;
    };
}

Workload::Workload(session::Session& session, quint64 seed)
    : m_session(session)
    , m_random(seed)
    , m_before(seed) {}

Result<void> Workload::step() {
    m_before = m_random;
    return take(m_random);
}

Result<void> Workload::retry() {
    m_random = m_before;
    return take(m_random);
}

Result<void> Workload::take(std::mt19937_64& random) {
    const auto counts = m_session.counts();
    if (!counts) {
        return passOn(counts);
    }
    const auto dice = below(random, 100);
    if (counts->articles < 2 || dice < 12) {
        return importArticle(random);
    }
    if (counts->quotes < 3 || dice < 50) {
        return addQuote(random);
    }
    if (dice < 58) {
        return m_session.actions().undo();
    }
    if (dice < 62) {
        return m_session.actions().redo();
    }
    if (dice < 66) {
        return withoutValue(
            m_session.entities().add(QStringLiteral("PublicBody"), someWords(random, 2), {someWords(random, 1)}));
    }
    const auto quotes = m_session.annotations().all();
    if (!quotes) {
        return passOn(quotes);
    }
    const auto& quote = (*quotes)[static_cast<size_t>(below(random, static_cast<qsizetype>(quotes->size())))];
    return dice < 80 ? makeClaim(random, quote) : changeQuote(random, quote);
}

Result<void> Workload::importArticle(std::mt19937_64& random) {
    const auto length = below(random, 8) == 0 ? 1500 : 20 + below(random, 200);
    session::ImportItem item;
    item.name = QStringLiteral("Paper %1").arg(below(random, 4));
    item.obtained = domain::Obtained::Paste;
    item.bytes = QStringLiteral("Article %1\n%2\n%3")
                     .arg(random())
                     .arg(someWords(random, length), someWords(random, 30))
                     .toUtf8();
    const auto outcome = session::importItem(m_session.actions().dossier(), item, lineExtractor(), {});
    if (outcome.status != session::ImportStatus::Imported) {
        return std::unexpected(outcome.error);
    }
    (void)m_session.actions().catchUp(); // it is imported; what cannot be told now is told with the next action
    return {};
}

Result<void> Workload::addQuote(std::mt19937_64& random) {
    const auto articles = m_session.library().articles();
    if (!articles) {
        return passOn(articles);
    }
    const auto& row = (*articles)[static_cast<size_t>(below(random, static_cast<qsizetype>(articles->size())))];
    const auto text = m_session.library().text(row.version.id);
    if (!text) {
        return passOn(text);
    }
    const auto start = below(random, text->index().length() - 1);
    const auto end = std::min(text->index().length(), start + 1 + below(random, 80));
    return withoutValue(m_session.annotations().add(row.version.id, {start, end},
                                                    1 + static_cast<int>(below(random, 8)),
                                                    below(random, 3) == 0 ? someWords(random, 6) : QString()));
}

Result<void> Workload::changeQuote(std::mt19937_64& random, const domain::Quote& quote) {
    switch (below(random, 4)) {
    case 0:
        return m_session.annotations().remove({quote.id});
    case 1:
        return m_session.annotations().recolour({quote.id}, 1 + static_cast<int>(below(random, 8)));
    default:
        return m_session.annotations().setNote(quote.id, someWords(random, 1 + below(random, 60)));
    }
}

Result<void> Workload::makeClaim(std::mt19937_64& random, const domain::Quote& quote) {
    session::AssertionDraft draft;
    draft.stance = below(random, 2) ? domain::Stance::Asserts : domain::Stance::Denies;
    const auto claims = m_session.claims().all();
    if (!claims) {
        return passOn(claims);
    }
    if (claims->empty() || below(random, 3) == 0) {
        return withoutValue(m_session.claims().assertNew(quote.id, someWords(random, 5), draft));
    }
    const auto& claim = (*claims)[static_cast<size_t>(below(random, static_cast<qsizetype>(claims->size())))];
    return withoutValue(m_session.claims().assertOn(quote.id, claim.id, draft));
}

} // namespace gainsay::test
