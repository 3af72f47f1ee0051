// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

namespace gainsay::ui {

/// Paints the rows of the library: headers in small capitals, articles in two lines under their grade, entities with
/// their aliases, claims with the number of contradictions that wait for a decision.
class LibraryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    explicit LibraryDelegate(const ThemeProvider& themes, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeader(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintPanel(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintArticle(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintEntity(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintTag(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintQuote(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintClaim(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    /// Draws a check for a read article and a dot for one that is being read; returns the room it took.
    int paintStatus(QPainter& painter, const QRect& line, int status) const;
    /// Draws the number at the right edge; returns the room it took.
    int paintCount(QPainter& painter, const QRect& rect, qlonglong count) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
