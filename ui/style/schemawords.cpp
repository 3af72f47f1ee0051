// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/schemawords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schemata)
};

/// Those of domain::offeredSchemata, and what starter packs hold besides.
constexpr const char* known[] = {
    QT_TRANSLATE_NOOP("Schemata", "Person"),       QT_TRANSLATE_NOOP("Schemata", "Public body"),
    QT_TRANSLATE_NOOP("Schemata", "Organization"), QT_TRANSLATE_NOOP("Schemata", "Company"),
    QT_TRANSLATE_NOOP("Schemata", "Address"),      QT_TRANSLATE_NOOP("Schemata", "Event"),
    QT_TRANSLATE_NOOP("Schemata", "Asset"),        QT_TRANSLATE_NOOP("Schemata", "Document"),
    QT_TRANSLATE_NOOP("Schemata", "Legal entity"), QT_TRANSLATE_NOOP("Schemata", "Thing")};

} // namespace

QString schemaWords(const QString& schema) {
    QString words;
    for (const QChar letter : schema) {
        if (letter.isUpper() && !words.isEmpty()) {
            words += u' ';
        }
        words += words.isEmpty() ? letter : letter.toLower();
    }
    const auto* found = std::ranges::find_if(known, [&](const char* one) { return words == QLatin1StringView(one); });
    return found == std::end(known) ? words : Words::tr(*found);
}

} // namespace gainsay::ui
