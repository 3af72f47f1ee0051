// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/extractor.h"

/// Reads in this process and gathers the members.
inline gainsay::Result<gainsay::import::Reading> readAll(const QByteArray& bytes,
                                                         const gainsay::import::ImportHints& hints) {
    static const gainsay::import::Extractor extractor;
    gainsay::import::Reading reading;
    auto found = extractor.read(bytes, hints, [&reading](gainsay::import::Member&& member) {
        reading.members.push_back(std::move(member));
        return true;
    });
    if (!found) {
        return gainsay::passOn(found);
    }
    reading.article = std::move(*found);
    return reading;
}

/// "heading 1: Storm" for each block, for comparing.
inline QStringList blockLines(const gainsay::domain::ArticleText& text) {
    QStringList lines;
    for (const auto& block : text.blocks()) {
        lines.append(gainsay::domain::toString(block.kind) +
                     (block.level > 0 ? QStringLiteral(" %1").arg(block.level) : QString()) + QStringLiteral(": ") +
                     text.slice(block.range));
    }
    return lines;
}
