// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/session/comparing.h"
#include "app/session/suggestiondesk.h"

#include <QJsonDocument>

namespace gainsay::cli {
namespace {

ExitCode runMentions(Context& context, QStringList arguments) {
    const QString wanted = takeOption(arguments, QStringLiteral("--entity"));
    if (arguments.size() != 1) {
        return usageError(context, mentionsCommand());
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto articles = (*session)->library().articles();
    if (!articles) {
        return failed(context, articles.error());
    }
    for (const auto& row : *articles) {
        const auto mentions = (*session)->entities().mentionsOf(row.version.id);
        if (!mentions) {
            return failed(context, mentions.error());
        }
        for (const domain::Mention& mention : *mentions) {
            if (!wanted.isEmpty() && mention.entity.toString() != wanted) {
                continue;
            }
            print(context,
                  {{QStringLiteral("article"), row.article.id.toString()},
                   {QStringLiteral("entity"),
                    mention.entity.isNull() ? QJsonValue() : QJsonValue(mention.entity.toString())},
                   {QStringLiteral("start"), mention.range.start},
                   {QStringLiteral("end"), mention.range.end},
                   {QStringLiteral("alias"), mention.surface},
                   {QStringLiteral("status"), domain::toString(mention.status)}},
                  QStringLiteral("%1  %2–%3  %4  “%5”")
                      .arg(domain::toString(mention.status), -9)
                      .arg(mention.range.start)
                      .arg(mention.range.end)
                      .arg(row.article.title, mention.surface));
        }
    }
    return ExitCode::AllDone;
}

ExitCode runCompare(Context& context, const QStringList& arguments) {
    if (!arguments.isEmpty()) {
        return usageError(context, compareCommand());
    }
    const session::TextComparer comparer(context.environment);
    warnOfLexicons(context, comparer.lexiconProblems());
    ExitCode code = ExitCode::AllDone;
    for (qint64 number = 1; !context.in.atEnd(); ++number) {
        const QByteArray line = context.in.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto object = QJsonDocument::fromJson(line).object();
        if (!object[u"a"].isString() || !object[u"b"].isString()) {
            code = failed(context, {ErrorCode::InvalidInput,
                                    QStringLiteral("Line %1 is not {\"a\": …, \"b\": …} with two texts.").arg(number),
                                    {}});
            continue;
        }
        const auto found = comparer.compare(object[u"a"].toString(), object[u"b"].toString());
        print(context,
              {{QStringLiteral("contradiction"), found.contradicts},
               {QStringLiteral("score"), found.contradiction.score},
               {QStringLiteral("type"),
                found.contradicts ? QJsonValue(domain::toString(found.contradiction.type)) : QJsonValue()},
               {QStringLiteral("reasons"), toJson(found.contradiction.reasons)}},
              found.contradicts
                  ? QStringLiteral("contradiction (%1, %2): %3")
                        .arg(domain::toString(found.contradiction.type),
                             QString::number(found.contradiction.score, 'f', 2), found.contradiction.explanation)
                  : QStringLiteral("no contradiction found"));
    }
    return code;
}

QJsonObject sideToJson(const session::PassageView& side) {
    return {{QStringLiteral("article"), side.article.id.toString()},
            {QStringLiteral("title"), side.article.title},
            {QStringLiteral("start"), side.quote.range.start},
            {QStringLiteral("end"), side.quote.range.end},
            {QStringLiteral("text"), side.quote.exact}};
}

void printPair(Context& context, const session::ContradictionView& view) {
    const auto& pair = view.contradiction;
    print(context,
          {{QStringLiteral("id"), pair.id.toString()},
           {QStringLiteral("type"), domain::toString(pair.type)},
           {QStringLiteral("score"), pair.score},
           {QStringLiteral("rule"), pair.rule},
           {QStringLiteral("status"), domain::toString(pair.status)},
           {QStringLiteral("explanation"), pair.explanation},
           {QStringLiteral("claim"), view.claimText},
           {QStringLiteral("a"), sideToJson(view.a)},
           {QStringLiteral("b"), sideToJson(view.b)},
           {QStringLiteral("reasons"), toJson(pair.reasons)}},
          QStringLiteral("%1 %2 (%3)%4\n  %5: “%6”\n  %7: “%8”\n  %9")
              .arg(QString::number(pair.score, 'f', 2), domain::toString(pair.type), domain::toString(pair.status),
                   view.claimText.isEmpty() ? QString() : QStringLiteral(": ") + view.claimText, view.a.article.title,
                   view.a.quote.exact, view.b.article.title, view.b.quote.exact, pair.explanation));
}

void printConfusion(Context& context, const session::PossibleConfusion& confusion) {
    print(context,
          {{QStringLiteral("type"), QStringLiteral("confusion")},
           {QStringLiteral("rule"), QStringLiteral("shared-name")},
           {QStringLiteral("status"), QStringLiteral("suggested")},
           {QStringLiteral("explanation"), confusion.explanation},
           {QStringLiteral("a"), sideToJson(confusion.a)},
           {QStringLiteral("b"), sideToJson(confusion.b)},
           {QStringLiteral("reasons"), toJson(std::vector{confusion.names})}},
          QStringLiteral("possible confusion: %1\n  %2: “%3”\n  %4: “%5”")
              .arg(confusion.explanation, confusion.a.article.title, confusion.a.quote.exact, confusion.b.article.title,
                   confusion.b.quote.exact));
}

ExitCode runContradictions(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, contradictionsCommand());
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    auto views = (*session)->contradictions().views();
    if (!views) {
        return failed(context, views.error());
    }
    warnOfLexicons(context, (*session)->lexiconProblems());
    const session::SuggestionDesk& desk = (*session)->suggestions();
    auto suggested = desk.all();
    const auto confusions = suggested ? desk.confusions() : passOn(suggested);
    if (!confusions) {
        return failed(context, confusions.error());
    }
    std::ranges::move(*suggested, std::back_inserter(*views));
    std::ranges::stable_sort(*views, std::greater(),
                             [](const session::ContradictionView& view) { return view.contradiction.score; });
    for (const session::ContradictionView& view : *views) {
        printPair(context, view);
    }
    for (const session::PossibleConfusion& confusion : *confusions) {
        printConfusion(context, confusion);
    }
    return ExitCode::AllDone;
}

ExitCode runSearch(Context& context, QStringList arguments) {
    const int limit = takeOption(arguments, QStringLiteral("--limit"), QStringLiteral("50")).toInt();
    if (arguments.size() < 2 || limit <= 0) {
        return usageError(context, searchCommand());
    }
    const auto session = openSession(context, arguments.takeFirst(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto hits = (*session)->search(arguments.join(u' '), limit);
    if (!hits) {
        return failed(context, hits.error());
    }
    for (const auto& hit : *hits) {
        print(context,
              {{QStringLiteral("article"), hit.article.toString()},
               {QStringLiteral("title"), hit.title},
               {QStringLiteral("start"), hit.range.start},
               {QStringLiteral("end"), hit.range.end},
               {QStringLiteral("snippet"), hit.snippet},
               {QStringLiteral("rank"), hit.rank}},
              QStringLiteral("%1 (%2)\n  %3").arg(hit.title).arg(hit.range.start).arg(hit.snippet));
    }
    return ExitCode::AllDone;
}

} // namespace

Command mentionsCommand() {
    return {QStringLiteral("mentions"), QStringLiteral("mentions DOSSIER [--entity ID]"),
            QStringLiteral("List where the articles name entities."), runMentions};
}

Command compareCommand() {
    return {QStringLiteral("compare"), QStringLiteral("compare < LINES"),
            QStringLiteral("Compare pairs of passages, {\"a\": …, \"b\": …} a line on standard input."), runCompare};
}

Command contradictionsCommand() {
    return {QStringLiteral("contradictions"), QStringLiteral("contradictions DOSSIER"),
            QStringLiteral(
                "List the contradictions, best first, with what the texts suggest, and names that may be confused."),
            runContradictions};
}

Command searchCommand() {
    return {QStringLiteral("search"), QStringLiteral("search DOSSIER QUERY [--limit N]"),
            QStringLiteral("Search the articles' texts."), runSearch};
}

} // namespace gainsay::cli
