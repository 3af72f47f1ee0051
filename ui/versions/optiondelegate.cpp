// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/optiondelegate.h"

#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"
#include "ui/versions/changedtext.h"
#include "ui/versions/optionmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int scoreWidth = 64;
constexpr int padding = 8;
constexpr int between = 3;
constexpr int contextLines = 2;
constexpr double contextStep = 17;
constexpr int meterHeight = 4;

/// The words of a place and what stands around them, laid out.
struct Laid {
    ChangedText words;
    WrappedText context;

    [[nodiscard]] int height() const { return words.height() + between + context.height(); }
};

Laid layOut(const session::PlaceOption& option, const Theme& theme, double width) {
    const QString around = QStringLiteral("… %1[…]%2 …").arg(option.before, option.after).simplified();
    return {ChangedText(option.changes.inOneLine(), theme, theme.fonts.quotation, theme.palette.text, width),
            WrappedText(around, theme.fonts.small, width, contextStep, contextLines)};
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

OptionDelegate::OptionDelegate(const ThemeProvider& themes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes) {}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const OptionModel*>(index.model());
    const int width = widthOf(option);
    return model ? QSize(width, layOut(model->option(index.row()), m_themes.theme(),
                                       width - scoreWidth - m_themes.metrics().medium)
                                        .height() +
                                    2 * padding)
                 : QSize();
}

void OptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const OptionModel*>(index.model());
    if (!model) {
        return;
    }
    const session::PlaceOption& place = model->option(index.row());
    const Theme& theme = m_themes.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect panel = option.rect.adjusted(0, 1, -1, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintPanel(*painter, panel, theme.metrics.radiusSmall,
               selected                                         ? theme.palette.accentTint
               : option.state.testFlag(QStyle::State_MouseOver) ? theme.palette.hover
                                                                : QColor(),
               theme.palette.line);
    const QRect score(panel.left() + theme.metrics.medium, panel.top() + padding, scoreWidth - theme.metrics.large,
                      QFontMetrics(theme.fonts.strong).height());
    painter->setFont(theme.fonts.strong);
    painter->setPen(theme.palette.text);
    painter->drawText(score, Qt::AlignLeft | Qt::AlignVCenter, QString::number(std::lround(place.score * 100)));
    QRectF meter(score.left(), score.bottom() + between, score.width(), meterHeight);
    paintPanel(*painter, meter, meterHeight / 2.0, theme.palette.sunken, theme.palette.line);
    meter.setWidth(meter.width() * place.score);
    paintPanel(*painter, meter, meterHeight / 2.0, theme.palette.muted);
    const Laid laid = layOut(place, theme, widthOf(option) - scoreWidth - theme.metrics.medium);
    const QPointF words(panel.left() + scoreWidth, panel.top() + padding - 1);
    laid.words.draw(*painter, words);
    painter->setPen(theme.palette.muted);
    laid.context.draw(*painter, words + QPointF(0, laid.words.height() + between));
    painter->restore();
}

} // namespace gainsay::ui
