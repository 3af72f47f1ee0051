// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/verification.h"

#include "app/base/hash.h"
#include "app/dossier/articlestore.h"
#include "app/dossier/contentstore.h"
#include "app/dossier/filecopy.h"
#include "app/dossier/founding.h"
#include "app/dossier/journal.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/journalreplay.h"
#include "app/dossier/quoteplacestore.h"
#include "app/dossier/quotestore.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"
#include "app/dossier/searchindexcheck.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString readText(const Statement& row) {
    return row.text(0);
}

Error cancelled() {
    return {ErrorCode::Cancelled, Words::tr("The verification was stopped before its end."), {}};
}

/// Adds a finding where a check failed; hands on only what makes further checks pointless.
template <typename T>
void note(Verification& verification, const QString& where, const Result<T>& result) {
    if (!result) {
        verification.findings.push_back({where, result.error().message});
    }
}

/// Of a newer format this program knows only a part.
void checkFormat(Connection& connection, Verification& verification) {
    const auto version = connection.integer("PRAGMA user_version");
    note(verification, Words::tr("file format"), version);
    if (version && *version > schemaVersion) {
        verification.findings.push_back(
            {Words::tr("file format"),
             Words::tr("It was written by a newer Gainsay. What that added cannot be verified here.")});
    }
}

void checkStructure(Connection& connection, Verification& verification) {
    for (const QByteArrayView sql : {"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
                                     "SELECT 'a row of ' || \"table\" || ' refers to a missing row of ' || parent FROM "
                                     "pragma_foreign_key_check"}) {
        const auto lines = listRows(connection, sql, readText);
        note(verification, Words::tr("file structure"), lines);
        for (const QString& line : lines.value_or(std::vector<QString>())) {
            verification.findings.push_back({Words::tr("file structure"), line});
        }
    }
}

Result<void> checkContents(Connection& connection, Verification& verification, const std::stop_token& stop,
                           const ProgressSink& progress) {
    const auto total = connection.integer("SELECT count(*) FROM content");
    if (!total) {
        return passOn(total);
    }
    auto statement = connection.prepare("SELECT sha256, bytes FROM content ORDER BY sha256");
    if (!statement) {
        return passOn(statement);
    }
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            note(verification, Words::tr("stored bytes"), row);
            return {};
        }
        if (!*row) {
            return {};
        }
        if (stop.stop_requested()) {
            return std::unexpected(cancelled());
        }
        const QByteArray digest = statement->bytes(0);
        if (sha256(statement->bytes(1)) != digest) {
            verification.findings.push_back(
                {Words::tr("stored bytes"),
                 Words::tr("The bytes stored under SHA-256 %1… were changed.").arg(toHex(digest).left(16))});
        }
        report(progress, ++verification.contents, *total, Words::tr("Checking stored bytes"));
    }
}

void checkQuotes(Connection& connection, Verification& verification) {
    const ArticleStore articles(connection);
    const QuoteStore quotes(connection);
    const auto all = quotes.all();
    note(verification, Words::tr("quotes"), all);
    domain::VersionId loaded;
    domain::ArticleText text;
    bool readable = false;
    for (const domain::Quote& quote : all.value_or(std::vector<domain::Quote>())) {
        if (quote.version != loaded) {
            loaded = quote.version;
            const auto version = articles.findVersion(loaded);
            note(verification, Words::tr("version %1").arg(loaded.toString()), version);
            const auto found = version && *version
                                   ? articles.text(**version)
                                   : Result<domain::ArticleText>(
                                         failure(ErrorCode::NotFound, Words::tr("The article of a quote is missing.")));
            note(verification, Words::tr("version %1").arg(loaded.toString()), found);
            readable = found.has_value();
            text = found.value_or(domain::ArticleText());
        }
        ++verification.quotes;
        if (readable && text.slice(quote.range) != quote.exact) {
            verification.findings.push_back({Words::tr("quote %1").arg(quote.id.toString()),
                                             Words::tr("The quote “%1” is not what stands at its place in the article.")
                                                 .arg(quote.exact.left(60))});
        }
    }
}

/// Where quotes stand in other versions: inside their texts, and with their words where it is said so.
void checkPlaces(Connection& connection, Verification& verification) {
    const ArticleStore articles(connection);
    const QuoteStore quotes(connection);
    const auto all = QuotePlaceStore(connection).all();
    note(verification, Words::tr("places of quotes"), all);
    domain::VersionId loaded;
    Result<domain::ArticleText> text;
    for (const domain::QuotePlace& place : all.value_or(std::vector<domain::QuotePlace>())) {
        if (place.version != loaded) {
            loaded = place.version;
            const auto version = articles.findVersion(loaded);
            text = version && *version ? articles.text(**version) : Result<domain::ArticleText>();
            note(verification, Words::tr("version %1").arg(loaded.toString()), text);
        }
        const auto quote = quotes.find(place.quote);
        note(verification, Words::tr("quote %1").arg(place.quote.toString()), quote);
        if (!text || !quote || !*quote || !place.range) {
            continue; // damage to texts and quotes is told of by itself
        }
        const bool sameWords =
            place.status == domain::PlaceStatus::Anchored || place.status == domain::PlaceStatus::Moved;
        const bool inside = place.range->end <= text->index().length();
        if (!inside || (sameWords && text->slice(*place.range) != (*quote)->exact)) {
            verification.findings.push_back(
                {Words::tr("quote %1").arg(place.quote.toString()),
                 Words::tr("The quote “%1” does not stand where it is said to in a later version.")
                     .arg((*quote)->exact.left(60))});
        }
    }
}

/// The entries that merges took are kept as stored content; without it the journal would tell of a merge, and not of
/// what it brought.
void checkMerges(Connection& connection, Verification& verification) {
    const auto codes =
        listRows(connection, "SELECT action FROM journal WHERE kind = 'do' AND action LIKE 'merge:%'", readText);
    note(verification, Words::tr("journal"), codes);
    const ContentStore contents(connection);
    for (const QString& code : codes.value_or(std::vector<QString>())) {
        const auto package = contents.get(packageDigestOf({code, {}}));
        note(verification, Words::tr("merge"),
             package ? unpackEntries(*package) : Result<std::vector<JournalEntry>>(passOn(package)));
    }
}

Result<Verification> verifySnapshot(Connection& connection, const std::stop_token& stop, const ProgressSink& progress) {
    const auto snapshot = Snapshot::begin(connection);
    if (!snapshot) {
        return passOn(snapshot);
    }
    Verification verification;
    checkFormat(connection, verification);
    {
        const StopWatch watch(connection, stop);
        checkStructure(connection, verification);
    }
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    if (auto contents = checkContents(connection, verification, stop, progress); !contents) {
        return passOn(contents);
    }
    const auto entries = Journal(connection).verifyChain();
    note(verification, Words::tr("journal"), entries);
    verification.journalEntries = entries.value_or(0);
    checkMerges(connection, verification);
    checkFounding(connection, verification);
    checkQuotes(connection, verification);
    checkPlaces(connection, verification);
    const auto rest = checkReplay(connection, verification, stop, progress).and_then([&] {
        return checkSearchIndex(connection, verification, stop, progress);
    });
    if (!rest) {
        return passOn(rest);
    }
    return verification;
}

/// A copy that nobody waits for; nothing where there is no room for one, or not even copying is possible.
std::unique_ptr<Connection> copyInto(const QTemporaryDir& folder, Connection& connection, const std::stop_token& stop,
                                     const ProgressSink& progress) {
    auto copy = Connection::open(folder.filePath(QStringLiteral("copy.gainsay")), Access::Create);
    const auto copied = copy ? copyPages(connection, **copy, stop, progress) : Result<void>(passOn(copy));
    return copied ? std::move(*copy) : nullptr;
}

} // namespace

Result<Verification> verify(Connection& connection, const std::stop_token& stop, const ProgressSink& progress) {
    if (!connection.readersHoldUpWriters()) {
        return verifySnapshot(connection, stop, progress);
    }
    const QTemporaryDir folder;
    const auto copy = copyInto(folder, connection, stop, progress);
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    return verifySnapshot(copy ? *copy : connection, stop, progress);
}

} // namespace gainsay::dossier
