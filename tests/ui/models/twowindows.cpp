// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes work on one dossier, each with the models of a window and without telling the other. Counts what they
// did, checks that the journal's chain holds and that both show the same rows in the end, and measures how long after
// its commit each action was among the rows of the other's window. On a machine with other work the threads also wait
// for a processor; how long is told by the kernel, so that what Gainsay takes can be told from what the machine takes.
//
// Usage: twowindows [--actions N] [--pause MILLISECONDS] [--seed N]      N: of both together
#include "app/base/hash.h"
#include "app/session/changewatcher.h"
#include "tests/support/randomuser.h"
#include "ui/models/dossiermodels.h"
#include "ui/models/roles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <unistd.h>

#include <chrono>
#include <iostream>

using namespace gainsay;

namespace {

constexpr double bar = 200; ///< milliseconds

/// Microseconds of the machine's steady clock, which both processes share.
qint64 now() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// How long each thread of this process has been ready to run but was not, in microseconds, in the order of their ids;
/// as the kernel counts it, empty where it does not.
QJsonArray processorWaits() {
    QJsonArray waits;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile statistics(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (statistics.open(QIODevice::ReadOnly)) {
            waits.append(statistics.readAll().split(' ').value(1).toLongLong() / 1000);
        }
    }
    return waits;
}

/// One process: a session, the models of its window, and somebody who acts at random.
class Window final : public QObject {
public:
    Window(const QString& path, const QString& name, quint32 seed, int actions, int pause)
        : m_ids(m_clock)
        , m_environment{m_clock, m_ids, name}
        , m_session(opened(path))
        , m_reader(path, m_environment)
        , m_models(*m_session, m_reader)
        , m_watcher(path)
        , m_user(*m_session, seed, name)
        , m_left(actions) {
        connect(&m_watcher, &session::ChangeWatcher::mayHaveChanged, this, [this] {
            noteWaits();
            (void)m_session->actions().catchUp();
        });
        connect(&m_session->actions(), &session::ActionRunner::committed, this, [this] { m_lastTold = now(); });
        connect(&m_models.journal(), &QAbstractItemModel::rowsInserted, this, [this] { noteShown(); });
        connect(&m_models, &ui::DossierModels::failed, this, [this](const Error& error) { fail(error); });
        connect(&m_timer, &QTimer::timeout, this, [this] { act(); });
        m_timer.start(pause);
    }

    [[nodiscard]] bool isDone() const { return m_left == 0; }
    [[nodiscard]] session::Session& session() { return *m_session; }

    /// Whether everything up to an entry is shown and no question is open.
    [[nodiscard]] bool shows(qint64 sequence) const { return m_shown >= sequence && !m_models.isBusy(); }

    /// When each own action was committed and each entry shown, and what the rows are now.
    [[nodiscard]] QJsonObject result() const {
        QJsonArray committed;
        for (const qint64 at : m_committed) {
            committed.append(at);
        }
        QJsonObject shown;
        for (const auto& [sequence, at] : m_shownAt) {
            shown.insert(QString::number(sequence), at);
        }
        return {{QStringLiteral("committed"), committed},
                {QStringLiteral("shown"), shown},
                {QStringLiteral("missed"), m_missed},
                {QStringLiteral("waits"), m_waits},
                {QStringLiteral("rows"), toHex(sha256(rows().toUtf8()))}};
    }

private:
    std::unique_ptr<session::Session> opened(const QString& path) {
        auto session = session::Session::open(path, m_environment, test::extractPlainly);
        if (!session) {
            fail(session.error());
        }
        return std::move(*session);
    }

    [[noreturn]] static void fail(const Error& error) {
        std::cerr << qPrintable(error.message) << ' ' << qPrintable(error.detail) << '\n';
        std::_Exit(1);
    }

    void act() {
        m_lastTold = 0;
        const auto did = m_user.act();
        if (!did) {
            // What was to be changed may have been deleted by the other a moment ago; that is told, and nothing is
            // done.
            if (did.error().code != ErrorCode::NotFound && did.error().code != ErrorCode::Conflict) {
                fail(did.error());
            }
            ++m_missed;
            return;
        }
        m_committed.push_back(m_lastTold);
        if (--m_left == 0) {
            m_timer.stop();
        }
    }

    void noteWaits() { m_waits.append(QJsonArray{now(), processorWaits()}); }

    void noteShown() {
        noteWaits();
        const qint64 top = m_models.journal().rows().empty() ? 0 : m_models.journal().rows().front().sequence;
        for (; m_shown < top; ++m_shown) {
            m_shownAt.emplace_back(m_shown + 1, now());
        }
    }

    [[nodiscard]] QString rows() const {
        QString text;
        auto& models = const_cast<ui::DossierModels&>(m_models); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        for (const QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 &models.articles(), &models.entities(), &models.claims(), &models.journal()}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (const int role : {int(Qt::DisplayRole), int(ui::DetailRole), int(ui::CountRole)}) {
                    text += model->index(row, 0).data(role).toString() + u'\t';
                }
                text += u'\n';
            }
        }
        return text;
    }

    SystemClock m_clock;
    SystemIds m_ids;
    Environment m_environment;
    std::unique_ptr<session::Session> m_session;
    ui::BackgroundReader m_reader;
    ui::DossierModels m_models;
    session::ChangeWatcher m_watcher;
    test::RandomUser m_user;
    QTimer m_timer;
    int m_left;
    int m_missed = 0;
    QJsonArray m_waits; ///< pairs of a moment and the threads' waits until then
    qint64 m_lastTold = 0;
    qint64 m_shown = 0;
    std::vector<qint64> m_committed;
    std::vector<std::pair<qint64, qint64>> m_shownAt;
};

/// The other process: says when it has done its part, waits to be told the last entry, and reports.
int runOther(QCoreApplication& application, Window& window) {
    QTimer check;
    qint64 last = -1;
    bool saidDone = false;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &window, [&] {
        QTextStream in(stdin);
        last = in.readLine().toLongLong();
        input.setEnabled(false);
        (void)window.session().actions().catchUp();
    });
    QObject::connect(&check, &QTimer::timeout, &window, [&] {
        if (window.isDone() && !saidDone) {
            saidDone = true;
            std::cout << "done" << std::endl;
        }
        if (last >= 0 && window.shows(last)) {
            std::cout << QJsonDocument(window.result()).toJson(QJsonDocument::Compact).constData() << std::endl;
            application.quit();
        }
    });
    check.start(20);
    return QCoreApplication::exec();
}

/// How long after its commit an action was shown in the other window.
struct Latency {
    double milliseconds = 0;
    double waited = 0; ///< of these, what that thread waited for a processor which waited longest
};

/// The longest wait of a thread between two moments, in microseconds; only what surely lies between them.
double waitedBetween(const QJsonArray& waits, qint64 from, qint64 to) {
    QJsonArray first;
    QJsonArray last;
    for (const QJsonValue& entry : waits) {
        const qint64 at = entry[0].toInteger();
        if (at >= from && at <= to) {
            last = entry[1].toArray();
            first = first.isEmpty() ? last : first;
        }
    }
    qint64 longest = 0;
    for (qsizetype i = 0; i < std::min(first.size(), last.size()); ++i) {
        longest = std::max(longest, last[i].toInteger() - first[i].toInteger());
    }
    return static_cast<double>(longest);
}

/// Of one window's showing what the other committed.
void addLatencies(std::vector<Latency>& all, const QJsonObject& committer, const std::vector<qint64>& sequences,
                  const QJsonObject& viewer) {
    const QJsonArray committed = committer[u"committed"].toArray();
    const QJsonObject shown = viewer[u"shown"].toObject();
    for (size_t i = 0; i < sequences.size() && static_cast<qsizetype>(i) < committed.size(); ++i) {
        const auto at = shown.find(QString::number(sequences[i]));
        if (at == shown.end()) {
            continue;
        }
        const qint64 from = committed[static_cast<qsizetype>(i)].toInteger();
        const double latency = static_cast<double>(at->toInteger() - from) / 1000;
        const bool isLate = latency > bar;
        all.push_back({latency, isLate ? waitedBetween(viewer[u"waits"].toArray(), from, at->toInteger()) / 1000 : 0});
    }
}

int report(session::Session& session, const QJsonObject& mine, const QJsonObject& theirs) {
    const auto verification = session.verify();
    const auto entries = session.log(-1);
    if (!verification || !verification->isClean() || !entries) {
        std::cerr << "the dossier does not verify: "
                  << (verification && !verification->isClean() ? qPrintable(verification->findings.front().what) : "")
                  << '\n';
        return 1;
    }
    std::map<QString, std::vector<qint64>> byActor;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        byActor[entry->actor].push_back(entry->sequence);
    }
    std::vector<Latency> latencies;
    addLatencies(latencies, mine, byActor[QStringLiteral("Ann")], theirs);
    addLatencies(latencies, theirs, byActor[QStringLiteral("Ben")], mine);
    std::ranges::sort(latencies, {}, &Latency::milliseconds);
    const auto percentile = [&](double share) {
        const auto at = static_cast<size_t>(share * static_cast<double>(latencies.size() - 1));
        return latencies.empty() ? 0.0 : latencies[at].milliseconds;
    };
    const bool same = mine[u"rows"] == theirs[u"rows"];
    const auto late = std::ranges::count_if(latencies, [](const Latency& one) { return one.milliseconds > bar; });
    const auto ours =
        std::ranges::count_if(latencies, [](const Latency& one) { return one.milliseconds - one.waited > bar; });
    std::cout << verification->journalEntries << " entries, chain unbroken; "
              << mine[u"missed"].toInt() + theirs[u"missed"].toInt()
              << " actions came too late for what they were about; "
              << (same ? "both windows show the same rows" : "THE WINDOWS DIFFER")
              << "\nshown in the other window: median " << percentile(0.5) << " ms, 95 % " << percentile(0.95)
              << " ms, 99 % " << percentile(0.99) << " ms, longest " << percentile(1) << " ms, " << late << " of "
              << latencies.size() << " over 200 ms, of these " << ours
              << " even without what a thread waited for a processor\n";
    return same ? 0 : 1;
}

int runFirst(QCoreApplication& application, const QString& path, quint32 seed, int actions, int pause) {
    Window window(path, QStringLiteral("Ann"), seed, actions, pause);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--other"), path, QStringLiteral("--actions"), QString::number(actions),
                 QStringLiteral("--pause"), QString::number(pause), QStringLiteral("--seed"),
                 QString::number(seed + 1)});
    QTimer check;
    qint64 last = -1;
    bool otherIsDone = false;
    QJsonObject theirs;
    QObject::connect(&other, &QProcess::finished, &application, [&](int code) { application.exit(code == 0 ? 0 : 1); });
    QObject::connect(&other, &QProcess::readyReadStandardOutput, &window, [&] {
        while (other.canReadLine()) {
            const QByteArray line = other.readLine().trimmed();
            otherIsDone = otherIsDone || line == "done";
            if (line.startsWith('{')) {
                theirs = QJsonDocument::fromJson(line).object();
            }
        }
    });
    QObject::connect(&check, &QTimer::timeout, &window, [&] {
        if (last < 0 && window.isDone() && otherIsDone) {
            (void)window.session().actions().catchUp();
            last = window.session().actions().dossier().journal().lastSequence().value_or(0);
            other.write(QByteArray::number(last) + '\n');
        }
    });
    check.start(20);
    if (const int code = QCoreApplication::exec(); code != 0) {
        return code;
    }
    while (!window.shows(last)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return report(window.session(), window.result(), theirs);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("actions"), QString(), QStringLiteral("n"), QStringLiteral("5000")},
                       {QStringLiteral("pause"), QString(), QStringLiteral("ms"), QStringLiteral("20")},
                       {QStringLiteral("seed"), QString(), QStringLiteral("n"), QStringLiteral("1")},
                       {QStringLiteral("other"), QString(), QStringLiteral("path")}});
    parser.process(application);
    const int actions = parser.value(QStringLiteral("actions")).toInt();
    const int pause = parser.value(QStringLiteral("pause")).toInt();
    const auto seed = parser.value(QStringLiteral("seed")).toUInt();
    if (const QString path = parser.value(QStringLiteral("other")); !path.isEmpty()) {
        Window window(path, QStringLiteral("Ben"), seed, actions, pause);
        return runOther(application, window);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared.gainsay"));
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Founder")};
    if (const auto made = session::Session::create(path, environment, test::extractPlainly); !made) {
        std::cerr << qPrintable(made.error().message) << '\n';
        return 1;
    }
    return runFirst(application, path, seed, actions / 2, pause);
}
