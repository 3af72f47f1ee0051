// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the fuzzer changes a dossier: mostly single values by SQL, with every check switched off. Flipped bytes hardly
// ever get past the structure.
#include <QByteArray>
#include <QByteArrayList>

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t room);

namespace {

using Random = std::minstd_rand;

QByteArrayList column(sqlite3* handle, const QByteArray& sql) {
    QByteArrayList values;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW && values.size() < 200) {
            values.append(QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                                     sqlite3_column_bytes(statement, 0)));
        }
    }
    sqlite3_finalize(statement);
    return values;
}

QByteArray oneOf(const QByteArrayList& values, Random& random) {
    return values.isEmpty() ? QByteArray()
                            : values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))];
}

/// What a stranger might put where a value of ours stood; %1: what stood there.
QByteArray someValue(Random& random) {
    static const QByteArrayList values{"-1",
                                       "0",
                                       "9223372036854775807",
                                       "-9223372036854775808",
                                       "1e308",
                                       "x''",
                                       "zeroblob(16)",
                                       "randomblob(16)",
                                       "randomblob(32)",
                                       "zeroblob(100000)",
                                       "''",
                                       "char(0)",
                                       "char(55296, 57343, 65535)",
                                       "'<script>alert(1)</script>'",
                                       "'[]'",
                                       "'[[[[[[[[[[[['",
                                       "'{\"a\":1}'",
                                       "'9999-99-99'",
                                       "'2020-02-30T25:61:61.000Z'",
                                       "'javascript:alert(1)'",
                                       "'file:///etc/passwd'",
                                       "printf('%.5000c', 'x')",
                                       "'asserts'",
                                       "'undo'",
                                       "'1e999'",
                                       "COL + 1",
                                       "COL - 1",
                                       "COL * 1000000007",
                                       "substr(COL, 2)",
                                       "COL || COL",
                                       "substr(COL, 1, length(COL) / 2) || char(8238) || substr(COL, length(COL) / 2)",
                                       "CAST(COL AS BLOB)",
                                       "hex(COL)",
                                       "NULL",
                                       "(SELECT COL FROM TAB ORDER BY random() LIMIT 1)"};
    return oneOf(values, random);
}

void changeValue(sqlite3* handle, Random& random) {
    const QByteArray table =
        oneOf(column(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"),
              random);
    const QByteArray name = oneOf(column(handle, "SELECT name FROM pragma_table_info('" + table + "')"), random);
    if (name.isEmpty()) {
        return;
    }
    QByteArray sql;
    switch (random() % 8) {
    case 0:
        sql = "DELETE FROM \"TAB\" WHERE \"COL\" = (SELECT \"COL\" FROM \"TAB\" ORDER BY random() LIMIT 1)";
        break;
    case 1:
        sql = "UPDATE journal SET changeset = substr(changeset, 1, abs(random()) % length(changeset)) || randomblob(3) "
              "|| "
              "substr(changeset, abs(random()) % length(changeset)) WHERE sequence = (SELECT sequence FROM journal "
              "ORDER BY random() LIMIT 1)";
        break;
    default:
        sql = "UPDATE OR IGNORE \"TAB\" SET \"COL\" = " + someValue(random) +
              (random() % 2 ? QByteArray(" WHERE \"COL\" = (SELECT \"COL\" FROM \"TAB\" ORDER BY random() LIMIT 1)")
                            : QByteArray());
    }
    sql.replace("TAB", table).replace("COL", name);
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

/// The dossier with some values changed; empty where it is no database any more.
QByteArray changedBySql(const std::uint8_t* data, std::size_t size, Random& random) {
    sqlite3* handle = nullptr;
    QByteArray changed;
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(size));
    if (!copy || sqlite3_open(":memory:", &handle) != SQLITE_OK) {
        sqlite3_free(copy);
        sqlite3_close(handle);
        return changed;
    }
    std::memcpy(copy, data, size);
    if (size > 20) {
        copy[18] = copy[19] = 1; // a database in memory has no log
    }
    if (sqlite3_deserialize(handle, "main", copy, static_cast<sqlite3_int64>(size), static_cast<sqlite3_int64>(size),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK) {
        sqlite3_exec(handle,
                     "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; "
                     "PRAGMA recursive_triggers = OFF",
                     nullptr, nullptr, nullptr);
        // Triggers of ours that forbid a change are taken away for it, and put back.
        const QByteArrayList triggers = column(handle, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        const QByteArrayList names = column(handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        for (const QByteArray& name : names) {
            sqlite3_exec(handle, ("DROP TRIGGER \"" + name + '"').constData(), nullptr, nullptr, nullptr);
        }
        for (unsigned i = 0; i < 1 + random() % 3; ++i) {
            changeValue(handle, random);
        }
        for (const QByteArray& sql : triggers) {
            sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
        }
        sqlite3_int64 length = 0;
        unsigned char* bytes = sqlite3_serialize(handle, "main", &length, 0);
        changed = QByteArray(reinterpret_cast<const char*>(bytes), bytes ? static_cast<qsizetype>(length) : 0);
        sqlite3_free(bytes);
    }
    sqlite3_close(handle);
    return changed;
}

} // namespace

/// Called by libFuzzer in place of its own mutations; returns the new size.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    Random random(seed);
    if (random() % 4 != 0) {
        const QByteArray changed = changedBySql(data, size, random);
        if (!changed.isEmpty() && static_cast<std::size_t>(changed.size()) <= room) {
            std::memcpy(data, changed.constData(), static_cast<std::size_t>(changed.size()));
            return static_cast<std::size_t>(changed.size());
        }
    }
    if (random() % 2 && size > 0) { // without moving what lies behind it
        for (unsigned i = 0; i < 1 + random() % 4; ++i) {
            data[random() % size] ^= static_cast<std::uint8_t>(1 + random() % 255);
        }
        return size;
    }
    return LLVMFuzzerMutate(data, size, room);
}
