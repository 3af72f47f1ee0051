// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What the block of "key: value" lines between two "---" lines at the top of a Markdown file says. Of YAML only
/// scalars and simple lists are read, which is what editors and clippers write.
struct FrontMatter {
    QString title;
    QStringList authors;
    domain::PartialDate published;
    QString site;
    QString url;
    QString language;
    qsizetype length = 0; ///< UTF-16 units that it takes; 0 where there is none
};

[[nodiscard]] FrontMatter readFrontMatter(QStringView text);

} // namespace gainsay::import
