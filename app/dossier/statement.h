// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace gainsay::dossier {

class Connection;
class TextScope;

/// One prepared statement, borrowed from its Connection's cache and given back, reset, on destruction.
/// Used on the Connection's thread only, and never outlives it.
class Statement {
public:
    Statement(Connection& connection, sqlite3_stmt* handle);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the values to ?1, ?2 … in order. A null id and an empty optional become NULL; an empty text stays a text.
    /// A TextScope has to outlive the statement.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        int position = 0;
        (bindAt(++position, values), ...);
        return *this;
    }

    /// True: a row is there to be read. False: done. Also fails where a value could not be bound, or where one of the
    /// row before could not be read: whoever reads to the end never takes a lack of memory for an empty text.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that returns no rows.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    template <typename SomeId>
    [[nodiscard]] SomeId id(int column) const {
        return SomeId::fromBytes(bytes(column));
    }

private:
    void bindAt(int position, qint64 value);
    void bindAt(int position, std::integral auto value) { bindAt(position, static_cast<qint64>(value)); }
    void bindAt(int position, double value);
    void bindAt(int position, const QString& value);
    void bindAt(int position, const QByteArray& value);
    void bindAt(int position, const QDateTime& value);
    void bindAt(int position, const TextScope* value);
    void bindNull(int position);
    template <typename Tag>
    void bindAt(int position, const Id<Tag>& value) {
        value.isNull() ? bindNull(position) : bindAt(position, value.toBytes());
    }
    template <typename T>
    void bindAt(int position, const std::optional<T>& value) {
        value ? bindAt(position, *value) : bindNull(position);
    }

    /// Remembers what failed where no error can be returned: the next step() does.
    void keep(int code) const { m_failure = m_failure ? m_failure : code; }

    Connection* m_connection;
    sqlite3_stmt* m_handle;
    mutable int m_failure = 0; ///< of a bound or read value, which lacks memory; the driver's result code
};

} // namespace gainsay::dossier
