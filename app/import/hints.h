// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What somebody who had the thing in hand says of it: a reference manager of a paper, a crawler of a page. Believed
/// before what the thing says of itself. Every field may be empty.
struct KnownFacts {
    QString title;
    QStringList byline;
    domain::PartialDate published;
    QString site;
    QString language;

    bool operator==(const KnownFacts&) const = default;
};

/// What is known about some bytes besides the bytes. Every field may be empty, and none is believed against the
/// content.
struct ImportHints {
    QString fileName;  ///< the name alone, for messages and as weak evidence for the format
    QString mediaType; ///< as the clipboard or a server named it, "text/html; charset=shift_jis"
    QString url;       ///< where the bytes came from
    KnownFacts facts{};

    bool operator==(const ImportHints&) const = default;
};

/// How a message names the input: “File “a.txt””, or the pasted text where there is no file.
[[nodiscard]] QString describeInput(const ImportHints& hints);

} // namespace gainsay::import
