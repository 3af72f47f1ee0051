// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include "app/base/translation.h"
#include "ui/style/interfacescale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr qsizetype keptFiles = 10;
constexpr QLatin1StringView serifName("serif");
constexpr QLatin1StringView sansName("sans");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

struct ThemeName {
    ThemeProvider::Mode mode;
    QLatin1StringView name;
};
constexpr ThemeName themeNames[] = {{ThemeProvider::Mode::System, QLatin1StringView("system")},
                                    {ThemeProvider::Mode::Light, QLatin1StringView("light")},
                                    {ThemeProvider::Mode::Dark, QLatin1StringView("dark")},
                                    {ThemeProvider::Mode::Sepia, QLatin1StringView("sepia")}};

/// Reads an object's members into Settings; a member of the wrong kind is noted and left at its default.
class Reader {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object)) {}

    template <typename Take>
    void read(QLatin1StringView name, QJsonValue::Type type, Take take) {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return;
        }
        if (value.type() != type || !take(value)) {
            m_unreadable << QString(name);
        }
    }
    [[nodiscard]] const QStringList& unreadable() const { return m_unreadable; }

private:
    QJsonObject m_object;
    QStringList m_unreadable;
};

std::optional<QStringList> stringsOf(const QJsonValue& value) {
    QStringList strings;
    for (const QJsonValue& one : value.toArray()) {
        if (!one.isString()) {
            return {};
        }
        strings << one.toString();
    }
    return strings;
}

void readReading(Reader& reader, Settings& settings) {
    reader.read(QLatin1StringView("readingFace"), QJsonValue::String, [&](const QJsonValue& value) {
        const bool isSans = value.toString() == sansName;
        settings.readingFace = isSans ? ReadingFace::Sans : ReadingFace::Serif;
        return isSans || value.toString() == serifName;
    });
    reader.read(QLatin1StringView("readingSize"), QJsonValue::Double, [&](const QJsonValue& value) {
        settings.readingSize = std::clamp(value.toInt(settings.readingSize), readingSizes.least, readingSizes.most);
        return true;
    });
    reader.read(QLatin1StringView("readingLine"), QJsonValue::Double, [&](const QJsonValue& value) {
        settings.readingLine = std::clamp(value.toDouble(), readingLines.least, readingLines.most);
        return true;
    });
}

QStringList readInto(Settings& settings, const QJsonObject& object) {
    Reader reader(object);
    reader.read(QLatin1StringView("theme"), QJsonValue::String, [&](const QJsonValue& value) {
        const auto mode = themeNamed(value.toString());
        settings.theme = mode.value_or(settings.theme);
        return mode.has_value();
    });
    reader.read(QLatin1StringView("interfaceScale"), QJsonValue::Double, [&](const QJsonValue& value) {
        const bool isOffered = value.toInt() == 0 || std::ranges::contains(interfaceScales, value.toInt());
        settings.interfaceScale = isOffered ? value.toInt() : 0;
        return isOffered;
    });
    reader.read(QLatin1StringView("language"), QJsonValue::String, [&](const QJsonValue& value) {
        const bool isSpoken = value.toString().isEmpty() || spokenLanguages().contains(value.toString());
        settings.language = isSpoken ? value.toString() : settings.language;
        return isSpoken;
    });
    reader.read(QLatin1StringView("lenses"), QJsonValue::Array, [&](const QJsonValue& value) {
        settings.lenses = stringsOf(value);
        return settings.lenses.has_value();
    });
    reader.read(QLatin1StringView("columnCharacters"), QJsonValue::Double, [&](const QJsonValue& value) {
        settings.columnCharacters =
            std::clamp(value.toInt(settings.columnCharacters), columnWidths.least, columnWidths.most);
        return true;
    });
    readReading(reader, settings);
    reader.read(QLatin1StringView("suggestionThresholds"), QJsonValue::Object, [&](const QJsonValue& value) {
        bool isReadable = true;
        const QJsonObject levels = value.toObject();
        for (auto one = levels.begin(); one != levels.end(); ++one) {
            const auto type = domain::contradictionTypeFromString(one.key());
            isReadable = isReadable && type && one->isDouble();
            if (type && one->isDouble()) {
                settings.thresholds.set(*type, one->toDouble());
            }
        }
        return isReadable;
    });
    reader.read(QLatin1StringView("geometry"), QJsonValue::String, [&](const QJsonValue& value) {
        const auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded) {
            settings.geometry = *decoded;
        }
        return static_cast<bool>(decoded);
    });
    reader.read(QLatin1StringView("recentFiles"), QJsonValue::Array, [&](const QJsonValue& value) {
        const auto files = stringsOf(value);
        settings.recentFiles = files.value_or(QStringList()).mid(0, keptFiles);
        return files.has_value();
    });
    reader.read(QLatin1StringView("lastFolder"), QJsonValue::String, [&](const QJsonValue& value) {
        settings.lastFolder = value.toString();
        return true;
    });
    reader.read(QLatin1StringView("usedActions"), QJsonValue::Array, [&](const QJsonValue& value) {
        const auto codes = stringsOf(value);
        settings.usedActions = codes.value_or(QStringList());
        return codes.has_value();
    });
    return reader.unreadable();
}

} // namespace

QString themeName(ThemeProvider::Mode mode) {
    return std::ranges::find(themeNames, mode, &ThemeName::mode)->name;
}

std::optional<ThemeProvider::Mode> themeNamed(QStringView name) {
    const auto* found = std::ranges::find_if(themeNames, [&](const ThemeName& one) { return name == one.name; });
    return found == std::end(themeNames) ? std::nullopt : std::optional(found->mode);
}

FontFamilies Settings::reading(FontFamilies families) const {
    families.face = readingFace;
    families.readingSize = readingSize;
    families.readingLine = readingLine;
    return families;
}

void Settings::remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recentFiles.removeAll(absolute);
    recentFiles.prepend(absolute);
    recentFiles = recentFiles.mid(0, keptFiles);
}

void Settings::forget(const QString& path) {
    recentFiles.removeAll(path);
}

LoadedSettings loadSettings(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, Words::tr("The settings could not be read, so the defaults are used: %1").arg(file.errorString())};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return {{},
                Words::tr(
                    "The settings file is damaged, so the defaults are used. It is written anew when Gainsay closes.")};
    }
    LoadedSettings loaded;
    const QStringList unreadable = readInto(loaded.settings, document.object());
    if (!unreadable.isEmpty()) {
        loaded.problem = Words::tr("Some settings could not be read and are back at their defaults: %1")
                             .arg(unreadable.join(QStringLiteral(", ")));
    }
    return loaded;
}

QByteArray settingsBytes(const Settings& settings) {
    QJsonObject object{
        {QStringLiteral("theme"), themeName(settings.theme)},
        {QStringLiteral("interfaceScale"), settings.interfaceScale},
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("columnCharacters"), settings.columnCharacters},
        {QStringLiteral("readingFace"), QString(settings.readingFace == ReadingFace::Sans ? sansName : serifName)},
        {QStringLiteral("readingSize"), settings.readingSize},
        {QStringLiteral("readingLine"), settings.readingLine},
        {QStringLiteral("geometry"), QString::fromLatin1(settings.geometry.toBase64())},
        {QStringLiteral("recentFiles"), QJsonArray::fromStringList(settings.recentFiles)},
        {QStringLiteral("usedActions"), QJsonArray::fromStringList(settings.usedActions)},
        {QStringLiteral("lastFolder"), settings.lastFolder}};
    if (settings.lenses) {
        object.insert(QStringLiteral("lenses"), QJsonArray::fromStringList(*settings.lenses));
    }
    QJsonObject thresholds;
    for (const auto& [type, least] : settings.thresholds.changed()) {
        thresholds.insert(domain::toString(type), least);
    }
    object.insert(QStringLiteral("suggestionThresholds"), thresholds);
    return QJsonDocument(object).toJson();
}

Result<void> saveSettings(const Settings& settings, const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = settingsBytes(settings);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Unwritable, Words::tr("The settings could not be saved: %1").arg(file.errorString()),
                       path);
    }
    return {};
}

} // namespace gainsay::ui
