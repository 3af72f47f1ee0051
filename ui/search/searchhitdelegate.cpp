// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhitdelegate.h"

#include "app/domain/codepointindex.h"
#include "ui/search/searchhitmodel.h"
#include "ui/style/paint.h"
#include "ui/style/tagpaint.h"
#include "ui/style/unseenchips.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int edge = 4; ///< above and below the lines
constexpr int titleHeight = 22;
constexpr int snippetHeight = 20;
constexpr int aloneHeight = 26; ///< of a title with nothing below it
constexpr int chipRoom = 8;     ///< that a line with chips needs above it

SearchHitItem hitOf(const QModelIndex& index) {
    return index.data(SearchHitModel::HitRole).value<SearchHitItem>();
}

int roomFor(const QString& words) {
    return domain::unseenCharacters(words).empty() ? 0 : chipRoom;
}

int titleHeightOf(const SearchHitItem& hit) {
    return (hit.snippet.isEmpty() ? aloneHeight : titleHeight) + roomFor(hit.title);
}

int snippetHeightOf(const SearchHitItem& hit) {
    return hit.snippet.isEmpty() ? 0 : snippetHeight + roomFor(hit.snippet);
}

} // namespace

SearchHitDelegate::SearchHitDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

int SearchHitDelegate::heightOf(const SearchHitItem& hit) {
    return titleHeightOf(hit) + snippetHeightOf(hit) + 2 * edge + (hit.snippet.isEmpty() ? 0 : 2);
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    return {0, heightOf(hitOf(index))};
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const SearchHitItem hit = hitOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(*painter, option.rect, theme.metrics.radiusSmall,
                   isSelected ? theme.palette.accentTint : theme.palette.hover);
    }
    const QRect inner = option.rect.adjusted(theme.metrics.medium, edge, -theme.metrics.medium, 0);
    const int icon = theme.metrics.iconSize;
    const int title = titleHeightOf(hit);
    const int above = roomFor(hit.title);
    paintIcon(*painter, iconOf(hit.kind),
              QRectF(inner.left(), inner.top() + above + (title - above - icon) / 2.0, icon, icon),
              theme.palette.muted);
    const QRect text(inner.left() + icon + theme.metrics.small, inner.top(), inner.width() - icon - theme.metrics.small,
                     title);
    paintTitle(*painter, text, hit);
    if (!hit.snippet.isEmpty()) {
        paintSnippet(*painter, QRect(text.left(), text.bottom() + 1, text.width(), snippetHeightOf(hit)), hit);
    }
    painter->restore();
}

Icon SearchHitDelegate::iconOf(SearchHitItem::Kind kind) {
    switch (kind) {
    case SearchHitItem::Kind::Quote:
        return Icon::Quote;
    case SearchHitItem::Kind::Entity:
        return Icon::Entity;
    case SearchHitItem::Kind::Claim:
        return Icon::Claim;
    case SearchHitItem::Kind::Text:
        break;
    }
    return Icon::Article;
}

void SearchHitDelegate::paintTitle(QPainter& painter, QRect rect, const SearchHitItem& hit) const {
    const Theme& theme = m_themes.theme();
    if (!hit.tags.empty()) {
        const int width = std::min(tagsWidth(theme, hit.tags), rect.width() * 3 / 5);
        const QRect line = rect.adjusted(0, roomFor(hit.title), 0, 0);
        paintTags(painter, theme, QRect(line.right() + 1 - width, line.top(), width, line.height()), hit.tags);
        rect.setRight(rect.right() - width - theme.metrics.small);
    }
    const QFont& font = theme.fonts.strong;
    QTextLayout layout(QString(), font);
    (void)layOut(layout, {QFontMetrics(font).elidedText(hit.title, Qt::ElideRight, rect.width()), 0, 0});
    painter.setPen(theme.palette.text);
    draw(painter, rect, roomFor(hit.title), layout);
}

/// Leaves out at either end what has no room, so that the match is in view.
void SearchHitDelegate::paintSnippet(QPainter& painter, const QRect& rect, const SearchHitItem& hit) const {
    const QString more = QStringLiteral("…");
    const domain::CodePointIndex index(hit.snippet);
    const qsizetype start = index.toUtf16(hit.match.start);
    Snippet snippet{hit.snippet, start, index.toUtf16(hit.match.end) - start};
    const QFont& font = m_themes.fonts().small;
    QTextLayout layout(QString(), font);
    QTextLine line = layOut(layout, snippet);
    const double end = line.cursorToX(static_cast<int>(snippet.start + snippet.length));
    if (const double before = end - rect.width() * 0.8; before > 0) {
        const qsizetype from = std::min<qsizetype>(line.xToCursor(before), snippet.start);
        snippet = {more + snippet.words.sliced(from), snippet.start - from + more.size(), snippet.length};
        line = layOut(layout, snippet);
    }
    if (line.naturalTextWidth() > rect.width()) {
        const double room = rect.width() - QFontMetricsF(font).horizontalAdvance(more);
        const qsizetype to = line.xToCursor(room, QTextLine::CursorOnCharacter);
        snippet.words = snippet.words.first(to) + more;
        snippet.length = std::clamp<qsizetype>(to - snippet.start, 0, snippet.length);
        line = layOut(layout, snippet);
    }
    painter.setPen(m_themes.palette().muted);
    draw(painter, rect, roomFor(hit.snippet), layout);
}

QTextLine SearchHitDelegate::layOut(QTextLayout& layout, const Snippet& snippet) const {
    layout.setText(snippet.words);
    QTextLayout::FormatRange match;
    match.start = static_cast<int>(snippet.start);
    match.length = static_cast<int>(snippet.length);
    match.format.setForeground(m_themes.palette().text);
    match.format.setFontWeight(QFont::DemiBold);
    if (match.length > 0) {
        layout.setFormats({match});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line;
}

void SearchHitDelegate::draw(QPainter& painter, const QRect& rect, int above, const QTextLayout& layout) const {
    const auto unseen = domain::unseenCharacters(layout.text());
    const double height = layout.lineAt(0).height();
    const QPointF origin(rect.left(), rect.top() + above + std::floor((rect.height() - above - height) / 2));
    painter.setClipRect(rect);
    layout.draw(&painter, origin);
    paintUnseenChips(painter, unseenChips(layout, layout.font(), unseen, m_themes.theme(), rect.width()),
                     m_themes.theme(), origin);
    painter.setClipping(false);
}

} // namespace gainsay::ui
