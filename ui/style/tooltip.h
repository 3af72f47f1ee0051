// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::ui {

/// Plain words made safe for a tool tip, which would otherwise show what looks like HTML as HTML. Wraps long lines.
[[nodiscard]] inline QString asToolTip(const QString& plain) {
    return plain.isEmpty() ? QString()
                           : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(plain.toHtmlEscaped());
}

} // namespace gainsay::ui
