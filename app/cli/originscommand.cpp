// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/session/origindesk.h"

#include <QJsonArray>

namespace gainsay::cli {
namespace {

QJsonArray idsToJson(const std::vector<domain::ArticleId>& ids) {
    QJsonArray array;
    for (const domain::ArticleId id : ids) {
        array.append(id.toString());
    }
    return array;
}

QJsonObject toJson(const session::OriginReport& report) {
    QJsonArray origins;
    for (const session::SharedOrigin& origin : report.origins) {
        origins.append(QJsonObject{{QStringLiteral("name"), origin.name},
                                   {QStringLiteral("articles"), idsToJson(origin.articles)},
                                   {QStringLiteral("loop"), origin.isLoop}});
    }
    QJsonArray chains;
    for (const session::ArticleChain& chain : report.chains) {
        chains.append(QJsonObject{{QStringLiteral("article"), chain.article.toString()},
                                  {QStringLiteral("title"), chain.title},
                                  {QStringLiteral("chain"), QJsonArray::fromStringList(chain.links)}});
    }
    QJsonArray reuse;
    for (const session::ReusedPassage& passage : report.reuse) {
        reuse.append(QJsonObject{{QStringLiteral("a"), passage.a.toString()},
                                 {QStringLiteral("b"), passage.b.toString()},
                                 {QStringLiteral("a_range"), cli::toJson(passage.aRange)},
                                 {QStringLiteral("b_range"), cli::toJson(passage.bRange)},
                                 {QStringLiteral("words"), passage.words},
                                 {QStringLiteral("identical"), passage.isIdentical},
                                 {QStringLiteral("formula"), passage.isFormula}});
    }
    return {{QStringLiteral("claim"), report.claim.isNull() ? QJsonValue() : QJsonValue(report.claim.toString())},
            {QStringLiteral("text"), report.claimText},
            {QStringLiteral("articles"), report.articles},
            {QStringLiteral("independent"), report.independent()},
            {QStringLiteral("origins"), origins},
            {QStringLiteral("chains"), chains},
            {QStringLiteral("reuse"), reuse}};
}

QString inWords(const session::OriginReport& report) {
    QString words = QStringLiteral("%1: %2 articles, %3 independent origins")
                        .arg(report.claim.isNull() ? QStringLiteral("all articles") : report.claimText)
                        .arg(report.articles)
                        .arg(report.independent());
    for (const session::SharedOrigin& origin : report.origins) {
        words += QStringLiteral("\n  %1: %2 articles%3")
                     .arg(origin.name)
                     .arg(origin.articles.size())
                     .arg(origin.isLoop ? QStringLiteral(", which cite only each other") : QString());
    }
    for (const session::ArticleChain& chain : report.chains) {
        words += QStringLiteral("\n  “%1”: %2").arg(chain.title, chain.links.join(QStringLiteral(" → ")));
    }
    return words +
           (report.reuse.empty() ? QString() : QStringLiteral("\n  passages in common: %1").arg(report.reuse.size()));
}

ExitCode runOrigins(Context& context, QStringList arguments) {
    const QString claim = takeOption(arguments, QStringLiteral("--claim"));
    if (arguments.size() != 1) {
        return usageError(context, originsCommand());
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    warnOfLexicons(context, (*session)->lexiconProblems());
    const auto reports = (*session)->origins().reports();
    if (!reports) {
        return failed(context, reports.error());
    }
    bool isKnown = claim.isEmpty();
    for (const session::OriginReport& report : *reports) {
        if (claim.isEmpty() || report.claim.toString() == claim) {
            isKnown = true;
            print(context, toJson(report), inWords(report));
        }
    }
    if (!isKnown) {
        return failed(context,
                      {ErrorCode::NotFound, QStringLiteral("There is no claim %1 in this dossier.").arg(claim), {}});
    }
    return ExitCode::AllDone;
}

} // namespace

Command originsCommand() {
    return {QStringLiteral("origins"), QStringLiteral("origins DOSSIER [--claim ID]"),
            QStringLiteral("Say how many independent origins stand behind each claim, and which passages are copied."),
            runOrigins};
}

} // namespace gainsay::cli
