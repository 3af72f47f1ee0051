// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, tables, menus, tabs and progress of GainsayStyle.
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace gainsay::ui {

void GainsayStyle::drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/) const {
    const Palette& p = colours();
    const bool selected = (option.state & State_Selected) != 0;
    const bool over = (option.state & State_MouseOver) != 0 && (option.state & State_Enabled) != 0;
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
        item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (selected) {
        painter.fillRect(option.rect, p.accentTint);
    } else if (over) {
        painter.fillRect(option.rect, p.hover);
    }
}

void GainsayStyle::drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter) const {
    painter.fillRect(option.rect, colours().raised);
    const QRect& r = option.rect;
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colours().line);
    } else {
        painter.fillRect(QRect(r.right(), r.top(), 1, r.height()), colours().line);
    }
}

void GainsayStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const {
    const Palette& p = colours();
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), p.line);
        return;
    }
    const bool enabled = (option.state & State_Enabled) != 0;
    if ((option.state & State_Selected) != 0 && enabled) {
        paintPanel(painter, r.adjusted(2, 0, -2, 0), metrics().radiusSmall, p.accentTint);
    }
    const QRect sign(r.left() + 10, r.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, Icon::Check, sign, p.accent);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setFont(option.font);
    painter.setPen(enabled ? p.text : blend(p.raised, p.faint, 0.7));
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect words = r.adjusted(34, 0, -14, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(p.faint);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, Icon::ChevronRight, QRectF(r.right() - 20, r.center().y() - 6, 12, 12), p.muted);
    }
}

void GainsayStyle::drawTab(const QStyleOptionTab& option, QPainter& painter) const {
    const Palette& p = colours();
    const bool selected = (option.state & State_Selected) != 0;
    const QRect r = option.rect;
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), p.line);
    if (selected) {
        painter.fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), p.accent);
    } else if ((option.state & State_MouseOver) != 0) {
        paintPanel(painter, r.adjusted(2, 3, -2, -4), metrics().radiusSmall, p.hover);
    }
}

void GainsayStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(*option, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawButtonPanel(*option, *painter, widget);
            drawButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(*header, *painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, colours().raised);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(*item, *painter);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(*tab, *painter);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colours().line);
        return;
    case CE_ProgressBarGroove:
        paintPanel(*painter, QRectF(option->rect), 3, colours().sunken, colours().line);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar != nullptr && bar->maximum > bar->minimum) {
            const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            QRectF done(option->rect);
            done.setWidth(done.width() * std::clamp(share, 0.0, 1.0));
            paintPanel(*painter, done, 3, colours().accent);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              colours().line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace gainsay::ui
