// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lets the n-th write, sync, open, delete, truncation, read, shared mapping or allocation of a session fail, for every
// n. The program forks at each thing that it does which can fail; in the child that one fails, and the child has to
// come out of it with one clear message, an undamaged dossier, and able to go on.
#include "tests/durability/checks.h"
#include "tests/durability/child.h"
#include "tests/durability/workload.h"
#include "tests/support/simulateddisk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstring>

using namespace gainsay;
using namespace gainsay::test;

namespace {

constexpr qint64 thoroughOneIn = 16;

struct FaultKind {
    const char* name;
    std::optional<DiskAction> action; ///< nothing: an allocation
    int code;
    bool lasts; ///< until the action has been given up, as a full disk does
};

constexpr std::array<FaultKind, 11> kinds{{
    {"write, full", DiskAction::Write, SQLITE_FULL, true},
    {"write, once full", DiskAction::Write, SQLITE_FULL, false},
    {"write, error", DiskAction::Write, SQLITE_IOERR_WRITE, false},
    {"sync", DiskAction::Sync, SQLITE_IOERR_FSYNC, false},
    {"open", DiskAction::Open, SQLITE_CANTOPEN, false},
    {"delete", DiskAction::Delete, SQLITE_IOERR_DELETE, false},
    {"truncate", DiskAction::Truncate, SQLITE_IOERR_TRUNCATE, false},
    {"read", DiskAction::Read, SQLITE_IOERR_READ, false},
    {"shared memory", DiskAction::MapShared, SQLITE_IOERR_SHMMAP, false},
    {"allocation", std::nullopt, SQLITE_NOMEM, false},
    {"allocation, lasting", std::nullopt, SQLITE_NOMEM, true},
}};

/// What came of the faults of some steps.
struct Tally {
    std::array<qint64, kinds.size()> faults{};
    qint64 failures = 0;
    qint64 turn = 0; ///< of things that could fail, whether or not they were chosen
};

/// Each how many'th thing fails; 0: none.
struct Strides {
    qint64 disk = 0;
    qint64 memory = 0;
};

/// Forks where something can fail, and lets it fail in the child. SQLite's allocator takes no context, so there is one
/// of it in the program.
class Faults {
public:
    /// From here on.
    void begin(const Strides& strides, const Tally& tally) {
        m_strides = strides;
        m_tally = tally;
    }
    [[nodiscard]] const Tally& end() {
        m_strides = {};
        return m_tally;
    }

    /// Something of a kind happens: whether it fails.
    bool happens(size_t kind) {
        if (m_trial) {
            return m_isFailing && m_trial->kind == kind && kinds[kind].lasts;
        }
        const qint64 stride = kinds[kind].action ? m_strides.disk : m_strides.memory;
        if (stride == 0 || ++m_tally.turn % stride != 0) {
            return false;
        }
        ++m_tally.faults[kind];
        // There are tens of thousands of allocations: of those only some are followed up to a restart.
        const bool isThorough = kinds[kind].action || m_tally.turn / stride % thoroughOneIn == 0;
        Child child;
        if (child.isChild()) {
            m_trial.emplace(kind, isThorough, std::move(child));
            m_isFailing = true;
            return true;
        }
        const QByteArray wrong = child.answer();
        if (!wrong.isEmpty() && ++m_tally.failures <= 20) {
            std::fprintf(stderr, "%s, thing %lld: %s\n", kinds[kind].name, static_cast<long long>(m_tally.turn),
                         wrong.constData());
        }
        return false;
    }

    /// Whether this is a child in which something failed; nothing fails any more then.
    [[nodiscard]] bool isTrial() {
        m_isFailing = false;
        return m_trial.has_value();
    }
    [[nodiscard]] bool isThorough() const { return m_trial->isThorough; }
    [[noreturn]] void endTrial(const QString& wrong) { m_trial->child.end(wrong.toUtf8()); }

private:
    struct Trial {
        size_t kind;
        bool isThorough;
        Child child;
    };

    Strides m_strides;
    Tally m_tally;
    std::optional<Trial> m_trial;
    bool m_isFailing = false;
};
Faults faults;               // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
sqlite3_mem_methods system_; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

bool allocationFails() {
    bool fails = false;
    for (size_t i = 0; i < kinds.size(); ++i) {
        fails = (!kinds[i].action && faults.happens(i)) || fails;
    }
    return fails;
}

void useCountedAllocations() {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system_);
    sqlite3_mem_methods counted = system_;
    counted.xMalloc = [](int size) { return allocationFails() ? nullptr : system_.xMalloc(size); };
    counted.xRealloc = [](void* memory, int size) {
        return allocationFails() ? nullptr : system_.xRealloc(memory, size);
    };
    sqlite3_config(SQLITE_CONFIG_MALLOC, &counted);
}

int diskFault(DiskAction action, const QByteArray&) {
    int code = SQLITE_OK;
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].action == action && faults.happens(i)) {
            code = kinds[i].code;
        }
    }
    return code;
}

/// The session whose things fail: made, worked on for some actions, closed.
class Afternoon {
public:
    Afternoon(quint64 seed, int actions)
        : m_seed(seed)
        , m_actions(actions)
        , m_world(static_cast<quint32>(seed)) {
        m_disk.setFault(diskFault);
        m_storage.vfs = m_disk.vfsName();
    }

    /// Making the dossier, each action, closing it and opening it again.
    [[nodiscard]] int steps() const { return m_actions + 2; }

    Result<void> take(int step) {
        if (step == 0) {
            return make();
        }
        return step <= m_actions ? m_workload->step() : reopen();
    }
    Result<void> retake(int step) {
        if (step == 0) {
            return make();
        }
        return step <= m_actions ? m_workload->retry() : reopen();
    }

    [[nodiscard]] QByteArray dump() {
        return m_session ? m_session->logicalDump().value_or(QByteArray()) : QByteArray();
    }

    /// One more action, and whether the journal is whole. Empty where all is well.
    QString shortAftermath() {
        auto& dossier = m_session->actions().dossier();
        if (auto done = m_workload->step(); !done) {
            return QStringLiteral("work does not go on: %1").arg(words(done.error()));
        }
        const auto chain = dossier.journal().verifyChain();
        return chain ? QString() : words(chain.error());
    }

    /// Two more actions, a verification, a restart, and another. Empty where all is well.
    QString aftermath() {
        for (int i = 0; i < 2; ++i) {
            if (auto done = m_workload->step(); !done) {
                return QStringLiteral("work does not go on: %1").arg(words(done.error()));
            }
        }
        if (const QString found = findings(m_session->actions().dossier()); !found.isEmpty()) {
            return QStringLiteral("in the running session: %1").arg(found);
        }
        const QByteArray before = dump();
        if (auto reopened = reopen(); !reopened) {
            return QStringLiteral("cannot be opened again: %1").arg(words(reopened.error()));
        }
        if (dump() != before) {
            return QStringLiteral("says something else after a restart");
        }
        const QString found = findings(m_session->actions().dossier());
        return found.isEmpty() ? QString() : QStringLiteral("after a restart: %1").arg(found);
    }

private:
    Result<void> adopt(Result<std::unique_ptr<session::Session>> session) {
        if (!session) {
            return passOn(session);
        }
        m_session = std::move(*session);
        m_workload.emplace(*m_session, m_seed + ++m_restarts);
        return {};
    }
    Result<void> make() {
        return adopt(session::Session::create(dossierPath(), m_world.environment, lineExtractor(), m_storage));
    }
    Result<void> reopen() {
        m_workload.reset();
        m_session.reset();
        return adopt(session::Session::open(dossierPath(), m_world.environment, lineExtractor(),
                                            dossier::Access::ReadWrite, m_storage));
    }

    quint64 m_seed;
    int m_actions;
    quint64 m_restarts = 0;
    SimulatedDisk m_disk;
    FrozenWorld m_world;
    dossier::Storage m_storage;
    std::unique_ptr<session::Session> m_session;
    std::optional<Workload> m_workload;
};

/// What is wrong with the way an error was told; empty where it is clear.
QString unclear(const Error& error) {
    const bool blamesUs = error.code == ErrorCode::Internal || error.code == ErrorCode::NotADossier ||
                          error.code == ErrorCode::NotFound || error.code == ErrorCode::Untrusted;
    return error.message.isEmpty() || blamesUs
               ? QStringLiteral("unclear message: %1 %2").arg(toString(error.code), words(error))
               : QString();
}

/// After a fault: what is wrong with what came of it. Empty where all went as it should.
QString aftermathOf(Afternoon& afternoon, int step, const Result<void>& taken, const QByteArray& before) {
    if (!taken) {
        if (const QString wrong = unclear(taken.error()); !wrong.isEmpty()) {
            return wrong;
        }
        if (const QByteArray after = afternoon.dump(); step > 0 && after != before && !after.isEmpty()) {
            return QStringLiteral("half an action stayed, or a whole one of which it was said that it failed: %1")
                .arg(words(taken.error()));
        }
        if (auto again = afternoon.retake(step); !again) {
            return QStringLiteral("cannot be done again: %1; at first: %2")
                .arg(words(again.error()), words(taken.error()));
        }
    }
    return faults.isThorough() ? afternoon.aftermath() : afternoon.shortAftermath();
}

/// Takes a step in a child, which forks at everything that can fail.
void tryEverything(Afternoon& afternoon, int step, const Strides& strides, Tally& tally) {
    const QByteArray before = afternoon.dump();
    const QByteArray answer = inChild([&] {
        faults.begin(strides, tally);
        const auto taken = afternoon.take(step);
        if (faults.isTrial()) {
            faults.endTrial(aftermathOf(afternoon, step, taken, before));
        }
        return QByteArray(reinterpret_cast<const char*>(&faults.end()), sizeof tally);
    });
    if (answer.size() != sizeof tally) {
        qFatal("step %d cannot be taken", step);
    }
    std::memcpy(&tally, answer.constData(), sizeof tally);
}

} // namespace

int main(int argc, char* argv[]) {
    useCountedAllocations();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("actions"), QStringLiteral("Of the session."), QStringLiteral("N"), QStringLiteral("50")},
         {QStringLiteral("seed"), QStringLiteral("Of the session."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("every"), QStringLiteral("Try only each N-th fault of the disk."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("memory-every"), QStringLiteral("Try only each N-th fault of the memory."),
          QStringLiteral("N"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(application);
    QTextStream out(stdout);
    Afternoon afternoon(parser.value(QStringLiteral("seed")).toULongLong(),
                        parser.value(QStringLiteral("actions")).toInt());
    const Strides strides{parser.value(QStringLiteral("every")).toLongLong(),
                          parser.value(QStringLiteral("memory-every")).toLongLong()};
    Tally tally;
    for (int step = 0; step < afternoon.steps(); ++step) {
        tryEverything(afternoon, step, strides, tally);
        mustBeDone(afternoon.take(step));
        if (step % 10 == 0) {
            std::fprintf(stderr, "after step %d: %lld things could fail\n", step, static_cast<long long>(tally.turn));
        }
    }
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        out << kinds[kind].name << ": " << tally.faults[kind] << Qt::endl;
    }
    out << "faults that were not borne: " << tally.failures << " (seed " << parser.value(QStringLiteral("seed")) << ')'
        << Qt::endl;
    return tally.failures == 0 ? 0 : 1;
}
