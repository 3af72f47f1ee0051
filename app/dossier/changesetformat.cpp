// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetformat.h"

#include "app/dossier/changesetreader.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace gainsay::dossier {
namespace {

constexpr quint8 tableMark = 'T';
constexpr qint64 mostColumns = 2000; ///< SQLite's own limit
constexpr qsizetype numberSize = 8;
constexpr quint8 undefined = 0; ///< in the place of a type: there is no value
constexpr int varintBits = 7;
constexpr quint8 varintMore = 0x80;

/// Reads a changeset from its beginning to its end and compares it with the format; each step is false where it
/// differs.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes) {}

    bool changeset() {
        while (!m_rest.isEmpty()) {
            const auto mark = byte();
            if (mark == tableMark ? !table() : !mark || !row(*mark)) {
                return false;
            }
        }
        return true;
    }

private:
    struct Record {
        std::vector<bool> has; ///< by column: whether there is a value
    };

    std::optional<quint8> byte() {
        if (m_rest.isEmpty()) {
            return std::nullopt;
        }
        const auto first = static_cast<quint8>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return first;
    }

    bool skip(qint64 count) {
        if (count > m_rest.size()) {
            return false;
        }
        m_rest = m_rest.sliced(count);
        return true;
    }

    /// At most 31 bits, as all lengths are.
    std::optional<qint64> varint() {
        qint64 value = 0;
        for (;;) {
            const auto next = byte();
            if (!next) {
                return std::nullopt;
            }
            value = (value << varintBits) | (*next & (varintMore - 1));
            if (value > std::numeric_limits<qint32>::max()) {
                return std::nullopt;
            }
            if ((*next & varintMore) == 0) {
                return value;
            }
        }
    }

    bool table() {
        const auto columns = varint();
        if (!columns || *columns < 1 || *columns > mostColumns || *columns > m_rest.size()) {
            return false;
        }
        m_isKey.clear();
        for (qint64 column = 0; column < *columns; ++column) {
            m_isKey.push_back(byte().value_or(0) != 0);
        }
        const auto end = m_rest.indexOf('\0');
        return std::ranges::contains(m_isKey, true) && end > 0 && skip(end + 1);
    }

    bool row(quint8 operation) {
        const auto isIndirect = byte();
        if (!isIndirect || *isIndirect > 1 || m_isKey.empty()) {
            return false;
        }
        if (operation == SQLITE_INSERT || operation == SQLITE_DELETE) {
            const auto values = record();
            return values && std::ranges::all_of(values->has, std::identity());
        }
        const auto before = operation == SQLITE_UPDATE ? record() : std::nullopt;
        const auto after = before ? record() : std::nullopt;
        return after && isUpdate(*before, *after);
    }

    /// The key once, of the other columns both values or neither.
    [[nodiscard]] bool isUpdate(const Record& before, const Record& after) const {
        for (size_t column = 0; column < m_isKey.size(); ++column) {
            if (m_isKey[column] ? !before.has[column] || after.has[column] : before.has[column] != after.has[column]) {
                return false;
            }
        }
        return true;
    }

    std::optional<Record> record() {
        Record record;
        for (size_t column = 0; column < m_isKey.size(); ++column) {
            const auto type = byte();
            if (!type || !value(*type)) {
                return std::nullopt;
            }
            record.has.push_back(*type != undefined);
        }
        return record;
    }

    bool value(quint8 type) {
        switch (type) {
        case undefined:
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(numberSize);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const auto length = varint();
            return length && skip(*length);
        }
        default:
            return false;
        }
    }

    QByteArrayView m_rest;
    std::vector<bool> m_isKey; ///< of the table that is being read, by column
};

} // namespace

Result<void> checkChangeset(QByteArrayView changeset) {
    return Reader(changeset).changeset() ? Result<void>() : std::unexpected(damagedEntry(SQLITE_CORRUPT));
}

} // namespace gainsay::dossier
