// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/claimbutton.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int lineStep = 18;
constexpr int arrowRoom = 20;
constexpr int reach = 4; ///< of hover and focus beyond the words

} // namespace

ClaimButton::ClaimButton(const ThemeProvider& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ClaimButton::setClaim(const QString& text, bool isInvitation) {
    m_invites = isInvitation;
    setText(text);
    setToolTip(isInvitation ? QString() : tr("Choose another claim"));
    setAccessibleName(isInvitation ? text : tr("Claim: %1").arg(text));
    updateGeometry();
}

QFont ClaimButton::wordFont() const {
    return m_invites ? m_themes.fonts().interface : m_themes.fonts().strong;
}

QSize ClaimButton::sizeHint() const {
    return {200, heightForWidth(200)};
}

int ClaimButton::heightForWidth(int width) const {
    return WrappedText(text(), wordFont(), width - arrowRoom, lineStep).height() + 2 * reach;
}

void ClaimButton::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    const QRectF around = QRectF(rect()).adjusted(-reach, 0, reach, 0).intersected(rect());
    if (underMouse() || isDown()) {
        paintPanel(painter, around, m_themes.metrics().radiusSmall, p.hover);
    }
    painter.setPen(m_invites ? p.muted : p.text);
    WrappedText(text(), wordFont(), width() - arrowRoom, lineStep).draw(painter, QPointF(0, reach));
    paintIcon(painter, Icon::ChevronDown, QRectF(width() - 14, reach + 3, 12, 12), p.muted);
    if (hasFocus()) {
        paintFocusRing(painter, around, m_themes.metrics().radiusSmall, p.focus);
    }
}

} // namespace gainsay::ui
