// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports a folder of web pages from nothing to searchable, beside recollindex on the same folder and beside the bare
// limit of the work: read each file, parse it with gumbo, insert its text into one FTS5 table. All three in one run.
//
//   bench_import [FOLDER]      without a folder 5,000 pages are made
//
// recollindex is in Debian's package recollcmd, which packaging/shell --dev brings. Beside the time that passes, the
// processors' time is given: on a machine that does other things as well, that is what can be compared.
#include "app/session/extractors.h"
#include "app/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <gumbo.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <cstdio>
#include <map>
#include <vector>

using namespace gainsay;

namespace {

constexpr int madePages = 5'000;
constexpr int sections = 24;

/// A page as documentation has them, about 30 KiB, different for each number.
QByteArray pageOf(int number) {
    const QByteArray name = QByteArray::number(number);
    QByteArray page =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Module " + name +
        " of the harbour manual</title><link rel=\"stylesheet\" href=\"style.css\"></head><body><nav><ul>";
    for (int link = 0; link < 60; ++link) {
        page += "<li class=\"toctree\"><a href=\"page" + QByteArray::number((number + link) % madePages) +
                ".html\">Chapter " + QByteArray::number(link) + "</a></li>";
    }
    page += "</ul></nav><main><h1>Module " + name + "</h1>";
    for (int section = 0; section < sections; ++section) {
        const QByteArray key = QByteArray::number(number * 31 + section * 7);
        page += "<h2 id=\"s" + key + "\">Function quay_" + key + "</h2><p>The function <code>quay_" + key +
                "</code> opens berth " + QByteArray::number(section) + " for a ship of at most " + key +
                " tonnes and returns the number of the crane, or an error if the tide is too low for it.</p>"
                "<p>It was added in version 3." +
                QByteArray::number(section) +
                " of the manual; before, the <em>harbour "
                "master</em> had to be asked by letter, which took up to <strong>nine</strong> days in winter.</p>"
                "<pre><code>crane = quay_" +
                key +
                "(berth, tonnes)\nif not crane:\n    wait(tide)</code></pre>"
                "<table><tr><th>Name</th><th>Meaning</th></tr><tr><td>berth</td><td>place at the quay</td></tr>"
                "<tr><td>tonnes</td><td>weight of the ship</td></tr></table>";
    }
    return page + "</main><footer><p>Page " + name + "</p></footer></body></html>";
}

void makePages(const QString& folder) {
    for (int number = 0; number < madePages; ++number) {
        QFile file(QStringLiteral("%1/page%2.html").arg(folder).arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(pageOf(number)) < 0) {
            qFatal("cannot write the pages");
        }
    }
}

void gatherText(const GumboNode* root, QByteArray& text) {
    std::vector<const GumboNode*> open{root};
    while (!open.empty()) {
        const GumboNode* node = open.back();
        open.pop_back();
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            text += node->v.text.text;
        } else if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag != GUMBO_TAG_SCRIPT &&
                   node->v.element.tag != GUMBO_TAG_STYLE) {
            for (unsigned i = node->v.element.children.length; i-- > 0;) {
                open.push_back(static_cast<const GumboNode*>(node->v.element.children.data[i]));
            }
        }
    }
}

/// Of this process and of all that it has started and waited for.
double processorSeconds() {
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        ::getrusage(who, &used);
        for (const timeval& time : {used.ru_utime, used.ru_stime}) {
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        }
    }
    return seconds;
}

void printLine(const char* what, double seconds, double processor, double pages) {
    std::printf("%-22s %8.2f s  %8.1f pages/s  %8.2f s of processors\n", what, seconds, pages / seconds, processor);
}

double bareSeconds(const QStringList& files, const QString& database) {
    QElapsedTimer timer;
    timer.start();
    sqlite3* handle = nullptr;
    sqlite3_stmt* insert = nullptr;
    if (sqlite3_open(database.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, "PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE t USING fts5(body); BEGIN", nullptr,
                     nullptr, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, "INSERT INTO t (body) VALUES (?1)", -1, &insert, nullptr) != SQLITE_OK) {
        qFatal("the bare database: %s", sqlite3_errmsg(handle));
    }
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        GumboOutput* page =
            gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), static_cast<size_t>(bytes.size()));
        QByteArray text;
        gatherText(page->root, text);
        gumbo_destroy_output(&kGumboDefaultOptions, page);
        sqlite3_bind_text(insert, 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct ImportFigures {
    double seconds = 0;
    double longestStall = 0; ///< milliseconds in which the session's thread did not come back to its event loop
    std::map<QString, int> outcomes;
};

ImportFigures importSeconds(const QString& folder, const QString& dossier) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Benchmark")};
    QElapsedTimer timer;
    timer.start();
    auto session = session::Session::create(dossier, environment,
                                            session::workerExtractor(QCoreApplication::applicationDirPath()));
    if (!session) {
        qFatal("%s", qPrintable(session.error().message));
    }
    ImportFigures figures;
    QEventLoop loop;
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        figures.longestStall = std::max(figures.longestStall, static_cast<double>(sinceBeat.nsecsElapsed()) / 1e6);
        sinceBeat.start();
    });
    auto& importer = (*session)->importer();
    QObject::connect(&importer, &session::Importer::finished, &loop,
                     [&](const std::vector<session::ImportOutcome>& outcomes) {
                         for (const auto& outcome : outcomes) {
                             ++figures.outcomes[toString(outcome.status)];
                         }
                         loop.quit();
                     });
    importer.add(session::itemsOf({folder}));
    sinceBeat.start();
    beat.setTimerType(Qt::PreciseTimer);
    beat.start(1); // one that beats without a pause would take a core from the import
    loop.exec();
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return figures;
}

double recollSeconds(const QString& folder, const QString& config) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("recollindex"));
    if (program.isEmpty()) {
        return 0;
    }
    QDir().mkpath(config);
    QFile settings(config + QStringLiteral("/recoll.conf"));
    if (!settings.open(QIODevice::WriteOnly)) {
        return 0;
    }
    // It would give way to all else that the machine does, which an import does not.
    settings.write("topdirs = " + QFile::encodeName(folder) +
                   "\nloglevel = 1\nidxniceprio = 0\nmonioniceclass = 2\nnoaspell = 1\n");
    settings.close();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("-c"), config, QStringLiteral("-z")});
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTemporaryDir scratch;
    QString folder = argc > 1 ? QFile::decodeName(argv[1]) : scratch.filePath(QStringLiteral("pages"));
    if (argc <= 1) {
        QDir().mkpath(folder);
        makePages(folder);
    }
    QStringList files;
    qint64 bytes = 0;
    for (QDirIterator iterator(folder, {QStringLiteral("*.html")}, QDir::Files, QDirIterator::Subdirectories);
         iterator.hasNext();) {
        files.append(iterator.next());
        bytes += iterator.fileInfo().size();
    }
    const auto pages = static_cast<double>(files.size());
    std::printf("%lld pages, %.1f MB\n", static_cast<long long>(files.size()), static_cast<double>(bytes) / 1e6);
    const auto timed = [](auto work) {
        const double before = processorSeconds();
        auto result = work();
        return std::pair(std::move(result), processorSeconds() - before);
    };
    const auto [bare, bareProcessor] =
        timed([&] { return bareSeconds(files, scratch.filePath(QStringLiteral("bare.db"))); });
    printLine("bare limit (one core)", bare, bareProcessor, pages);
    const auto [ours, ownProcessor] =
        timed([&] { return importSeconds(folder, scratch.filePath(QStringLiteral("bench.gainsay"))); });
    printLine("import", ours.seconds, ownProcessor, pages);
    std::printf("    longest stall of the session's thread %.1f ms\n", ours.longestStall);
    for (const auto& [status, count] : ours.outcomes) {
        std::printf("    %s: %d\n", qPrintable(status), count);
    }
    if (QStandardPaths::findExecutable(QStringLiteral("recollindex")).isEmpty()) {
        std::printf(
            "recollindex is not installed, so there is nothing to compare with: it is in the package recollcmd, "
            "which packaging/shell --dev brings\n");
        return 0;
    }
    const auto [recoll, recollProcessor] =
        timed([&] { return recollSeconds(folder, scratch.filePath(QStringLiteral("recoll"))); });
    if (recoll <= 0) {
        std::printf("recollindex failed\n");
        return 1;
    }
    printLine("recollindex", recoll, recollProcessor, pages);
    std::printf("import is %.2f times as fast as recollindex, at %.2f of the bare limit's pages per second; "
                "it takes %.2f of recollindex's processor time\n",
                recoll / ours.seconds, bare / ours.seconds, ownProcessor / recollProcessor);
    return 0;
}
