// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/lineage.h"

#include "app/dossier/journalpackage.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::dossier {
namespace {

/// What entries, one after another, leave of each row that they touch.
class FinalValues {
public:
    void take(const RowEdit& edit) {
        auto& row = m_rows[edit.row];
        row.exists = edit.operation != RowOperation::Deleted;
        row.cells.resize(std::max(row.cells.size(), edit.after.size()));
        for (size_t column = 0; column < edit.after.size(); ++column) {
            if (edit.after[column]) {
                row.cells[column] = edit.after[column];
            }
        }
    }

    /// Leaves of an edit only what is not already so.
    [[nodiscard]] std::optional<RowEdit> withoutKnown(RowEdit edit) const {
        const auto found = m_rows.find(edit.row);
        if (found == m_rows.end()) {
            return edit;
        }
        const Row& row = found->second;
        if (edit.operation == RowOperation::Deleted) {
            return row.exists ? std::optional(std::move(edit)) : std::nullopt;
        }
        if (!row.exists) {
            return edit;
        }
        bool isNews = false;
        for (size_t column = 0; column < edit.after.size(); ++column) {
            if (!edit.after[column]) {
                continue;
            }
            if (column < row.cells.size() && row.cells[column] == edit.after[column]) {
                edit.before[column].reset();
                edit.after[column].reset();
            } else {
                isNews = true;
            }
        }
        // The row is there by the entries that were taken; what is left are single values.
        edit.operation = RowOperation::Updated;
        return isNews ? std::optional(std::move(edit)) : std::nullopt;
    }

private:
    struct Row {
        bool exists = true;
        std::vector<std::optional<Cell>> cells;
    };
    std::map<RowName, Row> m_rows;
};

Result<FinalValues> finalValuesOf(const std::vector<JournalEntry>& entries) {
    FinalValues values;
    for (const JournalEntry& entry : entries) {
        const auto edits = editsOf(entry.changeset);
        if (!edits) {
            return passOn(edits);
        }
        std::ranges::for_each(*edits, [&values](const RowEdit& edit) { values.take(edit); });
    }
    return values;
}

} // namespace

Result<Lineage> Lineage::read(const Journal& journal, const ContentStore& contents, qint64 parting) {
    auto entries = journal.after(parting);
    if (!entries) {
        return passOn(entries);
    }
    QHash<qint64, EntryKind> lastWord; // by the action's sequence number
    for (const JournalEntry& entry : *entries) {
        lastWord[entry.target.value_or(entry.sequence)] = entry.kind;
    }
    Lineage lineage;
    for (JournalEntry& entry : *entries) {
        const bool inForce = lastWord.value(entry.sequence) != EntryKind::Undo;
        if (auto added = lineage.addEntry(contents, std::move(entry), inForce, 0); !added) {
            return passOn(added);
        }
    }
    return lineage;
}

Result<void> Lineage::addEntry(const ContentStore& contents, JournalEntry entry, bool inForce, int depth) {
    const QByteArray package = packageDigestOf(entry.action);
    const bool isTaking = entry.kind == EntryKind::Do && !package.isEmpty() && inForce;
    // The same entry may lie in many packages, and these in one another: everything is looked at once.
    if (m_positions.contains(entry.hash) && (!isTaking || m_taken.contains(package))) {
        return {};
    }
    auto edits = editsOf(entry.changeset);
    if (!edits) {
        return passOn(edits);
    }
    if (entry.kind == EntryKind::Do && !package.isEmpty()) {
        m_packages.insert(package);
    }
    // A merge that was undone has taken nothing: what it took may be merged anew.
    if (auto taken = isTaking ? addTaken(contents, package, *edits, depth) : Result<void>(); !taken) {
        return taken;
    }
    if (m_positions.contains(entry.hash)) {
        return {};
    }
    m_deeds.push_back({std::move(entry), std::move(*edits)});
    link(m_deeds.size() - 1);
    return {};
}

Result<void> Lineage::addTaken(const ContentStore& contents, const QByteArray& package, std::vector<RowEdit>& edits,
                               int depth) {
    if (depth >= deepestPackage) {
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate(
                           "Merge",
                           "The other copy took merges that lie in one another deeper than copies of a dossier "
                           "come to. Nothing was merged. Ask where that copy comes from."));
    }
    const auto bytes = contents.get(package);
    auto taken = bytes ? unpackEntries(*bytes) : Result<std::vector<JournalEntry>>(passOn(bytes));
    const auto values = taken ? finalValuesOf(*taken) : Result<FinalValues>(passOn(taken));
    if (!values) {
        return passOn(values);
    }
    if (!m_taken.contains(package)) {
        m_taken.insert(package);
        for (JournalEntry& entry : *taken) {
            if (auto added = addEntry(contents, std::move(entry), true, depth + 1); !added) {
                return added;
            }
        }
    }
    std::vector<RowEdit> decisions;
    for (RowEdit& edit : edits) {
        if (auto news = values->withoutKnown(std::move(edit))) {
            decisions.push_back(std::move(*news));
        }
    }
    edits = std::move(decisions);
    return {};
}

void Lineage::link(size_t position) {
    const JournalEntry& entry = m_deeds[position].entry;
    m_positions.insert(entry.hash, position);
    const auto previous = m_positions.constFind(entry.previousHash);
    if (previous != m_positions.constEnd() && m_chains[m_chainOf[*previous]].positions.back() == *previous) {
        m_chainOf.push_back(m_chainOf[*previous]);
        m_chains[m_chainOf.back()].positions.push_back(position);
        return;
    }
    m_chainOf.push_back(m_chains.size());
    m_chains.push_back(
        {entry.sequence, {position}, previous == m_positions.constEnd() ? std::nullopt : std::optional(*previous)});
}

std::optional<size_t> Lineage::actionOf(size_t position) const {
    const auto& target = m_deeds[position].entry.target;
    if (!target) {
        return position;
    }
    std::optional<size_t> chain = m_chainOf[position];
    while (chain) {
        const Chain& entries = m_chains[*chain];
        if (*target >= entries.first) {
            const auto index = static_cast<size_t>(*target - entries.first);
            return index < entries.positions.size() ? std::optional(entries.positions[index]) : std::nullopt;
        }
        chain = entries.parent ? std::optional(m_chainOf[*entries.parent]) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<size_t> Lineage::unknownTo(const Lineage& other) const {
    std::vector<size_t> unknown;
    QHash<size_t, size_t> lastWord; // of an unknown action: the position of the last entry about it
    for (size_t position = 0; position < m_deeds.size(); ++position) {
        if (other.knows(m_deeds[position].entry.hash)) {
            continue;
        }
        unknown.push_back(position);
        const auto action = actionOf(position);
        if (action && !other.knows(m_deeds[*action].entry.hash)) {
            lastWord[*action] = position;
        }
    }
    std::erase_if(unknown, [&](size_t position) {
        const auto action = actionOf(position);
        const auto last = action ? lastWord.constFind(*action) : lastWord.constEnd();
        if (last == lastWord.constEnd()) {
            return false;
        }
        return m_deeds[*last].entry.kind == EntryKind::Undo;
    });
    return unknown;
}

} // namespace gainsay::dossier
