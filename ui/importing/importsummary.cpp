// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importsummary.h"

#include "ui/importing/importoutcomemodel.h"
#include "ui/importing/importpace.h"
#include "ui/importing/outcomedelegate.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/chooserow.h"
#include "ui/style/widgets/longlistview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

using session::ImportStatus;

constexpr int cardWidth = 520;
constexpr int shadowRoom = 12;
constexpr int mostRows = 260; ///< pixels of the list before it scrolls
constexpr int progressHeight = 6;
constexpr int rowsLaidOutAtOnce = 100;

/// "42 imported, 3 new versions, 2 duplicates, 1 failed".
QString summaryLine(const ImportOutcomeModel& model) {
    QStringList parts;
    const int imported = model.count(ImportStatus::Imported);
    if (imported > 0 || model.rowCount() == 0) {
        parts << ImportSummary::tr("%1 imported").arg(imported);
    }
    if (const int versions = model.count(ImportStatus::NewVersion); versions > 0) {
        parts << (versions == 1 ? ImportSummary::tr("1 new version")
                                : ImportSummary::tr("%1 new versions").arg(versions));
    }
    if (const int duplicates = model.count(ImportStatus::Duplicate); duplicates > 0) {
        parts << (duplicates == 1 ? ImportSummary::tr("1 duplicate")
                                  : ImportSummary::tr("%1 duplicates").arg(duplicates));
    }
    if (const int failed = model.count(ImportStatus::Failed); failed > 0) {
        parts << ImportSummary::tr("%1 failed").arg(failed);
    }
    if (const int cancelled = model.count(ImportStatus::Cancelled); cancelled > 0) {
        parts << ImportSummary::tr("%1 cancelled").arg(cancelled);
    }
    return parts.join(ImportSummary::tr(", "));
}

/// How many of these rows a role says yes to.
int countOf(const ImportOutcomeModel& model, const std::vector<int>& rows, ImportOutcomeModel::Role role) {
    return static_cast<int>(std::ranges::count_if(rows, [&](int row) { return model.index(row).data(role).toBool(); }));
}

std::vector<domain::ArticleId> articlesIn(const ImportOutcomeModel& model, const std::vector<int>& rows) {
    std::vector<domain::ArticleId> articles;
    for (const int row : rows) {
        if (const domain::ArticleId article = model.outcomeAt(row).article; !article.isNull()) {
            articles.push_back(article);
        }
    }
    return articles;
}

} // namespace

ImportSummary::ImportSummary(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new ImportOutcomeModel(this))
    , m_title(new QLabel(this))
    , m_pace(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new LongListView(rowsLaidOutAtOnce, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_retry(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this)) {
    setObjectName(QStringLiteral("importSummary"));
    m_title->setTextFormat(Qt::PlainText);
    buildList();
    m_retry->setObjectName(QStringLiteral("importSummary.retry"));
    connect(m_retry, &QPushButton::clicked, this, [this] { retry(chosenToRetry()); });
    m_cancel->setObjectName(QStringLiteral("importSummary.cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportSummary::cancelRequested);
    m_close->setObjectName(QStringLiteral("importSummary.close"));
    connect(m_close, &QPushButton::clicked, this, &ImportSummary::closed);
    m_pace->setTextFormat(Qt::PlainText);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));

    const int edge = shadowRoom + themes.metrics().large;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_title);
    column->addWidget(m_pace);
    column->addWidget(m_progress);
    column->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(themes.metrics().small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    const auto restyle = [this] {
        m_title->setFont(m_themes.fonts().strong);
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
        m_pace->setFont(m_themes.fonts().small);
        m_pace->setPalette(quiet);
    };
    connect(&themes, &ThemeProvider::changed, this, restyle);
    restyle();
}

void ImportSummary::buildList() {
    m_list->setModel(m_model);
    auto* delegate = new OutcomeDelegate(m_themes, m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &OutcomeDelegate::actionClicked, this,
            [this](const QModelIndex& index, OutcomeDelegate::Action action) {
                m_acted = true;
                actOn(index, action);
            });
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("What was imported"));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const bool onAction = std::exchange(m_acted, false);
        // With Ctrl or Shift one chooses several, and nothing is to open meanwhile.
        if (!onAction && (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == 0) {
            activate(index);
        }
    });
    connect(m_list, &QListView::activated, this, &ImportSummary::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &ImportSummary::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportSummary::updateRetry);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportSummary::updateRetry);
    addShortcuts();
}

void ImportSummary::begin(qsizetype first, std::vector<session::ImportOutcome> items) {
    m_model->addItems(first, std::move(items));
    setRunning(true);
    fit();
}

void ImportSummary::setChoice(int chosen, int offered) {
    m_chosen += chosen;
    m_offered += offered;
}

void ImportSummary::setReading(qsizetype number) {
    m_model->setReading(number);
}

void ImportSummary::setOutcome(qsizetype number, const session::ImportOutcome& outcome) {
    m_model->setOutcome(number, outcome);
    m_latest = m_model->rowOf(number);
}

void ImportSummary::setProgress(qsizetype finished, qsizetype total, std::chrono::milliseconds elapsed) {
    m_title->setText(tr("Importing: %1 of %2").arg(finished).arg(total));
    const QString pace = paceWords(finished, total, elapsed);
    m_pace->setText(pace.isEmpty() ? tr("What is done stays, also if you cancel.") : pace);
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(finished));
    if (wantedListHeight() != m_list->height()) {
        fit(); // a reason takes room that nobody knew of when the batch began
    }
    // Follows the work, unless somebody is looking around in the list.
    if (isVisible() && !m_list->hasFocus() && !m_list->underMouse() && m_latest < m_model->rowCount()) {
        m_list->scrollTo(m_model->index(m_latest, 0), QAbstractItemView::PositionAtCenter);
    }
}

void ImportSummary::setRunning(bool running) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pace, m_progress, m_cancel}) {
        widget->setVisible(running);
    }
    m_retry->setVisible(!running && m_model->hasUnfinished());
    m_close->setText(running ? tr("Hide") : tr("Close"));
}

void ImportSummary::show(const std::vector<session::ImportOutcome>& outcomes) {
    m_model->setOutcomes(outcomes);
    const QString line = summaryLine(*m_model); // with what a batch tried again has kept of the one before
    m_title->setText(m_offered == 0 ? line
                                    : tr("%1 · %2 of %3 captures chosen").arg(line).arg(m_chosen).arg(m_offered));
    m_chosen = 0;
    m_offered = 0;
    m_needsAttention = m_model->count(ImportStatus::Imported) < m_model->rowCount();
    setRunning(false);
    fit();
    m_list->scrollToTop(); // what asks for attention
}

int ImportSummary::wantedListHeight() const {
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostRows; ++row) {
        height += m_list->sizeHintForRow(row);
    }
    return std::min(height + 4, mostRows);
}

void ImportSummary::fit() {
    resize(cardWidth, 0);
    layout()->activate(); // the rows go by how wide the list is, before the card is first shown too
    m_list->doItemsLayout();
    m_list->setFixedHeight(wantedListHeight());
    layout()->invalidate();
    updateGeometry();
    resize(sizeHint());
    Q_EMIT resized();
}

QSize ImportSummary::sizeHint() const {
    return {cardWidth, layout()->sizeHint().height()};
}

std::vector<int> ImportSummary::meantRows(const QModelIndex& index) const {
    std::vector<int> chosen = chosenRows(*m_list);
    return std::ranges::contains(chosen, index.row()) ? chosen : std::vector{index.row()};
}

void ImportSummary::activate(const QModelIndex& index) {
    if (const auto articles = articlesIn(*m_model, meantRows(index)); !articles.empty()) {
        Q_EMIT articlesActivated(articles);
    }
}

void ImportSummary::retry(const std::optional<std::vector<int>>& rows) {
    if (const auto items = m_model->takeUnfinished(rows); !items.empty()) {
        Q_EMIT retryRequested(items);
    }
}

void ImportSummary::remove(const std::vector<int>& rows) {
    const auto articles = m_model->takeImported(rows);
    if (articles.empty()) {
        return;
    }
    Q_EMIT removalRequested(articles);
    if (m_model->rowCount() == 0) {
        Q_EMIT closed();
        return;
    }
    chooseRow(*m_list, m_model->index(std::min(rows.front(), m_model->rowCount() - 1)));
    fit();
}

std::optional<std::vector<int>> ImportSummary::chosenToRetry() const {
    const std::vector<int> rows = chosenRows(*m_list);
    const bool any = rows.size() > 1 && countOf(*m_model, rows, ImportOutcomeModel::RetryRole) > 0;
    return any ? std::optional(rows) : std::nullopt;
}

void ImportSummary::updateRetry() {
    const auto rows = chosenToRetry();
    m_retry->setText(rows ? tr("Try %1 selected again").arg(countOf(*m_model, *rows, ImportOutcomeModel::RetryRole))
                          : tr("Try the failed ones again"));
}

void ImportSummary::showMenu(const QPoint& at) {
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    const std::vector<int> rows = meantRows(index);
    QMenu menu(this);
    if (const auto articles = articlesIn(*m_model, rows); !articles.empty()) {
        menu.addAction(articles.size() == 1 ? tr("Open") : tr("Open beside each other"), this,
                       [this, articles] { Q_EMIT articlesActivated(articles); });
    }
    for (const OutcomeDelegate::Action action : OutcomeDelegate::actionsOf(index)) {
        menu.addAction(OutcomeDelegate::wordsOf(action), this,
                       [this, index = QPersistentModelIndex(index), action] { actOn(index, action); });
    }
    if (const int count = countOf(*m_model, rows, ImportOutcomeModel::RemoveRole); count > 0) {
        menu.addSeparator();
        menu.addAction(count == 1 ? tr("Delete") : tr("Delete all %1").arg(count), this,
                       [this, rows] { remove(rows); });
    }
    if (!menu.isEmpty()) {
        menu.exec(m_list->viewport()->mapToGlobal(at));
    }
}

void ImportSummary::addShortcuts() {
    const auto* first =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(first, &QShortcut::activated, this, [this] {
        const auto actions = OutcomeDelegate::actionsOf(m_list->currentIndex());
        if (!actions.empty()) {
            actOn(m_list->currentIndex(), actions.front());
        }
    });
    const auto* details = new QShortcut(QKeySequence(Qt::Key_F2), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(details, &QShortcut::activated, this, [this] {
        if (std::ranges::contains(OutcomeDelegate::actionsOf(m_list->currentIndex()),
                                  OutcomeDelegate::Action::Details)) {
            actOn(m_list->currentIndex(), OutcomeDelegate::Action::Details);
        }
    });
    const auto* removal = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, [this] { remove(chosenRows(*m_list)); });
}

void ImportSummary::actOn(const QModelIndex& index, OutcomeDelegate::Action action) {
    switch (action) {
    case OutcomeDelegate::Action::Retry:
        retry(meantRows(index));
        break;
    case OutcomeDelegate::Action::Source:
        Q_EMIT sourceRequested(m_model->outcomeAt(index.row()).article);
        break;
    case OutcomeDelegate::Action::Details:
        Q_EMIT detailsRequested(m_model->outcomeAt(index.row()).article);
        break;
    }
}

void ImportSummary::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImportSummary::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

} // namespace gainsay::ui
