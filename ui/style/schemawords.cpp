// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/schemawords.h"

namespace gainsay::ui {

QString schemaWords(const QString& schema) {
    QString words;
    for (const QChar letter : schema) {
        if (letter.isUpper() && !words.isEmpty()) {
            words += u' ';
        }
        words += words.isEmpty() ? letter : letter.toLower();
    }
    return words;
}

} // namespace gainsay::ui
