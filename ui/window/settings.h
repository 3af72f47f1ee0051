// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/compare/suggestionthresholds.h"
#include "ui/style/themeprovider.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace gainsay::ui {

/// A range that a setting keeps to.
template <typename Number>
struct SettingRange {
    Number least;
    Number most;
};
inline constexpr SettingRange<int> readingSizes{13, 28};
inline constexpr SettingRange<double> readingLines{1.3, 2.2};
inline constexpr SettingRange<int> columnWidths{45, 90};

/// What the window remembers from one day to the next, with the defaults of all of it. Nothing in it belongs to a
/// dossier.
struct Settings {
    ThemeProvider::Mode theme = ThemeProvider::Mode::System;
    int interfaceScale = 0;            ///< per cent, one of interfaceScales(); 0: after the desktop's font
    QString language;                  ///< one of spokenLanguages(); empty: that of the system
    std::optional<QStringList> lenses; ///< those switched on; nothing: the reader's own choice
    ReadingFace readingFace = ReadingFace::Serif;
    int readingSize = 17;            ///< 13–28 pixels
    double readingLine = 1.7;        ///< 1.3–2.2 font sizes from line to line
    int columnCharacters = 66;       ///< 45–90 characters a line of the reader
    SuggestionThresholds thresholds; ///< from which score on suggestions are shown
    QByteArray geometry;             ///< of the window, as QWidget saves it
    QStringList recentFiles;         ///< dossiers, latest first, absolute paths
    QString lastFolder;              ///< where files were last chosen
    QStringList usedActions;         ///< codes of those taken from the list of all actions, latest first

    /// Puts a dossier at the head of the recent ones; at most ten are kept.
    void remember(const QString& path);
    void forget(const QString& path);

    /// Fonts from those families, set as these settings say.
    [[nodiscard]] FontFamilies reading(FontFamilies families) const;

    bool operator==(const Settings&) const = default;
};

/// "system", "light", "dark", "sepia".
[[nodiscard]] QString themeName(ThemeProvider::Mode mode);
[[nodiscard]] std::optional<ThemeProvider::Mode> themeNamed(QStringView name);

/// Settings as read, and why they are not what was stored, where that is so.
struct LoadedSettings {
    Settings settings;
    QString problem; ///< for the user; empty: none
};

/// Reads a JSON file. A missing file gives the defaults; of a damaged one whatever can be read is kept.
[[nodiscard]] LoadedSettings loadSettings(const QString& path);
/// What the file is to hold.
[[nodiscard]] QByteArray settingsBytes(const Settings& settings);
/// Writes the file, whole or not at all; makes its folder.
[[nodiscard]] Result<void> saveSettings(const Settings& settings, const QString& path);

} // namespace gainsay::ui
