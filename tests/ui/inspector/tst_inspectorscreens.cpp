// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspectorfixture.h"

#include <functional>

using namespace gainsay;
using namespace gainsay::ui;
using Fixture = InspectorFixture;
using Show = std::function<void(const Fixture&)>;

namespace {

struct Screen {
    QString name;
    QSize size;
    Show show;
};

void showBadDate(const Fixture& f) {
    f.view->showQuote(samples::quote());
    auto* date = f.find<QWidget>(QStringLiteral("When it happened"))->findChild<QLineEdit*>();
    date->setText(QStringLiteral("last wee"));
    QTest::keyClicks(date, QStringLiteral("k"));
}

std::vector<Screen> screens() {
    return {
        {QStringLiteral("inspector-quote"), {300, 1080}, [](const Fixture& f) { f.view->showQuote(samples::quote()); }},
        {QStringLiteral("inspector-quote-bare"),
         {300, 520},
         [](const Fixture& f) { f.view->showQuote(samples::bareQuote()); }},
        {QStringLiteral("inspector-article"),
         {300, 1080},
         [](const Fixture& f) { f.view->showArticle(samples::article()); }},
        {QStringLiteral("inspector-article-bare"),
         {300, 900},
         [](const Fixture& f) { f.view->showArticle(samples::bareArticle()); }},
        {QStringLiteral("inspector-entity"),
         {300, 640},
         [](const Fixture& f) { f.view->showEntity(samples::entity()); }},
        {QStringLiteral("inspector-selection"),
         {300, 480},
         [](const Fixture& f) { f.view->showQuotes({samples::quote().quote, samples::bareQuote().quote}, {}); }},
        {QStringLiteral("inspector-nothing"), {300, 300}, [](const Fixture&) {}},
        {QStringLiteral("inspector-narrow-error"), {250, 1100}, showBadDate},
    };
}

} // namespace

class TestInspectorScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data() { test::addLightAndDark(); }
    void looks() {
        QFETCH(ThemeProvider::Mode, mode);
        QStringList mismatches;
        for (const Screen& screen : screens()) {
            const Fixture f(mode, screen.size);
            screen.show(f);
            QCoreApplication::processEvents();
            mismatches << test::compareScreenshot(*f.view, f.themes.theme(), screen.name);
        }
        mismatches.removeAll(QString());
        QVERIFY2(mismatches.isEmpty(), qPrintable(mismatches.join(u'\n')));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestInspectorScreens)
#include "tst_inspectorscreens.moc"
