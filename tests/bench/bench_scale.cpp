// SPDX-License-Identifier: GPL-3.0-or-later
//
// A dossier of many articles and quotes beside small things in the same run: opening it until its list is painted
// beside opening the sample dossier likewise, and one highlight with its journal entry beside a bare SQLite transaction
// that writes the same rows into equal tables under the same synchronous.
//
// Usage: bench_scale [ARTICLES [QUOTES [FOLDER]]]     A folder keeps the dossier for the next run.
#include "app/domain/anchor.h"
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "app/session/session.h"
#include "tests/bench/stopwatch.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

using namespace gainsay;

namespace {

constexpr int openings = 15;
constexpr int highlights = 400;
constexpr int articlesAnAction = 1000;

template <typename T>
T orDie(Result<T>&& result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

// The large dossier ---------------------------------------------------------------------------------------------------

domain::ArticleText story(int number) {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, QStringLiteral("Report %1 from the harbour").arg(number));
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        builder.add(
            domain::BlockKind::Paragraph,
            QStringLiteral("On day %1 the harbour office said that ship %2 had been delayed by the storm in the north, "
                           "and that %3 crates were missing.")
                .arg(number + paragraph)
                .arg(number * 7 % 977)
                .arg(number * 13 % 4001));
    }
    return std::move(builder).build();
}

class LargeDossier {
public:
    LargeDossier(const QString& path, const Environment& environment, int articles, int quotes)
        : m_dossier(orDie(dossier::Dossier::create(path, environment)))
        , m_environment(environment)
        , m_quotesEach(std::max(1, quotes / std::max(1, articles))) {
        addSources();
        for (int first = 0; first < articles; first += articlesAnAction) {
            const int last = std::min(articles, first + articlesAnAction);
            orDie(m_dossier->act({QStringLiteral("article.import"), QStringLiteral("Import a thousand")},
                                 [&](dossier::Change& change) -> Result<void> {
                                     for (int number = first; number < last; ++number) {
                                         addArticle(change, number);
                                     }
                                     return {};
                                 }));
        }
    }

private:
    void addSources() {
        orDie(m_dossier->act({QStringLiteral("source.add"), QStringLiteral("Sources")},
                             [&](dossier::Change& change) -> Result<void> {
                                 for (int number = 0; number < 200; ++number) {
                                     m_sources.push_back({m_environment.ids.make<domain::SourceId>(),
                                                          QStringLiteral("Gazette %1").arg(number),
                                                          domain::SourceKind::Outlet, QString()});
                                     orDie(m_dossier->sources().insert(change, m_sources.back()));
                                 }
                                 return {};
                             }));
    }

    void addArticle(dossier::Change& change, int number) {
        const auto text = story(number);
        domain::Article article;
        article.id = m_environment.ids.make<domain::ArticleId>();
        article.source = m_sources[static_cast<size_t>(number) % m_sources.size()].id;
        article.title = text.slice(text.blocks().front().range);
        domain::Version version;
        version.id = m_environment.ids.make<domain::VersionId>();
        version.article = article.id;
        version.originalSha256 = orDie(m_dossier->contents().put(change, text.toUtf8()));
        version.textSha256 = version.originalSha256;
        version.blocksSha256 = orDie(m_dossier->contents().put(change, text.blocksToJson()));
        version.mediaType = QStringLiteral("text/plain");
        version.capturedAt = m_environment.clock.now();
        orDie(m_dossier->articles().insert(change, article));
        orDie(m_dossier->articles().insertVersion(change, version));
        for (int quote = 0; quote < m_quotesEach; ++quote) {
            addQuote(change, version, text, {35 + 40 * quote, 60 + 40 * quote});
        }
    }

    void addQuote(dossier::Change& change, const domain::Version& version, const domain::ArticleText& text,
                  domain::TextRange range) {
        const domain::Selectors selectors = domain::selectorsOf(text, range);
        orDie(m_dossier->quotes().insert(change, {m_environment.ids.make<domain::QuoteId>(), version.id, range,
                                                  selectors.exact, selectors.prefix, selectors.suffix, 1, QString(),
                                                  m_environment.clock.now(), m_environment.actor}));
    }

    std::unique_ptr<dossier::Dossier> m_dossier;
    const Environment& m_environment;
    int m_quotesEach;
    std::vector<domain::Source> m_sources;
};

// Opening
// ---------------------------------------------------------------------------------------------------------------

/// Prints how long it took until the library's list was painted with its first articles, and ends the process.
class ListWatcher final : public QObject {
public:
    ListWatcher(QListView& list, const QElapsedTimer& timer)
        : m_list(list)
        , m_timer(timer) {
        list.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        constexpr int headers = 3;
        if (event->type() == QEvent::Paint && m_list.model()->rowCount() > headers) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    std::printf("%lld\n", static_cast<long long>(m_timer.nsecsElapsed()));
                    std::fflush(stdout);
                    std::_Exit(EXIT_SUCCESS); // nobody waits for what is read in the background
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QListView& m_list;
    const QElapsedTimer& m_timer;
};

int openAndWatch(const QString& dossier, const Environment& environment) {
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                           ui::FileDialogs::ofDesktop(), QString(), QString()});
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    orDie(window.openDossier(dossier));
    QListView* library = nullptr;
    for (auto* list : window.findChildren<QListView*>()) {
        library = list->accessibleName() == u"Library" ? list : library;
    }
    if (library == nullptr) {
        qFatal("there is no list of the library");
    }
    const ListWatcher watcher(*library, timer);
    return QApplication::exec();
}

double openedIn(const QString& dossier) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), dossier});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qFatal("the timed program failed: %s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

double median(std::vector<double> times) {
    std::ranges::nth_element(times, times.begin() + static_cast<long>(times.size() / 2));
    return times[times.size() / 2];
}

void benchOpening(const QString& large, const QString& sample) {
    std::vector<double> ours;
    std::vector<double> peer;
    for (int run = 0; run < openings; ++run) { // by turns, so that both meet the same disturbances
        ours.push_back(openedIn(large));
        peer.push_back(openedIn(sample));
    }
    bench::printRow("open the large dossier: first list", median(ours), "open the sample dossier: first list",
                    median(peer));
}

// Highlighting
// ------------------------------------------------------------------------------------------------------------

void execute(sqlite3* database, const QByteArray& sql) {
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    }
}

/// The dossier's own tables of quotes and journal with their indexes and rows, and nothing else around them.
class BareTables {
public:
    BareTables(const QString& path, const QString& dossier) {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK) {
            qFatal("cannot open %s", qPrintable(path));
        }
        execute(m_database,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '" + dossier.toUtf8() + "' AS original");
        sqlite3_stmt* definitions = nullptr;
        sqlite3_prepare_v2(
            m_database,
            "SELECT sql FROM original.sqlite_schema WHERE tbl_name IN ('quote', 'journal') AND type IN ('table', "
            "'index') AND sql IS NOT NULL ORDER BY type DESC",
            -1, &definitions, nullptr);
        QByteArrayList commands;
        while (sqlite3_step(definitions) == SQLITE_ROW) {
            commands += reinterpret_cast<const char*>(sqlite3_column_text(definitions, 0));
        }
        sqlite3_finalize(definitions);
        for (const QByteArray& command : std::as_const(commands)) {
            execute(m_database, command);
        }
        execute(m_database,
                "INSERT INTO quote SELECT * FROM original.quote; INSERT INTO journal SELECT * FROM original.journal; "
                "DETACH original; PRAGMA wal_checkpoint(TRUNCATE)");
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
        m_quote = prepare("INSERT INTO quote VALUES (randomblob(16), ?1, ?2, ?3, ?4, ?5, ?6, 1, '', ?7, ?8)");
        m_entry = prepare("INSERT INTO journal VALUES (?1, ?2, ?3, 'do', NULL, ?4, ?5, ?6, ?7, ?8)");
    }
    BareTables(const BareTables&) = delete;
    BareTables& operator=(const BareTables&) = delete;
    ~BareTables() {
        for (sqlite3_stmt* statement : {m_begin, m_commit, m_quote, m_entry}) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_database);
    }

    /// The same rows as the dossier has just got.
    void write(const domain::Quote& quote, const dossier::JournalEntry& entry) {
        const QByteArray moment = entry.at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
        run(m_begin);
        bindBlob(m_quote, 1, quote.version.toBytes());
        sqlite3_bind_int64(m_quote, 2, quote.range.start);
        sqlite3_bind_int64(m_quote, 3, quote.range.end);
        bindText(m_quote, 4, quote.exact.toUtf8());
        bindText(m_quote, 5, quote.prefix.toUtf8());
        bindText(m_quote, 6, quote.suffix.toUtf8());
        bindText(m_quote, 7, moment);
        bindText(m_quote, 8, entry.actor.toUtf8());
        run(m_quote);
        sqlite3_bind_int64(m_entry, 1, entry.sequence);
        bindText(m_entry, 2, moment);
        bindText(m_entry, 3, entry.actor.toUtf8());
        bindText(m_entry, 4, entry.action.code.toUtf8());
        bindText(m_entry, 5, entry.action.summary.toUtf8());
        bindBlob(m_entry, 6, entry.changeset);
        bindBlob(m_entry, 7, entry.previousHash);
        bindBlob(m_entry, 8, entry.hash);
        run(m_entry);
        run(m_commit);
    }

private:
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        }
        return statement;
    }
    void run(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            qFatal("%s", sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }
    static void bindText(sqlite3_stmt* statement, int at, const QByteArray& value) {
        sqlite3_bind_text(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    static void bindBlob(sqlite3_stmt* statement, int at, const QByteArray& value) {
        sqlite3_bind_blob(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_quote = nullptr;
    sqlite3_stmt* m_entry = nullptr;
};

double millisecondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void benchHighlight(const QString& large, const QString& barePath, const Environment& environment) {
    BareTables bare(barePath, large);
    const auto session = orDie(
        session::Session::open(large, environment, session::workerExtractor(QCoreApplication::applicationDirPath())));
    const auto article = orDie(session->library().articles({}, 1)).front();
    std::vector<double> ours;
    std::vector<double> peer;
    for (int number = 0; number < highlights; ++number) { // by turns, so that both meet the same disturbances
        domain::QuoteId id;
        const qsizetype at = number % 200;
        ours.push_back(
            millisecondsOf([&] { id = orDie(session->annotations().add(article.version.id, {at, at + 25}, 1)); }));
        const auto quote = orDie(session->annotations().quote(id));
        const auto entry = orDie(session->log(1)).front();
        peer.push_back(millisecondsOf([&] { bare.write(quote, entry); }));
    }
    bench::printRow("highlight to committed and told", median(ours), "the same rows in one bare transaction",
                    median(peer));
}

int measure(const QStringList& arguments, const Environment& environment) {
    const int articles = arguments.value(1, QStringLiteral("100000")).toInt();
    const int quotes = arguments.value(2, QStringLiteral("200000")).toInt();
    const QTemporaryDir scratch;
    const QString folder = arguments.value(3, scratch.path());
    const QString large = folder + QStringLiteral("/large-%1-%2.gainsay").arg(articles).arg(quotes);
    const QString sample = scratch.filePath(QStringLiteral("sample.gainsay"));
    orDie(session::buildSampleDossier(sample, environment,
                                      session::workerExtractor(QCoreApplication::applicationDirPath())));
    if (!QFile::exists(large)) {
        LargeDossier(large, environment, articles, quotes);
    }
    std::printf("%d articles, %d quotes, %.0f MB\n", articles, quotes,
                static_cast<double>(QFileInfo(large).size()) / 1e6);
    benchOpening(large, sample);
    benchHighlight(large, scratch.filePath(QStringLiteral("bare.sqlite")), environment);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == u"--open" ? openAndWatch(arguments.value(2), environment)
                                           : measure(arguments, environment);
}
