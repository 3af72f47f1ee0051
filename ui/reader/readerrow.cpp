// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerrow.h"

#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int narrowestPane = 300; ///< some forty letters of the reading face

} // namespace

ReaderRow::ReaderRow(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_library(library)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_scroll(new QScrollArea) {
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_scroll->setWidget(m_splitter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_scroll);
    m_current = makePane();
    m_splitter->addWidget(m_current);
    m_panes.push_back(m_current);
    setFocusProxy(m_current);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ReaderRow::columnsChanged);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { followFocus(now); });
    showRanks();
}

ReaderRow::~ReaderRow() {
    qApp->disconnect(this); // the keyboard leaves the panes as they go
    for (const ReaderPane* pane : m_panes) {
        pane->view().verticalScrollBar()->disconnect(this);
    }
}

ReaderPane* ReaderRow::makePane() {
    auto* pane = new ReaderPane(m_themes, m_library);
    connect(pane, &ReaderPane::importRequested, this, &ReaderRow::importRequested);
    connect(pane, &ReaderPane::sampleRequested, this, &ReaderRow::sampleRequested);
    connect(pane, &ReaderPane::lensLegendRequested, this, &ReaderRow::lensLegendRequested);
    connect(pane, &ReaderPane::enabledLensesChanged, this, [this](const QStringList& ids) {
        setEnabledLenses(ids);
        Q_EMIT enabledLensesChanged(ids);
    });
    connect(pane, &ReaderPane::columnChanged, this, [this](int characters) {
        setColumn(characters);
        Q_EMIT columnChanged(characters);
    });
    connect(pane->view().verticalScrollBar(), &QScrollBar::valueChanged, this, [this, pane] {
        follow(*pane);
        Q_EMIT scrolled();
    });
    return pane;
}

bool ReaderRow::hasRoom() const {
    const auto wanted = std::ssize(m_panes) + 1;
    return wanted <= mostPanes && width() >= static_cast<int>(wanted) * narrowestPane;
}

ReaderPane& ReaderRow::addPane() {
    ReaderPane* pane = makePane();
    pane->setEnabledLenses(m_current->enabledLenses());
    pane->setColumn(m_current->view().column());
    const auto at = std::ranges::find(m_panes, m_current) + 1;
    m_splitter->insertWidget(static_cast<int>(at - m_panes.begin()), pane);
    m_panes.insert(at, pane);
    m_splitter->setSizes(QList<int>(std::ssize(m_panes), width() / static_cast<int>(m_panes.size())));
    showRanks();
    Q_EMIT columnsChanged();
    return *pane;
}

void ReaderRow::remove(ReaderPane& pane) {
    const auto found = std::ranges::find(m_panes, &pane);
    if (m_panes.size() < 2 || found == m_panes.end()) {
        return;
    }
    const auto at = m_panes.erase(found);
    if (m_current == &pane) {
        setCurrent(at == m_panes.end() ? *m_panes.back() : **at);
    }
    pane.hide();
    pane.setParent(nullptr);
    pane.deleteLater();
    showRanks();
    Q_EMIT columnsChanged();
}

void ReaderRow::setCurrent(ReaderPane& pane) {
    if (m_current == &pane) {
        return;
    }
    m_current = &pane;
    setFocusProxy(&pane);
    showRanks();
    m_scroll->ensureWidgetVisible(&pane);
    Q_EMIT currentChanged(&pane);
}

void ReaderRow::step(int by) {
    const auto count = std::ssize(m_panes);
    const auto at = std::ranges::find(m_panes, m_current) - m_panes.begin();
    ReaderPane& next = *m_panes[static_cast<size_t>((at + by % count + count) % count)];
    setCurrent(next);
    next.setFocus();
}

QList<int> ReaderRow::columns() const {
    return m_splitter->sizes();
}

void ReaderRow::setColumns(const QList<int>& widths) {
    if (widths.size() == std::ssize(m_panes)) {
        m_splitter->setSizes(widths);
    }
}

void ReaderRow::setScrollingTogether(bool together) {
    m_isScrollingTogether = together;
    follow(*m_current);
}

void ReaderRow::setEnabledLenses(const QStringList& ids) {
    for (ReaderPane* pane : m_panes) {
        if (pane->enabledLenses() != ids) {
            pane->setEnabledLenses(ids);
        }
    }
}

QStringList ReaderRow::enabledLenses() const {
    return m_current->enabledLenses();
}

void ReaderRow::chooseLenses(const QStringList& ids) {
    setEnabledLenses(ids);
    Q_EMIT enabledLensesChanged(enabledLenses());
}

void ReaderRow::chooseAllLenses() {
    chooseLenses(m_current->allLenses());
}

void ReaderRow::toggleLenses() {
    if (const QStringList on = enabledLenses(); !on.isEmpty()) {
        m_lensesAway = on;
        chooseLenses({});
    } else {
        chooseLenses(m_lensesAway.isEmpty() ? m_current->allLenses() : m_lensesAway);
    }
}

void ReaderRow::setColumn(int characters) {
    for (ReaderPane* pane : m_panes) {
        pane->setColumn(characters);
    }
}

void ReaderRow::followFocus(const QWidget* focused) {
    const auto holder =
        std::ranges::find_if(m_panes, [focused](const ReaderPane* pane) { return pane->isAncestorOf(focused); });
    if (focused && holder != m_panes.end()) {
        setCurrent(**holder);
    }
}

void ReaderRow::follow(const ReaderPane& scrolled) {
    if (!m_isScrollingTogether || m_isFollowing) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const QScrollBar& leading = *scrolled.view().verticalScrollBar();
    const double share = leading.maximum() > 0 ? static_cast<double>(leading.value()) / leading.maximum() : 0;
    for (const ReaderPane* pane : m_panes) {
        QScrollBar& bar = *pane->view().verticalScrollBar();
        if (pane != &scrolled) {
            bar.setValue(static_cast<int>(std::lround(share * bar.maximum())));
        }
    }
}

void ReaderRow::showRanks() {
    for (ReaderPane* pane : m_panes) {
        // Alone a pane takes what there is; beside others it stays wide enough to be read in, and the row scrolls.
        pane->setMinimumWidth(m_panes.size() == 1 ? 0 : narrowestPane);
        pane->setRank(m_panes.size() == 1 ? ReaderPane::Rank::Alone
                      : pane == m_current ? ReaderPane::Rank::Current
                                          : ReaderPane::Rank::Beside);
    }
}

} // namespace gainsay::ui
