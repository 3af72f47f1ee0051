// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/search/searchbox.h"
#include "ui/style/icons.h"
#include "ui/style/quotedrag.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/actionregistry.h"
#include "ui/window/dossierbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gainsay::ui {
namespace {

constexpr int barHeight = 48;

} // namespace

TopBar::TopBar(const ThemeProvider& themes, ActionRegistry& actions, QMenu& dossierMenu, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_actions(actions)
    , m_dossier(new DossierButton(themes, dossierMenu, this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_undo(makeIconButton(actions.action(ActionId::Undo)))
    , m_redo(makeIconButton(actions.action(ActionId::Redo)))
    , m_search(new SearchBox(themes, this))
    , m_views(new SegmentedControl(themes, this)) {
    setFixedHeight(barHeight);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setToolTip(
        tr("Import files (Ctrl+I). Files, folders and selections can be dropped on the window as well."));
    connect(m_import, &QPushButton::clicked, &actions.action(ActionId::Import), &QAction::trigger);
    m_views->setAccessibleName(tr("Views"));
    m_views->setObjectName(QStringLiteral("views"));
    for (const ActionId id : {ActionId::ViewRead, ActionId::ViewCompare, ActionId::ViewClaims, ActionId::ViewTimeline,
                              ActionId::ViewOrigins, ActionId::ViewReport}) {
        const QAction& action = actions.action(id);
        m_views->addSegment(action.text(), action.shortcut().toString(QKeySequence::NativeText));
    }
    connect(m_views, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { Q_EMIT viewChosen(static_cast<View>(index)); });
    m_views->setDropTest([](int index, const QMimeData& mime) {
        const auto count = quotesIn(mime).size();
        return static_cast<View>(index) == View::Report ? count > 0
                                                        : static_cast<View>(index) == View::Compare && count == 1;
    });
    connect(m_views, &SegmentedControl::dropped, this, [this](int index, const QMimeData& mime) {
        Q_EMIT quotesDropped(static_cast<View>(index), quotesIn(mime));
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(themes.metrics().small, 0, themes.metrics().large, 1);
    row->setSpacing(themes.metrics().small);
    row->addWidget(m_dossier);
    row->addWidget(m_import);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(themes.metrics().medium);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_views);
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_search->setMinimumWidth(160);
    m_search->setToolTip(m_search->placeholderText()); // which ends in "…" where the window is narrow
    connect(&themes, &ThemeProvider::changed, this, &TopBar::restyle);
    restyle();
    setDossier({});
}

QToolButton* TopBar::makeIconButton(QAction& action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setDossier(const QString& title) {
    m_dossier->setDossier(title);
    const bool open = !title.isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_import, m_undo, m_redo, m_search, m_views}) {
        widget->setVisible(open);
    }
    m_search->clearSearch();
}

void TopBar::setView(View view) {
    if (view == View::Entity) {
        m_views->takeNone();
        return;
    }
    m_views->setCurrentIndex(static_cast<int>(view));
}

void TopBar::setNewContradictions(int count) {
    m_views->setBadge(static_cast<int>(View::Compare), count);
}

void TopBar::restyle() {
    m_actions.action(ActionId::Undo).setIcon(makeIcon(Icon::Undo, m_themes.palette()));
    m_actions.action(ActionId::Redo).setIcon(makeIcon(Icon::Redo, m_themes.palette()));
    update();
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_themes.palette().line);
}

} // namespace gainsay::ui
