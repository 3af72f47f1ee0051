// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"

#include "tests/support/screenshot.h"
#include "ui/importing/importsummary.h"
#include "ui/models/dossiermodels.h"
#include "ui/window/importcontroller.h"

#include <QAbstractButton>
#include <QFile>
#include <QPainter>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace gainsay::test {
namespace {

session::AssertionDraft saying(domain::Stance stance) {
    session::AssertionDraft draft;
    draft.stance = stance;
    return draft;
}

const QByteArray post = R"(site: Ellwick Post
date: 2031-03-03

Crane at Ellwick failed its test in January

The harbour crane that fell on Sunday had failed an inspection in January 2031, the Port Authority confirmed.

At least 40 containers went into the water, the harbourmaster told the Ellwick Post. Nobody was hurt.

Divers are to look for the cargo on Tuesday. “We have never lost so much in one night,” a crew member said.

The PA did not say when the harbour will open again.
)";

const QByteArray wire = R"(site: Northern Wire
date: 2031-03-04

Port denies that the crane was faulty

The Port Authority denied on Tuesday that the crane had failed any inspection.

Twelve containers were lost, a spokesman said, and all of them were empty.

According to the pilots, the wind was above the limit for work that night.
)";

const QByteArray blog = R"(site: Quayside Notes
date: 2031-03

What we know about the Ellwick crane

Two people who work on the quay say that the January test was stopped half way and never repeated.

The Port Authority has not answered our questions. The Pilots' Association has.
)";

/// "captures:" and then texts, with "====" between them, as the captures of a web archive.
import::Reading capturesIn(const QString& text) {
    import::Reading reading;
    for (const QString& one : text.section(u'\n', 1).split(QStringLiteral("\n====\n"))) {
        import::Member member;
        const auto number = static_cast<int>(reading.members.size()) + 1;
        member.hints.fileName = QStringLiteral("%1.txt").arg(number);
        member.hints.url = QStringLiteral("https://crawl.example/%1").arg(number);
        member.bytes = one.toUtf8();
        member.capture = import::Capture{QDateTime(QDate(2031, 3, number), QTime(9, 0), QTimeZone::UTC), 200,
                                         QStringLiteral("Capture %1").arg(number)};
        reading.members.push_back(std::move(member));
    }
    return reading;
}

} // namespace

session::Extractor plainExtractor() {
    return [](const QByteArray& bytes, const session::ImportItem&, const std::stop_token&) -> Result<import::Reading> {
        const QString text = QString::fromUtf8(bytes);
        if (text.contains(QStringLiteral("unreadable"))) {
            return failure(ErrorCode::Unsupported, QStringLiteral("This is no article: there is no text in it."));
        }
        if (text.startsWith(QStringLiteral("captures:"))) {
            return capturesIn(text);
        }
        domain::Extraction extraction;
        domain::ArticleTextBuilder builder;
        int page = text.contains(u'\f') ? 1 : 0;
        for (const QString& block : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            if (block.startsWith(QLatin1StringView("site:"))) {
                extraction.site = block.section(QLatin1Char('\n'), 0, 0).mid(5).trimmed();
                extraction.published =
                    domain::PartialDate::fromString(block.section(QLatin1Char('\n'), 1, 1).mid(5).trimmed());
                continue;
            }
            page += block.startsWith(u'\f') ? 1 : 0;
            const bool isTitle = extraction.title.isEmpty();
            if (isTitle) {
                extraction.title = block.simplified();
            }
            const auto rank =
                static_cast<int>(std::ranges::find_if(block, [](QChar c) { return c != u'#'; }) - block.begin());
            if (rank > 0) {
                builder.add(domain::BlockKind::Heading, block.sliced(rank).trimmed(), rank, page);
                continue;
            }
            builder.add(isTitle ? domain::BlockKind::Title : domain::BlockKind::Paragraph, block.trimmed(), 0, page);
        }
        extraction.text = std::move(builder).build();
        extraction.language = QStringLiteral("en");
        extraction.mediaType = QStringLiteral("text/plain");
        extraction.extractor = QStringLiteral("gainsay-test 1");
        return extraction;
    };
}

session::PageDrawer plainPages() {
    return [](const QByteArray& bytes, const QString&, const domain::PageOrder& order,
              const std::stop_token&) -> Result<domain::PagePicture> {
        const QString text = QString::fromUtf8(bytes);
        if (text.contains(QStringLiteral("undrawable"))) {
            return failure(ErrorCode::Unsupported, QStringLiteral("This page cannot be drawn."));
        }
        constexpr QSizeF a5(420, 595);
        const QSize size = (a5 * order.scale).toSize();
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (int line = 0; line < 20 && size.height() > 0; ++line) {
            painter.fillRect(QRectF(40 * order.scale, (60 + 22 * line) * order.scale,
                                    (line % 5 == 4 ? 200 : 340) * order.scale, 4 * order.scale),
                             QColor::fromHsl(0, 0, std::max(20, 200 - 60 * order.page)));
        }
        painter.end();
        domain::PagePicture picture{
            order.page, static_cast<int>(text.count(u'\f')) + 1, size.width(), size.height(), order.scale, {}};
        picture.pixels = QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        return picture;
    };
}

WindowFixture::WindowFixture(ui::ThemeProvider::Mode mode, QSize size,
                             const std::function<void(const QString&)>& prepare)
    : m_clock(QDateTime(QDate(2031, 3, 5), QTime(9, 30), QTimeZone::UTC))
    , m_environment{m_clock, m_ids, QStringLiteral("A. Reader")}
    , m_themes(mode, screenFamilies())
    , m_size(size) {
    QCursor::setPos(QPoint(5000, 5000)); // nothing is under the pointer
    m_themes.install(*qApp);
    if (prepare) {
        prepare(path(QStringLiteral("data")));
    }
    openWindow();
}

void WindowFixture::closeWindow() {
    m_closed = m_window->dossierPath();
    m_size = m_window->size();
    m_window.reset();
}

void WindowFixture::openWindow() {
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts{.environment = m_environment,
                        .extractor = plainExtractor(),
                        .themes = m_themes,
                        .dialogs = dialogs(),
                        .settingsPath = path(QStringLiteral("window.json")),
                        .dataFolder = path(QStringLiteral("data")),
                        .pages = plainPages(),
                        .listEntities = session::workerListingReader(QStringLiteral(GAINSAY_BIN_DIR))});
    m_window->resize(m_size);
    // As the program does it: with the dossier in it before it is shown.
    if (!m_closed.isEmpty() && !m_window->openDossier(std::exchange(m_closed, {}))) {
        qFatal("the dossier cannot be opened again");
    }
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitFor([this] { return m_window->isActiveWindow(); })) {
        qFatal("the window does not become active");
    }
}

WindowFixture::~WindowFixture() = default;

ui::FileDialogs WindowFixture::dialogs() {
    ui::FileDialogs answers;
    answers.newDossier = [this](QWidget*, const QString&) { return newDossier; };
    answers.openDossier = [this](QWidget*, const QString&) { return openDossier; };
    answers.importFiles = [this](QWidget*, const QString&) { return importFiles; };
    answers.importFolder = [this](QWidget*, const QString&) { return importFiles.value(0); };
    answers.importEntities = [this](QWidget*, const QString&) { return importFiles.value(0); };
    answers.saveReport = [this](QWidget*, const QString&, const QString&) { return saveReport; };
    answers.newFolder = [this](QWidget*, const QString&) { return saveReport; };
    answers.show = [this](const QString& what) { shown << what; };
    return answers;
}

QString WindowFixture::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
    return file.fileName();
}

QStringList WindowFixture::writeArticles() const {
    return {write(QStringLiteral("1-post.txt"), post), write(QStringLiteral("2-wire.txt"), wire),
            write(QStringLiteral("3-blog.txt"), blog)};
}

bool WindowFixture::openWithArticles() {
    if (!m_window->createDossier(path(QStringLiteral("Ellwick crane.gainsay")))) {
        return false;
    }
    return import(writeArticles(), 3);
}

bool WindowFixture::waitForArticles(int count) const {
    return QTest::qWaitFor([&] { return workspace().models().articles().rowCount() == count; }, 20000) && settle();
}

bool WindowFixture::import(const QStringList& files, int wanted) {
    workspace().importing().importPaths(files, domain::Obtained::File);
    return waitForArticles(wanted);
}

bool WindowFixture::settle() const {
    const bool settled =
        QTest::qWaitFor([this] { return m_window->workspace() != nullptr && workspace().isSettled(); }, 20000);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return settled;
}

domain::VersionId WindowFixture::version(int article) const {
    return workspace().models().articles().row(article).version;
}

domain::TextRange WindowFixture::rangeOf(domain::VersionId id, const QString& words) const {
    const auto text = session().library().text(id);
    const qsizetype at = text ? text->text().indexOf(words) : -1;
    return at < 0 ? domain::TextRange{} : text->index().toCodePoints(at, at + words.size());
}

bool WindowFixture::annotate() {
    session::Session& dossier = session();
    const auto quote = [&](int article, const QString& words, int colour) {
        return dossier.annotations()
            .add(version(article), rangeOf(version(article), words), colour)
            .value_or(domain::QuoteId());
    };
    const auto confirmed =
        quote(0, QStringLiteral("had failed an inspection in January 2031, the Port Authority confirmed"), 1);
    const auto forty = quote(0, QStringLiteral("At least 40 containers went into the water"), 2);
    const auto denied =
        quote(1, QStringLiteral("The Port Authority denied on Tuesday that the crane had failed any inspection"), 4);
    const auto twelve = quote(1, QStringLiteral("Twelve containers were lost, a spokesman said"), 2);
    const auto stopped = quote(2, QStringLiteral("the January test was stopped half way and never repeated"), 3);
    const auto authority =
        dossier.entities().add(QStringLiteral("PublicBody"), QStringLiteral("Port Authority"), {QStringLiteral("PA")});
    const auto pilots = dossier.entities().add(QStringLiteral("Organization"), QStringLiteral("Pilots' Association"),
                                               {QStringLiteral("PA")});
    if (!authority || !pilots) {
        return false;
    }
    const auto inspection =
        dossier.claims().assertNew(confirmed, QStringLiteral("The crane failed an inspection in January 2031"),
                                   {.stance = domain::Stance::Asserts,
                                    .modality = domain::Modality::Asserted,
                                    .speakerChain = {QStringLiteral("Port Authority"), QStringLiteral("Ellwick Post")},
                                    .eventDate = domain::PartialDate::fromString(u"2031-01"),
                                    .quantity = {}});
    const auto number = dossier.claims().assertNew(forty, QStringLiteral("At least 40 containers were lost"), {});
    return inspection && number &&
           dossier.claims().assertOn(denied, *inspection,
                                     {.stance = domain::Stance::Denies,
                                      .modality = domain::Modality::Denied,
                                      .speakerChain = {QStringLiteral("Port Authority")},
                                      .eventDate = {},
                                      .quantity = {}}) &&
           dossier.claims().assertOn(stopped, *inspection, saying(domain::Stance::Doubts)) &&
           dossier.claims().assertOn(twelve, *number, saying(domain::Stance::Denies)) &&
           dossier.annotations().setNote(forty, QStringLiteral("Ask the harbourmaster how they counted.")) &&
           dossier.library().setStatus(workspace().models().articles().row(0).id, domain::ReadingStatus::Done) &&
           dossier.library().setStatus(workspace().models().articles().row(1).id, domain::ReadingStatus::Done) &&
           settle();
}

QAbstractButton* WindowFixture::button(QWidget& within, const QString& name) {
    for (auto* one : within.findChildren<QAbstractButton*>()) {
        if (one->isVisible() && (one->accessibleName() == name || one->text() == name || one->objectName() == name)) {
            return one;
        }
    }
    return nullptr;
}

std::unique_ptr<WindowFixture> annotatedWindow(ui::ThemeProvider::Mode mode, QSize size) {
    auto fixture = std::make_unique<WindowFixture>(mode, size);
    if (!fixture->openWithArticles() || !fixture->annotate()) {
        qFatal("the fixture could not be made");
    }
    fixture->window().findChild<ui::ImportSummary*>()->closed();
    return fixture;
}

} // namespace gainsay::test
