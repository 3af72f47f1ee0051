// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace gainsay {

/// The codes of the languages that the program speaks: "en" first, in which it is written, then those of the
/// catalogues.
[[nodiscard]] const QStringList& spokenLanguages();

/// The first language that a user wants and the program speaks; "en" where it speaks none of them. `wanted` are names
/// as QLocale::uiLanguages gives them ("ja-JP", "en_GB"), the dearest first.
[[nodiscard]] QString languageFor(const QStringList& wanted);
/// That of the user's system.
[[nodiscard]] QString systemLanguage();
/// That which is spoken now, by the translation that was made last.
[[nodiscard]] QString currentLanguage();

/// Lets the program speak a language for as long as this lives: its own words and those of Qt's dialogs. Made in main()
/// after the application object and before anything that has words, on the main thread; there is none in tests but
/// those of translations. A code that is not spoken leaves English.
class Translation {
public:
    explicit Translation(const QString& language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace gainsay
