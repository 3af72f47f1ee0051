// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"

#include <array>

namespace gainsay::cli {
namespace {

using domain::Fact;

constexpr std::array facts{Fact::Title,    Fact::Authors, Fact::Outlet,  Fact::Published,
                           Fact::Modified, Fact::Address, Fact::Language};

/// The article of that id, as the library lists it.
Result<session::ArticleRow> findArticle(session::Session& session, const QString& id) {
    return session.library().article(domain::ArticleId::fromString(id));
}

QString valueOf(Fact fact, const session::ArticleRow& row) {
    switch (fact) {
    case Fact::Title:
        return row.article.title;
    case Fact::Authors:
        return row.article.byline.join(QStringLiteral(", "));
    case Fact::Outlet:
        return row.sourceName;
    case Fact::Published:
        return row.article.published.toString();
    case Fact::Modified:
        return row.article.modified.toString();
    case Fact::Address:
        return row.article.url;
    case Fact::Language:
        return row.article.language;
    }
    return {};
}

Result<void> setDate(domain::PartialDate& date, const QString& value) {
    date = domain::PartialDate::fromString(value);
    if (date.isEmpty() && !value.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("“%1” is no date: write 2020, 2020-03, 2020-23 (autumn), 2020-03-03 or "
                                      "2020-03-03T09:00+09:00.")
                           .arg(value));
    }
    return {};
}

/// Writes one fact, as one action of its own.
Result<void> write(session::Session& session, const session::ArticleRow& row, Fact fact, const QString& value) {
    domain::Article article = row.article;
    Result<void> read;
    switch (fact) {
    case Fact::Outlet:
        return session.library().setSource(article.id, value);
    case Fact::Title:
        article.title = value;
        break;
    case Fact::Authors:
        article.byline.clear();
        for (const QString& name : value.split(u',', Qt::SkipEmptyParts)) {
            article.byline.append(name.trimmed());
        }
        break;
    case Fact::Published:
        read = setDate(article.published, value);
        break;
    case Fact::Modified:
        read = setDate(article.modified, value);
        break;
    case Fact::Address:
        article.url = value;
        break;
    case Fact::Language:
        article.language = value;
        break;
    }
    return read ? session.library().update(article) : read;
}

ExitCode show(Context& context, session::Session& session, const QString& id) {
    const auto row = findArticle(session, id);
    const auto findings = row ? session.library().findings(row->version.id) : passOn(row);
    if (!findings) {
        return failed(context, findings.error());
    }
    QJsonObject object{{QStringLiteral("article"), row->article.id.toString()},
                       {QStringLiteral("hidden"), hiddenToJson(*findings)}};
    QStringList lines;
    const QJsonObject found = toJson(*findings);
    for (const Fact fact : facts) {
        const QString name = domain::toString(fact);
        const QString value = valueOf(fact, *row);
        object.insert(name,
                      QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("found"), found.value(name)}});
        const auto* finding = findings->find(fact);
        const QString where =
            finding == nullptr
                ? QString()
                : QStringLiteral(" (%1)").arg((domain::toString(finding->by) + u' ' + finding->name).trimmed());
        lines.append(QStringLiteral("%1: %2%3").arg(name, value, where));
    }
    for (const domain::HiddenPassage& passage : findings->hidden) {
        lines.append(QStringLiteral("hidden (%1, %2): %3")
                         .arg(domain::toString(passage.by),
                              passage.kept ? QStringLiteral("kept") : QStringLiteral("left out"), passage.words));
    }
    print(context, object, lines.join(u'\n'));
    return ExitCode::AllDone;
}

ExitCode runArticle(Context& context, QStringList arguments) {
    const QString notGiven(QChar(0));
    std::array<QString, facts.size()> values;
    for (size_t i = 0; i < facts.size(); ++i) {
        values[i] = takeOption(arguments, QStringLiteral("--") + domain::toString(facts[i]), notGiven);
    }
    if (arguments.size() != 2) {
        return usageError(context, articleCommand());
    }
    const auto session = openSession(context, arguments[0]);
    if (!session) {
        return failed(context, session.error());
    }
    for (size_t i = 0; i < facts.size(); ++i) {
        const auto row = findArticle(**session, arguments[1]);
        const auto written = !row                    ? Result<void>(passOn(row))
                             : values[i] == notGiven ? Result<void>()
                                                     : write(**session, *row, facts[i], values[i].trimmed());
        if (!written) {
            return failed(context, written.error());
        }
    }
    return show(context, **session, arguments[1]);
}

} // namespace

Command articleCommand() {
    return {QStringLiteral("article"),
            QStringLiteral("article DOSSIER ARTICLE [--title|--authors|--outlet|--published|"
                           "--modified|--address|--language VALUE]…"),
            QStringLiteral("Show what is known of an article and where it was found; or correct it."), runArticle};
}

} // namespace gainsay::cli
