// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/reportindex.h"

namespace gainsay::exporting {

/// One source's column: all its articles, or one article whose publisher is unknown.
struct MatrixColumn {
    QString name;
    QString subtitle; ///< grade and date of the articles: "B · 28 Nov 2016"
    ReportIndex::Rows<domain::Article> articles;
};

/// What one source says about one claim.
struct MatrixCell {
    enum class State {
        Speaks,     ///< see assertions
        Silent,     ///< read to the end, and nothing said
        NotYetRead, ///< nothing found so far, but not all of it has been read
    };
    State state = State::NotYetRead;
    ReportIndex::Rows<domain::Assertion> assertions; ///< in the order of the content
};

/// The table claims × sources. Refers to the index, which must outlive it.
class ClaimsMatrix {
public:
    explicit ClaimsMatrix(const ReportIndex& index);

    [[nodiscard]] const std::vector<MatrixColumn>& columns() const { return m_columns; }
    [[nodiscard]] MatrixCell cell(const domain::Claim& claim, const MatrixColumn& column) const;

    /// Borders of groups of columns that fit a page, as even as can be: 7 columns at most 5 wide give {0,4}, {4,7}.
    [[nodiscard]] std::vector<std::pair<size_t, size_t>> groups(size_t widest) const;

private:
    const ReportIndex& m_index;
    std::vector<MatrixColumn> m_columns;
};

} // namespace gainsay::exporting
