// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is written can be read: 4.5:1 in every theme, by the roles of the palette, by the styles of the themes for
// lenses and sources, and as an article is painted with everything on.
#include "tests/support/layoutfaults.h"
#include "tests/support/paintedtext.h"
#include "tests/support/screenshot.h"
#include "tests/ui/reader/legiblepairs.h"
#include "tests/ui/reader/sampletext.h"
#include "ui/reader/articleview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <QMetaEnum>

using namespace gainsay;
using namespace gainsay::ui;
using SyntaxTheme = KSyntaxHighlighting::Theme;

namespace {

constexpr double enough = 4.5;

} // namespace

class TestLegibility : public QObject {
    Q_OBJECT

private:
    const SyntaxLibrary m_library;

    static void note(QStringList& found, const QString& what, const QColor& ink, const QColor& ground) {
        if (const double measured = contrast(ink, ground); measured < enough) {
            found << QStringLiteral("%1 (%2 on %3): %4").arg(what, ink.name(), ground.name()).arg(measured, 0, 'f', 2);
        }
    }

private Q_SLOTS:
    void roles_data() { test::addThemes(); }
    void roles() {
        QFETCH(ThemeProvider::Mode, mode);
        const ThemeProvider themes(mode, test::screenFamilies());
        QStringList found;
        for (const test::LegiblePair& pair : test::legiblePairs(themes.palette())) {
            note(found, pair.name, pair.ink, pair.ground);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void styles_data() { test::addThemes(); }
    /// Of the themes of KSyntaxHighlighting: all text styles, and what the lenses' own definitions ask for beside them.
    void styles() {
        QFETCH(ThemeProvider::Mode, mode);
        const ThemeProvider themes(mode, test::screenFamilies());
        const SyntaxTheme theme = m_library.theme(themes.theme().scheme);
        const QColor ground = themes.palette().surface;
        QCOMPARE(QColor(theme.editorColor(SyntaxTheme::BackgroundColor)), ground);
        QStringList found;
        const QMetaEnum styles = QMetaEnum::fromType<SyntaxTheme::TextStyle>();
        for (int i = 0; i < styles.keyCount(); ++i) {
            const auto style = static_cast<SyntaxTheme::TextStyle>(styles.value(i));
            const QColor back(theme.backgroundColor(style));
            note(found, QString::fromLatin1(styles.key(i)), QColor(theme.textColor(style)),
                 theme.backgroundColor(style) != 0 ? back : ground);
        }
        for (const auto& lens : m_library.lenses()) {
            for (const auto& format : lens.formats()) {
                note(found, lens.name() + u'/' + format.name(), format.textColor(theme),
                     format.hasBackgroundColor(theme) ? format.backgroundColor(theme) : ground);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void article_data() { test::addThemes(); }
    /// All lenses are on; each of the eight colours lies over the same words in turn, and over each other; hits of a
    /// search and the selection lie over these.
    void article() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        ArticleView view(themes, m_library);
        const domain::ArticleText article = test::sluiceArticle();
        view.resize(900, 1600);
        view.setArticle(article, test::sluiceHeader());
        for (int lens = 0; lens < view.lenses().count(); ++lens) {
            view.setLensEnabled(lens, true);
        }
        view.setMentions(test::sluiceMentions(article));
        view.show();
        const qsizetype length = article.index().length();
        QStringList found;
        const auto look = [&](const QString& how) {
            QCoreApplication::processEvents();
            const auto faults = test::textFaults(view);
            for (const QString& fault : faults) {
                found << how + QStringLiteral(": ") + fault;
            }
            if (!faults.isEmpty()) {
                test::keepPicture(view, QStringLiteral("legibility/") + how);
            }
            QVERIFY(test::paintedTexts(view).size() > 40);
        };
        look(QStringLiteral("lenses"));
        for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
            view.setQuotes({{test::quoteId(1), {0, length}, colour, false, {}, false}});
            view.setSelectedQuote({});
            look(highlightName(colour));
            view.setSelectedQuote(test::quoteId(1));
            look(highlightName(colour) + QStringLiteral(", selected"));
        }
        view.setQuotes({{test::quoteId(1), {0, length}, 1, false, {}, false},
                        {test::quoteId(2), {0, length}, 5, false, {}, false}});
        look(QStringLiteral("two quotes"));
        const qsizetype half = test::rangeOf(article, QStringLiteral("What the residents")).start;
        view.setMarks(ReaderMark::Kind::SearchHit, {{0, half}, {half, length}});
        look(QStringLiteral("hits"));
        view.setCurrentHit({0, half});
        look(QStringLiteral("current hit"));
        view.setSelection({0, length});
        look(QStringLiteral("selection"));
        view.setFocus();
        look(QStringLiteral("selection with the keyboard"));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
