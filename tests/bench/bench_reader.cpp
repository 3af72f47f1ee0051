// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a long article in the real window: a megabyte of text with 2,000 quotes and 5,000 mentions. How long it takes
// from the call that opens it until its text is painted, beside a QPlainTextEdit that is given the same text, by turns;
// until its quotes, which come after the text, are painted as well; and what a frame takes while one scrolls,
// highlights, switches lenses and finds, with one article and with several beside each other.
//
// A frame is the time from the event to the end of the painting that it caused, with whatever the event loop did
// meanwhile. Beside the time that passed stands the time that the thread was at work: the rest it waited, for the disk
// or for a processor. "between" is the longest turn of the event loop until everything had settled.
//
//   bench_reader [FOLDER [scrolling|fresh|highlighting|finding|beside …]]
//
// The dossier is made in the folder, whose disk is what a highlight is committed to. Parts may be named; else all are
// measured.
#include "tests/bench/frames.h"
#include "tests/bench/longarticle.h"
#include "tests/bench/stage.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <memory>

using namespace gainsay;
using bench::Frames;
using bench::PaintWatcher;
using bench::Stage;

namespace {

constexpr int openings = 9;
constexpr int highlights = 300;
constexpr QSize usualSize(1440, 900);
constexpr QSize largeSize(1920, 1080);

/// A bare editor in a window of the same size and in the same face.
class Peer {
public:
    Peer(const ui::ThemeProvider& themes, QSize size) {
        m_editor.setFont(themes.fonts().reading);
        m_editor.setPlainText(QStringLiteral("A short note"));
        m_editor.resize(size);
        m_editor.show();
        QCoreApplication::processEvents();
    }
    void show(const QString& text, Frames& frames) {
        m_watcher.frame([&] { m_editor.setPlainText(text); }, frames);
    }
    void scroll(Frames& frames) {
        for (int step = 0; step < 60; ++step) {
            m_watcher.frame(
                [this] { m_editor.verticalScrollBar()->setValue(m_editor.verticalScrollBar()->value() + 3); }, frames);
        }
    }

private:
    QPlainTextEdit m_editor;
    PaintWatcher m_watcher{*m_editor.viewport()};
};

void benchOpening(Stage& stage, const std::unique_ptr<Peer>& peer, const std::vector<domain::ArticleId>& articles) {
    PaintWatcher watcher(*stage.view().viewport());
    Frames ours;
    Frames theirs;
    Frames marked;
    for (int run = 0; run < openings; ++run) { // by turns, so that both meet the same disturbances
        QElapsedTimer sinceOpened;
        sinceOpened.start();
        watcher.frame([&] { stage.desk().open(articles[1]); }, ours);
        while (stage.view().quotes().empty()) { // a long article's come after its text
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        watcher.frame([] {}, marked);
        marked.passed.back() = static_cast<double>(sinceOpened.nsecsElapsed()) / 1e6;
        ours.between = std::max(ours.between, stage.settle());
        peer->show(stage.view().article().text(), theirs);
        stage.desk().open(articles[0]);
        (void)stage.settle();
        peer->show(QStringLiteral("A short note"), theirs);
        theirs.passed.pop_back();
        theirs.worked.pop_back();
    }
    bench::printRow("open the article, the first time", ours.worked.front(), "QPlainTextEdit, at work",
                    theirs.worked.front());
    bench::printRow("open the article, at work", bench::median(ours.worked), "QPlainTextEdit, at work",
                    bench::median(theirs.worked));
    bench::printRow("open the article, time passed", bench::median(ours.passed), "QPlainTextEdit, time passed",
                    bench::median(theirs.passed));
    std::printf("%-42s %6.2f ms\n", "until its quotes were painted, time passed", bench::median(marked.passed));
    std::printf("%-42s %6.2f ms\n", "longest turn until all had settled", ours.between);
    Frames scrolled;
    peer->show(stage.view().article().text(), theirs);
    peer->scroll(scrolled);
    scrolled.print("QPlainTextEdit: scrolled", 8);
}

constexpr double scrollLimit = 8;
constexpr double lensLimit = 16;

/// `what` goes before each line.
void benchScrolling(Stage& stage, const char* what) {
    PaintWatcher watcher(*stage.view().viewport());
    const auto print = [what](const Frames& frames, const char* kind) {
        frames.print(qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(what), QLatin1StringView(kind))),
                     scrollLimit);
    };
    for (const auto& [place, name] : {std::pair(0.0, "wheel at the top"), std::pair(0.5, "wheel in the middle"),
                                      std::pair(1.0, "wheel at the end")}) {
        Frames frames;
        stage.bar().setValue(static_cast<int>(place * stage.bar().maximum()));
        (void)stage.settle();
        for (int step = 0; step < 60; ++step) {
            watcher.frame([&] { stage.wheel(place < 1 ? 1 : -1); }, frames);
        }
        print(frames, name);
    }
    Frames pages;
    Frames jumps;
    Frames drags;
    stage.press(Qt::Key_Home, Qt::ControlModifier);
    (void)stage.settle();
    for (int step = 0; step < 60; ++step) {
        watcher.frame([&] { stage.press(step < 40 ? Qt::Key_PageDown : Qt::Key_PageUp); }, pages);
    }
    for (int step = 0; step < 20; ++step) {
        watcher.frame([&] { stage.press(step % 2 == 0 ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier); }, jumps);
    }
    for (int step = 0; step < 100; ++step) {
        watcher.frame([&] { stage.drag(step % 2 == 0 ? step / 100.0 : 1 - step / 100.0); }, drags);
    }
    print(pages, "page down and up");
    print(jumps, "to the end and back");
    print(drags, "dragged along the ruler");
}

/// Just opened, while the rest is still being laid out and its lenses are looked for.
void benchFresh(Stage& stage, const std::vector<domain::ArticleId>& articles, const char* what) {
    PaintWatcher watcher(*stage.view().viewport());
    Frames frames;
    for (int run = 0; run < 3; ++run) {
        stage.desk().open(articles[0]);
        (void)stage.settle();
        Frames opening;
        watcher.frame([&] { stage.desk().open(articles[1]); }, opening);
        for (int step = 0; step < 40; ++step) {
            watcher.frame([&] { step % 2 == 0 ? stage.wheel(2) : stage.drag(0.1 + step / 50.0); }, frames);
        }
        frames.between = std::max(frames.between, stage.settle());
    }
    frames.print(what, scrollLimit);
}

/// Selects words all over the article and presses a digit.
void benchHighlighting(Stage& stage) {
    PaintWatcher watcher(*stage.view().viewport());
    Frames selecting;
    Frames pressing;
    ui::ArticleView& view = stage.view();
    const qsizetype length = view.article().index().length();
    for (int number = 0; number < highlights; ++number) {
        const qsizetype start = (number / 10) * length / (highlights / 10 + 1) + number % 10 * 40 + 100;
        watcher.frame(
            [&] {
                view.setSelection({start, start + 25});
                view.reveal({start, start + 25});
            },
            selecting);
        const size_t before = view.quotes().size();
        watcher.frame([&] { stage.press(Qt::Key_1 + number % 8, {}, QString::number(1 + number % 8)); }, pressing);
        if (view.quotes().size() != before + 1) {
            qFatal("no highlight was painted");
        }
        if (number % 10 == 9) { // else the next one comes while the lists are still following
            pressing.between = std::max(pressing.between, stage.settle());
        }
    }
    selecting.print("select words", scrollLimit);
    pressing.print("digit: committed and painted", 50);
}

void benchLenses(Stage& stage) {
    PaintWatcher watcher(*stage.view().viewport());
    Frames on;
    Frames off;
    stage.bar().setValue(stage.bar().maximum() / 2);
    for (int run = 0; run < 5; ++run) {
        watcher.frame([&] { stage.trigger(ui::ActionId::ToggleLenses); }, off);
        off.between = std::max(off.between, stage.settle());
        watcher.frame([&] { stage.trigger(ui::ActionId::AllLenses); }, on);
        on.between = std::max(on.between, stage.settle());
    }
    on.print("all lenses on", lensLimit);
    off.print("all lenses off", lensLimit);
}

void benchFinding(Stage& stage) {
    PaintWatcher watcher(*stage.view().viewport());
    Frames typing;
    Frames stepping;
    stage.bar().setValue(stage.bar().maximum() / 2);
    stage.trigger(ui::ActionId::FindInArticle);
    (void)stage.settle();
    for (int run = 0; run < 3; ++run) {
        for (const QChar letter : QStringLiteral("harbour master")) {
            watcher.frame([&] { stage.type(letter); }, typing);
            typing.between = std::max(typing.between, stage.settle());
        }
        for (int step = 0; step < 30; ++step) {
            watcher.frame([&] { stage.press(Qt::Key_Return); }, stepping);
        }
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->clear();
        (void)stage.settle();
    }
    stage.press(Qt::Key_Escape);
    (void)stage.settle();
    typing.print("a letter in find", lensLimit);
    stepping.print("next hit", scrollLimit);
}

void benchBeside(Stage& stage, const std::vector<domain::ArticleId>& articles) {
    stage.desk().open(articles[1]);
    stage.workspace().readers().setScrollingTogether(true);
    stage.trigger(ui::ActionId::AllLenses);
    (void)stage.settle();
    for (size_t beside = 2; beside < articles.size(); ++beside) {
        stage.desk().openBeside(articles[beside]);
        (void)stage.settle();
        PaintWatcher watcher(*stage.view().viewport());
        Frames wheel;
        Frames drags;
        for (int step = 0; step < 60; ++step) {
            watcher.frame([&] { stage.wheel(1); }, wheel);
        }
        for (int step = 0; step < 60; ++step) {
            watcher.frame([&] { stage.drag(step % 2 == 0 ? step / 60.0 : 1 - step / 60.0); }, drags);
        }
        wheel.print(qPrintable(QStringLiteral("%1 beside each other, all lenses: wheel").arg(beside)), lensLimit);
        drags.print(qPrintable(QStringLiteral("%1 beside each other, all lenses: dragged").arg(beside)), lensLimit);
    }
}

void run(const Environment& environment, const QString& folder, const QStringList& parts) {
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    const QString path = folder + QStringLiteral("/long.gainsay");
    QFile::remove(path);
    constexpr bench::Load quarter{.bytes = 250'000, .quotes = 500, .mentions = 1'250};
    const auto articles = bench::makeLongArticles(path, environment, {bench::Load(), quarter, quarter, quarter});
    {
        Stage stage(environment, path, themes, usualSize);
        stage.takeKeyboard();
        benchOpening(stage, std::make_unique<Peer>(themes, stage.view().size()), articles);
        stage.takeKeyboard();
        stage.desk().open(articles[1]);
        (void)stage.settle();
        std::printf("%lld characters, %zu blocks, %zu quotes, %zu mentions\n",
                    static_cast<long long>(stage.view().article().text().size()),
                    stage.view().article().blocks().size(), stage.view().quotes().size(),
                    stage.workspace().reader().mentions().size());
        stage.trigger(ui::ActionId::ToggleLenses);
        (void)stage.settle();
        const auto wants = [&parts](const char* part) {
            return parts.isEmpty() || parts.contains(QLatin1StringView(part));
        };
        if (wants("scrolling")) {
            benchScrolling(stage, "no lens");
        }
        if (wants("fresh")) {
            benchFresh(stage, articles, "no lens: just opened");
        }
        benchLenses(stage);
        if (wants("scrolling")) {
            benchScrolling(stage, "all lenses");
        }
        if (wants("fresh")) {
            benchFresh(stage, articles, "all lenses: just opened");
        }
        if (wants("highlighting")) {
            benchHighlighting(stage);
        }
        if (wants("finding")) {
            benchFinding(stage);
        }
        if (!wants("beside")) {
            return;
        }
    }
    Stage stage(environment, path, themes, largeSize);
    stage.takeKeyboard();
    benchBeside(stage, articles);
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    run(environment, arguments.value(1, folder.path()), arguments.mid(2));
    return 0;
}
