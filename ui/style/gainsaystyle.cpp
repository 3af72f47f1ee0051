// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/gainsaystyle.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHintReturnMask>
#include <QStyleOption>
#include <QTabBar>

namespace gainsay::ui {
namespace {

constexpr auto kindProperty = "gainsayButtonKind";

} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.update();
}

GainsayStyle::GainsayStyle(Theme theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(std::move(theme)) {}

QPalette GainsayStyle::standardPalette() const {
    return toQPalette(colours());
}

QIcon GainsayStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    // The toolkit's own is a picture in one colour, for which it would look through all plugins that read pictures.
    return icon == SP_LineEditClearButton ? makeIcon(Icon::Close, QPalette::PlaceholderText)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

void GainsayStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                        qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
                        qobject_cast<QLineEdit*>(widget) != nullptr ||
                        qobject_cast<QAbstractSlider*>(widget) != nullptr;
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

void GainsayStyle::unpolish(QWidget* widget) {
    QProxyStyle::unpolish(widget);
}

int GainsayStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SliderThickness: // the handle with its ring
        return 18;
    case PM_SliderLength:
        return 14;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonMargin:
        return metrics().huge;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return metrics().iconSize;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return metrics().tiny;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return metrics().tiny;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics().large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics().small;
    case PM_FocusFrameHMargin:
        return metrics().tiny;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GainsayStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returned); mask != nullptr && option != nullptr) {
            QPainterPath path;
            const double radius = hint == SH_Menu_Mask ? metrics().radiusField : metrics().radiusSmall;
            path.addRoundedRect(option->rect, radius, radius);
            mask->region = QRegion(path.toFillPolygon().toPolygon());
        }
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_TabBar_PreferNoArrows:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_Menu_SubMenuPopupDelay:
        return hint == SH_Menu_SubMenuPopupDelay ? 120 : 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(colours().line.rgba());
    case SH_Widget_Animation_Duration:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect GainsayStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        return option->rect.adjusted(8, 1, -8, -1);
    }
    if (element == SE_PushButtonFocusRect || element == SE_ItemViewItemFocusRect) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void GainsayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (drawFieldPrimitive(element, *option, *painter, widget) ||
        drawPanelPrimitive(element, *option, *painter, widget)) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool GainsayStyle::drawFieldPrimitive(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                      const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget);
        return true;
    case PE_FrameFocusRect:
        if ((option.state & State_KeyboardFocusChange) != 0) {
            paintFocusRing(painter, option.rect, metrics().radiusSmall, colours().focus);
        }
        return true;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option); frame != nullptr) {
            if (frame->lineWidth > 0) {
                drawPrimitive(PE_FrameLineEdit, &option, &painter, widget);
            }
        }
        return true;
    case PE_FrameLineEdit: {
        const bool focused = (option.state & State_HasFocus) != 0;
        const bool enabled = (option.state & State_Enabled) != 0;
        const QColor line = (option.state & State_MouseOver) != 0 ? colours().outline : colours().line;
        paintPanel(painter, option.rect, metrics().radiusField, enabled ? colours().surface : colours().raised, line);
        if (focused) {
            paintFocusRing(painter, option.rect, metrics().radiusField, colours().focus);
        }
        return true;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(option, painter, false);
        return true;
    case PE_IndicatorRadioButton:
        drawCheckIndicator(option, painter, true);
        return true;
    case PE_IndicatorItemViewItemDrop:
        paintPanel(painter, option.rect.adjusted(1, 1, -1, -1), metrics().radiusSmall, {}, colours().accent);
        paintFocusRing(painter, option.rect, metrics().radiusSmall, colours().accent);
        return true;
    case PE_IndicatorArrowDown:
        paintIcon(painter, Icon::ChevronDown, option.rect, colours().muted);
        return true;
    case PE_IndicatorBranch:
        if ((option.state & State_Children) != 0) {
            QRectF box(0, 0, 12, 12);
            box.moveCenter(QRectF(option.rect).center());
            paintIcon(painter, (option.state & State_Open) != 0 ? Icon::ChevronDown : Icon::ChevronRight, box,
                      colours().muted);
        }
        return true;
    default:
        return false;
    }
}

bool GainsayStyle::drawPanelPrimitive(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                      const QWidget* widget) const {
    switch (element) {
    case PE_Frame: {
        const bool field = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
        const bool focused = field && (option.state & State_HasFocus) != 0;
        paintPanel(painter, option.rect, field ? metrics().radiusField : 0, {},
                   focused ? colours().focus : colours().line);
        return true;
    }
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_IndicatorTabClose:
    case PE_FrameDockWidget:
        return element != PE_IndicatorTabClose;
    case PE_PanelMenu:
        paintPanel(painter, option.rect, metrics().radiusField, colours().raised, colours().outline);
        return true;
    case PE_PanelTipLabel:
        paintPanel(painter, option.rect, metrics().radiusSmall, colours().raised, colours().outline);
        return true;
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        painter.fillRect(option.rect, colours().raised);
        return true;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return true;
    case PE_PanelItemViewRow:
        return true;
    default:
        return false;
    }
}

} // namespace gainsay::ui
