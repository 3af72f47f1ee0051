// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/schema.h"

#include "app/dossier/founding.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

struct RecordedTable {
    QByteArrayView name;
    int since; ///< the first version that has it
};

/// Each refers only to earlier ones.
constexpr RecordedTable allRecordedTables[] = {
    {"source", 1},          {"source_grade", 1}, {"article", 1},      {"version", 1}, {"quote", 1},
    {"anchoring", 2},       {"tag", 2},          {"quote_tag", 2},    {"entity", 1},  {"entity_alias", 1},
    {"entity_distinct", 1}, {"mention", 1},      {"quote_entity", 1}, {"claim", 1},   {"assertion", 1},
    {"contradiction", 1},   {"saved_search", 4},
};

struct Column {
    QString name;
    QString fallback; ///< its default as SQL; empty where it has none

    bool operator==(const Column&) const = default;
};

Column readColumn(const Statement& row) {
    return {row.text(0), row.text(1)};
}

Result<std::vector<Column>> columnsOf(Connection& connection, const QByteArray& table) {
    return listRows(connection, "SELECT name, dflt_value FROM pragma_table_info(?1, 'main') ORDER BY cid", readColumn,
                    QString::fromLatin1(table));
}

/// The tables whose reading this program relies on.
QByteArrayList readTables() {
    return QByteArrayList{"dossier", "content", "journal"} + recordedTables();
}

Result<std::unique_ptr<Connection>> canonicalDatabase() {
    auto connection = Connection::open(QStringLiteral(":memory:"), Access::Create);
    if (!connection) {
        return connection;
    }
    if (auto laidOut = layOutSchema(**connection); !laidOut) {
        return passOn(laidOut);
    }
    return connection;
}

/// A table that this program reads, as its own schema lays it out and as the file has it.
struct TableFit {
    QByteArray table;
    std::vector<Column> wanted;
    std::vector<Column> present; ///< empty: the file has no such table

    [[nodiscard]] bool has(const Column& column) const {
        return std::ranges::contains(present, column.name, &Column::name);
    }
};

Result<std::vector<TableFit>> compareTables(Connection& connection) {
    const auto canonical = canonicalDatabase();
    if (!canonical) {
        return passOn(canonical);
    }
    std::vector<TableFit> fits;
    for (const QByteArray& table : readTables()) {
        auto wanted = columnsOf(**canonical, table);
        auto present = columnsOf(connection, table);
        if (!wanted || !present) {
            return wanted ? passOn(present) : passOn(wanted);
        }
        fits.push_back({table, std::move(*wanted), std::move(*present)});
    }
    return fits;
}

/// Whether the file has every table and column that this program reads.
Result<bool> hasEverythingRead(Connection& connection) {
    const auto fits = compareTables(connection);
    if (!fits) {
        return passOn(fits);
    }
    return std::ranges::all_of(*fits, [](const TableFit& fit) {
        return std::ranges::all_of(fit.wanted, [&fit](const Column& column) { return fit.has(column); });
    });
}

Error newerVersion(const QString& name, qint64 version) {
    return {
        ErrorCode::NewerVersion,
        Words::tr("“%1” was written by a newer Gainsay (file format %2; this program knows %3). Nothing was changed. "
                  "Install the newer Gainsay to open it.")
            .arg(name)
            .arg(version)
            .arg(schemaVersion),
        {}};
}

} // namespace

QByteArrayList recordedTables(int version) {
    QByteArrayList tables;
    for (const RecordedTable& table : allRecordedTables) {
        if (table.since <= version) {
            tables.append(table.name.toByteArray());
        }
    }
    return tables;
}

bool isRecordedTable(QByteArrayView name) {
    return std::ranges::contains(allRecordedTables, name, &RecordedTable::name);
}

QByteArray schemaStep(int to) {
    QFile file(QStringLiteral(":/schema/%1.sql").arg(to, 4, 10, QLatin1Char('0')));
    // Compiled into the program: only a broken build lacks it, and then what is run next fails with a clear detail.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> layOutSchema(Connection& connection, int version) {
    for (int step = 1; step <= version; ++step) {
        if (auto done = connection.execute(schemaStep(step)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> createSchema(Connection& connection, const Environment& environment, int version) {
    // The journal mode cannot be changed inside a transaction.
    if (auto mode = connection.settleJournal(); !mode) {
        return mode;
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    if (auto laidOut = layOutSchema(connection, version); !laidOut) {
        return laidOut;
    }
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                             "; PRAGMA user_version = " + QByteArray::number(version);
    if (auto marked = connection.execute(marks); !marked) {
        return marked;
    }
    auto founding = connection.prepare("INSERT INTO dossier (id, created_at, created_by) VALUES (?1, ?2, ?3)");
    if (!founding) {
        return passOn(founding);
    }
    const auto founded =
        founding->bind(environment.ids.next().toRfc4122(), environment.clock.now(), environment.actor).run();
    if (!founded) {
        return founded;
    }
    if (auto sealed = version < 2 ? Result<void>() : sealFounding(connection); !sealed) {
        return sealed;
    }
    return transaction->commit();
}

Result<SchemaState> checkSchema(Connection& connection) {
    const QString name = QFileInfo(connection.path()).fileName();
    const auto id = connection.integer("PRAGMA application_id");
    if (!id) {
        return passOn(id);
    }
    if (*id != applicationId) {
        return failure(
            ErrorCode::NotADossier,
            Words::tr(
                "“%1” is not a Gainsay dossier. Choose a file that Gainsay made; its name usually ends in .gainsay.")
                .arg(name),
            QStringLiteral("application_id %1").arg(*id));
    }
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    if (*version < 1) {
        return failure(ErrorCode::Corrupt,
                       Words::tr("“%1” is marked as a dossier, but has no file format. It is damaged.").arg(name),
                       QStringLiteral("user_version %1").arg(*version));
    }
    if (*version > schemaVersion) {
        return SchemaState{static_cast<int>(*version), SchemaFit::Newer};
    }
    return SchemaState{static_cast<int>(*version), *version < schemaVersion ? SchemaFit::Older : SchemaFit::Current};
}

// A newer file says itself from which format on a program can read it.
Result<void> checkReadability(Connection& connection, int version) {
    const QString name = QFileInfo(connection.path()).fileName();
    const auto oldestReader = connection.integer("SELECT oldest_reader FROM dossier");
    // What SQLite itself cannot make sense of: no such table or column. A busy file is none the newer for it.
    if (!oldestReader && oldestReader.error().code != ErrorCode::Internal) {
        return passOn(oldestReader);
    }
    if (!oldestReader || *oldestReader < 1 || *oldestReader > schemaVersion) {
        return std::unexpected(newerVersion(name, version));
    }
    const auto readable = hasEverythingRead(connection);
    if (!readable) {
        return passOn(readable);
    }
    return *readable ? Result<void>() : std::unexpected(newerVersion(name, version));
}

Result<void> presentAsCurrent(Connection& connection) {
    const auto fits = compareTables(connection);
    if (!fits) {
        return passOn(fits);
    }
    for (const TableFit& fit : *fits) {
        if (fit.wanted == fit.present) {
            continue;
        }
        QStringList values;
        for (const Column& column : fit.wanted) {
            const QString fallback = column.fallback.isEmpty() ? QStringLiteral("NULL") : column.fallback;
            values += fit.has(column) ? column.name : QStringLiteral("%1 AS %2").arg(fallback, column.name);
        }
        const QString name = QString::fromLatin1(fit.table);
        const QString from =
            fit.present.empty() ? QStringLiteral(" WHERE 0") : QStringLiteral(" FROM main.%1").arg(name);
        const auto made = connection.execute(QStringLiteral("CREATE TEMP VIEW %1 AS SELECT %2%3")
                                                 .arg(name, values.join(QStringLiteral(", ")), from)
                                                 .toUtf8());
        if (!made) {
            return made;
        }
    }
    return {};
}

} // namespace gainsay::dossier
