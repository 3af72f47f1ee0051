// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace gainsay::ui {

/// Text as it is searched through, unit by unit as long as the original, so that places in it are places there: in
/// small letters, without marks over them, Latin letters and figures in half width; a space for whatever is neither
/// letter nor figure.
void appendFolded(std::u16string& to, QStringView text);
[[nodiscard]] std::u16string folded(QStringView text);

/// The letters that occur in a folded text, for ruling it out at one glance: a bit for each of a–z and 0–9, and one for
/// several others together. No letter of a text is missing in its set.
[[nodiscard]] quint64 letterSet(std::u16string_view folded);

} // namespace gainsay::ui
