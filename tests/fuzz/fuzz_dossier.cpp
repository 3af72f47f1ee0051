// SPDX-License-Identifier: GPL-3.0-or-later
//
// The input is a dossier from a stranger, byte for byte. It is opened, listed, searched, verified, rendered and
// exported, and worked on.
#include "app/export/htmlreport.h"
#include "app/export/markdownreport.h"
#include "app/export/w3cannotation.h"
#include "app/session/reportgathering.h"
#include "app/session/session.h"
#include "tests/support/simulateddisk.h"

#include <QTimeZone>

#include <cstdlib>

using namespace gainsay;

namespace {

const QString path = QStringLiteral("/disk/a.gainsay");

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

/// An error has words for the user.
template <typename T>
bool holds(const Result<T>& result) {
    require(result.has_value() || !result.error().message.isEmpty());
    return result.has_value();
}

Result<domain::Extraction> noExtraction(const QByteArray&, const session::ImportItem&, const std::stop_token&) {
    return failure(ErrorCode::Unsupported, QStringLiteral("Nothing is imported here."));
}

void list(session::Session& session) {
    holds(session.counts());
    holds(session.undoState());
    holds(session.library().sources());
    holds(session.claims().all());
    holds(session.claims().assertions());
    holds(session.entities().rows());
    holds(session.entities().distinctPairs());
    holds(session.contradictions().views());
    holds(session.search(QStringLiteral("bridge")));
    holds(session.search(QStringLiteral("防衛")));
    holds(session.log(20));
    holds(session.logicalDump());
    if (const auto articles = session.library().articles(); holds(articles)) {
        for (const auto& row : *articles) {
            holds(session.library().original(row.version.id));
            if (const auto text = session.library().text(row.version.id); holds(text)) {
                for (const domain::Block& block : text->blocks()) {
                    require(text->slice(block.range).size() <= text->text().size());
                }
                holds(session.entities().mentionsIn(row.version.id, *text));
            }
        }
    }
}

/// What is in a report is what the texts say, or there is none.
void exportAll(session::Session& session) {
    const auto content = session::gatherReport(session.actions(), session.contradictions());
    if (!holds(content)) {
        return;
    }
    holds(exporting::renderHtml(*content));
    holds(exporting::renderMarkdown(*content));
    holds(exporting::renderAnnotations(*content));
}

void work(session::Session& session) {
    holds(session.actions().undo());
    holds(session.actions().redo());
    if (const auto quotes = session.annotations().all(); holds(quotes) && !quotes->empty()) {
        holds(session.annotations().setNote(quotes->front().id, QStringLiteral("A note.")));
        holds(session.annotations().remove({quotes->back().id}));
    }
    holds(session.verify());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    const FrozenClock clock(QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC));
    CountedIds ids(9);
    const Environment environment{clock, ids, QStringLiteral("Tester")};
    test::SimulatedDisk disk;
    disk.setFile(path.toUtf8(), QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    dossier::Storage storage;
    storage.vfs = disk.vfsName();
    const auto session = session::Session::open(path, environment, noExtraction, dossier::Access::ReadWrite, storage);
    if (holds(session)) {
        list(**session);
        exportAll(**session);
        work(**session);
    }
    return 0;
}
