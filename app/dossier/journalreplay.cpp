// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/journalreplay.h"

#include "app/dossier/articlestore.h"
#include "app/dossier/changeset.h"
#include "app/dossier/changesetsum.h"
#include "app/dossier/quotestore.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>

namespace gainsay::dossier {
namespace {

constexpr qint64 entriesAtOnce = 500;
constexpr qsizetype bytesAtOnce = 8 << 20;
constexpr int rowsNamed = 20; ///< of one table; more would bury what else is found

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

struct Table {
    QByteArray name;
    QString sql;
};

Table readTable(const Statement& row) {
    return {row.text(0).toLatin1(), row.text(1)};
}

QString readText(const Statement& row) {
    return row.text(0);
}

/// The recorded tables that the file has, as it defines them.
Result<std::vector<Table>> tablesOf(Connection& connection) {
    auto all = listRows(connection, "SELECT name, sql FROM main.sqlite_schema WHERE type = 'table'", readTable);
    if (!all) {
        return all;
    }
    std::vector<Table> recorded;
    for (const QByteArray& name : recordedTables()) {
        const auto found = std::ranges::find(*all, name, &Table::name);
        if (found != all->end()) {
            recorded.push_back(*found);
        }
    }
    return recorded;
}

/// A database in memory with these tables alone, and without foreign keys: content, which some refer to, is not
/// replayed, and the file's own references have been checked.
Result<std::unique_ptr<Connection>> emptyCopy(const std::vector<Table>& tables) {
    auto copy = Connection::open(QStringLiteral(":memory:"), Access::Create);
    if (!copy) {
        return copy;
    }
    if (auto off = (*copy)->execute("PRAGMA foreign_keys = OFF"); !off) {
        return passOn(off);
    }
    for (const Table& table : tables) {
        if (auto made = (*copy)->execute(table.sql.toUtf8()); !made) {
            return passOn(made);
        }
    }
    return copy;
}

/// Whether the texts of an entry are, byte for byte, what this program writes: what is read from them is hashed, and
/// two spellings that read alike would pass for one another.
bool isWrittenPlainly(const Statement& row) {
    const QDateTime at = row.moment(1);
    return at.isValid() && at.toUTC().toString(Qt::ISODateWithMs).toUtf8() == row.bytes(1) &&
           row.text(2).toUtf8() == row.bytes(2) && row.text(3).toUtf8() == row.bytes(3) &&
           row.text(4).toUtf8() == row.bytes(4);
}

} // namespace

class Replay {
public:
    Replay(Connection& copy, Verification& verification)
        : m_copy(copy)
        , m_verification(verification)
        , m_fit(copy) {}

    Result<void> run(Connection& connection, const std::stop_token& stop, const ProgressSink& progress) {
        const auto total = connection.integer("SELECT count(*) FROM journal");
        auto rows =
            connection.prepare("SELECT sequence, at, actor, action, summary, changeset FROM journal ORDER BY sequence");
        if (!total || !rows) {
            return total ? passOn(rows) : passOn(total);
        }
        for (qint64 done = 0;; ++done) {
            const auto row = rows->step();
            if (!row) {
                return passOn(row);
            }
            if (!*row) {
                return applySum();
            }
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, Words::tr("The verification was stopped before its end."));
            }
            if (!isWrittenPlainly(*rows)) {
                find(Words::tr("journal"),
                     Words::tr("Entry %1 is not written as Gainsay writes it.").arg(rows->integer(0)));
            }
            if (auto added = add(rows->integer(0), rows->bytes(5)); !added) {
                return added;
            }
            report(progress, done + 1, *total, Words::tr("Replaying the journal"));
        }
    }

    /// Many small changesets are added up before they are applied: that is several times faster.
    Result<void> add(qint64 sequence, const QByteArray& changeset) {
        if (auto fits = m_fit.check(changeset); !fits) {
            if (fits.error().code == ErrorCode::TooLarge) {
                return fits;
            }
            find(Words::tr("journal"), Words::tr("The changes of entry %1 cannot be read.").arg(sequence));
            return {};
        }
        auto added = m_sum.add(changeset);
        if (!added && m_sum.count() > 0) {
            // A table may have got a column since: what is summed up has to have the same columns.
            if (auto applied = applySum(); !applied) {
                return applied;
            }
            added = m_sum.add(changeset);
        }
        if (!added) {
            find(Words::tr("journal"), Words::tr("The changes of entry %1 cannot be read.").arg(sequence));
            return {};
        }
        m_first = m_sum.count() == 1 ? sequence : m_first;
        m_last = sequence;
        return m_sum.count() >= entriesAtOnce || m_sum.bytes() >= bytesAtOnce ? applySum() : Result<void>();
    }

    /// Applies what was added up and not applied yet.
    Result<void> applySum() {
        if (m_sum.count() == 0) {
            return {};
        }
        const auto sum = m_sum.take();
        const auto applied = sum ? apply(m_copy, *sum) : Result<void>(passOn(sum));
        if (!applied && applied.error().code == ErrorCode::TooLarge) {
            return applied;
        }
        if (!applied) {
            find(Words::tr("journal"),
                 Words::tr("The changes of the entries %1 to %2 do not follow from those before them.")
                     .arg(m_first)
                     .arg(m_last));
        }
        return {};
    }

private:
    void find(const QString& where, const QString& what) { m_verification.findings.push_back({where, what}); }

    Connection& m_copy;
    Verification& m_verification;
    ChangesetFit m_fit;
    ChangesetSum m_sum;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

namespace {

/// Key columns and the rest of a table, in the notation of quote(), which tells every two values apart.
struct RowQuery {
    QByteArray sql;
};

Result<RowQuery> rowQuery(Connection& copy, const QByteArray& table) {
    const auto columns =
        listRows(copy, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", readText, QString::fromLatin1(table));
    const auto keys = listRows(copy, "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk", readText,
                               QString::fromLatin1(table));
    if (!columns || !keys) {
        return columns ? passOn(keys) : passOn(columns);
    }
    const auto quoted = [](const std::vector<QString>& names) {
        QByteArrayList parts;
        for (const QString& name : names) {
            parts.append("quote(\"" + name.toUtf8() + "\")");
        }
        return parts.join(" || ',' || ");
    };
    QByteArrayList order;
    for (const QString& key : *keys) {
        order.append('"' + key.toUtf8() + '"');
    }
    return RowQuery{"SELECT " + quoted(*keys) + ", " + quoted(*columns) + " FROM main." + table + " ORDER BY " +
                    order.join(", ")};
}

/// One table of both, walked side by side in the order of their keys.
class TableComparison {
public:
    TableComparison(const QByteArray& table, Verification& verification)
        : m_table(QString::fromLatin1(table))
        , m_verification(verification) {}

    Result<void> run(Statement& present, Statement& replayed) {
        auto here = present.step();
        auto there = replayed.step();
        while (here && there && (*here || *there)) {
            const int order = !*here ? 1 : !*there ? -1 : present.bytes(0).compare(replayed.bytes(0));
            if (order < 0) {
                find(present, Words::tr("It is in the dossier, but no entry of the journal put it there."));
            } else if (order > 0) {
                find(replayed, Words::tr("The journal says that it is in the dossier, but it is not."));
            } else if (present.bytes(1) != replayed.bytes(1)) {
                find(present,
                     Words::tr("It is not as the last entry of the journal left it: it was changed from outside."));
            }
            here = order <= 0 ? present.step() : here;
            there = order >= 0 ? replayed.step() : there;
        }
        if (!here || !there) {
            return here ? passOn(there) : passOn(here);
        }
        if (m_found > rowsNamed) {
            m_verification.findings.push_back(
                {m_table, Words::tr("%1 more rows differ from the journal.").arg(m_found - rowsNamed)});
        }
        return {};
    }

private:
    void find(const Statement& row, const QString& what) {
        if (++m_found <= rowsNamed) {
            m_verification.findings.push_back({QStringLiteral("%1 %2").arg(m_table, row.text(0).left(80)), what});
        }
    }

    QString m_table;
    Verification& m_verification;
    int m_found = 0;
};

Result<void> compareTable(Connection& connection, Connection& copy, const QByteArray& table,
                          Verification& verification) {
    const auto query = rowQuery(copy, table);
    if (!query) {
        return passOn(query);
    }
    auto present = connection.prepare(query->sql);
    auto replayed = copy.prepare(query->sql);
    if (!present || !replayed) {
        return present ? passOn(replayed) : passOn(present);
    }
    return TableComparison(table, verification).run(*present, *replayed);
}

/// What ends a verification; anything else is a finding.
bool endsIt(const Error& error) {
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::TooLarge;
}

} // namespace

JournalReplay::JournalReplay(std::unique_ptr<Connection> copy, Verification& verification)
    : m_copy(std::move(copy))
    , m_replay(std::make_unique<Replay>(*m_copy, verification)) {}

JournalReplay::JournalReplay(JournalReplay&&) noexcept = default;
JournalReplay::~JournalReplay() = default;

Result<JournalReplay> JournalReplay::begin(Verification& verification) {
    const auto canonical = Connection::open(QStringLiteral(":memory:"), Access::Create);
    if (!canonical) {
        return passOn(canonical);
    }
    if (auto laidOut = layOutSchema(**canonical); !laidOut) {
        return passOn(laidOut);
    }
    const auto tables = tablesOf(**canonical);
    auto copy = tables ? emptyCopy(*tables) : passOn(tables);
    if (!copy) {
        return passOn(copy);
    }
    return JournalReplay(std::move(*copy), verification);
}

Result<void> JournalReplay::add(const JournalEntry& entry) {
    return m_replay->add(entry.sequence, entry.changeset);
}

Result<void> JournalReplay::end() {
    return m_replay->applySum();
}

Result<std::vector<domain::Quote>> JournalReplay::quotes() const {
    return QuoteStore(*m_copy).all();
}

Result<std::vector<domain::Version>> JournalReplay::versions() const {
    return ArticleStore(*m_copy).allVersions();
}

Result<void> checkReplay(Connection& connection, Verification& verification, const std::stop_token& stop,
                         const ProgressSink& progress) {
    const auto run = [&]() -> Result<void> {
        const auto tables = tablesOf(connection);
        if (!tables) {
            return passOn(tables);
        }
        const auto copy = emptyCopy(*tables);
        if (!copy) {
            return passOn(copy);
        }
        if (auto replayed = Replay(**copy, verification).run(connection, stop, progress); !replayed) {
            return replayed;
        }
        for (const Table& table : *tables) {
            if (auto compared = compareTable(connection, **copy, table.name, verification); !compared) {
                return compared;
            }
        }
        return {};
    };
    auto done = run();
    if (!done && !endsIt(done.error())) {
        verification.findings.push_back({Words::tr("journal"), done.error().message});
        return {};
    }
    return done;
}

} // namespace gainsay::dossier
