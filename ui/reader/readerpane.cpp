// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/lensbar.h"
#include "ui/reader/pagepanel.h"
#include "ui/reader/sourceview.h"
#include "ui/reader/textfinder.h"
#include "ui/style/icons.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/taborder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <array>

namespace gainsay::ui {
namespace {

constexpr std::array columnChoices{45, 52, 59, 66, 74, 82, 90};
constexpr int narrowestBesidePages = 600; ///< pixels for both

} // namespace

ReaderPane::ReaderPane(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_library(library)
    , m_header(new QWidget(this))
    , m_versionButton(new QToolButton(m_header))
    , m_versionMenu(new QMenu(this))
    , m_columnButton(new QToolButton(m_header))
    , m_columnMenu(new QMenu(this))
    , m_besideButton(new QToolButton(m_header))
    , m_besideMenu(new QMenu(this))
    , m_pagesButton(new QToolButton(m_header))
    , m_sourceButton(new QToolButton(m_header))
    , m_closeButton(new QToolButton(m_header))
    , m_stack(new QStackedWidget(this))
    , m_reading(new QSplitter(Qt::Horizontal, this))
    , m_view(new ArticleView(themes, library, this))
    , m_pagePanel(new PagePanel(themes, this))
    , m_empty(new EmptyState(themes, Icon::Article, tr("Import a few accounts of one event, and read them here."),
                             tr("Import…"), tr("Open the sample dossier"), this))
    , m_lensBar(new LensBar(themes, library, m_view->lenses(), m_header))
    , m_findBar(new FindBar(themes, this))
    , m_messages(new MessageBar(themes, this)) {
    buildHeader();
    m_reading->setChildrenCollapsible(false);
    m_reading->setHandleWidth(1);
    m_reading->addWidget(m_view);
    m_reading->addWidget(m_pagePanel);
    m_pagePanel->hide();
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_empty);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(themes.metrics().medium, 0, themes.metrics().medium, 0);
    messageRow->addWidget(m_messages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_findBar);
    column->addLayout(messageRow);
    column->addWidget(m_stack, 1);

    connect(m_lensBar, &LensBar::lensToggled, this, &ReaderPane::toggleLens);
    connect(m_lensBar, &LensBar::allToggled, this, &ReaderPane::toggleLenses);
    connect(m_lensBar, &LensBar::legendRequested, this, &ReaderPane::lensLegendRequested);
    connect(m_view, &ArticleView::lensesChanged, m_lensBar, &LensBar::refresh);
    connect(m_findBar, &FindBar::wordsChanged, this, &ReaderPane::findWords);
    connect(m_findBar, &FindBar::stepRequested, this, &ReaderPane::stepHit);
    connect(m_findBar, &FindBar::closed, this, &ReaderPane::endFind);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReaderPane::importRequested);
    connect(m_empty, &EmptyState::secondActionTriggered, this, &ReaderPane::sampleRequested);
    connectPages();
    connect(&themes, &ThemeProvider::changed, this, &ReaderPane::restyle);
    tabFirstTo(*m_view, *this);
    restyle();
    showNothing();
}

void ReaderPane::buildHeader() {
    m_header->setFixedHeight(m_themes.metrics().barHeight);
    m_versionButton->setObjectName(QStringLiteral("reader.version"));
    m_versionButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_versionButton->setMenu(m_versionMenu);
    m_versionButton->setPopupMode(QToolButton::InstantPopup);
    m_versionButton->setToolTip(tr("Versions of this article"));
    m_versionButton->hide();
    m_columnButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_columnButton->setMenu(m_columnMenu);
    m_columnButton->setPopupMode(QToolButton::InstantPopup);
    m_columnButton->setToolTip(tr("Width of the column"));
    m_besideButton->setObjectName(QStringLiteral("reader.beside"));
    m_besideButton->setText(tr("Beside"));
    m_besideButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_besideButton->setMenu(m_besideMenu);
    m_besideButton->setPopupMode(QToolButton::InstantPopup);
    m_besideButton->setToolTip(tr("Read another article beside this one"));
    m_closeButton->setObjectName(QStringLiteral("reader.close"));
    m_closeButton->setAccessibleName(tr("Close this pane"));
    m_closeButton->setToolTip(tr("Close this pane; the article stays in the dossier"));
    m_closeButton->hide();
    m_pagesButton->setText(tr("Pages"));
    m_pagesButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_pagesButton->setCheckable(true);
    m_pagesButton->setToolTip(tr("Show the pages of the document beside the text"));
    m_pagesButton->hide();
    m_sourceButton->setText(tr("Source"));
    m_sourceButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sourceButton->setCheckable(true);
    m_sourceButton->setToolTip(tr("Show the original as it arrived"));
    m_headerRow = new QBoxLayout(QBoxLayout::LeftToRight, m_header);
    m_headerRow->setContentsMargins(m_themes.metrics().huge, 0, m_themes.metrics().small, 1);
    m_headerRow->setSpacing(m_themes.metrics().tiny);
    m_headerRow->addWidget(m_lensBar, 1);
    auto* row = new QHBoxLayout;
    m_headerRow->addLayout(row);
    row->setSpacing(m_themes.metrics().tiny);
    row->addWidget(m_versionButton);
    row->addWidget(m_columnButton);
    row->addWidget(m_besideButton);
    row->addWidget(m_pagesButton);
    row->addWidget(m_sourceButton);
    row->addWidget(m_closeButton);
    row->addStretch();
    connect(m_versionMenu, &QMenu::aboutToShow, this, &ReaderPane::fillVersionMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ReaderPane::fillColumnMenu);
    connect(m_sourceButton, &QToolButton::toggled, this, &ReaderPane::setSourceShown);
    connect(m_closeButton, &QToolButton::clicked, this, &ReaderPane::closeRequested);
    updateColumnButton();
}

void ReaderPane::setRank(Rank rank) {
    m_rank = rank;
    m_closeButton->setVisible(rank != Rank::Alone);
    fit();
    update();
}

void ReaderPane::focusInEvent(QFocusEvent* event) {
    m_view->setFocus(event->reason());
}

void ReaderPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ReaderPane::fit() {
    const int spacing = m_headerRow->spacing();
    const QMargins around = m_headerRow->contentsMargins();
    int needed = around.left() + around.right() + m_lensBar->minimumSizeHint().width();
    for (const QToolButton* button : {m_versionButton, m_besideButton, m_pagesButton, m_sourceButton, m_closeButton}) {
        needed += button->isHidden() ? 0 : spacing + button->sizeHint().width();
    }
    // Beside others, and in little room, the pane gives the width of the column.
    const int choosing = spacing + m_columnButton->sizeHint().width();
    m_columnButton->setVisible(m_rank == Rank::Alone && needed + choosing <= width());
    const bool stacked = needed > width();
    m_headerRow->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setFixedHeight((stacked ? 2 : 1) * m_themes.metrics().barHeight);
    m_reading->setOrientation(width() < narrowestBesidePages ? Qt::Vertical : Qt::Horizontal);
}

void ReaderPane::offerBeside() {
    if (m_hasArticle) {
        m_besideButton->showMenu();
    }
}

void ReaderPane::showArticle(const domain::ArticleText& article, const ArticleHeader& header,
                             std::function<ReaderSource()> source) {
    m_sourceOf = std::move(source);
    m_sourceLoaded = false;
    m_hasArticle = true;
    m_pagePanel->clear();
    m_view->setArticle(article, header);
    const bool hasPages = std::ranges::any_of(article.blocks(), [](const auto& block) { return block.page > 0; });
    m_pagesButton->setVisible(m_drawsPages && hasPages);
    setPagesShown(m_pagesButton->isChecked());
    m_messages->hide();
    m_header->show();
    m_sourceButton->setVisible(static_cast<bool>(m_sourceOf));
    m_sourceButton->setChecked(false);
    fit();
    m_stack->setCurrentWidget(m_reading);
    if (m_findBar->isVisibleTo(this)) {
        findWords(m_findBar->words());
    }
}

void ReaderPane::setVersions(std::vector<ReaderVersion> versions, domain::VersionId shown) {
    m_versions = std::move(versions);
    m_version = shown;
    const auto current = std::ranges::find(m_versions, shown, &ReaderVersion::id);
    m_versionButton->setVisible(m_versions.size() > 1 && current != m_versions.end());
    m_versionButton->setText(tr("Version %1 of %2").arg(current - m_versions.begin() + 1).arg(m_versions.size()));
    m_versionButton->setAccessibleName(m_versionButton->text());
    fit();
}

void ReaderPane::fillVersionMenu() {
    m_versionMenu->clear();
    for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) { // the latest first
        QAction* action = m_versionMenu->addAction(version->name);
        action->setCheckable(true);
        action->setChecked(version->id == m_version);
        connect(action, &QAction::triggered, this, [this, id = version->id] { Q_EMIT versionChosen(id); });
    }
    m_versionMenu->addSeparator();
    connect(m_versionMenu->addAction(tr("Compare versions…")), &QAction::triggered, this,
            &ReaderPane::comparisonRequested);
}

void ReaderPane::showNothing() {
    m_hasArticle = false;
    setVersions({}, {});
    m_sourceOf = {};
    m_view->setArticle({}, {});
    m_header->hide();
    m_findBar->hide();
    m_stack->setCurrentWidget(m_empty);
}

QStringList ReaderPane::enabledLenses() const {
    QStringList ids;
    for (int lens = 0; lens < m_view->lenses().count(); ++lens) {
        if (m_view->lenses().isEnabled(lens)) {
            ids << m_view->lenses().id(lens);
        }
    }
    return ids;
}

QStringList ReaderPane::allLenses() const {
    QStringList ids;
    for (int lens = 0; lens < m_view->lenses().count(); ++lens) {
        ids << m_view->lenses().id(lens);
    }
    return ids;
}

void ReaderPane::setEnabledLenses(const QStringList& ids) {
    m_view->setLensesEnabled([&](int lens) { return ids.contains(m_view->lenses().id(lens)); });
    m_lensBar->refresh();
}

void ReaderPane::toggleLens(int lens, bool on) {
    m_view->setLensEnabled(lens, on);
    m_lensBar->refresh();
    Q_EMIT enabledLensesChanged(enabledLenses());
}

void ReaderPane::toggleLenses(bool on) {
    setEnabledLenses(on ? allLenses() : QStringList());
    Q_EMIT enabledLensesChanged(enabledLenses());
}

void ReaderPane::setColumn(int characters) {
    if (characters != m_view->column()) {
        m_view->setColumn(characters);
        updateColumnButton();
        Q_EMIT columnChanged(m_view->column());
    }
}

void ReaderPane::fillColumnMenu() {
    m_columnMenu->clear();
    for (const int characters : columnChoices) {
        QAction* action = m_columnMenu->addAction(tr("%1 characters a line").arg(characters));
        action->setCheckable(true);
        action->setChecked(characters == m_view->column());
        connect(action, &QAction::triggered, this, [this, characters] { setColumn(characters); });
    }
}

void ReaderPane::updateColumnButton() {
    m_columnButton->setText(tr("%1 characters").arg(m_view->column()));
}

bool ReaderPane::isSourceShown() const {
    return m_source != nullptr && m_stack->currentWidget() == m_source;
}

void ReaderPane::setSourceShown(bool shown) {
    if (!m_hasArticle || (shown && !m_sourceOf)) {
        return;
    }
    if (shown) {
        loadSource();
    }
    m_sourceButton->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_source) : m_reading);
    m_lensBar->setEnabled(!shown);
}

bool ReaderPane::showInSource(const QString& name, const QString& passage) {
    if (!m_hasArticle || !m_sourceOf) {
        return false;
    }
    loadSource();
    if (!m_source->reveal(name, passage)) {
        return false;
    }
    setSourceShown(true);
    return true;
}

void ReaderPane::loadSource() {
    if (m_source == nullptr) {
        m_source = new SourceView(m_themes, m_library, this);
        m_stack->addWidget(m_source);
    }
    if (!m_sourceLoaded) {
        const ReaderSource source = m_sourceOf();
        m_source->setSource(source.bytes, source.mediaType);
        m_sourceLoaded = true;
    }
}

void ReaderPane::setDrawsPages(bool draws) {
    m_drawsPages = draws;
}

void ReaderPane::connectPages() {
    connect(m_pagesButton, &QToolButton::toggled, this, &ReaderPane::setPagesShown);
    connect(m_pagePanel, &PagePanel::pictureWanted, this, &ReaderPane::pagePictureWanted);
    connect(m_pagePanel, &PagePanel::turnedTo, this, &ReaderPane::followPage);
    connect(m_pagePanel, &PagePanel::closeRequested, this, [this] {
        m_pagesButton->setChecked(false);
        m_view->setFocus();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { followView(); });
    connect(m_view, &ArticleView::selectionChanged, this, [this](domain::TextRange range) { followText(range.start); });
}

bool ReaderPane::arePagesShown() const {
    return !m_pagePanel->isHidden();
}

void ReaderPane::setPagesShown(bool shown) {
    const bool possible = m_hasArticle && !m_pagesButton->isHidden();
    m_pagePanel->setVisible(shown && possible);
    if (shown && possible) {
        setSourceShown(false);
        m_pagesButton->setChecked(true);
        followView();
    }
}

void ReaderPane::togglePages() {
    if (!m_hasArticle) {
        return;
    }
    if (m_pagesButton->isHidden()) {
        m_messages->showMessage(MessageBar::Severity::Info,
                                tr("This article has no pages: it was not read from a document that is set in pages."));
        return;
    }
    m_pagesButton->setChecked(!m_pagesButton->isChecked());
    if (arePagesShown()) {
        m_pagePanel->setFocus();
    }
}

void ReaderPane::followView() {
    if (arePagesShown()) { // each step of scrolling comes here
        followText(m_view->placeInView());
    }
}

void ReaderPane::followText(qsizetype place) {
    const auto* block = arePagesShown() && !m_isTurning ? m_view->article().blockAt(place) : nullptr;
    if (block) {
        m_pagePanel->showPage(std::max(block->page, 1)); // a title may come from beside the pages
    }
}

void ReaderPane::followPage(int page) {
    const auto& blocks = m_view->article().blocks();
    const auto first = std::ranges::find_if(blocks, [page](const auto& block) { return block.page >= page; });
    if (first != blocks.end()) {
        m_isTurning = true;
        m_view->reveal({first->range.start, first->range.start});
        m_isTurning = false;
    }
}

void ReaderPane::find(const QString& words) {
    if (m_hasArticle) {
        setSourceShown(false);
        m_findBar->open(words);
    }
}

void ReaderPane::findWords(const QString& words) {
    m_hits = findInText(m_view->article(), words);
    m_view->setMarks(ReaderMark::Kind::SearchHit, m_hits);
    // The first hit from the caret on, so that finding does not jump back to the top.
    const auto next = std::ranges::find_if(m_hits, [this](const auto& hit) { return hit.start >= m_view->caret(); });
    m_hit = m_hits.empty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin();
    showHit();
}

void ReaderPane::stepHit(int by) {
    const auto count = static_cast<qsizetype>(m_hits.size());
    if (count > 0) {
        m_hit = (m_hit + by + count) % count;
        showHit();
    }
}

void ReaderPane::showHit() {
    m_view->setCurrentHit(m_hit < 0 ? domain::TextRange{} : m_hits[static_cast<size_t>(m_hit)]);
    m_findBar->setCount(static_cast<int>(m_hit) + 1, static_cast<int>(m_hits.size()));
}

void ReaderPane::endFind() {
    if (m_hit >= 0) {
        // What was found stays selected, ready to be highlighted.
        m_view->setSelection(m_hits[static_cast<size_t>(m_hit)]);
    }
    m_hits.clear();
    m_hit = -1;
    m_view->setMarks(ReaderMark::Kind::SearchHit, {});
    m_view->setCurrentHit({});
    m_view->setFocus();
}

void ReaderPane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        find();
    } else if (event->key() == Qt::Key_F3 && !m_hits.empty()) {
        stepHit((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReaderPane::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().surface);
    if (m_header->isVisibleTo(this)) {
        painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), m_themes.palette().line);
        if (m_rank == Rank::Current) {
            painter.fillRect(QRect(0, m_header->geometry().bottom() - 1, width(), 2), m_themes.palette().accent);
        }
    }
}

void ReaderPane::restyle() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, m_themes.palette().muted);
    m_closeButton->setIcon(makeIcon(Icon::Close, m_themes.palette()));
    for (QToolButton* button : {m_columnButton, m_besideButton, m_pagesButton, m_sourceButton}) {
        button->setFont(m_themes.fonts().small);
        button->setPalette(quiet);
    }
    update();
}

} // namespace gainsay::ui
