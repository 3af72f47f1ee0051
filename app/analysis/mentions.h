// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity.h"

#include <QString>

#include <memory>
#include <vector>

namespace gainsay::analysis {

/// All names of a set of entities, ready to be found in one pass over a text. Immutable after construction, so that
/// threads may share one.
///
/// Names and text are compared folded: case, full and half width, diacritics, typographic marks and runs of white space
/// do not matter, and a hyphen counts as a space. A name stands on word borders in scripts with spaces; in Han and kana
/// it may stand anywhere, except that a name all in katakana does not begin or end inside a longer katakana word. Of
/// names that overlap, the longest wins, then the first.
///
/// A short name of at most five letters with two capitals or more (SDF, MoD) must be found with those capitals, so that
/// it does not name every "mod"; other names are found in any case. A possessive 's is left outside; the s of a plural
/// (SDFs) is part of the mention.
///
/// What the text itself teaches counts in that text: acronyms that it introduces, and surnames of people whom it has
/// named in full (see learntNames()).
class NameIndex {
public:
    /// The entities' names and aliases; empty names are skipped.
    explicit NameIndex(const std::vector<domain::Entity>& entities);
    ~NameIndex();
    NameIndex(NameIndex&&) noexcept;
    NameIndex& operator=(NameIndex&&) noexcept;

    /// The mentions in a text, ascending, without overlap: Suggested where the name means one entity, Ambiguous where
    /// several entities bear it, with candidates ordered by the entities' names.
    [[nodiscard]] std::vector<domain::Mention> find(const QString& text, domain::VersionId version = {}) const;

private:
    struct Names;
    std::unique_ptr<const Names> m_names;
};

} // namespace gainsay::analysis
