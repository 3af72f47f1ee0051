// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchhits.h"
#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QStyledItemDelegate>

class QTextLayout;
class QTextLine;

namespace gainsay::ui {

/// A hit as a row: an icon of its kind, its name and tags, and below them the words around the match, with the match in
/// full ink. Characters that nobody sees have their chips, for which a line is higher.
class SearchHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    SearchHitDelegate(const ThemeProvider& themes, QObject* parent);

    /// In pixels.
    [[nodiscard]] static int heightOf(const SearchHitItem& hit);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Words on one line, some of them in full ink.
    struct Snippet {
        QString words;
        qsizetype start; ///< of the match, in UTF-16 units
        qsizetype length;
    };
    [[nodiscard]] static Icon iconOf(SearchHitItem::Kind kind);
    void paintTitle(QPainter& painter, QRect rect, const SearchHitItem& hit) const;
    void paintSnippet(QPainter& painter, const QRect& rect, const SearchHitItem& hit) const;
    [[nodiscard]] QTextLine layOut(QTextLayout& layout, const Snippet& snippet) const;
    /// Draws a layout of one line, and the chips that belong to it, for which `rect` has this much room above the line:
    /// also where what they stand for had no place in it.
    void draw(QPainter& painter, const QRect& rect, int above, const QTextLayout& layout) const;

    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
