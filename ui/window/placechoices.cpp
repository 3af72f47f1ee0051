// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placechoices.h"

#include "app/domain/datewords.h"
#include "ui/models/articlemodel.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr size_t keptVisits = 20;
constexpr int farIn = 56; ///< letters found further in than that are brought forward
constexpr int keptBefore = 24;

/// What is meant by a sign before the letters, and the letters.
PlaceQuestion questionOf(const QString& typed) {
    PlaceQuestion question;
    question.typed = typed.trimmed();
    switch (question.typed.isEmpty() ? u' ' : question.typed.front().unicode()) {
    case u'/':
        question.kinds = {PlaceKind::Article};
        break;
    case u'@':
        question.kinds = {PlaceKind::Entity};
        break;
    case u'#':
        question.kinds = {PlaceKind::Claim};
        break;
    case u'"':
    case u'“':
    case u'”':
        question.kinds = {PlaceKind::Quote};
        break;
    default:
        return question;
    }
    question.typed.remove(0, 1);
    return question;
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString lineOf(const session::ArticleRow& row) {
    return joined({sourceLine(row.sourceName, domain::dateWords(row.article.published)), row.grade});
}

Choice articleChoice(const session::ArticleRow& row) {
    Choice choice;
    choice.icon = Icon::Article;
    choice.word = PlaceChoices::tr("Article");
    choice.title = row.article.title;
    choice.detail = lineOf(row);
    return choice;
}

Choice entityChoice(const domain::Entity& entity) {
    QStringList aliases;
    for (const domain::Alias& alias : entity.aliases) {
        aliases << alias.name;
    }
    Choice choice;
    choice.icon = Icon::Entity;
    choice.word = PlaceChoices::tr("Entity");
    choice.title = entity.name;
    choice.detail = aliases.isEmpty() ? entity.note.simplified()
                                      : PlaceChoices::tr("also %1").arg(aliases.join(QStringLiteral(", ")));
    return choice;
}

Choice claimChoice(const domain::Claim& claim) {
    Choice choice;
    choice.icon = Icon::Claim;
    choice.word = PlaceChoices::tr("Claim");
    choice.title = claim.text;
    choice.detail = joined(
        {claim.eventDate.isEmpty() ? QString() : PlaceChoices::tr("event %1").arg(domain::dateWords(claim.eventDate)),
         claim.note.simplified()});
    return choice;
}

Choice quoteChoice(const domain::Quote& quote, const PlaceIndex& index) {
    Choice choice;
    choice.icon = Icon::Quote;
    choice.word = PlaceChoices::tr("Quote");
    choice.title = quote.exact;
    const auto row = index.articleOf(quote.version);
    const QString place =
        row ? joined({lineOf((*index.sources().articles)[*row]), (*index.sources().articles)[*row].article.title})
            : PlaceChoices::tr("in an earlier version of an article");
    choice.detail = joined({quote.note.simplified(), place});
    return choice;
}

/// Brings letters into view that stand far into a long title.
void bringForward(Choice& choice) {
    if (choice.letters.empty() || choice.letters.front().start <= farIn) {
        return;
    }
    auto from = static_cast<qsizetype>(choice.letters.front().start - keptBefore);
    const qsizetype border = choice.title.indexOf(u' ', from);
    from = border >= 0 && border < choice.letters.front().start ? border + 1 : from;
    const QString lead = QStringLiteral("… ");
    choice.title = lead + choice.title.sliced(from);
    for (TextPiece& piece : choice.letters) {
        piece.start += static_cast<int>(lead.size() - from);
        piece.end += static_cast<int>(lead.size() - from);
    }
}

} // namespace

PlaceChoices::PlaceChoices(PlaceFinder& finder, QObject* parent)
    : ChoiceProvider(parent)
    , m_finder(finder) {
    // What is shown while the dossier changes is looked for anew.
    connect(&finder, &PlaceFinder::indexChanged, this, [this] { ask(m_typed); });
}

QString PlaceChoices::name() const {
    return tr("Go to an article, entity, claim or quote");
}

QString PlaceChoices::placeholder() const {
    return tr("Go to an article, entity, claim or quote…");
}

QString PlaceChoices::hint() const {
    return tr("A few letters are enough. Only one kind: / articles, @ entities, # claims, \" quotes.");
}

void PlaceChoices::ask(const QString& typed) {
    m_typed = typed;
    PlaceQuestion question = questionOf(typed);
    question.first = m_visits;
    m_finder.find(question, [this, typed, letters = question.typed](const PlaceFinder::Index& index,
                                                                    std::vector<FoundPlace> places) {
        Q_EMIT found(typed, choicesOf(index, std::move(places), letters));
    });
}

std::vector<Choice> PlaceChoices::choicesOf(const PlaceFinder::Index& index, std::vector<FoundPlace> found,
                                            QStringView typed) const {
    const PlaceSources& sources = index->sources();
    std::vector<Choice> choices;
    for (const FoundPlace& place : found) {
        Choice choice;
        switch (place.kind) {
        case PlaceKind::Article:
            choice = articleChoice((*sources.articles)[place.row]);
            break;
        case PlaceKind::Entity:
            choice = entityChoice((*sources.entities)[place.row]);
            break;
        case PlaceKind::Claim:
            choice = claimChoice((*sources.claims)[place.row]);
            break;
        case PlaceKind::Quote:
            choice = quoteChoice((*sources.quotes)[place.row], *index);
            break;
        }
        choice.kind = static_cast<int>(place.kind);
        choice.key = index->keyOf(place.kind, place.row);
        std::ranges::replace_if(choice.title, [](QChar c) { return c.isSpace(); }, QChar(u' '));
        choice.letters = index->letters(place, typed);
        bringForward(choice);
        choices.push_back(std::move(choice));
    }
    return choices;
}

void PlaceChoices::choose(const Choice& choice) {
    const auto kind = static_cast<PlaceKind>(choice.kind);
    const PlaceKey visit{kind, choice.key};
    std::erase(m_visits, visit);
    m_visits.insert(m_visits.begin(), visit);
    m_visits.resize(std::min(m_visits.size(), keptVisits));
    switch (kind) {
    case PlaceKind::Article:
        Q_EMIT articleRequested(domain::ArticleId(choice.key));
        break;
    case PlaceKind::Entity:
        Q_EMIT entityRequested(domain::EntityId(choice.key));
        break;
    case PlaceKind::Claim:
        Q_EMIT claimRequested(domain::ClaimId(choice.key));
        break;
    case PlaceKind::Quote:
        Q_EMIT quoteRequested(domain::QuoteId(choice.key));
        break;
    }
}

} // namespace gainsay::ui
