// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace gainsay::ui {

/// Roles that the models of the library share, beside Qt::DisplayRole (what a row is called), Qt::ToolTipRole and
/// Qt::AccessibleTextRole.
enum ModelRole {
    RawRole = Qt::UserRole + 100, ///< the value that is displayed, for sorting and tests
    KeyRole,                      ///< QUuid of the thing; null for an unresolved name
    DetailRole,                   ///< QString: a second, quieter line or the words behind the name
    GradeRole,                    ///< QString: Admiralty code of an article
    CountRole,                    ///< qlonglong: quotes, mentions
    AlertCountRole,               ///< qlonglong: open contradictions
    AttentionRole,                ///< bool: waits for a decision
    ColourRole,                   ///< int, 1–8: of a quote or tag
    TagsRole,                     ///< std::vector<domain::Tag> of a quote
    StatusRole,                   ///< int of domain::ReadingStatus: of an article
};

} // namespace gainsay::ui
