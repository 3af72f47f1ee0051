// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importsummary.h"

#include "ui/importing/importoutcomemodel.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

using session::ImportStatus;

constexpr int cardWidth = 520;
constexpr int shadowRoom = 12;
constexpr int rowHeight = 30;
constexpr int reasonHeight = 18; ///< of each line of a reason
constexpr int reasonLines = 2;
constexpr int mostRows = 260; ///< pixels of the list before it scrolls

/// Status sign, name, and why it failed.
class OutcomeDelegate final : public QStyledItemDelegate {
public:
    OutcomeDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString reason = index.data(ImportOutcomeModel::ReasonRole).toString();
        if (reason.isEmpty()) {
            return {0, rowHeight};
        }
        const QFontMetrics metrics(m_themes.fonts().small);
        const int width = std::max(120, option.widget->width() - 48);
        const int lines = std::clamp(metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, reason).height() /
                                         metrics.height(),
                                     1, reasonLines);
        return {0, rowHeight + lines * reasonHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_themes.theme();
        const auto status = static_cast<ImportStatus>(index.data(ImportOutcomeModel::StatusRole).toInt());
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(*painter, option.rect, theme.metrics.radiusSmall, theme.palette.hover);
        }
        const QRect inner = option.rect.adjusted(theme.metrics.small, 0, -theme.metrics.small, 0);
        const QRect line(inner.left(), inner.top(), inner.width(), rowHeight);
        const InkAndTint colours = coloursOf(status);
        const int icon = theme.metrics.iconSize;
        paintIcon(*painter, iconOf(status), QRectF(line.left(), line.top() + (rowHeight - icon) / 2.0, icon, icon),
                  colours.ink);
        painter->setFont(theme.fonts.small);
        painter->setPen(status == ImportStatus::Imported ? theme.palette.muted : colours.ink);
        const QString word = index.data(ImportOutcomeModel::WordRole).toString();
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
        const int room = QFontMetrics(theme.fonts.small).horizontalAdvance(word) + theme.metrics.medium;
        const QRect text = line.adjusted(icon + theme.metrics.small, 0, -room, 0);
        painter->setFont(theme.fonts.interface);
        painter->setPen(theme.palette.text);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(theme.fonts.interface).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setFont(theme.fonts.small);
        painter->setPen(theme.palette.muted);
        painter->drawText(
            QRect(text.left(), line.bottom() - 2, inner.right() - text.left(), option.rect.bottom() - line.bottom()),
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(ImportOutcomeModel::ReasonRole).toString());
        painter->restore();
    }

private:
    [[nodiscard]] InkAndTint coloursOf(ImportStatus status) const {
        const Palette& colours = m_themes.palette();
        switch (status) {
        case ImportStatus::Failed:
            return colours.denies;
        case ImportStatus::Imported:
        case ImportStatus::NewVersion:
            return colours.asserts;
        case ImportStatus::Duplicate:
        case ImportStatus::Cancelled:
            break;
        }
        return colours.reports;
    }
    [[nodiscard]] static Icon iconOf(ImportStatus status) {
        switch (status) {
        case ImportStatus::Failed:
            return Icon::Warning;
        case ImportStatus::Imported:
        case ImportStatus::NewVersion:
            return Icon::Check;
        case ImportStatus::Duplicate:
            return Icon::Article;
        case ImportStatus::Cancelled:
            break;
        }
        return Icon::Cross;
    }

    const ThemeProvider& m_themes;
};

} // namespace

QString summaryLine(const std::vector<session::ImportOutcome>& outcomes) {
    const auto count = [&](ImportStatus status) {
        return static_cast<int>(std::ranges::count(outcomes, status, &session::ImportOutcome::status));
    };
    QStringList parts;
    const int imported = count(ImportStatus::Imported);
    if (imported > 0 || outcomes.empty()) {
        parts << ImportSummary::tr("%1 imported").arg(imported);
    }
    if (const int versions = count(ImportStatus::NewVersion); versions > 0) {
        parts << (versions == 1 ? ImportSummary::tr("1 new version")
                                : ImportSummary::tr("%1 new versions").arg(versions));
    }
    if (const int duplicates = count(ImportStatus::Duplicate); duplicates > 0) {
        parts << (duplicates == 1 ? ImportSummary::tr("1 duplicate")
                                  : ImportSummary::tr("%1 duplicates").arg(duplicates));
    }
    if (const int failed = count(ImportStatus::Failed); failed > 0) {
        parts << ImportSummary::tr("%1 failed").arg(failed);
    }
    if (const int cancelled = count(ImportStatus::Cancelled); cancelled > 0) {
        parts << ImportSummary::tr("%1 cancelled").arg(cancelled);
    }
    return parts.join(QStringLiteral(", "));
}

ImportSummary::ImportSummary(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(new ImportOutcomeModel(this))
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
    , m_retry(new QPushButton(tr("Try the failed ones again"), this)) {
    setObjectName(QStringLiteral("importSummary"));
    m_title->setTextFormat(Qt::PlainText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutcomeDelegate(themes, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was imported"));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, &ImportSummary::activate);
    connect(m_list, &QListView::activated, this, &ImportSummary::activate);
    m_retry->setObjectName(QStringLiteral("importSummary.retry"));
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(failedItems()); });
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("importSummary.close"));
    connect(close, &QPushButton::clicked, this, &ImportSummary::closed);

    const int edge = shadowRoom + themes.metrics().large;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_title);
    column->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(themes.metrics().small);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(close);
    column->addLayout(buttons);
    const auto restyle = [this] { m_title->setFont(m_themes.fonts().strong); };
    connect(&themes, &ThemeProvider::changed, this, restyle);
    restyle();
}

void ImportSummary::show(const std::vector<session::ImportOutcome>& outcomes) {
    m_model->setOutcomes(outcomes);
    m_title->setText(summaryLine(outcomes));
    m_needsAttention = !std::ranges::all_of(
        outcomes, [](const session::ImportOutcome& one) { return one.status == ImportStatus::Imported; });
    m_retry->setVisible(!failedItems().empty());
    resize(cardWidth, 0);
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(std::min(height + 4, mostRows));
    updateGeometry();
    resize(sizeHint());
}

QSize ImportSummary::sizeHint() const {
    return {cardWidth, layout()->sizeHint().height()};
}

std::vector<session::ImportItem> ImportSummary::failedItems() const {
    std::vector<session::ImportItem> items;
    for (const session::ImportOutcome& one : m_model->outcomes()) {
        if (one.status == ImportStatus::Failed || one.status == ImportStatus::Cancelled) {
            items.push_back(one.item);
        }
    }
    return items;
}

void ImportSummary::activate(const QModelIndex& index) {
    const session::ImportOutcome& outcome = m_model->outcomes()[static_cast<size_t>(index.row())];
    if (!outcome.article.isNull()) {
        Q_EMIT articleActivated(outcome.article);
    }
}

void ImportSummary::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImportSummary::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, card, theme.metrics.radiusCard, theme.palette.shadow, shadowRoom);
    paintPanel(painter, card, theme.metrics.radiusCard, theme.palette.surface, theme.palette.line);
}

} // namespace gainsay::ui
