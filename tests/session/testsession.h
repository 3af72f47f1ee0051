// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/extractors.h"
#include "app/session/session.h"
#include "tests/support/require.h"

#include <QTemporaryDir>
#include <QTest>

/// A session on a fresh dossier in a temporary folder, with a clock that stands still and keys that are always the same.
struct TestSession {
    QTemporaryDir folder;
    gainsay::FrozenClock clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC)};
    gainsay::CountedIds ids;
    gainsay::Environment environment{clock, ids, QStringLiteral("Tester")};
    gainsay::session::Extractor extractor =
        gainsay::session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR));
    std::unique_ptr<gainsay::session::Session> session;

    TestSession() {
        auto made = gainsay::session::Session::create(path(), environment, extractor);
        if (!made) {
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        }
        session = std::move(*made);
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("test.gainsay")) const { return folder.filePath(name); }

    /// Closes the dossier and opens it again, as a restart does.
    void reopen() {
        session.reset();
        auto opened = gainsay::session::Session::open(path(), environment, extractor);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        }
        session = std::move(*opened);
    }

    /// A file of this content in the folder.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return file.fileName();
    }

    gainsay::session::ImportOutcome import(const QString& path) {
        const auto items = gainsay::session::itemsOf({path});
        return gainsay::session::importItem(session->actions().dossier(), items.front(), extractor, {});
    }

    /// Imports a text and returns its version.
    gainsay::domain::VersionId article(const QByteArray& text, const QString& name = QStringLiteral("a.md")) {
        const auto outcome = import(file(name, text));
        if (outcome.status != gainsay::session::ImportStatus::Imported) {
            qFatal("%s", qPrintable(outcome.error.message));
        }
        return session->library().article(outcome.article)->version.id;
    }

    /// Highlights the first occurrence of the words.
    gainsay::domain::QuoteId quote(gainsay::domain::VersionId version, const QString& words, int colour = 1) {
        const auto text = session->library().text(version);
        const auto at = text->text().indexOf(words);
        const auto added =
            session->annotations().add(version, text->index().toCodePoints(at, at + words.size()), colour);
        if (at < 0 || !added) {
            qFatal("cannot highlight %s", qPrintable(words));
        }
        return *added;
    }
};
