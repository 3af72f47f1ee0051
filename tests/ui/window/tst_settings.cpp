// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "ui/window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

class TestSettings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes) {
        const QString path = m_folder.filePath(QStringLiteral("window.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

private Q_SLOTS:
    void missing() {
        const LoadedSettings loaded = loadSettings(m_folder.filePath(QStringLiteral("none.json")));
        QCOMPARE(loaded.settings, Settings());
        QVERIFY(loaded.problem.isEmpty());
    }

    void roundTrip() {
        Settings settings;
        settings.theme = ThemeProvider::Mode::Dark;
        settings.interfaceScale = 150;
        settings.language = QStringLiteral("ja");
        settings.lenses = QStringList{QStringLiteral("hedges")};
        settings.columnCharacters = 74;
        settings.readingFace = ReadingFace::Sans;
        settings.readingSize = 20;
        settings.readingLine = 1.9;
        settings.geometry = QByteArray::fromHex("00ff17");
        settings.recentFiles = {QStringLiteral("/a/b.gainsay")};
        settings.lastFolder = QStringLiteral("/a");
        settings.usedActions = {QStringLiteral("view.claims")};
        settings.thresholds.set(domain::ContradictionType::Quantity, 0.6);
        const QString path = m_folder.filePath(QStringLiteral("deep/down/window.json"));
        REQUIRE(saveSettings(settings, path));
        const LoadedSettings loaded = loadSettings(path);
        QVERIFY(loaded.problem.isEmpty());
        QCOMPARE(loaded.settings, settings);
    }

    void themesKeepTheirNames() {
        for (const auto mode : {ThemeProvider::Mode::System, ThemeProvider::Mode::Light, ThemeProvider::Mode::Dark,
                                ThemeProvider::Mode::Sepia}) {
            QVERIFY(themeNamed(themeName(mode)) == mode);
        }
        QVERIFY(!themeNamed(u"purple"));
    }

    /// No lens at all is another thing than nothing said about lenses.
    void noLensIsNotUnset() {
        Settings settings;
        settings.lenses = QStringList();
        const QString path = m_folder.filePath(QStringLiteral("window.json"));
        REQUIRE(saveSettings(settings, path));
        QVERIFY(loadSettings(path).settings.lenses.has_value());
    }

    void corrupt_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"theme\": \"dar");
        QTest::newRow("another kind") << QByteArray("[1, 2, 3]");
        QTest::newRow("binary") << QByteArray::fromHex("0001fffe80");
    }
    void corrupt() {
        QFETCH(QByteArray, bytes);
        const LoadedSettings loaded = loadSettings(write(bytes));
        QCOMPARE(loaded.settings, Settings());
        QVERIFY(!loaded.problem.isEmpty());
    }

    /// What can be read is kept, and what cannot is named.
    void partial() {
        const LoadedSettings loaded =
            loadSettings(write(R"({"theme": "purple", "columnCharacters": 52, "recentFiles": ["/x.gainsay", 7],
                                                            "geometry": "!!", "lastFolder": "/y", "future": {"a": 1}})"));
        Settings expected;
        expected.columnCharacters = 52;
        expected.lastFolder = QStringLiteral("/y");
        QCOMPARE(loaded.settings, expected);
        for (const QLatin1StringView name :
             {QLatin1StringView("theme"), QLatin1StringView("recentFiles"), QLatin1StringView("geometry")}) {
            QVERIFY2(loaded.problem.contains(name), qPrintable(loaded.problem));
        }
        QVERIFY(!loaded.problem.contains(QStringLiteral("future")));
    }

    void outOfRange() {
        const LoadedSettings levels =
            loadSettings(write(R"({"suggestionThresholds": {"denial": 0.5, "date": 7, "mood": 1}})"));
        QCOMPARE(levels.settings.thresholds.of(domain::ContradictionType::Denial), 0.5);
        QCOMPARE(levels.settings.thresholds.of(domain::ContradictionType::Date), 1.0);
        QCOMPARE(levels.settings.thresholds.of(domain::ContradictionType::Negation), SuggestionThresholds::usual);
        QVERIFY(levels.problem.contains(QStringLiteral("suggestionThresholds")));
        const LoadedSettings scale = loadSettings(write(R"({"interfaceScale": 7000})"));
        QCOMPARE(scale.settings.interfaceScale, 0);
        QVERIFY(scale.problem.contains(QStringLiteral("interfaceScale")));
        QCOMPARE(loadSettings(write(R"({"columnCharacters": 4000})")).settings.columnCharacters, 90);
        QCOMPARE(loadSettings(write(R"({"columnCharacters": -1})")).settings.columnCharacters, 45);
        QCOMPARE(loadSettings(write(R"({"readingSize": 400})")).settings.readingSize, 28);
        QCOMPARE(loadSettings(write(R"({"readingLine": 0})")).settings.readingLine, 1.3);
        const LoadedSettings face = loadSettings(write(R"({"readingFace": "gothic"})"));
        QCOMPARE(face.settings.readingFace, ReadingFace::Serif);
        QVERIFY(face.problem.contains(QStringLiteral("readingFace")));
    }

    void recentFilesAreFewAndUnique() {
        Settings settings;
        for (int i = 0; i < 14; ++i) {
            settings.remember(QStringLiteral("/d/%1.gainsay").arg(i));
        }
        settings.remember(QStringLiteral("/d/9.gainsay"));
        QCOMPARE(settings.recentFiles.size(), 10);
        QCOMPARE(settings.recentFiles.front(), QStringLiteral("/d/9.gainsay"));
        QCOMPARE(settings.recentFiles.count(QStringLiteral("/d/9.gainsay")), 1);
        settings.forget(QStringLiteral("/d/9.gainsay"));
        QCOMPARE(settings.recentFiles.size(), 9);
    }

    void unwritable() {
        const QString inTheWay = write("{}");
        const auto saved = saveSettings({}, inTheWay + QStringLiteral("/below/window.json"));
        QVERIFY(!saved);
        QVERIFY(saved.error().code == ErrorCode::Unwritable);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
