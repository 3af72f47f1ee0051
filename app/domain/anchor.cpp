// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anchor.h"

#include "app/domain/anchorer.h"

#include <algorithm>

namespace gainsay::domain {

Selectors selectorsOf(const ArticleText& text, TextRange range) {
    return {text.slice(range), text.slice({std::max<qsizetype>(0, range.start - contextLength), range.start}),
            text.slice({range.end, range.end + contextLength}), range};
}

Anchoring anchor(const ArticleText& text, const Selectors& selectors) {
    return Anchorer(text).find(selectors);
}

QString toString(AnchorStatus status) {
    switch (status) {
    case AnchorStatus::Anchored:
        return QStringLiteral("anchored");
    case AnchorStatus::Moved:
        return QStringLiteral("moved");
    case AnchorStatus::Reworded:
        return QStringLiteral("reworded");
    case AnchorStatus::Orphaned:
        break;
    }
    return QStringLiteral("orphaned");
}

} // namespace gainsay::domain
