// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader looks, pixel by pixel.
#include "tests/support/screenshot.h"
#include "tests/ui/reader/sampletext.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"

using namespace gainsay;
using namespace gainsay::ui;

namespace {

const QByteArray sampleHtml = R"(<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Sluice gate left open</title>
  <!-- captured by hand -->
</head>
<body class="story">
  <h1>Sluice gate at Port Elsin allegedly left open</h1>
  <p>Two harbour officials &mdash; according to <em>Coast Wire</em> &mdash; confirmed it.</p>
</body>
</html>
)";

} // namespace

class TestReaderScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        QFETCH(ThemeProvider::Mode, mode);
        m_themes = std::make_unique<ThemeProvider>(mode, test::screenFamilies());
        m_themes->install(*qApp);
        m_pane = std::make_unique<ReaderPane>(*m_themes, m_library);
        m_pane->resize(860, 900);
        m_pane->show();
    }
    void cleanup() {
        m_pane.reset();
        m_themes.reset();
    }

    void marked_data() {
        test::addLightAndDark();
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void marked() {
        showSample();
        m_pane->view().setSelectedQuote(test::quoteId(4));
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-marked");
    }

    void schemeChangesWhileOpen_data() { test::addLightAndDark(); }
    void schemeChangesWhileOpen() {
        using Mode = ThemeProvider::Mode;
        const Mode wanted = m_themes->mode();
        m_themes->setMode(wanted == Mode::Light ? Mode::Dark : Mode::Light);
        showSample();
        m_pane->view().setSelectedQuote(test::quoteId(4));
        QVERIFY(!test::grab(*m_pane).isNull());
        m_themes->setMode(wanted);
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-marked");
    }

    void selecting_data() { test::addLightAndDark(); }
    void selecting() {
        showSample();
        m_pane->view().setFocus();
        m_pane->view().setSelection(
            test::rangeOf(m_pane->view().article(), QStringLiteral("Residents of Quay Street told Coast Wire")));
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-selecting");
    }

    void allLenses_data() { test::addLightAndDark(); }
    void allLenses() {
        showSample();
        m_pane->view().setQuotes({});
        m_pane->view().setMentions({});
        m_pane->setEnabledLenses({QStringLiteral("Hedges"), QStringLiteral("Denials"), QStringLiteral("Attribution"),
                                  QStringLiteral("Dates and figures"), QStringLiteral("Quoted speech"),
                                  QStringLiteral("Indicators"), QStringLiteral("Names")});
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-lenses");
    }

    void sixOverlapping_data() { test::addLightAndDark(); }
    void sixOverlapping() {
        const auto article = test::sluiceArticle();
        m_pane->showArticle(article, test::sluiceHeader());
        const auto whole = test::rangeOf(article, QStringLiteral("Two harbour officials"));
        std::vector<ReaderQuote> quotes;
        for (int i = 0; i < 6; ++i) {
            ReaderQuote quote;
            quote.id = test::quoteId(i + 1);
            quote.range = {whole.start + i * 22, whole.start + 330 - i * 25};
            quote.colour = i + 1;
            quotes.push_back(quote);
        }
        m_pane->view().setQuotes(quotes);
        m_pane->setEnabledLenses({});
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-overlaps");
    }

    void finding_data() { test::addLightAndDark(); }
    void finding() {
        showSample();
        m_pane->find(QStringLiteral("board"));
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-finding");
    }

    void narrow_data() { test::addLightAndDark(); }
    void narrow() {
        m_pane->resize(420, 700);
        showSample();
        m_pane->view().setSelection(
            test::rangeOf(m_pane->view().article(), QStringLiteral("before anybody was called")));
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-narrow");
    }

    void wide_data() { test::addLightAndDark(); }
    void wide() {
        m_pane->resize(1300, 700);
        m_pane->setColumn(90);
        showSample();
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-wide");
    }

    void empty_data() { test::addLightAndDark(); }
    void empty() {
        m_pane->resize(860, 560);
        m_pane->showNothing();
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-empty");
    }

    void source_data() { test::addLightAndDark(); }
    void source() {
        m_pane->resize(860, 420);
        m_pane->showArticle(test::sluiceArticle(), test::sluiceHeader(),
                            [] { return ReaderSource{sampleHtml, QStringLiteral("text/html")}; });
        m_pane->setSourceShown(true);
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-source");
    }

    void lowerHalf_data() { test::addLightAndDark(); }
    void lowerHalf() {
        m_pane->resize(860, 560);
        showSample();
        m_pane->view().reveal(test::rangeOf(m_pane->view().article(), QStringLiteral("港湾局")));
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-lower-half");
    }

    void rightToLeft_data() { test::addLightAndDark(); }
    void rightToLeft() {
        m_pane->resize(700, 360);
        domain::ArticleTextBuilder builder;
        builder.add(domain::BlockKind::Title, QStringLiteral("بوابة المرفأ"));
        builder.add(
            domain::BlockKind::Paragraph,
            QStringLiteral("قال مجلس المرفأ إن البوابة كانت مغلقة، بينما ذكرت Coast Wire أن 27 قبوا غمرتها المياه."));
        builder.add(domain::BlockKind::ListItem, QStringLiteral("سبعة وعشرون قبوا"), 1);
        const auto article = std::move(builder).build();
        m_pane->showArticle(article, {});
        ReaderQuote quote;
        quote.id = test::quoteId(1);
        quote.range = {test::rangeOf(article, QStringLiteral("ذكرت")).start,
                       test::rangeOf(article, QStringLiteral("27")).end};
        quote.colour = 2;
        m_pane->view().setQuotes({quote});
        GAINSAY_COMPARE_SCREEN(*m_pane, m_themes->theme(), "reader-right-to-left");
    }

private:
    void showSample() {
        const auto article = test::sluiceArticle();
        m_pane->showArticle(article, test::sluiceHeader(),
                            [] { return ReaderSource{sampleHtml, QStringLiteral("text/html")}; });
        m_pane->view().setQuotes(test::sluiceQuotes(article));
        m_pane->view().setMentions(test::sluiceMentions(article));
    }

    SyntaxLibrary m_library;
    std::unique_ptr<ThemeProvider> m_themes;
    std::unique_ptr<ReaderPane> m_pane;
};

GAINSAY_SCREEN_TEST_MAIN(TestReaderScreens)
#include "tst_readerscreens.moc"
