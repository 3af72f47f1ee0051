// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/lexicon.h"

namespace gainsay::import {

/// The language that a text is written in, as BCP 47 ("en", "ja"), from its script and its frequent small words;
/// empty where too little speaks for one. Looks at the first 20,000 characters.
[[nodiscard]] QString detectLanguage(QStringView text, const Lexicon& lexicon);

} // namespace gainsay::import
