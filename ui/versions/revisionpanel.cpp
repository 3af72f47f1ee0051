// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/revisionpanel.h"

#include "app/domain/datewords.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/versions/revisiondelegate.h"
#include "ui/versions/revisionmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int pageHeight = 480;

QString nameOf(const domain::Version& version) {
    return RevisionPanel::tr("Version %1 · %2")
        .arg(version.ordinal)
        .arg(domain::momentWords(version.capturedAt.toUTC()));
}

domain::VersionId chosen(const QComboBox& box, const std::vector<domain::Version>& versions) {
    const int row = box.currentIndex();
    return row >= 0 && static_cast<size_t>(row) < versions.size() ? versions[static_cast<size_t>(row)].id
                                                                  : domain::VersionId();
}

} // namespace

RevisionPanel::RevisionPanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new RevisionModel(this))
    , m_older(new QComboBox(this))
    , m_newer(new QComboBox(this))
    , m_onlyChanges(new QCheckBox(tr("Only what changed"), this))
    , m_summary(new QLabel(this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next change"), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView) {
    buildHead();
    buildList();
    arrange();
    connect(&themes, &ThemeProvider::changed, this, &RevisionPanel::restyle);
    restyle();
    showPage();
}

void RevisionPanel::buildHead() {
    m_older->setAccessibleName(tr("Older version"));
    m_newer->setAccessibleName(tr("Newer version"));
    for (QComboBox* box : {m_older, m_newer}) {
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT versionsChosen(older(), newer()); });
    }
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_previous->setToolTip(tr("Previous change (F7)"));
    m_next->setToolTip(tr("Next change (F8)"));
    connect(m_previous, &QPushButton::clicked, this, [this] { goToChange(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToChange(1); });
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyChanges(only);
        showPage();
    });
}

void RevisionPanel::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RevisionDelegate(m_themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setObjectName(QStringLiteral("revision.sentences"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Sentences of both versions"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &RevisionPanel::open);
}

void RevisionPanel::arrange() {
    const Metrics& metrics = m_themes.metrics();
    auto* versions = new QHBoxLayout;
    versions->setSpacing(metrics.small);
    versions->addWidget(m_older, 1);
    versions->addWidget(new QLabel(QStringLiteral("→"), this));
    versions->addWidget(m_newer, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.medium);
    line->addWidget(m_summary, 1);
    line->addWidget(m_onlyChanges);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto* empty =
        new EmptyState(m_themes, Icon::Check, tr("Both versions say the same, sentence by sentence."), tr("Close"));
    auto* single =
        new EmptyState(m_themes, Icon::Clock,
                       tr("There is only one version of this article. Import the same page again when it has "
                          "changed, and compare both here."),
                       tr("Close"));
    for (EmptyState* state : {empty, single}) {
        connect(state, &EmptyState::actionTriggered, this, &RevisionPanel::closeRequested);
    }
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    m_pages->addWidget(single);
    m_pages->setMinimumHeight(pageHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics.small, 0);
    column->setSpacing(metrics.small);
    column->addLayout(versions);
    column->addLayout(line);
    column->addWidget(m_pages, 1);
}

domain::VersionId RevisionPanel::older() const {
    return chosen(*m_older, m_versions);
}

domain::VersionId RevisionPanel::newer() const {
    return chosen(*m_newer, m_versions);
}

void RevisionPanel::setVersions(const std::vector<domain::Version>& versions, domain::VersionId older,
                                domain::VersionId newer) {
    const QSignalBlocker quietOlder(m_older);
    const QSignalBlocker quietNewer(m_newer);
    m_versions = versions;
    for (QComboBox* box : {m_older, m_newer}) {
        box->clear();
        for (const domain::Version& version : versions) {
            box->addItem(nameOf(version));
        }
        box->setEnabled(versions.size() > 1);
    }
    const auto rowOf = [&](domain::VersionId id) {
        return static_cast<int>(std::ranges::find(versions, id, &domain::Version::id) - versions.begin());
    };
    m_older->setCurrentIndex(rowOf(older));
    m_newer->setCurrentIndex(rowOf(newer));
    showPage();
}

void RevisionPanel::setRevision(const session::RevisionView& revision) {
    m_model->setRows(revision.rows);
    const auto said = [&](domain::SentenceChange change, const QString& one, const QString& many) {
        const int count = m_model->count(change);
        return count == 0 ? QString() : (count == 1 ? one : many.arg(count));
    };
    QStringList parts{said(domain::SentenceChange::Changed, tr("≠ 1 sentence changed"), tr("≠ %1 sentences changed")),
                      said(domain::SentenceChange::Added, tr("+ 1 added"), tr("+ %1 added")),
                      said(domain::SentenceChange::Removed, tr("− 1 removed"), tr("− %1 removed")),
                      said(domain::SentenceChange::Moved, tr("↷ 1 moved"), tr("↷ %1 moved"))};
    if (const int figures = m_model->changedFigures(); figures > 0) {
        parts << (figures == 1 ? tr("figures differ in 1") : tr("figures differ in %1").arg(figures));
    }
    parts.removeAll(QString());
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    showPage();
    if (const int first = m_model->rowCount() > 0 ? m_model->nextChange(-1, 1) : -1; first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollTo(m_model->index(std::max(0, first - 1)), QAbstractItemView::PositionAtTop);
    }
}

void RevisionPanel::showPage() {
    const bool anyChange = m_model->rowCount() > 0 && m_model->nextChange(-1, 1) >= 0;
    m_pages->setCurrentIndex(m_versions.size() < 2 ? 2 : anyChange ? 0 : 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_previous, m_next, m_onlyChanges}) {
        one->setEnabled(anyChange);
    }
}

void RevisionPanel::goToChange(int step) {
    if (m_model->rowCount() == 0) {
        return;
    }
    const int to = m_model->nextChange(m_list->currentIndex().row(), step);
    if (to >= 0) {
        m_list->setCurrentIndex(m_model->index(to));
    }
}

void RevisionPanel::open(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const session::RevisionRow& row = m_model->row(index.row());
    if (row.afterRange) {
        Q_EMIT openRequested(newer(), *row.afterRange);
    } else if (row.beforeRange) {
        Q_EMIT openRequested(older(), *row.beforeRange);
    }
}

bool RevisionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F8 || key->key() == Qt::Key_F7) {
            const bool back = key->key() == Qt::Key_F7 || key->modifiers().testFlag(Qt::ShiftModifier);
            goToChange(back ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RevisionPanel::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_summary->setPalette(quiet);
    m_list->viewport()->update();
}

} // namespace gainsay::ui
