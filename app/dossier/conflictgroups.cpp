// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/conflictgroups.h"

#include <algorithm>
#include <numeric>

namespace gainsay::dossier {
namespace {

using Part = DifferingRow::Part;
using Verdict = Part::Verdict;

enum class Side { Mine, Theirs };

const std::optional<RowImage>& imageOn(const DifferingRow& row, Side side) {
    return side == Side::Mine ? row.mine : row.theirs;
}

bool goesTo(const Part& part, Side side) {
    return part.verdict == (side == Side::Mine ? Verdict::Mine : Verdict::Theirs);
}

/// Two parts that may have to be decided together: a reference of one row to another that only one side has.
struct Bond {
    size_t from = 0; ///< part number of the reference
    size_t to = 0;   ///< part number of the presence of what is referred to
    Side side = Side::Mine; ///< the one that has both
};

class Grouping {
public:
    Grouping(const TableShapes& shapes, std::vector<DifferingRow>& rows)
        : m_shapes(shapes)
        , m_rows(rows) {
        for (size_t row = 0; row < rows.size(); ++row) {
            m_firstPart.push_back(m_names.size());
            for (size_t number = 0; number < rows[row].parts.size(); ++number) {
                m_names.push_back({row, number});
            }
        }
        m_parent.resize(m_names.size());
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
        findBonds();
        findRivals();
    }

    std::vector<std::vector<PartName>> run() {
        joinRivals();
        // A part that becomes a conflict may draw in others that were settled before it.
        while (joinBonds()) {
        }
        std::map<size_t, std::vector<PartName>> byRoot;
        for (size_t number = 0; number < m_names.size(); ++number) {
            if (part(number).verdict == Verdict::Conflict) {
                byRoot[root(number)].push_back(m_names[number]);
            }
        }
        std::vector<std::vector<PartName>> groups;
        for (auto& [first, names] : byRoot) {
            for (const PartName& name : names) {
                m_rows[name.row].parts[name.part].group = groups.size();
            }
            groups.push_back(std::move(names));
        }
        return groups;
    }

private:
    Part& part(size_t number) { return m_rows[m_names[number].row].parts[m_names[number].part]; }

    /// The part that decides on a column: the row's presence or, where both have the row, the column's unit.
    std::optional<size_t> partFor(size_t row, size_t column) const {
        const auto& parts = m_rows[row].parts;
        const size_t unit = m_shapes.at(m_rows[row].row.table).unitOf(column);
        for (size_t number = 0; number < parts.size(); ++number) {
            if (!parts[number].unit || *parts[number].unit == unit) {
                return m_firstPart[row] + number;
            }
        }
        return std::nullopt;
    }

    void findBonds() {
        std::map<RowName, size_t> onOneSide;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (!m_rows[row].isInBoth()) {
                onOneSide.emplace(m_rows[row].row, row);
            }
        }
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (const auto& reference : m_shapes.at(m_rows[row].row.table).references) {
                for (const Side side : {Side::Mine, Side::Theirs}) {
                    const auto& image = imageOn(m_rows[row], side);
                    const auto target =
                        image ? onOneSide.find({reference.table, {(*image)[reference.column]}}) : onOneSide.end();
                    const auto from = target == onOneSide.end() ? std::nullopt : partFor(row, reference.column);
                    if (from) {
                        m_bonds.push_back({*from, m_firstPart[target->second], side});
                    }
                }
            }
        }
    }

    /// Rows of both sides that bear the same values where only one may.
    void findRivals() {
        std::map<std::pair<QByteArray, std::vector<Cell>>, size_t> mine;
        const auto each = [this](Side side, const auto& visit) {
            for (size_t row = 0; row < m_rows.size(); ++row) {
                const auto& image = imageOn(m_rows[row], side);
                const auto& shape = m_shapes.at(m_rows[row].row.table);
                for (size_t unique = 0; image && unique < shape.uniques.size(); ++unique) {
                    std::vector<Cell> values;
                    for (const size_t column : shape.uniques[unique]) {
                        values.push_back((*image)[column]);
                    }
                    visit(std::pair(shape.name + char('0' + unique), std::move(values)), row, shape.uniques[unique]);
                }
            }
        };
        each(Side::Mine, [&mine](auto key, size_t row, const auto&) { mine.emplace(std::move(key), row); });
        each(Side::Theirs, [&](const auto& key, size_t row, const std::vector<size_t>& columns) {
            const auto found = mine.find(key);
            if (found == mine.end() || found->second == row) {
                return;
            }
            std::vector<size_t> parts;
            for (const size_t rival : {found->second, row}) {
                for (const size_t column : columns) {
                    if (const auto number = partFor(rival, column)) {
                        parts.push_back(*number);
                    }
                }
            }
            if (!parts.empty()) {
                m_rivals.push_back(std::move(parts));
            }
        });
    }

    void joinRivals() {
        for (const auto& parts : m_rivals) {
            // The first part is mine, the last is theirs: they clash unless one of them gives way.
            if (goesTo(part(parts.front()), Side::Theirs) || goesTo(part(parts.back()), Side::Mine)) {
                continue;
            }
            for (const size_t number : parts) {
                join(parts.front(), number, ConflictKind::SaidTwice);
            }
        }
    }

    bool joinBonds() {
        bool changed = false;
        for (const Bond& bond : m_bonds) {
            const Side other = bond.side == Side::Mine ? Side::Theirs : Side::Mine;
            const bool isConflict = part(bond.from).verdict == Verdict::Conflict;
            // What is referred to is to go, or may go: then so must what refers to it, and with a deletion that is
            // taken back comes back what it took along.
            const bool breaks = goesTo(part(bond.to), other) && !goesTo(part(bond.from), other);
            const bool mayBreak = part(bond.to).verdict == Verdict::Conflict;
            if (breaks || mayBreak || (isConflict && goesTo(part(bond.to), other))) {
                changed = join(bond.from, bond.to, ConflictKind::DeletedAndUsed) || changed;
            }
        }
        return changed;
    }

    bool join(size_t a, size_t b, ConflictKind kind) {
        bool changed = false;
        for (const size_t number : {a, b}) {
            if (part(number).verdict != Verdict::Conflict) {
                part(number).verdict = Verdict::Conflict;
                part(number).kind = kind;
                changed = true;
            }
        }
        const size_t rootA = root(a);
        const size_t rootB = root(b);
        m_parent[std::max(rootA, rootB)] = std::min(rootA, rootB);
        return changed || rootA != rootB;
    }

    size_t root(size_t number) {
        while (m_parent[number] != number) {
            m_parent[number] = m_parent[m_parent[number]];
            number = m_parent[number];
        }
        return number;
    }

    const TableShapes& m_shapes;
    std::vector<DifferingRow>& m_rows;
    std::vector<PartName> m_names;    ///< by part number
    std::vector<size_t> m_firstPart;  ///< part number of each row's first part
    std::vector<size_t> m_parent;     ///< of the union-find forest over part numbers
    std::vector<Bond> m_bonds;
    std::vector<std::vector<size_t>> m_rivals;
};

} // namespace

std::vector<std::vector<PartName>> groupConflicts(const TableShapes& shapes, std::vector<DifferingRow>& rows) {
    return Grouping(shapes, rows).run();
}

} // namespace gainsay::dossier
