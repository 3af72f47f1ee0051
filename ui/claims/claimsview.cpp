// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsview.h"

#include "ui/claims/claimsmodel.h"
#include "ui/claims/matrixpainter.h"
#include "ui/claims/matrixview.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/picturefile.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/flowlayout.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/stancebadge.h"
#include "ui/style/widgets/taborder.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

/// A little piece of what "not yet read" looks like.
class HatchedSwatch final : public QWidget {
public:
    explicit HatchedSwatch(const ThemeProvider& themes)
        : m_themes(themes) {
        setFixedSize(34, themes.metrics().badgeHeight);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Palette& p = m_themes.palette();
        QPainter painter(this);
        paintPanel(painter, rect(), 4, p.surface);
        paintHatching(painter, rect(), blend(p.surface, p.line, 0.6));
        paintPanel(painter, rect(), 4, {}, p.line);
    }

private:
    const ThemeProvider& m_themes;
};

} // namespace

ClaimsView::ClaimsView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new ClaimsModel(this))
    , m_message(new MessageBar(themes, this))
    , m_pages(new QStackedWidget(this))
    , m_headline(new QLabel(tr("What each source says about each claim")))
    , m_summary(new RunLabel(themes))
    , m_new(new QPushButton(tr("New claim")))
    , m_matrix(new MatrixView(themes, *m_model))
    , m_empty(new EmptyState(themes, Icon::Claim,
                             tr("No claims yet. A claim is a sentence that can be true or false; here you see which "
                                "source asserts it, which denies it and which is silent."),
                             tr("Write a claim"))) {
    setAutoFillBackground(true);
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_matrix);
    tabFirstTo(*m_matrix, *this);

    connect(m_empty, &EmptyState::actionTriggered, this, &ClaimsView::newClaimRequested);
    connect(m_new, &QPushButton::clicked, this, &ClaimsView::newClaimRequested);
    connect(m_matrix, &QAbstractItemView::activated, this, &ClaimsView::activate);
    connect(m_matrix, &MatrixView::statementActivated, this, [this](const QModelIndex& index, int statement) {
        Q_EMIT openAssertion(m_model->cell(index)->statements[static_cast<size_t>(statement)].assertion);
    });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        m_matrix->viewport()->update(); // the whole row is tinted
    });
    connect(&themes, &ThemeProvider::changed, this, &ClaimsView::restyle);
    makeActions();
    restyle();
}

QWidget* ClaimsView::makePage() {
    auto* page = new QWidget;
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_new->setToolTip(tr("Write a claim (M)"));
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_headline);
    words->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addSpacing(m_themes.metrics().huge);
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("claims.export"));
    save->setToolTip(tr("Export as a picture, SVG or PNG"));
    connect(save, &QPushButton::clicked, this, &ClaimsView::exportRequested);
    head->setSpacing(m_themes.metrics().small);
    head->addWidget(save, 0, Qt::AlignTop);
    head->addWidget(m_new, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(16);
    column->addWidget(m_matrix, 1000);
    column->addSpacing(14);
    column->addLayout(makeLegend());
    column->addStretch(1);
    return page;
}

QLayout* ClaimsView::makeLegend() {
    auto* legend = new FlowLayout(m_themes.metrics().medium);
    using enum domain::Stance;
    for (const auto stance : {Asserts, Denies, Doubts, Reports}) {
        legend->addWidget(new StanceBadge(m_themes, stance));
    }
    const auto addWords = [&](const QString& text) {
        auto* words = new RunLabel(m_themes);
        words->setText(text, Voice::Muted);
        legend->addWidget(words);
    };
    addWords(tr("silent: read, and nothing said"));
    legend->addWidget(new HatchedSwatch(m_themes));
    addWords(tr("not yet read"));
    return legend;
}

QAction* ClaimsView::addAction(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void ClaimsView::makeActions() {
    connect(addAction(QStringLiteral("claims.new"), tr("New Claim…"), Qt::Key_M), &QAction::triggered, this,
            &ClaimsView::newClaimRequested);
    connect(addAction(QStringLiteral("claims.edit"), tr("Edit Claim…"), Qt::Key_F2), &QAction::triggered, this,
            [this] { Q_EMIT editClaimRequested(currentClaim()); });
    connect(addAction(QStringLiteral("claims.remove"), tr("Remove Claim"), Qt::Key_Delete), &QAction::triggered, this,
            [this] { Q_EMIT removeClaimRequested(currentClaim()); });
    updateActions();
}

void ClaimsView::setMatrix(ClaimsMatrix matrix) {
    const bool empty = matrix.rows.empty();
    m_model->setMatrix(std::move(matrix));
    if (!m_matrix->currentIndex().isValid() && !empty) {
        m_matrix->setCurrentIndex(m_model->index(0, 0));
    }
    m_pages->setCurrentIndex(empty ? 1 : 0);
    updateSummary();
    updateActions();
}

bool ClaimsView::showClaim(domain::ClaimId claim) {
    const QModelIndex index = m_model->indexOf(claim);
    if (index.isValid()) {
        m_matrix->setCurrentIndex(index);
        m_matrix->scrollTo(index);
    }
    return index.isValid();
}

domain::ClaimId ClaimsView::currentClaim() const {
    const QModelIndex current = m_matrix->currentIndex();
    return current.isValid() ? m_model->row(current.row()).claim.id : domain::ClaimId();
}

std::function<Result<void>(const QString&)> ClaimsView::picture() const {
    ClaimsMatrix matrix;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->isSource(column)) {
            matrix.columns.push_back(m_model->source(column));
        }
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        matrix.rows.push_back(m_model->row(row));
    }
    return [matrix, theme = m_themes.theme(), width = m_matrix->viewport()->width(),
            title = m_headline->text()](const QString& path) {
        ClaimsModel model; // of the thread that draws
        model.setMatrix(matrix);
        MatrixLayout layout;
        layout.update(model, theme, width);
        const MatrixPainter cells(model, theme);
        return writePicture(path, layout.contentSize(), title,
                            [&](QPainter& painter) { cells.paintAll(painter, layout); });
    };
}

void ClaimsView::showError(const Error& error) {
    m_message->showError(error);
}

void ClaimsView::activate(const QModelIndex& index) {
    const auto claim = m_model->row(index.row()).claim.id;
    const ClaimCell* cell = m_model->cell(index);
    if (cell == nullptr) {
        Q_EMIT openClaim(claim);
    } else if (cell->statements.size() == 1) {
        Q_EMIT openAssertion(cell->statements.front().assertion);
    } else {
        Q_EMIT openCell(claim, m_model->source(index.column()).source);
    }
}

void ClaimsView::updateActions() {
    const bool any = !currentClaim().isNull();
    for (QAction* action : actions()) {
        action->setEnabled(any || action->objectName() == QLatin1StringView("claims.new"));
    }
}

void ClaimsView::updateSummary() {
    const int claims = m_model->rowCount();
    const int sources = m_model->sourceCount();
    const QString claimWords = claims == 1 ? tr("1 claim") : tr("%1 claims").arg(claims);
    const QString sourceWords = sources == 1 ? tr("1 source") : tr("%1 sources").arg(sources);
    m_summary->setText(
        tr("%1 × %2 · arrow keys move, Enter opens the passages, M writes a claim").arg(claimWords, sourceWords),
        Voice::Muted);
}

void ClaimsView::restyle() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_themes.palette().ground);
    setPalette(ground);
    m_headline->setFont(m_themes.fonts().headline);
    m_new->setIcon(makeIcon(Icon::Plus, m_themes.palette()));
}

} // namespace gainsay::ui
