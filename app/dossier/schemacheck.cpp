// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/schemacheck.h"

#include "app/base/hash.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

namespace gainsay::dossier {
namespace {

constexpr qsizetype namedAtMost = 5;
constexpr qsizetype nameLength = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// One thing that a schema defines.
struct Definition {
    QString type; ///< "table", "index", "view", "trigger"
    QString name;
    QString table;                 ///< that it belongs to
    std::optional<QByteArray> sql; ///< byte for byte; nothing for an index that SQLite makes by itself

    [[nodiscard]] std::pair<QStringView, QStringView> key() const { return {type, name}; }
};

Definition readDefinition(const Statement& row) {
    return {row.text(0), row.text(1), row.text(2), row.isNull(3) ? std::nullopt : std::optional(row.bytes(3))};
}

Result<std::vector<Definition>> definitionsOf(Connection& connection) {
    return listRows(connection, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY type, name",
                    readDefinition);
}

/// What a version's schema comes to. It is laid out once: every connection is compared with it, and one window has
/// several. What went wrong is not kept.
Result<std::vector<Definition>> canonicalDefinitions(int version) {
    static std::mutex guard;
    static std::map<int, std::vector<Definition>> known;
    const std::scoped_lock lock(guard);
    if (const auto found = known.find(version); found != known.end()) {
        return found->second;
    }
    const auto canonical = Connection::open(QStringLiteral(":memory:"), Access::Create);
    if (!canonical) {
        return passOn(canonical);
    }
    if (auto laidOut = layOutSchema(**canonical, version); !laidOut) {
        return passOn(laidOut);
    }
    auto definitions = definitionsOf(**canonical);
    if (definitions) {
        known.emplace(version, *definitions);
    }
    return definitions;
}

/// "the trigger “evil”". The name is a stranger's: short, and without control characters.
QString named(const Definition& definition) {
    QString name = definition.name.left(nameLength);
    std::ranges::replace_if(name, [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    const QString words = definition.type == u"trigger" ? Words::tr("the trigger “%1”")
                          : definition.type == u"view"  ? Words::tr("the view “%1”")
                          : definition.type == u"index" ? Words::tr("the index “%1”")
                                                        : Words::tr("the table “%1”");
    return words.arg(name);
}

QString listed(QStringList names) {
    const auto more = names.size() - namedAtMost;
    if (more > 0) {
        names = names.first(namedAtMost);
        names.append(Words::tr("and %1 more").arg(more));
    }
    return names.join(QStringLiteral(", "));
}

struct Differences {
    QStringList extra;
    QStringList altered;
    QStringList missing;

    [[nodiscard]] bool areNone() const { return extra.isEmpty() && altered.isEmpty() && missing.isEmpty(); }
    /// "added: …; altered: …".
    [[nodiscard]] QString words() const {
        QStringList parts;
        for (const auto& [label, names] :
             {std::pair{Words::tr("added: %1"), extra}, std::pair{Words::tr("altered: %1"), altered},
              std::pair{Words::tr("missing: %1"), missing}}) {
            if (!names.isEmpty()) {
                parts.append(label.arg(listed(names)));
            }
        }
        return parts.join(QStringLiteral("; "));
    }
};

const Definition* findIn(const std::vector<Definition>& definitions, const Definition& wanted) {
    const auto found =
        std::ranges::find_if(definitions, [&](const Definition& one) { return one.key() == wanted.key(); });
    return found == definitions.end() ? nullptr : &*found;
}

Differences compare(const std::vector<Definition>& present, const std::vector<Definition>& canonical) {
    Differences differences;
    for (const Definition& one : present) {
        const Definition* const same = findIn(canonical, one);
        if (!same) {
            differences.extra.append(named(one));
        } else if (same->sql != one.sql || same->table != one.table) {
            differences.altered.append(named(one));
        }
    }
    for (const Definition& one : canonical) {
        if (!findIn(present, one)) {
            differences.missing.append(named(one));
        }
    }
    if (differences.areNone() && present.size() != canonical.size()) {
        differences.extra.append(Words::tr("something twice"));
    }
    return differences;
}

Error untrusted(const Connection& connection, const Differences& differences) {
    return {
        ErrorCode::Untrusted,
        Words::tr(
            "“%1” is not laid out as Gainsay lays out a dossier (%2). Somebody or another program changed it, "
            "perhaps to do "
            "harm, so it was not opened and nothing in it was run. Ask for a copy that only Gainsay has touched, or "
            "restore a backup.")
            .arg(QFileInfo(connection.path()).fileName(), differences.words()),
        QStringLiteral("schema differs: %1").arg(differences.words())};
}

/// Compares a newer file with this program's own format, in one respect.
template <typename Compare>
Result<void> compareNewer(Connection& connection, const Compare& compareThem) {
    const auto present = definitionsOf(connection);
    const auto canonical = canonicalDefinitions(schemaVersion);
    if (!present || !canonical) {
        return present ? passOn(canonical) : passOn(present);
    }
    Differences differences;
    compareThem(*present, *canonical, differences);
    return differences.areNone() ? Result<void>() : std::unexpected(untrusted(connection, differences));
}

QByteArray digestOf(const std::vector<Definition>& definitions) {
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray& part) { bytes += QByteArray::number(part.size()) + ':' + part; };
    for (const Definition& one : definitions) {
        add(one.type.toUtf8());
        add(one.name.toUtf8());
        add(one.table.toUtf8());
        add(one.sql.value_or(QByteArrayLiteral("-")));
    }
    return sha256(bytes);
}

} // namespace

Result<QByteArray> definitionsDigest(Connection& connection) {
    return definitionsOf(connection).transform(digestOf);
}

QByteArray usualDefinitionsDigest() {
    return QByteArray::fromHex("29177b23e2cf37742ea900aad3630039a6e9feaf3d77293344807bf64fdc67e5");
}

Result<void> checkDefinitions(Connection& connection, int version) {
    const auto present = definitionsOf(connection);
    if (present && version == schemaVersion && digestOf(*present) == usualDefinitionsDigest()) {
        return {};
    }
    const auto canonical = present ? canonicalDefinitions(version) : passOn(present);
    if (!canonical) {
        return passOn(canonical);
    }
    const auto differences = compare(*present, *canonical);
    return differences.areNone() ? Result<void>() : std::unexpected(untrusted(connection, differences));
}

Result<void> checkNothingRuns(Connection& connection) {
    return compareNewer(connection, [](const auto& present, const auto& canonical, Differences& differences) {
        for (const Definition& one : present) {
            const bool isPassive = one.type == u"table" || one.type == u"index" || one.type == u"trigger";
            // Wherever the word stands: a stranger may put a comment before it.
            const bool isVirtual = one.sql && one.sql->toLower().contains("virtual");
            const Definition* const same = findIn(canonical, one);
            if ((!isPassive || isVirtual) && (!same || same->sql != one.sql)) {
                (same ? differences.altered : differences.extra).append(named(one));
            }
        }
    });
}

Result<void> checkNothingIsMissing(Connection& connection) {
    return compareNewer(connection, [](const auto& present, const auto& canonical, Differences& differences) {
        for (const Definition& one : canonical) {
            if (one.type == u"table" && !findIn(present, one)) {
                differences.missing.append(named(one));
            }
        }
    });
}

} // namespace gainsay::dossier
