// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspectorfixture.h"

using namespace gainsay;
using namespace gainsay::ui;
using Fixture = InspectorFixture;

class TestInspectorScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quote_data() { test::addLightAndDark(); }
    void quote();
    void bareQuote_data() { test::addLightAndDark(); }
    void bareQuote();
    void article_data() { test::addLightAndDark(); }
    void article();
    void bareArticle_data() { test::addLightAndDark(); }
    void bareArticle();
    void entity_data() { test::addLightAndDark(); }
    void entity();
    void selection_data() { test::addLightAndDark(); }
    void selection();
    void nothing_data() { test::addLightAndDark(); }
    void nothing();
    void narrow_data() { test::addLightAndDark(); }
    void narrow();
};

void TestInspectorScreens::quote() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 1080});
    f.view->showQuote(samples::quote());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-quote");
}

void TestInspectorScreens::bareQuote() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 520});
    f.view->showQuote(samples::bareQuote());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-quote-bare");
}

void TestInspectorScreens::article() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 1080});
    f.view->showArticle(samples::article());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-article");
}

void TestInspectorScreens::bareArticle() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 900});
    f.view->showArticle(samples::bareArticle());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-article-bare");
}

void TestInspectorScreens::entity() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 640});
    f.view->showEntity(samples::entity());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-entity");
}

void TestInspectorScreens::selection() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 480});
    f.view->showQuotes({samples::quote().quote, samples::bareQuote().quote}, {});
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-selection");
}

void TestInspectorScreens::nothing() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {300, 300});
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-nothing");
}

void TestInspectorScreens::narrow() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(mode, {250, 1100});
    f.view->showQuote(samples::quote());
    auto* date = f.find<QWidget>(QStringLiteral("When it happened"))->findChild<QLineEdit*>();
    date->setText(QStringLiteral("last wee"));
    QTest::keyClicks(date, QStringLiteral("k"));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "inspector-narrow-error");
}

GAINSAY_SCREEN_TEST_MAIN(TestInspectorScreens)
#include "tst_inspectorscreens.moc"
