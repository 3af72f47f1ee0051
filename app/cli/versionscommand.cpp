// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"

#include <algorithm>

namespace gainsay::cli {
namespace {

using namespace Qt::StringLiterals;

void printVersion(Context& context, const session::ArticleRow& article, const session::VersionRow& row) {
    const domain::Version& version = row.version;
    const QString followed = inWords(row.followed);
    print(context,
          {{u"article"_s, article.article.id.toString()},
           {u"title"_s, article.article.title},
           {u"version"_s, version.id.toString()},
           {u"ordinal"_s, version.ordinal},
           {u"latest"_s, version.id == article.version.id},
           {u"captured"_s, version.capturedAt.toString(Qt::ISODate)},
           {u"file"_s, version.fileName},
           {u"url"_s, version.url},
           {u"original_sha256"_s, QString::fromLatin1(version.originalSha256.toHex())},
           {u"text_sha256"_s, QString::fromLatin1(version.textSha256.toHex())},
           {u"quotes"_s, row.ownQuotes},
           {u"followed"_s, cli::toJson(row.followed)}},
          u"%1  version %2  %3  %4 own quotes%5  “%6”"_s.arg(article.article.id.toString())
              .arg(version.ordinal)
              .arg(version.capturedAt.toString(Qt::ISODate))
              .arg(row.ownQuotes)
              .arg(followed.isEmpty() ? QString() : u"; of earlier ones: %1"_s.arg(followed), article.article.title));
}

ExitCode runVersions(Context& context, const QStringList& arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
        return usageError(context, versionsCommand());
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    const auto articles =
        session ? (*session)->library().articles() : Result<std::vector<session::ArticleRow>>(passOn(session));
    if (!articles) {
        return failed(context, articles.error());
    }
    const QString wanted = arguments.value(1);
    bool isKnown = wanted.isEmpty();
    for (const session::ArticleRow& article : *articles) {
        if (!wanted.isEmpty() && article.article.id.toString() != wanted) {
            continue;
        }
        isKnown = true;
        const auto versions = (*session)->versions().versions(article.article.id);
        if (!versions) {
            return failed(context, versions.error());
        }
        std::ranges::for_each(*versions, [&](const auto& row) { printVersion(context, article, row); });
    }
    return isKnown ? ExitCode::AllDone
                   : failed(context, {ErrorCode::NotFound,
                                      u"There is no article %1 in this dossier; “versions D” lists them."_s.arg(wanted),
                                      {}});
}

QJsonArray toJson(const std::vector<domain::WordRun>& runs) {
    QJsonArray array;
    for (const domain::WordRun& run : runs) {
        const QString change = run.change == domain::WordChange::Same      ? u"same"_s
                               : run.change == domain::WordChange::Removed ? u"removed"_s
                                                                           : u"added"_s;
        array.append(QJsonObject{{u"change"_s, change}, {u"words"_s, run.words}, {u"figure"_s, run.isFigure}});
    }
    return array;
}

/// As wdiff marks it: "[-removed-] {+added+}".
QString marked(const session::RevisionRow& row) {
    QString line;
    for (const domain::WordRun& run : row.words.inOneLine()) {
        const QString words = run.words.trimmed();
        const QString space = run.words.mid(words.size());
        line += run.change == domain::WordChange::Same      ? run.words
                : run.change == domain::WordChange::Removed ? u"[-%1-]%2"_s.arg(words, space)
                                                            : u"{+%1+}%2"_s.arg(words, space);
    }
    return line;
}

void printRow(Context& context, const session::RevisionRow& row) {
    const QString sign = row.change == domain::SentenceChange::Added     ? u"+"_s
                         : row.change == domain::SentenceChange::Removed ? u"-"_s
                         : row.change == domain::SentenceChange::Changed ? u"~"_s
                         : row.change == domain::SentenceChange::Moved   ? u">"_s
                                                                         : u" "_s;
    const QString words = row.change == domain::SentenceChange::Changed ? marked(row)
                          : row.after.isEmpty()                         ? row.before
                                                                        : row.after;
    const auto place = [](const std::optional<domain::TextRange>& range) {
        return range ? QJsonValue(cli::toJson(*range)) : QJsonValue();
    };
    print(context,
          {{u"change"_s, domain::toString(row.change)},
           {u"before"_s, place(row.beforeRange)},
           {u"after"_s, place(row.afterRange)},
           {u"before_text"_s, row.before},
           {u"after_text"_s, row.after},
           {u"before_words"_s, toJson(row.words.before)},
           {u"after_words"_s, toJson(row.words.after)},
           {u"figure_changed"_s, row.figureChanged},
           {u"quoted"_s, row.isQuoted}},
          sign + (row.figureChanged ? u"# "_s : u"  "_s) + words);
}

/// The version of that ordinal; null where there is none.
const domain::Version* versionAt(const std::vector<session::VersionRow>& rows, int ordinal) {
    const auto found = std::ranges::find(rows, ordinal, [](const auto& row) { return row.version.ordinal; });
    return found == rows.end() ? nullptr : &found->version;
}

ExitCode runRevision(Context& context, QStringList arguments) {
    const QString from = takeOption(arguments, u"--from"_s);
    const QString to = takeOption(arguments, u"--to"_s);
    if (arguments.size() != 2) {
        return usageError(context, revisionCommand());
    }
    const auto session = openSession(context, arguments[0], dossier::Access::ReadOnly);
    const auto versions = session ? (*session)->versions().versions(domain::ArticleId::fromString(arguments[1]))
                                  : Result<std::vector<session::VersionRow>>(passOn(session));
    if (!versions) {
        return failed(context, versions.error());
    }
    const int last = versions->empty() ? 0 : versions->back().version.ordinal;
    const auto* newer = versionAt(*versions, to.isEmpty() ? last : to.toInt());
    const auto* older = versionAt(*versions, from.isEmpty() ? (newer ? newer->ordinal : last) - 1 : from.toInt());
    if (!older || !newer) {
        return failed(context, {ErrorCode::NotFound,
                                versions->size() == 1
                                    ? u"There is only one version of this article, so there is nothing to compare."_s
                                    : u"There is no such article or version; “versions D” lists them."_s,
                                {}});
    }
    const auto view = (*session)->versions().compare(older->id, newer->id);
    if (!view) {
        return failed(context, view.error());
    }
    std::ranges::for_each(view->rows, [&](const auto& row) { printRow(context, row); });
    return ExitCode::AllDone;
}

} // namespace

Command versionsCommand() {
    return {u"versions"_s, u"versions DOSSIER [ARTICLE]"_s,
            u"List the versions of articles, and what became of quotes from one to the next."_s, runVersions};
}

Command revisionCommand() {
    return {u"revision"_s, u"revision DOSSIER ARTICLE [--from N] [--to N]"_s,
            u"Compare two versions of an article, sentence by sentence; the last two where none are named."_s,
            runRevision};
}

} // namespace gainsay::cli
