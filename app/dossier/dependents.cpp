// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dependents.h"

#include "app/dossier/journalpackage.h"
#include "app/dossier/rowimage.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace gainsay::dossier {
namespace {

constexpr size_t namedEntries = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// What taking one entry back would touch and need, to be compared with later entries.
class Footprint {
public:
    Footprint(const TableShapes& shapes, const std::vector<RowEdit>& edits)
        : m_shapes(shapes) {
        for (const RowEdit& edit : edits) {
            m_edits.emplace(edit.row, &edit);
            addUniques(edit, m_uniques);
        }
    }

    [[nodiscard]] bool meets(const std::vector<RowEdit>& later) const {
        return std::ranges::any_of(later, [this](const RowEdit& edit) {
            return meetsRow(edit) || refersToEdited(edit) || deletesNeeded(edit) || takesUnique(edit);
        });
    }

private:
    [[nodiscard]] bool meetsRow(const RowEdit& later) const {
        const auto found = m_edits.find(later.row);
        if (found == m_edits.end()) {
            return false;
        }
        const RowEdit& edit = *found->second;
        if (edit.operation != RowOperation::Updated || later.operation != RowOperation::Updated) {
            return true;
        }
        for (size_t column = 0; column < std::min(edit.after.size(), later.after.size()); ++column) {
            if (edit.after[column] && later.after[column]) {
                return true;
            }
        }
        return false;
    }

    /// A later row or value that refers to a row which this entry made or took away.
    [[nodiscard]] bool refersToEdited(const RowEdit& later) const {
        return anyReference(later, later.after, [this](const RowName& row) {
            const auto found = m_edits.find(row);
            return found != m_edits.end() && found->second->operation != RowOperation::Updated;
        });
    }

    /// A row that went later, and that what would come back refers to.
    [[nodiscard]] bool deletesNeeded(const RowEdit& later) const {
        if (later.operation == RowOperation::Updated) {
            return false;
        }
        return std::ranges::any_of(m_edits, [&](const auto& one) {
            const auto isIt = [&](const RowName& row) { return row == later.row; };
            return anyReference(*one.second, one.second->before, isIt) ||
                   anyReference(*one.second, one.second->after, isIt);
        });
    }

    [[nodiscard]] bool takesUnique(const RowEdit& later) const {
        std::set<std::pair<QByteArray, std::vector<Cell>>> values;
        addUniques(later, values);
        return std::ranges::any_of(values, [this](const auto& value) { return m_uniques.contains(value); });
    }

    template <typename Test>
    [[nodiscard]] bool anyReference(const RowEdit& edit, const std::vector<std::optional<Cell>>& values,
                                    const Test& test) const {
        const auto shape = m_shapes.find(edit.row.table);
        return shape != m_shapes.end() && std::ranges::any_of(shape->second.references, [&](const auto& reference) {
                   return reference.column < values.size() && values[reference.column] &&
                          test(RowName{reference.table, {*values[reference.column]}});
               });
    }

    void addUniques(const RowEdit& edit, std::set<std::pair<QByteArray, std::vector<Cell>>>& into) const {
        const auto shape = m_shapes.find(edit.row.table);
        for (size_t i = 0; shape != m_shapes.end() && i < shape->second.uniques.size(); ++i) {
            for (const auto* values : {&edit.before, &edit.after}) {
                std::vector<Cell> key;
                for (const size_t column : shape->second.uniques[i]) {
                    if (column < values->size() && (*values)[column]) {
                        key.push_back(*(*values)[column]);
                    }
                }
                if (key.size() == shape->second.uniques[i].size()) {
                    into.emplace(shape->first + char('0' + i), std::move(key));
                }
            }
        }
    }

    const TableShapes& m_shapes;
    std::map<RowName, const RowEdit*> m_edits;
    std::set<std::pair<QByteArray, std::vector<Cell>>> m_uniques;
};

/// Drops actions and their undoing where both came later: they leave nothing.
void dropUndone(std::vector<JournalEntry>& entries, qint64 action) {
    QHash<qint64, EntryKind> lastWord;
    for (const JournalEntry& entry : entries) {
        lastWord[entry.target.value_or(entry.sequence)] = entry.kind;
    }
    std::erase_if(entries, [&](const JournalEntry& entry) {
        const qint64 subject = entry.target.value_or(entry.sequence);
        const bool isLater = subject > action;
        return subject == action || (isLater && lastWord.value(subject) == EntryKind::Undo) ||
               (isLater && entry.kind == EntryKind::Undo);
    });
}

} // namespace

Result<std::vector<JournalEntry>> dependentsOf(Connection& connection, qint64 action, const std::stop_token& stop) {
    const Journal journal(connection);
    const auto subject = journal.entry(action);
    auto later = subject ? journal.after(action) : Result<std::vector<JournalEntry>>(passOn(subject));
    const auto shapes = later ? readTableShapes(connection) : Result<TableShapes>(passOn(later));
    const auto edits = shapes ? editsOf(subject->changeset) : Result<std::vector<RowEdit>>(passOn(shapes));
    if (!edits) {
        return passOn(edits);
    }
    dropUndone(*later, action);
    const Footprint footprint(*shapes, *edits);
    const bool isMerge = !packageDigestOf(subject->action).isEmpty();
    std::vector<JournalEntry> dependents;
    for (JournalEntry& entry : *later) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, Words::tr("The search for what depends on the action was stopped."));
        }
        const auto done = editsOf(entry.changeset);
        if (!done) {
            return passOn(done);
        }
        // A later merge began from what an earlier one had taken.
        const bool buildsOnMerge = isMerge && !packageDigestOf(entry.action).isEmpty();
        if (buildsOnMerge || footprint.meets(*done)) {
            dependents.push_back(std::move(entry));
        }
    }
    return dependents;
}

Error standingInTheWay(const JournalEntry& action, EntryKind step, const std::vector<JournalEntry>& dependents) {
    const QString head = (step == EntryKind::Undo ? Words::tr("“%1” (entry %2) cannot be undone on its own")
                                                  : Words::tr("“%1” (entry %2) cannot be done again on its own"))
                             .arg(action.action.summary)
                             .arg(action.sequence);
    if (dependents.empty()) {
        return {ErrorCode::Conflict, Words::tr("%1: the dossier has changed since.").arg(head), {}};
    }
    QStringList names;
    for (size_t i = 0; i < std::min(dependents.size(), namedEntries); ++i) {
        const JournalEntry& entry = dependents[i];
        const QString name = entry.kind == EntryKind::Undo ? Words::tr("the undoing of “%1”") : QStringLiteral("“%1”");
        names << Words::tr("%1 (entry %2)").arg(name.arg(entry.action.summary)).arg(entry.sequence);
    }
    if (dependents.size() > namedEntries) {
        names << Words::tr("%1 more").arg(dependents.size() - namedEntries);
    }
    return {ErrorCode::Conflict,
            Words::tr("%1: later actions build on it: %2. Undo these first, the last one first.")
                .arg(head, names.join(QStringLiteral(", "))),
            {}};
}

} // namespace gainsay::dossier
