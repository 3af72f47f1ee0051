// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/hash.h"
#include "app/dossier/changerecorder.h"
#include "app/dossier/journal.h"
#include "app/dossier/schema.h"
#include "tests/support/require.h"

#include <QTest>

/// Makes a dossier of an older file format as its program wrote it: one article, two quotes, a claim; each step
/// journalled. In plain SQL, since the program's own stores write today's format. What it holds was written alike by
/// the programs of versions 1 to 3.
class OldDossier {
public:
    static constexpr int version = 1;

    static void make(const QString& path, const gainsay::Environment& environment, int version = OldDossier::version) {
        auto connection = gainsay::dossier::Connection::open(path, gainsay::dossier::Access::Create);
        REQUIRE(connection);
        REQUIRE(gainsay::dossier::createSchema(**connection, environment, version));
        const QByteArray original("Title\nSome words here, and some more.");
        const QByteArray text("Title\nSome words here, and some more.");
        const QByteArray blocks(R"([["title",0,5,0],["paragraph",6,37,0]])");
        step(**connection, environment, "Import “Title”",
             "INSERT INTO content (sha256, bytes) VALUES " + content(original) + ", " + content(blocks) +
                 "; INSERT INTO article (id, source_id, title, byline, published, url, language, credibility, "
                 "status) VALUES (x'01000000000000000000000000000000', NULL, 'Title', '[]', '2016', '', "
                 "'en', NULL, "
                 "'unread'); INSERT INTO version (id, article_id, ordinal, original_sha256, text_sha256, "
                 "blocks_sha256, media_type, "
                 "file_name, extractor, captured_at, obtained, url) VALUES (x'02000000000000000000000000000000', "
                 "x'01000000000000000000000000000000', 1, " +
                 hash(original) + ", " + hash(text) + ", " + hash(blocks) +
                 ", 'text/plain', 'a.txt', 'text 1', '2020-03-03T09:00:00.000Z', 'file', '')");
        step(**connection, environment, "Highlight “Some words”",
             "INSERT INTO quote VALUES (x'03000000000000000000000000000000', x'02000000000000000000000000000000', 6, "
             "16, "
             "'Some words', '', '', 1, '', '2020-03-03T09:00:00.000Z', 'Tester')");
        step(**connection, environment, "Highlight “more”",
             "INSERT INTO quote VALUES (x'04000000000000000000000000000000', x'02000000000000000000000000000000', 32, "
             "36, "
             "'more', '', '', 2, 'a note', '2020-03-03T09:00:00.000Z', 'Tester')");
        step(**connection, environment, "State a claim",
             "INSERT INTO claim VALUES (x'05000000000000000000000000000000', 'There were words.', '', '')");
    }

private:
    static QByteArray hash(const QByteArray& bytes) { return "x'" + gainsay::sha256(bytes).toHex() + "'"; }
    static QByteArray content(const QByteArray& bytes) { return "(" + hash(bytes) + ", x'" + bytes.toHex() + "')"; }

    static void step(gainsay::dossier::Connection& connection, const gainsay::Environment& environment,
                     const char* summary, const QByteArray& sql) {
        auto transaction = gainsay::dossier::Transaction::begin(connection);
        REQUIRE(transaction);
        auto recorder = gainsay::dossier::ChangeRecorder::start(connection);
        REQUIRE(recorder);
        REQUIRE(connection.execute(sql));
        const auto changes = recorder->changeset();
        REQUIRE(changes);
        REQUIRE(gainsay::dossier::Journal(connection)
                    .append(environment, gainsay::dossier::EntryKind::Do, std::nullopt,
                            {QStringLiteral("test"), QString::fromUtf8(summary)}, *changes));
        REQUIRE(transaction->commit());
    }
};
