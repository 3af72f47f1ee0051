// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/history.h"

#include "app/dossier/contentstore.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/rowimage.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace gainsay::dossier {
namespace {

constexpr qint64 batchSize = 500;

QString readText(const Statement& row) {
    return row.text(0);
}

/// Follows one thing through the journal, oldest entry first: rows that refer to it, or to what refers to it, are its
/// own, and stay so when they are gone.
class Trail {
public:
    Trail(const TableShapes& shapes, const HistoryFilter& filter)
        : m_shapes(shapes) {
        if (filter.article) {
            m_rows.insert({"article", {filter.article->toBytes()}});
        }
        if (filter.quote) {
            m_rows.insert({"quote", {filter.quote->toBytes()}});
        }
        if (filter.entity) {
            m_rows.insert({"entity", {filter.entity->toBytes()}});
        }
    }

    [[nodiscard]] bool isEverything() const { return m_rows.empty(); }

    /// Whether an entry's edits touch the thing; what they add to it is followed from here on.
    bool take(std::vector<RowEdit> edits) {
        bool isOurs = false;
        // A changeset lists its tables in no order that could be relied on, so until nothing is added any more.
        for (bool grows = true; grows;) {
            grows = false;
            for (const RowEdit& edit : edits) {
                const bool known = m_rows.contains(edit.row);
                isOurs = isOurs || known;
                if (!known && (refers(edit, edit.before) || refers(edit, edit.after))) {
                    m_rows.insert(edit.row);
                    isOurs = true;
                    grows = true;
                }
            }
        }
        return isOurs;
    }

private:
    [[nodiscard]] bool refers(const RowEdit& edit, const std::vector<std::optional<Cell>>& values) const {
        const auto shape = m_shapes.find(edit.row.table);
        return shape != m_shapes.end() && std::ranges::any_of(shape->second.references, [&](const auto& reference) {
            return reference.column < values.size() && values[reference.column]
                   && m_rows.contains({reference.table, {*values[reference.column]}});
        });
    }

    const TableShapes& m_shapes;
    std::set<RowName> m_rows;
};

bool passes(const HistoryFilter& filter, const JournalEntry& entry) {
    return (filter.actor.isEmpty() || entry.actor == filter.actor)
           && (filter.words.isEmpty() || entry.action.summary.contains(filter.words, Qt::CaseInsensitive))
           && (!filter.from.isValid() || entry.at >= filter.from) && (!filter.until.isValid() || entry.at < filter.until);
}

class Search {
public:
    Search(Connection& connection, const TableShapes& shapes, const HistoryFilter& filter)
        : m_contents(connection)
        , m_filter(filter)
        , m_trail(shapes, filter) {}

    Result<void> take(const JournalEntry& entry) {
        if (entry.target) {
            m_lastWord[*entry.target] = entry.kind;
        }
        const QByteArray package = packageDigestOf(entry.action);
        if (entry.kind == EntryKind::Do && !package.isEmpty()) {
            const auto bytes = m_contents.get(package);
            const auto merged = bytes ? unpackEntries(*bytes) : Result<std::vector<JournalEntry>>(passOn(bytes));
            if (!merged) {
                return passOn(merged);
            }
            for (const JournalEntry& one : *merged) {
                if (auto taken = consider(one, entry.sequence); !taken) {
                    return taken;
                }
            }
        }
        return consider(entry, std::nullopt);
    }

    std::vector<HistoryEntry> found() && {
        for (HistoryEntry& entry : m_found) {
            entry.isInForce = entry.mergedWith ? m_lastWord.value(*entry.mergedWith) != EntryKind::Undo
                                               : m_lastWord.value(entry.sequence) != EntryKind::Undo;
        }
        std::ranges::reverse(m_found);
        if (m_filter.limit >= 0 && static_cast<qint64>(m_found.size()) > m_filter.limit) {
            m_found.resize(static_cast<size_t>(m_filter.limit));
        }
        return std::move(m_found);
    }

private:
    Result<void> consider(const JournalEntry& entry, std::optional<qint64> mergedWith) {
        if (!m_trail.isEverything()) {
            auto edits = editsOf(entry.changeset);
            if (!edits) {
                return passOn(edits);
            }
            if (!m_trail.take(std::move(*edits))) {
                return {};
            }
        }
        if (passes(m_filter, entry)) {
            m_found.push_back({entry.sequence, entry.at, entry.actor, entry.kind, entry.target, entry.action, entry.hash,
                               true, mergedWith});
        }
        return {};
    }

    ContentStore m_contents;
    const HistoryFilter& m_filter;
    Trail m_trail;
    QHash<qint64, EntryKind> m_lastWord;
    std::vector<HistoryEntry> m_found;
};

} // namespace

Result<std::vector<HistoryEntry>> findHistory(Connection& connection, const HistoryFilter& filter,
                                              const std::stop_token& stop) {
    const Journal journal(connection);
    const auto shapes = readTableShapes(connection);
    if (!shapes) {
        return passOn(shapes);
    }
    Search search(connection, *shapes, filter);
    for (qint64 last = 0;;) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Dossier", "The search in the history was stopped."));
        }
        const auto entries = journal.after(last, batchSize);
        if (!entries) {
            return passOn(entries);
        }
        if (entries->empty()) {
            return std::move(search).found();
        }
        for (const JournalEntry& entry : *entries) {
            if (auto taken = search.take(entry); !taken) {
                return passOn(taken);
            }
        }
        last = entries->back().sequence;
    }
}

Result<QStringList> actorsOf(Connection& connection) {
    const auto own = listRows(connection, "SELECT DISTINCT actor FROM journal", readText);
    const auto merges = own ? listRows(connection, "SELECT action FROM journal WHERE action LIKE 'merge:%' AND kind = 'do'",
                                       readText)
                            : own;
    if (!merges) {
        return passOn(merges);
    }
    std::set<QString> actors(own->begin(), own->end());
    const ContentStore contents(connection);
    for (const QString& code : *merges) {
        const auto bytes = contents.get(packageDigestOf({code, {}}));
        const auto entries = bytes ? unpackEntries(*bytes) : Result<std::vector<JournalEntry>>(passOn(bytes));
        if (!entries) {
            return passOn(entries);
        }
        std::ranges::transform(*entries, std::inserter(actors, actors.end()), &JournalEntry::actor);
    }
    return QStringList(actors.begin(), actors.end());
}

} // namespace gainsay::dossier
