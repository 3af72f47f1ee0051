// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of characters that nobody sees, and how passages outside of the reader show them.
#include "tests/support/layoutfaults.h"
#include "tests/support/screenshot.h"
#include "ui/style/unseenwords.h"
#include "ui/style/widgets/passagetext.h"

#include <QHelpEvent>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using domain::UnseenCharacter;
using domain::unseenCharacters;

class TestUnseenChips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signs_data() {
        QTest::addColumn<char32_t>("code");
        QTest::addColumn<QString>("sign");
        const auto row = [](char32_t code, const QString& sign) {
            QTest::newRow(qPrintable(domain::codePointName(code))) << code << sign;
        };
        row(0x00AD, u"SHY"_s);
        row(0x202E, u"RLO"_s);
        row(0x2066, u"LRI"_s);
        row(0xFEFF, u"BOM"_s);
        row(0xFE00, u"VS1"_s);
        row(0xFE0F, u"VS16"_s);
        row(0xE0100, u"VS17"_s);
        row(0xE01EF, u"VS256"_s);
        row(0x180B, u"FVS1"_s);
        row(0x180E, u"MVS"_s);
        row(0x180F, u"FVS4"_s);
        row(0xE0041, u"TAG"_s);
        row(0x0085, u"U+0085"_s);
    }
    void signs() {
        QFETCH(const char32_t, code);
        QFETCH(const QString, sign);
        QCOMPARE(unseenSign(code), sign);
    }

    /// Each kind says something of its own, and nothing is left without a name.
    void everyKindIsExplained() {
        const QString all = u"a\u00ADb\u200Cc\u200Ed\u200Be\u2060f\u2061g\u202Ah\u202Ei\u202Cj\uFE00k"
                            "\U000E0041l\u0001"_s;
        QStringList effects;
        for (const UnseenCharacter& one : unseenCharacters(all)) {
            const QString line = unseenExplanation({one}).section(u'\n', 0, 0);
            QVERIFY2(line.contains(domain::codePointName(one.code)), qPrintable(line));
            QVERIFY2(!line.startsWith(u' ') && !line.startsWith(u'('), qPrintable(line));
            effects << line.section(u": "_s, 1);
        }
        QCOMPARE(effects.size(), 12);
        QCOMPARE(effects.removeDuplicates(), 0);
    }

    void manyDifferentOnesAreCut() {
        QString words = u"x"_s;
        for (char16_t code = 0xFE00; code <= 0xFE0F; ++code) {
            words += QChar(code);
        }
        const QStringList lines = unseenExplanation(unseenCharacters(words)).split(u'\n');
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.last(), u"And 10 other characters without a shape."_s);
    }

    /// What is spelled is of the source's making: no tool tip takes it for markup, and none grows without end.
    void tagsAreSpelled() {
        QString tags = u"x"_s;
        for (const char letter : "<b>ignore this"_ba + QByteArray(200, '!')) {
            const char32_t tag = 0xE0000 + static_cast<unsigned char>(letter);
            tags += QString::fromUcs4(&tag, 1);
        }
        const QString last = unseenExplanation(unseenCharacters(tags)).section(u'\n', -1);
        QVERIFY2(last.startsWith(u"The tags spell “<b>ignore this!!!"_s) && last.endsWith(u"!…”."_s), qPrintable(last));
        QVERIFY(last.size() < 160);
    }

    void passages_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }
    void passages() {
        QFETCH(const ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        PassageText passage(themes);
        passage.setPassage(u"The office spoke on Mon\u00ADday. "_s,
                           u"It con\u200Bfirmed that the gate had been \u202Enepo\u202C since the morning."_s,
                           u" 港湾局は水門\u2060を閉めたとみられる。"_s);
        passage.resize(340, passage.heightForWidth(340));
        passage.show();
        QVERIFY(passage.accessibleDescription().contains(u"Zero width space (U+200B): "_s));
        QCOMPARE(test::textFaults(passage), QStringList());
        GAINSAY_COMPARE_SCREEN(passage, themes.theme(), "passage-unseen");

        QStringList told;
        for (int y = 0; y < passage.height(); y += 4) {
            for (int x = 0; x < passage.width(); x += 4) {
                QHelpEvent asked(QEvent::ToolTip, {x, y}, passage.viewport()->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(passage.viewport(), &asked);
                told << QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().section(u" ("_s, 0, 0);
            }
        }
        told.removeDuplicates();
        told.removeAll(QString());
        QCOMPARE(told.size(), 5);
        QVERIFY(told.contains(u"Right-to-left override"_s) && told.contains(u"Word joiner"_s));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestUnseenChips)
#include "tst_unseenchips.moc"
