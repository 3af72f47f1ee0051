// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/hints.h"

#include <QByteArray>

namespace gainsay::import {

/// A quick look over the tags of a page before it is parsed: parsing by the HTML rules costs time in the square of the
/// number of open elements and of attributes. Errors: TooLarge beyond maxMarkupBytes, maxNesting and maxAttributes.
/// Returns what is to be parsed: the page without the text of its scripts and styles (JSON excepted), which is most of
/// many pages, and of which nothing is kept. Where the tags are so odd that a parser may see others, it stays in.
[[nodiscard]] Result<QByteArray> checkedMarkup(const QByteArray& utf8, const ImportHints& hints);

} // namespace gainsay::import
