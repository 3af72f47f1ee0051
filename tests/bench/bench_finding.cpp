// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding while one types, letter by letter, each time beside a bare scan in the same run: quick open and the list of
// all actions beside looking for the same letters as they stand in the same folded strings, and both in the window
// until their list is painted; the search field, narrowed down and not, beside reading the full-text index alone; the
// library's list until it is painted beside looking for the letters in its names.
//
// Usage: bench_finding [ARTICLES [QUOTES [FOLDER]]]     A folder keeps the dossier for the next run.
#include "app/dossier/dossier.h"
#include "app/session/session.h"
#include "tests/bench/choosing.h"
#include "tests/bench/keypresses.h"
#include "tests/bench/largedossier.h"
#include "tests/bench/madewords.h"
#include "tests/bench/stopwatch.h"
#include "ui/chooser/placeindex.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/suggestionthresholds.h"
#include "ui/library/librarypanel.h"
#include "ui/models/dossiermodels.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace gainsay;
using bench::keyPresses;
using bench::MadeWords;
using bench::orDie;
using bench::Times;
using bench::timesOf;

namespace {

constexpr int items = 100'000;
constexpr int repetitions = 5;
constexpr int listedArticles = 10'000;
constexpr int listedEntities = 30'000;

template <typename Row, typename Make>
std::shared_ptr<const std::vector<Row>> rowsOf(int count, Make make) {
    std::vector<Row> rows(static_cast<size_t>(count));
    std::ranges::for_each(rows, make);
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

ui::PlaceSources sources() {
    MadeWords words;
    return {rowsOf<session::ArticleRow>(items / 2,
                                        [&](session::ArticleRow& row) {
                                            row.article.title = words.sentence(9);
                                            row.sourceName = words.sentence(2);
                                        }),
            rowsOf<domain::Entity>(items / 20, [&](domain::Entity& entity) { entity.name = words.sentence(3); }),
            rowsOf<domain::Claim>(items / 20, [&](domain::Claim& claim) { claim.text = words.sentence(12); }),
            rowsOf<domain::Quote>(items * 2 / 5, [&](domain::Quote& quote) { quote.exact = words.sentence(16); })};
}

std::vector<QString> stringsOf(const ui::PlaceSources& sources) {
    std::vector<QString> strings;
    const auto add = [&](const QString& text) { strings.push_back(QString::fromStdU16String(ui::folded(text))); };
    for (const auto& row : *sources.articles) {
        add(row.article.title + u' ' + row.sourceName);
    }
    for (const auto& entity : *sources.entities) {
        add(entity.name);
    }
    for (const auto& claim : *sources.claims) {
        add(claim.text);
    }
    for (const auto& quote : *sources.quotes) {
        add(quote.exact);
    }
    return strings;
}

void benchQuickOpen() {
    const ui::PlaceSources all = sources();
    std::shared_ptr<const ui::PlaceIndex> index;
    const double built = bench::medianMilliseconds(3, [&] { index = ui::PlaceIndex::build(all, {}); });
    const auto strings = stringsOf(all);
    const QStringList presses =
        keyPresses({QStringLiteral("defense"), QStringLiteral("minter san"), QStringLiteral("tcl"),
                    QStringLiteral("zzz"), QStringLiteral("an re in on"), QStringLiteral("therapist")});
    size_t sum = 0;
    const Times ours = timesOf(
        presses, [&](const QString& typed) { sum += index->find({.typed = typed}, {}).size(); },
        bench::passed); // several threads look
    const Times bare = timesOf(presses, [&](const QString& typed) {
        sum += static_cast<size_t>(
            std::ranges::count_if(strings, [&](const QString& text) { return text.contains(typed); }));
    });
    std::printf("%d articles, entities, claims and quotes; %lld key presses (%zu)\n", items,
                static_cast<long long>(presses.size()), sum);
    std::printf("%-34s %9.3f ms\n", "make the index, in the background", built);
    bench::printTimes("quick open", ours, "bare scan of the same strings", bare);
}

ui::PlaceSources sourcesOf(session::Session& session) {
    const auto shared = [](auto&& rows) {
        return std::make_shared<const std::remove_cvref_t<decltype(rows)>>(std::forward<decltype(rows)>(rows));
    };
    return {shared(orDie(session.library().articles())), shared(orDie(session.entities().all())),
            shared(orDie(session.claims().all())), shared(orDie(session.annotations().all()))};
}

/// Among the articles of one source that have a quote in one of four colours. What fits is looked for with the first
/// key and kept for the others.
void benchNarrowedSearch(session::Session& session, const ui::PlaceIndex& index, const QStringList& presses,
                         const Times& bare) {
    const auto sources = orDie(session.library().sources());
    std::vector<domain::Facet> facets;
    if (!sources.empty()) {
        facets.push_back(domain::Facet::ofSource(sources.front().source.id));
    }
    for (int colour = 1; colour <= 4; ++colour) {
        facets.push_back(domain::Facet::ofColour(colour));
    }
    const dossier::FacetQuestion question{domain::Facets(facets)};
    std::vector<domain::QuoteId> fitting;
    dossier::TextScope among({});
    size_t articles = 0;
    const double match = bench::medianMilliseconds(repetitions, [&] {
        articles = orDie(session.finding().articles(question)).size();
        fitting = orDie(session.finding().quotes(question));
        among = orDie(session.finding().scope(question));
    });
    const auto& quotes = *index.sources().quotes;
    const auto fits = [&](size_t row) { return std::ranges::binary_search(fitting, quotes[row].id); };
    size_t sum = 0;
    const Times ours = timesOf(presses, [&](const QString& typed) {
        sum += index.holding(typed, ui::PlaceKind::Quote, 12, {}, fits).size();
        sum += orDie(session.finding().texts({.words = typed, .among = &among})).size();
    });
    std::printf("%zu articles and %zu quotes fit (%zu)\n", articles, fitting.size(), sum);
    std::printf("%-34s %9.3f ms\n", "what fits, once", match);
    bench::printTimes("narrowed search", ours, "full-text index alone", bare);
}

void benchSearchField(const QString& path, const Environment& environment) {
    const auto session = orDie(session::Session::open(path, environment, {}, dossier::Access::ReadOnly));
    const auto index = ui::PlaceIndex::build(sourcesOf(*session), {});
    const QStringList presses =
        keyPresses({QStringLiteral("harbour"), QStringLiteral("ship 97"), QStringLiteral("storm in the north"),
                    QStringLiteral("1999"), QStringLiteral("crates zzz")});
    constexpr int texts = 12;
    constexpr size_t ofAKind = 4;
    size_t sum = 0;
    const Times bare =
        timesOf(presses, [&](const QString& typed) { sum += orDie(session->search(typed, texts)).size(); });
    const Times ours = timesOf(presses, [&](const QString& typed) {
        for (const ui::PlaceKind kind : {ui::PlaceKind::Claim, ui::PlaceKind::Entity, ui::PlaceKind::Quote}) {
            sum += index->holding(typed, kind, ofAKind, {}).size();
        }
        sum += orDie(session->finding().texts({.words = typed, .limit = texts})).size();
    });
    std::printf("%zu places, %lld key presses (%zu)\n", index->size(), static_cast<long long>(presses.size()), sum);
    bench::printTimes("search field", ours, "full-text index alone", bare);
    benchNarrowedSearch(*session, *index, presses, bare);
}

void benchChoosing(const QString& path, const Environment& environment) {
    std::vector<QString> strings;
    {
        const auto session = orDie(session::Session::open(path, environment, {}, dossier::Access::ReadOnly));
        strings = stringsOf(sourcesOf(*session));
    }
    bench::benchChoosing(environment, path, strings);
}

void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// The library's list on screen: each step until it is laid out and painted.
class Library {
public:
    explicit Library(const Environment& environment)
        : m_session(
              orDie(session::Session::create(m_folder.filePath(QStringLiteral("empty.gainsay")), environment, {})))
        , m_reader(m_session->path(), environment)
        , m_models(*m_session, m_reader)
        , m_panel(m_themes, m_models) {
        while (m_reader.isBusy()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        MadeWords words;
        for (int i = 0; i < listedArticles; ++i) {
            ui::ArticleItem item;
            item.id = environment.ids.make<domain::ArticleId>();
            item.title = words.sentence(9);
            item.sourceName = words.sentence(2);
            m_names << item.title + u' ' + item.sourceName;
            m_articles.push_back(std::move(item));
        }
        for (int i = 0; i < listedEntities; ++i) {
            ui::EntityItem item;
            item.id = environment.ids.make<domain::EntityId>();
            item.name = words.sentence(3);
            item.aliases << words.sentence(2);
            m_names << item.name + u' ' + item.aliases.front();
            m_entities.push_back(std::move(item));
        }
        m_panel.resize(268, 860);
        m_panel.show();
        settle();
    }

    void measure() {
        printTime("rows into the list", [&] {
            m_models.articles().setRows(m_articles);
            m_models.entities().setRows(m_entities);
        });
        measureChanges();
        auto* field = m_panel.findChild<QLineEdit*>();
        const QStringList presses = keyPresses({QStringLiteral("minter san"), QStringLiteral("an re in on"),
                                                QStringLiteral("zzz"), QStringLiteral("therapist")});
        const Times ours = timesOf(presses, [&](const QString& typed) {
            field->setText(typed);
            settle();
        });
        field->clear();
        settle();
        const Times bare = timesOf(presses, [&](const QString& typed) {
            m_found += std::ranges::count_if(
                m_names, [&](const QString& name) { return name.contains(typed, Qt::CaseInsensitive); });
        });
        bench::printTimes("a key in the library", ours, "bare scan of the same strings", bare);
        measureFilter();
    }

private:
    /// What has changed is found where the rows were read; what the window's thread does with it is measured apart.
    template <typename Model, typename Item, typename KeyOf, typename Change>
    static void measureChange(const char* what, Model& model, std::vector<Item>& rows, KeyOf keyOf, Change change) {
        std::vector<Item> known = rows;
        std::vector<double> finding;
        std::vector<double> showing;
        for (int repetition = 0; repetition < repetitions; ++repetition) {
            change(rows, repetition);
            std::vector<ui::RowStep<Item>> steps;
            finding.push_back(bench::workedMilliseconds([&] { steps = ui::stepsTo(known, rows, keyOf); }));
            showing.push_back(bench::workedMilliseconds([&] {
                model.apply(std::move(steps));
                settle();
            }));
        }
        bench::printRow(what, bench::median(showing), "finding out what has changed, in the background",
                        bench::median(finding));
    }
    void measureChanges() {
        const auto articleKey = [](const ui::ArticleItem& item) { return item.id; };
        measureChange("one entity changes", m_models.entities(), m_entities, ui::entityKey,
                      [](std::vector<ui::EntityItem>& rows, int) { rows[listedEntities / 2].mentions += 1; });
        measureChange("5000 articles in a row are read", m_models.articles(), m_articles, articleKey,
                      [](std::vector<ui::ArticleItem>& rows, int round) {
                          for (size_t row = 0; row < rows.size() / 2; ++row) {
                              rows[row].status =
                                  round % 2 == 0 ? domain::ReadingStatus::Done : domain::ReadingStatus::Unread;
                          }
                      });
        measureChange("every second article is read", m_models.articles(), m_articles, articleKey,
                      [](std::vector<ui::ArticleItem>& rows, int round) {
                          for (size_t row = 0; row < rows.size(); row += 2) {
                              rows[row].status =
                                  round % 2 == 0 ? domain::ReadingStatus::Reading : domain::ReadingStatus::Unread;
                          }
                      });
    }
    void measureFilter() {
        auto half = std::make_shared<ui::LibraryFilter::Fit>();
        for (size_t row = 0; row < m_articles.size(); row += 2) {
            half->articles.push_back(m_articles[row].id);
        }
        m_panel.setFilter({QStringLiteral("unread")});
        printTime("half of the articles pass", [&] { m_panel.setFitting(half); });
        printTime("all pass again", [&] { m_panel.setFitting(nullptr); });
    }
    template <typename Work>
    void printTime(const char* what, Work work) {
        const double time = bench::workedMilliseconds([&] {
            work();
            settle();
        });
        std::printf("%-34s %9.3f ms\n", what, time);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
    ui::ThemeProvider m_themes{ui::ThemeProvider::Mode::Light};
    ui::BackgroundReader m_reader;
    ui::DossierModels m_models;
    ui::LibraryPanel m_panel;
    std::vector<ui::ArticleItem> m_articles;
    std::vector<ui::EntityItem> m_entities;
    QStringList m_names;
    qsizetype m_found = 0;
};

/// Moving a slider of the thresholds from end to end: among contradictions that are known, suggestions come and go.
void benchThresholds(const Environment& environment) {
    constexpr int known = 500;
    constexpr int suggested = 500;
    MadeWords words;
    std::vector<ui::CompareItem> all;
    for (int i = 0; i < known + suggested; ++i) {
        ui::CompareItem item;
        item.contradiction.id = environment.ids.make<domain::ContradictionId>();
        item.contradiction.type = ui::contradictionTypes[static_cast<size_t>(i * 7) % ui::contradictionTypes.size()];
        item.contradiction.score = 1 - static_cast<double>(i % suggested) / suggested;
        item.a.sourceName = words.sentence(2);
        item.b.sourceName = words.sentence(2);
        item.a.quote = words.sentence(16);
        item.b.quote = words.sentence(16);
        item.isFromTexts = i >= known;
        all.push_back(std::move(item));
    }
    const ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    ui::ContradictionList list(themes);
    list.resize(330, 860);
    list.setItems(all);
    list.show();
    settle();
    std::vector<double> moves;
    for (const auto type : {domain::ContradictionType::Denial, domain::ContradictionType::Quantity}) {
        for (int percent = 0; percent <= 100; percent += 5) {
            ui::SuggestionThresholds thresholds;
            thresholds.set(type, percent / 100.0);
            std::vector<ui::CompareItem> shown;
            std::ranges::copy_if(all, std::back_inserter(shown), [&](const ui::CompareItem& item) {
                return !item.isFromTexts || thresholds.pass(item.contradiction);
            });
            moves.push_back(bench::workedMilliseconds([&] {
                list.setItems(shown);
                settle();
            }));
        }
    }
    std::printf("%d contradictions, %d suggestions\n", known, suggested);
    std::printf("%-34s %9.3f ms, slowest %9.3f ms\n", "a move of the slider", bench::median(moves),
                std::ranges::max(moves));
}

/// Saying of thousands of articles at once that they are read, until it is committed.
void benchStatus(const Environment& environment) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("status.gainsay"));
    bench::Size size({});
    size.articles = 5000;
    size.quotes = 0;
    bench::makeLargeDossier(path, environment, size);
    const auto session = orDie(session::Session::open(path, environment, {}));
    std::vector<domain::ArticleId> articles;
    for (const session::ArticleRow& row : orDie(session->library().articles())) {
        articles.push_back(row.article.id);
    }
    const auto mark = [&](domain::ReadingStatus status) {
        return bench::millisecondsOf([&] { orDie(session->library().setStatus(articles, status)); });
    };
    const double done = mark(domain::ReadingStatus::Done);
    const double undone = bench::millisecondsOf([&] { orDie(session->actions().undo()); });
    std::printf("%-34s %9.3f ms, taken back in %9.3f ms\n", "5000 articles are read, in the file", done, undone);
}

void benchLibrary(const Environment& environment) {
    std::printf("%d articles and %d entities in the library\n", listedArticles, listedEntities);
    Library(environment).measure();
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QStringList arguments = QCoreApplication::arguments();
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // each line as it comes, into a file too
    benchQuickOpen();
    benchLibrary(environment);
    benchThresholds(environment);
    benchStatus(environment);
    const bench::Size size(arguments);
    const QTemporaryDir scratch;
    const QString large = arguments.value(3, scratch.path()) + u'/' + size.fileName();
    if (!QFile::exists(large)) {
        bench::makeLargeDossier(large, environment, size);
    }
    benchSearchField(large, environment);
    benchChoosing(large, environment);
    return 0;
}
