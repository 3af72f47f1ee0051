// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace gainsay::import {

/// Lines "Name: value" as mails, servers and web archives write them, folded ones joined, up to a blank line.
struct HeaderFields {
    QHash<QByteArray, QByteArray> fields; ///< by name in lower case
    qsizetype length = 0;                 ///< bytes, the blank line included; 0 where none ends them
    bool odd = false;                     ///< a line was none of these
};

/// What becomes of a line that is no field.
enum class OddLine { Skip, Stop };

[[nodiscard]] HeaderFields readHeaderFields(QByteArrayView bytes, OddLine oddLine);

} // namespace gainsay::import
