// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of an entity among many articles, and the preview of a merge, beside reading every text of the dossier once
// and looking at none of it.
//
// Usage: bench_entities [ARTICLES [QUOTES [FOLDER]]]
#include "app/session/entitymerging.h"
#include "app/session/entitypage.h"
#include "app/session/mentionreading.h"
#include "app/session/session.h"
#include "tests/bench/largedossier.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace gainsay;
using bench::medianMilliseconds;
using bench::orDie;

namespace {

constexpr int runs = 3;

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bench::Size size(arguments);
    const QTemporaryDir temporary;
    const QString folder = arguments.value(3, temporary.path());
    const QString path = folder + u'/' + size.fileName();
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    if (!QFile::exists(path)) {
        makeLargeDossier(path, environment, size);
    }
    const auto session = orDie(session::Session::open(path, environment, {}));
    auto& desk = session->entities();
    // Each article names the one in all of its paragraphs, and one in some three hundred names the other.
    const auto common = orDie(desk.add(QStringLiteral("PublicBody"), QStringLiteral("Harbour Office")));
    const auto rare = orDie(desk.add(QStringLiteral("Asset"), QStringLiteral("Ship 14")));
    const double bare = medianMilliseconds(runs, [&] {
        orDie(session::visitLatestTexts(session->actions().dossier(), {},
                                        [](const session::LatestText&) -> Result<void> { return {}; }));
    });
    for (const auto& [entity, what] :
         {std::pair(rare, "page of one that is rarely named"), std::pair(common, "page of one that all name")}) {
        qsizetype passages = 0;
        const double page = medianMilliseconds(runs, [&] {
            passages = static_cast<qsizetype>(orDie(readEntityPage(session->actions(), entity, {})).statements.size());
        });
        std::printf("%d articles, %lld passages\n", size.articles, static_cast<long long>(passages));
        bench::printRow(what, page, "reading every text", bare);
    }
    const double preview =
        medianMilliseconds(runs, [&] { orDie(previewEntityMerge(session->actions(), common, rare, {})); });
    bench::printRow("preview of a merge", preview, "reading every text", bare);
    return 0;
}
