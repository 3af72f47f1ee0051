// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/findings.h"
#include "app/import/html/dom.h"
#include "app/import/html/namedparts.h"

#include <optional>
#include <vector>

namespace gainsay::import {

/// How an element is kept from the eyes of the page's readers, by its own attributes: hidden, aria-hidden, and in its
/// style display, visibility, type or a box of no size, a place off the page, or type in the colour of its ground.
/// Style sheets and scripts are not read.
[[nodiscard]] std::optional<domain::Hiding> hidingOf(const Document& page, NodeId id);

/// The hidden passages inside an element, in document order: of hidden elements within each other the outermost. What
/// is navigation, a form or a script by tag or name is none.
[[nodiscard]] std::vector<domain::HiddenPassage> hiddenInside(const Document& page, NodeId root,
                                                              const NamedParts& parts);

} // namespace gainsay::import
