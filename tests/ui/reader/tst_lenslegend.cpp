// SPDX-License-Identifier: GPL-3.0-or-later
// What the lenses mark, told by their definitions: the look, the switches, the keyboard.
#include "tests/support/screenshot.h"
#include "ui/reader/lenslegend.h"
#include "ui/reader/lenssample.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/style/widgets/runlabel.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

const QByteArray ships = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Ships that the dossier is about. -->
<!-- Example: The Mariner lay beside the Gull at the mole. -->
<language name="Ships" section="Gainsay lens" version="1" kateversion="5.0" extensions="">
  <highlighting>
    <contexts><context name="Text" attribute="Text" lineEndContext="#stay">
      <RegExpr attribute="Ship" context="#stay" String="\b(?:Mariner|Gull)\b"/>
    </context></contexts>
    <itemDatas><itemData name="Text" defStyleNum="dsNormal"/><itemData name="Ship" defStyleNum="dsKeyword"/></itemDatas>
  </highlighting>
</language>)";

} // namespace

class TestLensLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("syntax")));
        write(QStringLiteral("ships.xml"), ships);
        write(QStringLiteral("quays.xml"), QByteArray(ships).replace("Ships\"", "Quays\"").replace("Gull)", "Gull"));
        m_library = std::make_unique<SyntaxLibrary>(m_folder.path());
        m_own = std::make_unique<SyntaxLibrary>();
    }

    void looks_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void looks() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        LensLegend legend(themes, *m_library, {QStringLiteral("Hedges"), QStringLiteral("Ships")});
        legend.resize(590, legend.layout()->totalHeightForWidth(590));
        GAINSAY_COMPARE_SCREEN(legend, themes.theme(), "lens-legend");
    }

    /// The user's own lens is explained in its own words, and what is broken is named with its place.
    void ownDefinitionsAreExplained() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        LensLegend legend(themes, *m_library, {});
        const auto samples = legend.findChildren<LensSample*>();
        const auto mine = std::ranges::find_if(
            samples, [](const LensSample* one) { return one->text().startsWith(QStringLiteral("The Mariner lay")); });
        QVERIFY(mine != samples.end());
        QCOMPARE((*mine)->accessibleDescription(), QStringLiteral("Marked: Mariner, Gull"));
        const auto faults = legend.findChildren<RunLabel*>(QStringLiteral("lens.fault"));
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.front()->text().contains(QStringLiteral("quays.xml, line 7")));
        QSignalSpy folder(&legend, &LensLegend::folderRequested);
        button(legend, QStringLiteral("Show the folder"))->click();
        QCOMPARE(folder.value(0).value(0).toString(), QDir(m_folder.path()).filePath(QStringLiteral("syntax")));
    }

    void switchesWorkFromTheKeyboard() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        LensLegend legend(themes, *m_library, {QStringLiteral("Denials")});
        QSignalSpy changed(&legend, &LensLegend::enabledLensesChanged);
        legend.show();
        legend.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&legend));
        auto* hedges = button(legend, QStringLiteral("Hedges"));
        hedges->setFocus();
        QTest::keyClick(hedges, Qt::Key_Space);
        QCOMPARE(changed.last().value(0).toStringList(),
                 (QStringList{QStringLiteral("Hedges"), QStringLiteral("Denials")}));
        auto* all = button(legend, QStringLiteral("All on"));
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(changed.last().value(0).toStringList().size(), 8);
        auto* none = button(legend, QStringLiteral("All off"));
        QVERIFY(none->hasFocus()); // the other one is of no use now
        QVERIFY(!all->isEnabled());
        QTest::keyClick(none, Qt::Key_Space);
        QVERIFY(changed.last().value(0).toStringList().isEmpty());
        QVERIFY(all->hasFocus());
    }

    /// Away and back: what was on is on again, in every pane.
    void lensesAreSwitchedTogether() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        ReaderRow row(themes, *m_own);
        row.resize(1200, 700);
        ReaderPane& second = row.addPane();
        QSignalSpy changed(&row, &ReaderRow::enabledLensesChanged);
        row.chooseLenses({QStringLiteral("Hedges"), QStringLiteral("Names")});
        row.toggleLenses();
        QVERIFY(row.enabledLenses().isEmpty());
        QVERIFY(second.enabledLenses().isEmpty());
        row.toggleLenses();
        QCOMPARE(row.enabledLenses(), (QStringList{QStringLiteral("Hedges"), QStringLiteral("Names")}));
        row.chooseAllLenses();
        QCOMPARE(second.enabledLenses().size(), 7);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(changed.last().value(0).toStringList().size(), 7);
    }

private:
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(QStringLiteral("syntax/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QAbstractButton* button(const QWidget& within, const QString& text) {
        const auto all = within.findChildren<QAbstractButton*>();
        const auto found = std::ranges::find(all, text, &QAbstractButton::text);
        return found == all.end() ? nullptr : *found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SyntaxLibrary> m_library;
    std::unique_ptr<SyntaxLibrary> m_own;
};

GAINSAY_SCREEN_TEST_MAIN(TestLensLegend)
#include "tst_lenslegend.moc"
