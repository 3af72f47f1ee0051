// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/keyhint.h"

#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int capHeight = 18;

} // namespace

int keyHintWidth(const Theme& theme, const QString& keys) {
    return std::max(QFontMetrics(theme.fonts.caption).horizontalAdvance(keys) + 10, capHeight);
}

void paintKeyHint(QPainter& painter, const Theme& theme, const QString& keys, const QPointF& topLeft) {
    const QRectF cap(topLeft, QSizeF(keyHintWidth(theme, keys), capHeight));
    paintPanel(painter, cap, 4, theme.palette.surface, theme.palette.line);
    painter.setFont(theme.fonts.caption);
    painter.setPen(theme.palette.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

KeyHint::KeyHint(const ThemeProvider& themes, QString keys, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_keys(std::move(keys)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Key: %1").arg(m_keys));
    connect(&themes, &ThemeProvider::changed, this, [this] { update(); });
}

QSize KeyHint::sizeHint() const {
    return {keyHintWidth(m_themes.theme(), m_keys), capHeight};
}

void KeyHint::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintKeyHint(painter, m_themes.theme(), m_keys, QPointF());
}

} // namespace gainsay::ui
