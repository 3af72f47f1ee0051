// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualview.h"

#include "ui/manual/manualbrowser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int listWidth = 250;
constexpr QSize wanted(960, 1200); ///< as high as there is room

} // namespace

ManualView::ManualView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_browser(new ManualBrowser(themes)) {
    m_field->setPlaceholderText(tr("Search the manual"));
    m_field->setAccessibleName(tr("Search the manual"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* left = new QVBoxLayout;
    left->setSpacing(themes.metrics().small);
    left->addWidget(m_field);
    left->addWidget(m_list, 1);
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themes.metrics().medium);
    row->addWidget(side);
    row->addWidget(m_browser, 1);
    setMinimumHeight(240);
    connect(m_field, &QLineEdit::textChanged, this, &ManualView::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualView::openRow);
    connect(m_browser, &ManualBrowser::pageRequested, this, [this](const QString& file, const QString& anchor) {
        showPage(file.isEmpty() ? shownFile() : file, anchor);
    });
    connect(m_browser, &ManualBrowser::addressRequested, this, &ManualView::addressRequested);
    listPages();
    showPage({});
}

QSize ManualView::sizeHint() const {
    return wanted;
}

QString ManualView::shownFile() const {
    return m_pages.pages().empty() ? QString() : m_pages.pages().at(static_cast<size_t>(m_shown)).file;
}

void ManualView::listPages() {
    const QSignalBlocker quiet(m_list);
    m_hits.clear();
    m_list->clear();
    for (const ManualPage& page : m_pages.pages()) {
        m_list->addItem(page.title);
    }
    m_list->setCurrentRow(m_shown);
}

void ManualView::showPage(const QString& file, const QString& anchor) {
    if (m_pages.pages().empty()) {
        return;
    }
    m_shown = std::max(0, m_pages.indexOf(file));
    m_browser->showPage(m_pages.pages().at(static_cast<size_t>(m_shown)).markdown);
    m_browser->showAnchor(anchor);
    if (m_hits.empty() && m_field->text().trimmed().isEmpty()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_shown);
    }
}

void ManualView::search(const QString& typed) {
    const ManualFinds found = m_pages.find(typed);
    if (found.words.isEmpty()) {
        m_browser->mark({});
        listPages();
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_hits = found.hits;
        for (const ManualHit& hit : m_hits) {
            const QString& title = m_pages.pages().at(static_cast<size_t>(hit.page)).title;
            m_list->addItem((hit.heading == title ? title : tr("%1 — %2").arg(title, hit.heading)) + u'\n' +
                            hit.excerpt);
        }
        if (m_hits.empty()) {
            m_list->addItem(tr("Nothing in the manual has these words."));
            m_list->item(0)->setFlags(Qt::NoItemFlags);
        }
    }
    m_browser->mark(found.words);
    if (!m_hits.empty()) {
        m_list->setCurrentRow(0);
    }
}

void ManualView::openRow(int row) {
    if (row < 0) {
        return;
    }
    if (m_field->text().trimmed().isEmpty()) {
        showPage(m_pages.pages().at(static_cast<size_t>(row)).file);
    } else if (row < static_cast<int>(m_hits.size())) {
        const ManualHit& hit = m_hits[static_cast<size_t>(row)];
        showPage(m_pages.pages().at(static_cast<size_t>(hit.page)).file, anchorOf(hit.heading));
    }
}

bool ManualView::eventFilter(QObject* watched, QEvent* event) {
    // From the field arrows go through what was found, so that one need not leave it.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_browser->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gainsay::ui
