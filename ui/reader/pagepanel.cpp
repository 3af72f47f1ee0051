// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepanel.h"

#include "ui/reader/pagecanvas.h"
#include "ui/style/icons.h"
#include "ui/style/widgets/taborder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double zoomFactor = 1.25;
constexpr int mostZoomSteps = 8; ///< six times the width
constexpr double sameScale = 0.01;
constexpr std::chrono::milliseconds resizePause(120);
constexpr int leastWidth = 40;      ///< of the canvas, in pixels
constexpr double letterWidth = 612; ///< points of a page whose size is not known yet

void name(QToolButton* button, const QString& words) {
    button->setToolTip(words);
    button->setAccessibleName(words);
}

} // namespace

PagePanel::PagePanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_header(new QWidget(this))
    , m_previous(new QToolButton(m_header))
    , m_next(new QToolButton(m_header))
    , m_place(new QLabel(m_header))
    , m_smaller(new QToolButton(m_header))
    , m_fit(new QToolButton(m_header))
    , m_larger(new QToolButton(m_header))
    , m_close(new QToolButton(m_header))
    , m_canvas(new PageCanvas(themes, this)) {
    buildHeader();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    tabFirstTo(*m_canvas, *this);
    m_resize.setSingleShot(true);
    m_resize.setInterval(resizePause);
    connect(&m_resize, &QTimer::timeout, this, &PagePanel::order);
    connect(m_canvas, &PageCanvas::turned, this, &PagePanel::turn);
    connect(m_canvas, &PageCanvas::endWanted, this, [this](bool first) { turnTo(first ? 1 : m_pages); });
    connect(m_canvas, &PageCanvas::resized, this, &PagePanel::rescale);
    connect(&themes, &ThemeProvider::changed, this, &PagePanel::restyle);
    restyle();
}

void PagePanel::buildHeader() {
    m_header->setFixedHeight(m_themes.metrics().barHeight);
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_smaller, tr("Smaller (−)"));
    name(m_fit, tr("As wide as the panel (0)"));
    name(m_larger, tr("Larger (+)"));
    name(m_close, tr("Close (Esc)"));
    m_fit->setText(tr("Fit"));
    m_place->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(m_themes.metrics().small, 0, m_themes.metrics().small, 1);
    row->setSpacing(m_themes.metrics().tiny);
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_smaller);
    row->addWidget(m_fit);
    row->addWidget(m_larger);
    row->addWidget(m_close);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { setZoomStep(m_zoomStep - 1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoomStep(0); });
    connect(m_larger, &QToolButton::clicked, this, [this] { setZoomStep(m_zoomStep + 1); });
    connect(m_close, &QToolButton::clicked, this, &PagePanel::closeRequested);
}

void PagePanel::clear() {
    m_page = 0;
    m_pages = 0;
    m_canvas->setWords({});
    updateHeader();
}

void PagePanel::showPage(int page) {
    if (page == m_page || page < 1) {
        return;
    }
    m_page = page;
    m_drawn = 0;
    m_canvas->setWords(tr("Drawing page %1 …").arg(page));
    m_canvas->scrollToTop();
    updateHeader();
    order();
}

void PagePanel::setPicture(const domain::PagePicture& picture) {
    if (picture.page != m_page) {
        return;
    }
    m_pages = picture.pages;
    m_canvas->setPicture(picture);
    rescale();
    updateHeader();
}

void PagePanel::setFailure(const QString& why) {
    m_canvas->setWords(why);
}

void PagePanel::turn(int by) {
    turnTo(m_page + by);
}

void PagePanel::turnTo(int page) {
    if (page >= 1 && page <= m_pages && page != m_page) {
        showPage(page);
        Q_EMIT turnedTo(page);
    }
}

void PagePanel::setZoomStep(int step) {
    m_zoomStep = std::clamp(step, -mostZoomSteps, mostZoomSteps);
    rescale();
}

double PagePanel::scale() const {
    const double fit = m_canvas->pageSize().isEmpty() ? m_canvas->width() / letterWidth : m_canvas->scaleToFit();
    return fit * std::pow(zoomFactor, m_zoomStep);
}

void PagePanel::rescale() {
    m_canvas->setScale(scale());
    updateHeader();
    const double sharp = scale() * devicePixelRatioF();
    if (m_drawn == 0) {
        order();
    } else if (m_page > 0 && std::abs(sharp - m_drawn) > sameScale * sharp) {
        m_resize.start();
    }
}

void PagePanel::order() {
    // Before it is laid out the panel has no width to draw for; it is told when it gets one.
    if (m_page > 0 && isVisible() && m_canvas->viewport()->width() >= leastWidth) {
        m_drawn = scale() * devicePixelRatioF();
        Q_EMIT pictureWanted({m_page, m_drawn});
    }
}

void PagePanel::updateHeader() {
    m_place->setText(m_page == 0    ? QString()
                     : m_pages == 0 ? tr("Page %1").arg(m_page)
                                    : tr("Page %1 of %2").arg(m_page).arg(m_pages));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page > 0 && m_page < m_pages);
    m_smaller->setEnabled(m_zoomStep > -mostZoomSteps);
    m_larger->setEnabled(m_zoomStep < mostZoomSteps);
    m_canvas->setAccessibleDescription(m_place->text());
}

void PagePanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        setZoomStep(m_zoomStep + 1);
        break;
    case Qt::Key_Minus:
        setZoomStep(m_zoomStep - 1);
        break;
    case Qt::Key_0:
        setZoomStep(0);
        break;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_drawn == 0) {
        order();
    }
}

void PagePanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.palette().raised);
    painter.fillRect(QRect(0, 0, 1, height()), m_themes.palette().line);
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), m_themes.palette().line);
}

void PagePanel::restyle() {
    const Palette& p = m_themes.palette();
    m_previous->setIcon(makeIcon(Icon::ChevronLeft, p));
    m_next->setIcon(makeIcon(Icon::ChevronRight, p));
    m_smaller->setIcon(makeIcon(Icon::Minus, p));
    m_larger->setIcon(makeIcon(Icon::Plus, p));
    m_close->setIcon(makeIcon(Icon::Close, p));
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, p.muted);
    quiet.setColor(QPalette::WindowText, p.muted);
    m_place->setFont(m_themes.fonts().small);
    m_place->setPalette(quiet);
    m_fit->setFont(m_themes.fonts().small);
    m_fit->setPalette(quiet);
    update();
}

} // namespace gainsay::ui
