// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dossierbutton.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int chevron = 12;
constexpr int gap = 5;
constexpr int widest = 340;
constexpr int narrowest = 96;

QString suffix() {
    return QStringLiteral(".gainsay");
}

} // namespace

DossierButton::DossierButton(const ThemeProvider& themes, QMenu& menu, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_menu(menu) {
    setObjectName(QStringLiteral("dossier"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &DossierButton::openMenu);
    connect(&themes, &ThemeProvider::changed, this, [this] { updateGeometry(); });
    setDossier({});
}

void DossierButton::setDossier(const QString& title) {
    m_title = title;
    setToolTip(title);
    setAccessibleName(title.isEmpty() ? tr("Dossier menu") : tr("Dossier %1, menu").arg(title));
    updateGeometry();
    update();
}

QString DossierButton::shownName() const {
    return m_title.isEmpty() ? tr("Gainsay") : m_title;
}

QSize DossierButton::sizeHint() const {
    constexpr int rounding = 4; // lest the last letter become an ellipsis
    const Fonts& fonts = m_themes.fonts();
    int width = QFontMetrics(fonts.strong).horizontalAdvance(shownName()) + chevron + gap + rounding +
                2 * m_themes.metrics().small;
    if (!m_title.isEmpty()) {
        width += QFontMetrics(fonts.caption).horizontalAdvance(suffix()) + gap;
    }
    return {std::min(width, widest), m_themes.metrics().controlHeight};
}

QSize DossierButton::minimumSizeHint() const {
    return {std::min(narrowest, sizeHint().width()), sizeHint().height()};
}

void DossierButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    if (underMouse() || isDown()) {
        paintPanel(painter, QRectF(rect()), theme.metrics.radiusField, theme.palette.hover);
    }
    if (hasFocus()) {
        paintFocusRing(painter, QRectF(rect()), theme.metrics.radiusField, theme.palette.focus);
    }
    const QFontMetrics strong(theme.fonts.strong);
    const QFontMetrics caption(theme.fonts.caption);
    const QString ending = m_title.isEmpty() ? QString() : suffix();
    const int endingWidth = ending.isEmpty() ? 0 : caption.horizontalAdvance(ending) + gap;
    const QRect inner = rect().adjusted(theme.metrics.small, 0, -theme.metrics.small - chevron - gap, 0);
    const QString name = strong.elidedText(shownName(), Qt::ElideRight, inner.width() - endingWidth);
    painter.setFont(theme.fonts.strong);
    painter.setPen(theme.palette.text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int after = strong.horizontalAdvance(name) + gap;
    const int baseline = inner.top() + (inner.height() + strong.ascent() - strong.descent()) / 2;
    painter.setFont(theme.fonts.caption);
    painter.setPen(theme.palette.muted);
    painter.drawText(inner.left() + after, baseline, ending);
    paintIcon(painter, Icon::ChevronDown,
              QRectF(rect().right() - theme.metrics.small - chevron + 1, (height() - chevron) / 2.0, chevron, chevron),
              theme.palette.muted);
}

void DossierButton::openMenu() {
    m_menu.popup(mapToGlobal(QPoint(0, height() + m_themes.metrics().tiny)));
}

} // namespace gainsay::ui
