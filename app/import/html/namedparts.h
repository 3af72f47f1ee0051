// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/dom.h"
#include "app/import/html/pageparts.h"

#include <vector>

namespace gainsay::import {

/// What the elements of one page say of their content by their class and id. Every name is looked at once, however
/// many elements bear it and however often one is asked for.
class NamedParts {
public:
    NamedParts(const Document& page, const PageParts& parts);

    [[nodiscard]] NamedPartSet at(NodeId id) const { return m_parts[static_cast<size_t>(id)]; }
    [[nodiscard]] bool says(NodeId id, NamedPart part) const { return at(id).testFlag(part); }

private:
    std::vector<NamedPartSet> m_parts; ///< of every node
};

} // namespace gainsay::import
