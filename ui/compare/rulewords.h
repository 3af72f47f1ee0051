// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contradiction.h"

#include <QString>

namespace gainsay::ui {

// The rules give their reasons in English, which reports and scripts are handed word for word. Here they are said in
// the interface's language. Words that are not known, those of articles first of all, stay as they are.

/// What kind of reason it is, from the stable name of its rule: "polarity", "who says so".
[[nodiscard]] QString reasonName(const QString& rule);
/// What a range comes to: "asserts", "did not happen".
[[nodiscard]] QString valueWords(const QString& value);
/// The words of the connector: "asserts ↔ denies", "same date".
[[nodiscard]] QString labelWords(const domain::Reason& reason);
/// Why two passages cannot both hold, in a sentence.
[[nodiscard]] QString explanationWords(const domain::Contradiction& contradiction);

} // namespace gainsay::ui
