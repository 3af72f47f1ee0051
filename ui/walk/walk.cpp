// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/walk.h"

#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportview.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/walk/inputdriver.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

namespace gainsay::ui {
namespace {

constexpr QSize windowSize(1440, 900);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Walk)
};

FontFamilies families() {
    FontFamilies chosen;
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        chosen.interface = QStringLiteral("Inter");
    }
    return chosen;
}

/// One walk through one window.
class Walker {
public:
    Walker(const WalkOptions& options, QString workFolder)
        : m_options(options)
        , m_themes(ThemeProvider::Mode::Light, families())
        , m_workFolder(std::move(workFolder)) {
        m_themes.install(*qApp);
        FileDialogs dialogs;
        dialogs.saveReport = [this](QWidget*, const QString& suggestion, const QString&) {
            return QDir(m_options.folder).absoluteFilePath(QFileInfo(suggestion).fileName());
        };
        m_window = std::make_unique<MainWindow>(
            WindowParts{options.environment, options.extractor, m_themes, dialogs, {}, m_workFolder, {}});
        m_window->resize(windowSize);
        m_window->show();
        m_window->activateWindow();
        QCursor::setPos(QPoint(windowSize.width() + 1, windowSize.height() + 1)); // nothing is under the pointer
    }

    Result<QStringList> run() {
        picture(QStringLiteral("start"));
        if (auto opened = open(); !opened) {
            return passOn(opened);
        }
        for (const auto step :
             {&Walker::read, &Walker::highlight, &Walker::linkEntity, &Walker::sayWhatItClaims, &Walker::compare,
              &Walker::claims, &Walker::timeline, &Walker::origins, &Walker::report}) {
            if (auto done = (this->*step)(); !done) {
                return passOn(done);
            }
        }
        return m_written;
    }

private:
    [[nodiscard]] Workspace& workspace() const { return *m_window->workspace(); }
    [[nodiscard]] ArticleView& article() const { return workspace().readerPane().view(); }
    [[nodiscard]] session::Session& session() const { return workspace().session(); }

    [[nodiscard]] Result<void> settle(const QString& step) {
        if (m_input.waitUntil([this] { return m_window->workspace() != nullptr && workspace().isSettled(); })) {
            return {};
        }
        return failure(ErrorCode::Internal, Words::tr("The walk stopped: “%1” took too long.").arg(step),
                       m_window->messages().message());
    }

    void picture(const QString& name) {
        for (const auto mode : {ThemeProvider::Mode::Light, ThemeProvider::Mode::Dark}) {
            m_themes.setMode(mode);
            QCoreApplication::processEvents();
            const QString scheme = mode == ThemeProvider::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            const QString path = QDir(m_options.folder).absoluteFilePath(QStringLiteral("%1-%2.png").arg(name, scheme));
            if (m_window->grab().save(path)) {
                m_written << path;
            }
        }
        m_themes.setMode(ThemeProvider::Mode::Light);
        QCoreApplication::processEvents();
    }

    /// A pop-up is a window of its own: it is drawn where it stands over a picture of the main one.
    void popupPicture(const QString& name, QWidget& popup) {
        QPixmap both = m_window->grab();
        QPainter painter(&both);
        painter.drawPixmap(m_window->mapFromGlobal(popup.mapToGlobal(QPoint())), popup.grab());
        painter.end();
        const QString path = QDir(m_options.folder).absoluteFilePath(QStringLiteral("%1-light.png").arg(name));
        if (both.save(path)) {
            m_written << path;
        }
    }

    Result<void> open() {
        if (m_options.dossier.isEmpty()) {
            m_window->openSample();
        } else {
            // A copy: the walk changes what it looks at.
            const QString copy = QDir(m_workFolder).filePath(QFileInfo(m_options.dossier).fileName());
            const auto original = session::Session::open(m_options.dossier, m_options.environment, m_options.extractor,
                                                         dossier::Access::ReadOnly);
            if (!original) {
                return passOn(original);
            }
            QFile::copy(m_options.dossier, copy);
            if (const auto opened = m_window->openDossier(copy); !opened) {
                return opened;
            }
        }
        if (auto settled = settle(Words::tr("open the dossier")); !settled) {
            return failure(settled.error().code, m_window->messages().message().isEmpty()
                                                     ? settled.error().message
                                                     : m_window->messages().message());
        }
        return {};
    }

    Result<void> read() {
        picture(QStringLiteral("read"));
        return {};
    }

    /// A stretch of a paragraph of the open article that is in view and has no quote yet.
    [[nodiscard]] domain::TextRange freeSentence() const {
        const domain::ArticleText& text = article().article();
        const auto taken = session().annotations().ofVersion(workspace().reader().version());
        for (const domain::Block& block : text.blocks()) {
            constexpr qsizetype length = 60; // and on to the end of the word
            qsizetype end = std::min(block.range.end, block.range.start + length);
            while (end < block.range.end && !text.slice({end, end + 1}).front().isSpace()) {
                ++end;
            }
            const domain::TextRange range{block.range.start, end};
            const bool free = !taken || std::ranges::none_of(*taken, [&](const domain::Quote& quote) {
                return quote.range.overlaps(range);
            });
            if (block.kind == domain::BlockKind::Paragraph && free && range.length() >= length) {
                return range;
            }
        }
        return {};
    }

    Result<void> highlight() {
        const domain::TextRange range = freeSentence();
        if (range.isEmpty()) {
            return failure(ErrorCode::Internal,
                           Words::tr("The walk stopped: the article has no sentence left to highlight."));
        }
        article().reveal(range);
        const QRect first = article().viewportRect({range.start, range.start + 1});
        const QRect last = article().viewportRect({range.end - 1, range.end});
        m_input.drag(*article().viewport(), QPoint(first.left() + 1, first.center().y()),
                     QPoint(last.right(), last.center().y()));
        picture(QStringLiteral("read-selection"));
        m_input.key(Qt::Key_3);
        m_quote = workspace().reader().currentQuote();
        if (m_quote.isNull()) {
            return failure(ErrorCode::Internal, Words::tr("The walk stopped: the highlight did not take."));
        }
        return settle(Words::tr("highlight"));
    }

    Result<void> linkEntity() {
        const auto& mentions = workspace().reader().mentions();
        const auto open = std::ranges::find_if(mentions, [](const ReaderMention& one) {
            return one.mention.status == domain::MentionStatus::Suggested ||
                   one.mention.status == domain::MentionStatus::Ambiguous;
        });
        if (open == mentions.end()) {
            return {};
        }
        const domain::TextRange range = open->mention.range;
        article().reveal(range);
        const QRect place = article().viewportRect(range);
        m_input.click(*article().viewport(), place.center());
        picture(QStringLiteral("read-mention"));
        m_input.key(open->mention.status == domain::MentionStatus::Suggested ? Qt::Key_L : Qt::Key_1);
        auto settled = settle(Words::tr("link an entity"));
        workspace().reader().selectQuote(m_quote);
        return settled;
    }

    Result<void> sayWhatItClaims() {
        article().setFocus();
        m_input.key(Qt::Key_C);
        m_input.type(Words::tr("The intruders reached the army's own computers"));
        if (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr) {
            popupPicture(QStringLiteral("claim-picker"), *popup);
        }
        m_input.key(Qt::Key_Return);
        m_window->activateWindow(); // off screen, nobody else gives the keyboard back after a pop-up
        if (auto settled = settle(Words::tr("say what a quote claims")); !settled) {
            return settled;
        }
        workspace().reader().selectQuote(m_quote);
        picture(QStringLiteral("read-quote"));
        return {};
    }

    Result<void> compare() {
        m_input.key(Qt::Key_2, Qt::ControlModifier);
        if (auto settled = settle(Words::tr("compare")); !settled) {
            return settled;
        }
        picture(QStringLiteral("compare"));
        m_input.key(Qt::Key_F8);
        m_input.key(Qt::Key_Y);
        if (auto settled = settle(Words::tr("confirm")); !settled) {
            return settled;
        }
        picture(QStringLiteral("compare-confirmed"));
        return {};
    }

    Result<void> claims() {
        m_input.key(Qt::Key_3, Qt::ControlModifier);
        picture(QStringLiteral("claims"));
        return {};
    }

    Result<void> timeline() {
        m_input.key(Qt::Key_4, Qt::ControlModifier);
        if (auto settled = settle(Words::tr("timeline")); !settled) {
            return settled;
        }
        picture(QStringLiteral("timeline"));
        return {};
    }

    Result<void> origins() {
        m_input.key(Qt::Key_5, Qt::ControlModifier);
        if (auto settled = settle(Words::tr("origins")); !settled) {
            return settled;
        }
        picture(QStringLiteral("origins"));
        return {};
    }

    Result<void> report() {
        m_input.key(Qt::Key_6, Qt::ControlModifier);
        for (const QString& name : {QStringLiteral("report.html"), QStringLiteral("report.pdf")}) {
            auto* button = workspace().reportView().findChild<QPushButton*>(name);
            m_input.click(*button, button->rect().center());
            if (!m_input.waitUntil([this] { return !workspace().reportView().isWriting(); }) ||
                workspace().reportView().writtenPath().isEmpty()) {
                return failure(ErrorCode::Internal, Words::tr("The walk stopped: the report was not written."));
            }
            m_written << workspace().reportView().writtenPath();
        }
        picture(QStringLiteral("report"));
        return {};
    }

    const WalkOptions& m_options;
    ThemeProvider m_themes;
    QString m_workFolder;
    std::unique_ptr<MainWindow> m_window;
    InputDriver m_input;
    domain::QuoteId m_quote; ///< made on the way
    QStringList m_written;
};

} // namespace

Result<QStringList> walk(const WalkOptions& options) {
    if (!QDir().mkpath(options.folder)) {
        return failure(ErrorCode::Unwritable, Words::tr("The folder %1 cannot be made.").arg(options.folder));
    }
    const QTemporaryDir work;
    if (!work.isValid()) {
        return failure(ErrorCode::Unwritable, Words::tr("There is no room for temporary files."), work.errorString());
    }
    return Walker(options, work.path()).run();
}

} // namespace gainsay::ui
