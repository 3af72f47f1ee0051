// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace gainsay::ui {

/// What a button is for.
enum class ButtonKind {
    Plain,   ///< a calm white button with a hairline
    Primary, ///< the one thing to do here: filled with the accent
    Danger,  ///< undoes or removes: text in the colour of denial
    Quiet,   ///< no frame until the pointer is over it
};

/// Sets what a button is for; GainsayStyle paints it so. Without a call a QPushButton is Plain, a QToolButton Quiet.
void setButtonKind(QAbstractButton& button, ButtonKind kind);

/// Fusion, painted over: flat, rounded, with the palette's colours and one ring for what has the keyboard.
class GainsayStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit GainsayStyle(Theme theme);

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    [[nodiscard]] bool drawFieldPrimitive(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                          const QWidget* widget) const;
    [[nodiscard]] bool drawPanelPrimitive(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                          const QWidget* widget) const;
    void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawCheckIndicator(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter) const;
    void drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawTab(const QStyleOptionTab& option, QPainter& painter) const;
    void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const;

    [[nodiscard]] const Palette& colours() const { return m_theme.palette; }
    [[nodiscard]] const Metrics& metrics() const { return m_theme.metrics; }

    Theme m_theme;
};

} // namespace gainsay::ui
