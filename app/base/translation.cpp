// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <ranges>

namespace gainsay {

const QStringList& spokenLanguages() {
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("ja")};
    return codes;
}

QString languageFor(const QStringList& wanted) {
    for (const QString& name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (spokenLanguages().contains(language)) {
            return language;
        }
    }
    return spokenLanguages().first();
}

QString systemLanguage() {
    return languageFor(QLocale::system().uiLanguages());
}

QString currentLanguage() {
    //: The code of the language that this catalogue translates into: ja for Japanese
    return QCoreApplication::translate("Translation", "en");
}

Translation::Translation(const QString& language) {
    for (const QString& catalogue : {QStringLiteral("qtbase"), QStringLiteral("gainsay")}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(catalogue, language)) &&
            QCoreApplication::installTranslator(translator.get())) {
            m_catalogues.push_back(std::move(translator));
        }
    }
}

Translation::~Translation() {
    for (const auto& translator : m_catalogues | std::views::reverse) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

} // namespace gainsay
