// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What a folder may include of ours, and what no file of it may include of others'.
struct Floor {
    QString folder;
    QStringList sees; ///< folders, besides its own
};

/// Reads every #include of the tree and compares it with the layers: an arrow that points up or sideways is a failure,
/// although it might compile.
class LayersTest : public QObject {
    Q_OBJECT

private:
    static QList<Floor> floors() {
        const QStringList base{QStringLiteral("app/base")};
        const QStringList domain = base + QStringList{QStringLiteral("app/domain")};
        const QStringList engine = domain
                                   + QStringList{QStringLiteral("app/dossier"), QStringLiteral("app/import"),
                                                 QStringLiteral("app/analysis"), QStringLiteral("app/export")};
        // What cli and ui see of the engine is the session, with the value types and records that its calls hand out.
        const QStringList door = domain + QStringList{QStringLiteral("app/session"), QStringLiteral("app/dossier")};
        return {{QStringLiteral("app/base"), {}},        {QStringLiteral("app/domain"), base},
                {QStringLiteral("app/dossier"), domain}, {QStringLiteral("app/import"), domain},
                {QStringLiteral("app/analysis"), domain}, {QStringLiteral("app/export"), domain},
                {QStringLiteral("app/session"), engine}, {QStringLiteral("app/cli"), door},
                {QStringLiteral("ui/style"), domain},
                {QStringLiteral("ui/models"), door + QStringList{QStringLiteral("ui/style")}}};
    }

    /// A view knows models and style and the session's value types, but no other view, and nothing below the session.
    static Floor viewFloor(const QString& folder) {
        return {folder, {QStringLiteral("app/base"), QStringLiteral("app/domain"), QStringLiteral("app/session"),
                         QStringLiteral("ui/style"), QStringLiteral("ui/models")}};
    }

    static QStringList sourcesBelow(const QString& folder) {
        QStringList files;
        QDirIterator iterator(QStringLiteral(GAINSAY_SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            files.append(iterator.next());
        }
        return files;
    }

    static QStringList includesOf(const QString& path, const QString& opening) {
        static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                             QRegularExpression::MultilineOption);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read %s", qPrintable(path));
        }
        QStringList includes;
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.captured(1) == opening) {
                includes.append(match.captured(2));
            }
        }
        return includes;
    }

    static void checkFloor(const Floor& floor) {
        const auto sources = sourcesBelow(floor.folder);
        for (const QString& path : sources) {
            const auto includes = includesOf(path, QStringLiteral("\""));
            for (const QString& include : includes) {
                const bool own = include.startsWith(floor.folder + u'/');
                const bool allowed = std::ranges::any_of(
                    floor.sees, [&include](const QString& folder) { return include.startsWith(folder + u'/'); });
                const bool generated = include.endsWith(QStringLiteral(".moc"));
                QVERIFY2(own || allowed || generated,
                         qPrintable(QStringLiteral("%1 includes \"%2\", which %3/ may not see").arg(path, include, floor.folder)));
            }
        }
    }

private Q_SLOTS:
    void engineIncludesPointDown() {
        for (const Floor& floor : floors()) {
            checkFloor(floor);
        }
    }

    void viewsKnowNoOtherView() {
        const auto folders = QDir(QStringLiteral(GAINSAY_SOURCE_DIR "/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QStringList notViews{QStringLiteral("style"), QStringLiteral("models"), QStringLiteral("window"), QStringLiteral("walk")};
        for (const QString& folder : folders) {
            if (!notViews.contains(folder)) {
                checkFloor(viewFloor(QStringLiteral("ui/") + folder));
            }
        }
    }

    void onlyTheDossierSeesSqlite() {
        const auto sources = sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"));
        for (const QString& path : sources) {
            const bool isDossier = path.contains(QStringLiteral("/app/dossier/"));
            QVERIFY2(isDossier || !includesOf(path, QStringLiteral("<")).contains(QStringLiteral("sqlite3.h")), qPrintable(path));
        }
    }

    void engineHasNoGui() {
        static const QRegularExpression gui(QStringLiteral(
            "^(QtGui|QtWidgets|QWidget|QColor|QIcon|QPainter|QPixmap|QImage|QFont|QTextDocument|QTextCursor|QMessageBox|QAction|"
            "QGuiApplication|QApplication|QPdfWriter|QClipboard|QPalette)"));
        const auto sources = sourcesBelow(QStringLiteral("app"));
        QVERIFY(sources.size() > 50);
        for (const QString& path : sources) {
            const auto includes = includesOf(path, QStringLiteral("<"));
            for (const QString& include : includes) {
                QVERIFY2(!gui.match(include).hasMatch(), qPrintable(path + QStringLiteral(" includes ") + include));
            }
        }
    }

    void everyFileNamesItsLicence() {
        const auto sources = sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))
                             + sourcesBelow(QStringLiteral("tests"));
        for (const QString& path : sources) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readLine(), QByteArrayLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
