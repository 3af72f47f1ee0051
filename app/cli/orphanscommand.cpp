// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"

#include <algorithm>

namespace gainsay::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonArray toJson(const std::vector<session::PlaceOption>& options) {
    QJsonArray array;
    for (const session::PlaceOption& option : options) {
        array.append(QJsonObject{{u"start"_s, option.range.start},
                                 {u"end"_s, option.range.end},
                                 {u"score"_s, option.score},
                                 {u"text"_s, option.words},
                                 {u"figure_changed"_s, option.figureChanged}});
    }
    return array;
}

void printWaiting(Context& context, const session::WaitingQuote& row) {
    QString words =
        u"%1  %2 in version %3 of “%4”%5: “%6”"_s.arg(row.quote.id.toString(), domain::toString(row.place.status))
            .arg(row.latestOrdinal)
            .arg(row.article.title, row.place.figureChanged ? u", FIGURE CHANGED"_s : QString(),
                 row.quote.exact.simplified());
    for (size_t i = 0; i < row.options.size(); ++i) {
        words += u"\n    %1. %2  %3–%4  “%5”"_s.arg(i + 1)
                     .arg(row.options[i].score, 0, 'f', 2)
                     .arg(row.options[i].range.start)
                     .arg(row.options[i].range.end)
                     .arg(row.options[i].words.simplified());
    }
    print(context,
          {{u"quote"_s, row.quote.id.toString()},
           {u"exact"_s, row.quote.exact},
           {u"article"_s, row.article.id.toString()},
           {u"title"_s, row.article.title},
           {u"version"_s, row.place.version.toString()},
           {u"from"_s, row.ownOrdinal},
           {u"to"_s, row.latestOrdinal},
           {u"status"_s, domain::toString(row.place.status)},
           {u"score"_s, row.place.score},
           {u"figure_changed"_s, row.place.figureChanged},
           {u"candidates"_s, toJson(row.options)}},
          words);
}

Result<void> decide(session::VersionDesk& desk, const session::WaitingQuote& row, const QString& verb,
                    qsizetype number) {
    if (verb == u"keep") {
        return desk.keep({{row.quote.id, row.place.version}});
    }
    if (verb == u"detach") {
        return desk.detach({{row.quote.id, row.place.version}});
    }
    if (number < 1 || static_cast<size_t>(number) > row.options.size()) {
        return failure(ErrorCode::NotFound,
                       u"The quote has no candidate %1; “orphans D” lists what there is."_s.arg(number));
    }
    return desk.accept({{row.quote.id, row.place.version, row.options[static_cast<size_t>(number - 1)].range}});
}

ExitCode follow(Context& context, session::VersionDesk& desk) {
    const auto fates = desk.followMissing();
    if (!fates) {
        return failed(context, fates.error());
    }
    print(context, cli::toJson(*fates),
          u"%1 quotes followed, %2 wait for a decision"_s.arg(fates->total()).arg(fates->waiting));
    return ExitCode::AllDone;
}

ExitCode runOrphans(Context& context, const QStringList& arguments) {
    const QString verb = arguments.value(1);
    const bool decides = verb == u"accept" || verb == u"keep" || verb == u"detach";
    const bool fits = arguments.size() == 1 || (verb == u"follow" && arguments.size() == 2) ||
                      (decides && arguments.size() == 3) || (verb == u"accept" && arguments.size() == 4);
    if (!fits) {
        return usageError(context, orphansCommand());
    }
    const auto access = arguments.size() == 1 ? dossier::Access::ReadOnly : dossier::Access::ReadWrite;
    const auto session = openSession(context, arguments.first(), access);
    if (!session) {
        return failed(context, session.error());
    }
    auto& desk = (*session)->versions();
    if (verb == u"follow") {
        return follow(context, desk);
    }
    const auto waiting = desk.waiting();
    if (!waiting) {
        return failed(context, waiting.error());
    }
    if (!decides) {
        std::ranges::for_each(*waiting, [&](const auto& row) { printWaiting(context, row); });
        return ExitCode::AllDone;
    }
    const auto row = std::ranges::find(*waiting, arguments[2], [](const auto& one) { return one.quote.id.toString(); });
    if (row == waiting->end()) {
        return failed(context, {ErrorCode::NotFound,
                                u"No quote %1 waits for a decision; “orphans D” lists them."_s.arg(arguments[2]),
                                {}});
    }
    const auto done = decide(desk, *row, verb, arguments.value(3, u"1"_s).toLongLong());
    if (!done) {
        return failed(context, done.error());
    }
    print(context, {{u"quote"_s, row->quote.id.toString()}, {u"decision"_s, verb}},
          u"%1: “%2”"_s.arg(verb, row->quote.exact.simplified()));
    return ExitCode::AllDone;
}

} // namespace

Command orphansCommand() {
    return {u"orphans"_s, u"orphans DOSSIER [accept QUOTE [N] | keep QUOTE | detach QUOTE | follow]"_s,
            u"List quotes that wait for their place in a new version, with candidates and scores; decide on one."_s,
            runOrphans};
}

} // namespace gainsay::cli
