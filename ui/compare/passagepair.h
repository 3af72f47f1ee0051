// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/compare/connectorlayout.h"
#include "ui/style/widgets/passagetext.h"

#include <QWidget>

#include <array>

namespace gainsay::ui {

class PassageCard;

/// Two passages beside each other with connectors between the words that clash or agree. Where there is no room for
/// that they stand below each other, and numbers beside the words and before the labels take the connectors' place.
class PassagePair : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit PassagePair(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setItem(const CompareItem& item);
    [[nodiscard]] const PassageCard& left() const { return *m_cards[0]; }
    [[nodiscard]] const PassageCard& right() const { return *m_cards[1]; }
    /// Whether the passages stand below each other at the present width.
    [[nodiscard]] bool isStacked() const { return isStackedAt(width()); }
    /// Where the connectors are, for as long as the passages stand beside each other.
    [[nodiscard]] const std::vector<ConnectorPlace>& connectors() const { return m_places; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openLeftRequested();
    void openRightRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A reason that marks words on both sides.
    struct Link {
        QString label;
        bool clashes = true;
        size_t mark = 0; ///< index of the marks of both cards
    };
    struct Pill {
        QRectF rect;
        QStringList lines;
        size_t link = 0;
    };

    [[nodiscard]] static bool isStackedAt(int width);
    [[nodiscard]] int gapWidth(int width) const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QStringList linesOf(const QString& label, double room) const;
    [[nodiscard]] QSizeF sizeOf(const QStringList& lines) const;
    [[nodiscard]] const InkAndTint& coloursOf(const Link& link) const;
    [[nodiscard]] std::vector<Pill> legend(int width) const;
    [[nodiscard]] int legendHeight(int width) const;
    void remark();
    void arrange();
    void alignHeaders(int cardWidth);
    void placePills();
    void paintCurves(QPainter& painter) const;
    void paintPill(QPainter& painter, const Pill& pill) const;

    const ThemeProvider& m_themes;
    std::array<PassageCard*, 2> m_cards;
    CompareItem m_item;
    std::vector<Link> m_links;
    std::vector<ConnectorPlace> m_places;
    std::vector<Pill> m_pills;
};

} // namespace gainsay::ui
