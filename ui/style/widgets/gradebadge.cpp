// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/gradebadge.h"

#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int badgeHeight = 18;

QFont codeFont(const Theme& theme) {
    QFont font = theme.fonts.caption;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int gradeWidth(const Theme& theme) {
    return QFontMetrics(codeFont(theme)).horizontalAdvance(QStringLiteral("C3")) + 12;
}

void paintGrade(QPainter& painter, const Theme& theme, const QString& code, const QPointF& topLeft) {
    const QRectF box(topLeft, QSizeF(gradeWidth(theme), badgeHeight));
    paintPanel(painter, box, 4, theme.palette.surface, theme.palette.outline);
    painter.setFont(codeFont(theme));
    painter.setPen(theme.palette.muted);
    painter.drawText(box, Qt::AlignCenter, code.isEmpty() ? QStringLiteral("–") : code);
}

GradeBadge::GradeBadge(const ThemeProvider& themes, const QString& code, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCode(code);
    connect(&themes, &ThemeProvider::changed, this, [this] { update(); });
}

void GradeBadge::setCode(const QString& code) {
    m_code = code;
    setAccessibleName(code.isEmpty() ? tr("Not graded") : tr("Admiralty grade %1").arg(code));
    update();
}

QSize GradeBadge::sizeHint() const {
    return {gradeWidth(m_themes.theme()), badgeHeight};
}

void GradeBadge::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintGrade(painter, m_themes.theme(), m_code, QPointF());
}

} // namespace gainsay::ui
