// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchbox.h"

#include "ui/search/searchhitmodel.h"
#include "ui/search/searchpopup.h"
#include "ui/style/widgets/keyhint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int preferredWidth = 380;
constexpr int hintHeight = 18;

} // namespace

SearchBox::SearchBox(const ThemeProvider& themes, QWidget* parent)
    : QLineEdit(parent)
    , m_themes(themes)
    , m_model(new SearchHitModel(this)) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search articles, quotes, entities…"));
    setAccessibleName(tr("Search everything"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_isAnswered = false;
        if (text.trimmed().isEmpty() && !isNarrowed()) {
            hidePopup();
        }
        Q_EMIT queryChanged(query());
    });
}

SearchBox::~SearchBox() = default;

QSize SearchBox::sizeHint() const {
    return {preferredWidth, QLineEdit::sizeHint().height()};
}

bool SearchBox::isOpen() const {
    return m_popup != nullptr && m_popup->isVisible();
}

void SearchBox::setHits(const QString& query, std::vector<SearchHitItem> hits) {
    if (query != this->query() || (query.isEmpty() && !isNarrowed())) {
        return;
    }
    m_isAnswered = true;
    m_model->setHits(std::move(hits));
    if (hasFocus()) {
        showPopup();
        move(1);
    }
}

void SearchBox::clearSearch() {
    clear();
    hidePopup();
    if (isNarrowed()) {
        Q_EMIT filterClearRequested();
    }
}

void SearchBox::search(const QString& query) {
    setText(query);
    m_isAnswered = false;
    if (hasFocus()) {
        Q_EMIT queryChanged(this->query());
    } else {
        setFocus(Qt::ShortcutFocusReason); // which asks
    }
}

void SearchBox::setFilter(const QStringList& words) {
    if (words == m_filter) {
        return;
    }
    m_filter = words;
    m_isAnswered = false;
    if (m_popup != nullptr) {
        m_popup->setFilter(words);
    }
    if (query().isEmpty() && words.isEmpty()) {
        hidePopup();
    }
}

void SearchBox::makePopup() {
    m_popup = new SearchPopup(m_themes, *m_model, window());
    m_popup->setFilter(m_filter);
    connect(m_popup, &SearchPopup::rowActivated, this, &SearchBox::activate);
    connect(m_popup, &SearchPopup::filterRequested, this, &SearchBox::filterRequested);
    connect(m_popup, &SearchPopup::filterRemovalRequested, this, &SearchBox::filterRemovalRequested);
    connect(m_popup, &SearchPopup::saveRequested, this, &SearchBox::saveRequested);
    connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
}

void SearchBox::showPopup() {
    if (m_popup == nullptr) {
        makePopup();
    }
    m_popup->showBelow(QRect(mapTo(window(), QPoint()), size()));
}

void SearchBox::hidePopup() {
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void SearchBox::move(int by) {
    const int rows = m_model->rowCount();
    if (!isOpen() || rows == 0) {
        return;
    }
    const QModelIndex current = m_popup->list().currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + by, 0, rows - 1) : 0;
    m_popup->list().setCurrentIndex(m_model->index(row));
}

void SearchBox::activate(int row) {
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const SearchHitItem hit = m_model->hit(row);
    hidePopup();
    Q_EMIT hitActivated(hit);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen() && m_isAnswered) {
            activate(m_popup->list().currentIndex().row());
        }
        return;
    case Qt::Key_Escape:
        clearSearch();
        Q_EMIT left();
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty() && isNarrowed()) {
            Q_EMIT filterRemovalRequested(static_cast<int>(m_filter.size()) - 1);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!query().isEmpty() || isNarrowed()) {
        Q_EMIT queryChanged(query());
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    hidePopup();
}

void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (text().isEmpty() && !hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString keys = tr("Ctrl K");
        const int hintWidth = keyHintWidth(m_themes.theme(), keys);
        if (fontMetrics().horizontalAdvance(placeholderText()) + hintWidth + 4 * m_themes.metrics().small > width()) {
            return;
        }
        paintKeyHint(painter, m_themes.theme(), keys,
                     QPointF(width() - hintWidth - m_themes.metrics().medium, (height() - hintHeight) / 2));
    }
}

} // namespace gainsay::ui
