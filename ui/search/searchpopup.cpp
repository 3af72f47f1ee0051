// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "app/domain/codepointindex.h"
#include "ui/search/searchhitmodel.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/tagpaint.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/filterchips.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int shadowRoom = 12;
constexpr int popupWidth = 560;
constexpr int lineRow = 34;
constexpr int snippetRow = 52;
constexpr int mostHeight = 460;

/// Icon of the kind, name, and below it the words around the match with the match in full ink.
class HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
        return {0, hitOf(index).snippet.isEmpty() ? lineRow : snippetRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_themes.theme();
        const SearchHitItem hit = hitOf(index);
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(*painter, option.rect, theme.metrics.radiusSmall,
                       option.state.testFlag(QStyle::State_Selected) ? theme.palette.accentTint : theme.palette.hover);
        }
        const QRect inner = option.rect.adjusted(theme.metrics.medium, 0, -theme.metrics.medium, 0);
        const QRect line(inner.left(), inner.top() + (hit.snippet.isEmpty() ? 0 : 4), inner.width(),
                         hit.snippet.isEmpty() ? inner.height() : 22);
        const int icon = theme.metrics.iconSize;
        paintIcon(*painter, iconOf(hit.kind),
                  QRectF(line.left(), line.top() + (line.height() - icon) / 2.0, icon, icon), theme.palette.muted);
        const int left = icon + theme.metrics.small;
        QRect text = line.adjusted(left, 0, 0, 0);
        if (!hit.tags.empty()) {
            const int width = std::min(tagsWidth(theme, hit.tags), text.width() * 3 / 5);
            paintTags(*painter, theme, QRect(text.right() + 1 - width, text.top(), width, text.height()), hit.tags);
            text.setRight(text.right() - width - theme.metrics.small);
        }
        painter->setFont(theme.fonts.strong);
        painter->setPen(theme.palette.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(theme.fonts.strong).elidedText(hit.title, Qt::ElideRight, text.width()));
        if (!hit.snippet.isEmpty()) {
            paintSnippet(*painter, QRect(text.left(), line.bottom() + 1, text.width(), 20), hit);
        }
        painter->restore();
    }

private:
    [[nodiscard]] static SearchHitItem hitOf(const QModelIndex& index) {
        return index.data(SearchHitModel::HitRole).value<SearchHitItem>();
    }
    [[nodiscard]] static Icon iconOf(SearchHitItem::Kind kind) {
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
    /// Words on one line, some of them in full ink.
    struct Snippet {
        QString words;
        qsizetype start; ///< of the match, in UTF-16 units
        qsizetype length;
    };
    [[nodiscard]] QTextLine layOut(QTextLayout& layout, const Snippet& snippet) const {
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
    /// Leaves out at either end what has no room, so that the match is in view.
    void paintSnippet(QPainter& painter, const QRect& rect, const SearchHitItem& hit) const {
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
        painter.setClipRect(rect);
        layout.draw(&painter, QPointF(rect.left(), rect.top() + std::floor((rect.height() - line.height()) / 2)));
    }

    const ThemeProvider& m_themes;
};

} // namespace

SearchPopup::SearchPopup(const ThemeProvider& themes, SearchHitModel& model, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(model)
    , m_filter(new FilterChips(themes, Qt::NoFocus, this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing found."), this)) {
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&model);
    m_list->setItemDelegate(new HitDelegate(themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Search results"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(themes.metrics().small);
    buildFilter();
    const int edge = shadowRoom + 6;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().tiny);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(themes.metrics().small, themes.metrics().tiny, themes.metrics().small, 0);
    above->addWidget(m_filter);
    column->addLayout(above);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();
}

void SearchPopup::buildFilter() {
    const auto add = [this](const QString& text, const QString& meaning, void (SearchPopup::*wanted)()) {
        auto* chip = new Chip(m_themes, text);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAccessibleName(meaning);
        chip->setToolTip(meaning);
        connect(chip, &Chip::clicked, this, wanted);
        m_filter->addBehind(chip);
    };
    add(tr("+ filter"), tr("Only of a source, date, entity, stance … (Ctrl+Shift+F)"), &SearchPopup::filterRequested);
    add(tr("save…"), tr("Save the search under a name (Ctrl+Shift+S)"), &SearchPopup::saveRequested);
    connect(m_filter, &FilterChips::removeRequested, this, &SearchPopup::filterRemovalRequested);
}

void SearchPopup::setFilter(const QStringList& words) {
    m_filter->setChips(words);
}

void SearchPopup::showBelow(const QRect& field) {
    const bool none = m_model.rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    const int edge = 2 * (shadowRoom + 6);
    const int width = std::min(popupWidth, parentWidget()->width() - field.left()) + 2 * shadowRoom;
    int height = none ? m_nothing->sizeHint().height() : 2;
    height += m_filter->heightForWidth(width - edge - 2 * m_themes.metrics().small) + 2 * m_themes.metrics().tiny;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_model.hit(row).snippet.isEmpty() ? lineRow : snippetRow;
    }
    const int room = parentWidget()->height() - field.bottom() - shadowRoom;
    setGeometry(field.left() - shadowRoom, field.bottom() + 4 - shadowRoom, width,
                std::min({height + edge, mostHeight, room}));
    show();
    raise();
}

void SearchPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

} // namespace gainsay::ui
