// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, indicators, combo boxes, scroll bars and sliders of GainsayStyle.
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace gainsay::ui {
namespace {

constexpr int menuArrowRoom = 14; ///< for the arrow of a tool button with words and a menu

ButtonKind kindOf(const QWidget* widget) {
    const QVariant kind = widget != nullptr ? widget->property("gainsayButtonKind") : QVariant();
    if (kind.isValid()) {
        return static_cast<ButtonKind>(kind.toInt());
    }
    return qobject_cast<const QToolButton*>(widget) != nullptr ? ButtonKind::Quiet : ButtonKind::Plain;
}

} // namespace

QSize GainsayStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 2 * metrics().medium, metrics().controlHeight};
    case CT_LineEdit:
    case CT_ComboBox:
        return {size.width() + metrics().medium, metrics().controlHeight};
    case CT_SpinBox:
        return {size.width(), metrics().controlHeight};
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && (button->features & QStyleOptionToolButton::HasMenu) != 0 &&
            button->toolButtonStyle != Qt::ToolButtonIconOnly) {
            return {contents.width() + metrics().medium + menuArrowRoom, metrics().controlHeight};
        }
        return {std::max(contents.width() + metrics().medium, metrics().controlHeight), metrics().controlHeight};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {size.width(), 9};
        }
        return {size.width() + metrics().large, 28};
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height() + metrics().tiny, 26)};
    case CT_HeaderSection:
        return {size.width() + metrics().small, std::max(size.height(), metrics().rowHeight)};
    case CT_TabBarTab:
        return {size.width() + metrics().small, metrics().rowHeight};
    default:
        return size;
    }
}

QRect GainsayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                   const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        // Neither arrows nor pages: the whole length is the groove.
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine) {
            return {};
        }
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (sub == SC_ScrollBarGroove || bar == nullptr) {
            return option->rect;
        }
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const qint64 span = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (span > 0) {
            slider = static_cast<int>(qint64(bar->pageStep) * length / (span + bar->pageStep));
            slider = std::clamp(slider, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int to) {
            const QRect rect =
                vertical ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        };
        switch (sub) {
        case SC_ScrollBarSlider:
            return part(start, start + slider);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + slider, length);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (sub == SC_ComboBoxArrow) {
            return visualRect(option->direction, rect, QRect(rect.right() - 25, rect.top(), 20, rect.height()));
        }
        if (sub == SC_ComboBoxEditField) {
            return visualRect(option->direction, rect, rect.adjusted(metrics().medium, 1, -26, -1));
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void GainsayStyle::drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const Palette& p = colours();
    const bool enabled = (option.state & State_Enabled) != 0;
    const bool over = enabled && (option.state & State_MouseOver) != 0;
    const bool down = (option.state & (State_Sunken | State_On)) != 0;
    QColor fill = p.surface;
    QColor line = over ? p.outline : p.line;
    switch (kindOf(widget)) {
    case ButtonKind::Primary:
        fill = over || down ? p.accentHover : p.accent;
        fill = enabled ? fill : blend(p.raised, p.accent, 0.45);
        line = QColor();
        break;
    case ButtonKind::Quiet:
        fill = down ? p.accentTint : over ? p.hover : QColor();
        line = QColor();
        break;
    case ButtonKind::Danger:
        fill = down || over ? p.denies.tint : p.surface;
        break;
    case ButtonKind::Plain:
        fill = down ? p.sunken : over ? p.hover : enabled ? p.surface : p.raised;
        break;
    }
    paintPanel(painter, option.rect, metrics().radiusField, fill, line);
    if ((option.state & State_HasFocus) != 0 && (option.state & State_KeyboardFocusChange) != 0) {
        paintFocusRing(painter, option.rect, metrics().radiusField, p.focus);
    }
}

void GainsayStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const {
    QStyleOptionButton label = option;
    const ButtonKind kind = kindOf(widget);
    const bool enabled = (option.state & State_Enabled) != 0;
    if (kind == ButtonKind::Primary) {
        label.palette.setColor(QPalette::ButtonText, colours().accentText);
    } else if (kind == ButtonKind::Danger && enabled) {
        label.palette.setColor(QPalette::ButtonText, colours().denies.ink);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void GainsayStyle::drawCheckIndicator(const QStyleOption& option, QPainter& painter, bool round) const {
    const Palette& p = colours();
    const bool on = (option.state & State_On) != 0;
    const bool partly = (option.state & State_NoChange) != 0;
    const bool enabled = (option.state & State_Enabled) != 0;
    const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, 0);
    const double radius = round ? box.height() / 2 : 4;
    const QColor accent = enabled ? p.accent : p.faint;
    const bool over = enabled && (option.state & State_MouseOver) != 0;
    paintPanel(painter, box, radius, on || partly ? accent : p.surface,
               on || partly ? accent
               : over       ? p.faint
                            : p.outline);
    if (partly) {
        painter.fillRect(box.adjusted(4, box.height() / 2 - 1, -4, 1 - box.height() / 2), p.accentText);
    } else if (on && round) {
        paintPanel(painter, box.adjusted(5, 5, -5, -5), radius, p.accentText);
    } else if (on) {
        paintIcon(painter, Icon::Check, box.adjusted(1.5, 1.5, -1.5, -1.5), p.accentText);
    }
}

void GainsayStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const {
    const Palette& p = colours();
    const bool over = (option.state & State_MouseOver) != 0 && (option.state & State_Enabled) != 0;
    paintPanel(painter, option.rect, metrics().radiusField, over && !option.editable ? p.hover : p.surface,
               over ? p.outline : p.line);
    if ((option.state & State_HasFocus) != 0) {
        paintFocusRing(painter, option.rect, metrics().radiusField, p.focus);
    }
    QRectF arrow(0, 0, 14, 14);
    arrow.moveCenter(QRectF(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget)).center());
    paintIcon(painter, Icon::ChevronDown, arrow, p.muted);
}

void GainsayStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
    if (option.maximum <= option.minimum) {
        return;
    }
    const Palette& p = colours();
    const bool active =
        (option.activeSubControls & SC_ScrollBarSlider) != 0 && (option.state & (State_MouseOver | State_Sunken)) != 0;
    const QRectF slider =
        QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    paintPanel(painter, slider, radius, blend(p.surface, p.muted, active ? 0.6 : 0.28));
}

void GainsayStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
    const Palette& p = colours();
    const bool enabled = (option.state & State_Enabled) != 0;
    const bool over = enabled && (option.state & State_MouseOver) != 0;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const auto extent = static_cast<double>(pixelMetric(PM_SliderLength, &option, widget));
    QRectF handle(0, 0, extent, extent);
    handle.moveCenter(QRectF(subControlRect(CC_Slider, &option, SC_SliderHandle, widget)).center());
    constexpr double thickness = 4;
    QRectF groove(subControlRect(CC_Slider, &option, SC_SliderGroove, widget));
    groove = horizontal ? QRectF(groove.left(), handle.center().y() - thickness / 2, groove.width(), thickness)
                        : QRectF(handle.center().x() - thickness / 2, groove.top(), thickness, groove.height());
    QRectF chosen = groove;
    if (horizontal) { // where it counts from the right, or the bottom, Qt calls it upside down, whatever the language
        option.upsideDown ? chosen.setLeft(handle.center().x()) : chosen.setRight(handle.center().x());
    } else {
        option.upsideDown ? chosen.setTop(handle.center().y()) : chosen.setBottom(handle.center().y());
    }
    paintPanel(painter, groove, thickness / 2, blend(p.surface, p.muted, 0.28));
    paintPanel(painter, chosen, thickness / 2, enabled ? p.accent : p.faint);
    paintPanel(painter, handle, extent / 2, !enabled ? p.faint : over ? p.accentHover : p.accent, p.surface);
    if ((option.state & State_HasFocus) != 0) {
        paintFocusRing(painter, handle.adjusted(-2, -2, 2, 2), extent / 2 + 2, p.focus);
    }
}

void GainsayStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                                  const QWidget* widget) const {
    QStyleOption panel = option;
    drawButtonPanel(panel, painter, widget);
    QStyleOptionToolButton label = option;
    const ButtonKind kind = kindOf(widget);
    if (kind == ButtonKind::Primary) {
        label.palette.setColor(QPalette::ButtonText, colours().accentText);
    }
    const bool menu =
        (option.features & QStyleOptionToolButton::HasMenu) != 0 && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    if (menu) {
        label.rect.adjust(0, 0, -menuArrowRoom, 0);
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    if (menu) {
        QRectF arrow(0, 0, 12, 12);
        arrow.moveCenter(QPointF(option.rect.right() - 11, QRectF(option.rect).center().y()));
        paintIcon(painter, Icon::ChevronDown, arrow, colours().muted);
    }
}

void GainsayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, *painter, widget);
            return;
        }
        break;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawSlider(*slider, *painter, widget);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawComboBox(*box, *painter, widget);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            drawToolButton(*button, *painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gainsay::ui
