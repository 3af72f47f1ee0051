// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times what the analysis costs against the size of the dossier, beside the bare limit of the same work in the same
// run: passages that texts share, and contradictions between sentences that all speak of one event. All in time that a
// processor worked, on one thread.
//
// Usage: bench_analysis [reuse] [suggestions [LARGEST]]     Both, unless named. LARGEST: sentences (default 100,000).
#include "app/analysis/passagereading.h"
#include "app/analysis/reuse.h"
#include "app/analysis/suggestions.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/writer.h"

#include <QCoreApplication>
#include <QSet>

using namespace gainsay;

namespace {

constexpr int reuseTexts = 2587;
constexpr int reuseWords = 400;
constexpr int copiedCharacters = 1500;
constexpr int manyTexts = 100'000;
constexpr int sentencesPerArticle = 20;
constexpr size_t added = 9; ///< articles that are added one by one, of whose times the median is given

/// The bare limit: every window of 15 words, hashed and looked up.
qsizetype sharedWindows(const std::vector<QString>& texts) {
    QSet<size_t> windows;
    qsizetype shared = 0;
    for (const QString& text : texts) {
        const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + analysis::defaultReuseWords <= words.size(); ++i) {
            const QStringView window(words[i].data(), words[i + analysis::defaultReuseWords - 1].end());
            const size_t hash = qHash(window);
            shared += windows.contains(hash) ? 1 : 0;
            windows.insert(hash);
        }
    }
    return shared;
}

void benchReuse() {
    bench::Writer writer(1);
    std::vector<QString> texts;
    for (int i = 0; i < reuseTexts; ++i) {
        const bool isCopy = i % 5 == 4;
        texts.push_back(isCopy ? texts[static_cast<size_t>(i - 3)].left(copiedCharacters) + writer.words(reuseWords / 2)
                               : writer.words(reuseWords));
    }
    size_t runs = 0;
    const double ours = bench::workedMilliseconds([&] { runs = analysis::findReuse(texts).size(); });
    qsizetype shared = 0;
    const double limit = bench::workedMilliseconds([&] { shared = sharedWindows(texts); });
    bench::printRow("reuse in 2,587 texts", ours, "all windows of 15 words in a hash set", limit);
    if (runs == 0 || shared == 0) {
        qFatal("nothing found");
    }
}

/// Adds texts, each of which copies a passage from one of those before it.
void benchReuseAdding() {
    bench::Writer writer(2);
    analysis::ReuseIndex index;
    QString last;
    for (int i = 0; i < manyTexts; ++i) {
        last = writer.words(reuseWords / 4);
        (void)index.add(last);
    }
    std::vector<double> ours;
    std::vector<double> limits;
    for (size_t i = 0; i < added; ++i) {
        const QString text = writer.words(reuseWords) + last.left(copiedCharacters / 4);
        size_t runs = 0;
        ours.push_back(bench::workedMilliseconds([&] { runs = index.add(text).value().size(); }));
        limits.push_back(bench::workedMilliseconds([&] { (void)sharedWindows({text}); }));
        if (runs == 0) {
            qFatal("nothing found");
        }
    }
    bench::printRow("reuse: one more beside 100,000", bench::median(ours), "the windows of that text alone",
                    bench::median(limits));
}

domain::ArticleText article(bench::Writer& writer) {
    domain::ArticleTextBuilder builder;
    for (int i = 0; i < sentencesPerArticle; ++i) {
        builder.add(domain::BlockKind::Paragraph, writer.sentence());
    }
    return std::move(builder).build();
}

/// One line of the table: what a dossier of so many sentences costs as a whole, and what one more article costs, from
/// its text to the list that is shown.
void benchSuggestions(size_t sentences) {
    bench::Writer writer(3);
    std::vector<domain::ArticleText> articles;
    const size_t before = sentences / sentencesPerArticle;
    for (size_t i = 0; i < before + added; ++i) {
        articles.push_back(article(writer));
    }
    const auto published = domain::PartialDate::fromString(u"2016-04-01");
    analysis::SuggestionIndex index;
    std::vector<analysis::Suggestion> found;
    const auto add = [&](size_t i) {
        std::ranges::move(index.add({&articles[i], published, {}}).value(), std::back_inserter(found));
    };
    const double all = bench::workedMilliseconds([&] {
        for (size_t i = 0; i < before; ++i) {
            add(i);
        }
    });
    const double limit = bench::workedMilliseconds([&] {
        for (size_t i = 0; i < before; ++i) {
            (void)analysis::readPassage(articles[i].text(), published, analysis::Lexicons::builtIn());
        }
    });
    constexpr size_t mostShown = 500;
    std::vector<double> one;
    for (size_t i = before; i < articles.size(); ++i) {
        one.push_back(bench::workedMilliseconds([&] {
            add(i);
            (void)analysis::ranked(found, mostShown);
        }));
    }
    std::printf("%9zu  %10.1f ms  %10.1f ms  %6.2f  %10.3f ms  %13.2f ms  %9zu\n", sentences, all, limit, all / limit,
                all / static_cast<double>(sentences), bench::median(one), found.size());
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool isAll = arguments.isEmpty();
    if (isAll || arguments.contains(QStringLiteral("reuse"))) {
        benchReuse();
        benchReuseAdding();
    }
    if (isAll || arguments.contains(QStringLiteral("suggestions"))) {
        const size_t given = isAll ? 0 : arguments.last().toULongLong();
        const size_t largest = given > 0 ? given : 100'000;
        (void)analysis::Lexicons::builtIn(); // read once, whatever follows
        std::printf("sentences   suggestions   reading them   ratio    a sentence    one article more      found\n");
        for (size_t sentences = 1000; sentences <= largest; sentences *= 10) {
            benchSuggestions(sentences);
        }
    }
    return 0;
}
