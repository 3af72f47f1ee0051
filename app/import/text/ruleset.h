// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringView>

namespace gainsay::import {

/// Calls `use(kind, rest)` for every line "kind TAB rest" of a data file of resources/lexicons; lines that begin with
/// "#" are comments. The files are compiled in, so a missing one is a defect of the build.
template <typename Use>
void readRules(QLatin1StringView name, Use use) {
    QFile file(QStringLiteral(":/gainsay/lexicons/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The compiled-in lexicon %s is missing", name.data());
    }
    const QString content = QString::fromUtf8(file.readAll());
    for (const auto line : QStringTokenizer(content, u'\n')) {
        const auto tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u'#')) {
            use(line.first(tab), line.sliced(tab + 1).trimmed());
        }
    }
}

} // namespace gainsay::import
