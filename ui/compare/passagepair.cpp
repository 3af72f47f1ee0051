// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/passagepair.h"

#include "ui/compare/passagecard.h"
#include "ui/compare/rulewords.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int stackBelow = 640; ///< pixels: two columns of some 30 characters and the gap
constexpr int narrowestGap = 132;
constexpr int widestGap = 210;
constexpr int leastCurve = 24; ///< on either side of a label
constexpr double pillPadding = 10;
constexpr double pillLine = 16;
constexpr double pillHeight = 22; ///< of one line
constexpr int stackGap = 12;
constexpr double numberSize = 16;

} // namespace

PassagePair::PassagePair(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_cards{new PassageCard(themes, this), new PassageCard(themes, this)} {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_cards[0], &PassageCard::openRequested, this, &PassagePair::openLeftRequested);
    connect(m_cards[1], &PassageCard::openRequested, this, &PassagePair::openRightRequested);
    connect(&themes, &ThemeProvider::changed, this, [this] {
        remark();
        arrange();
        updateGeometry();
    });
}

void PassagePair::setItem(const CompareItem& item) {
    m_item = item;
    m_cards[0]->setSide(item.a);
    m_cards[1]->setSide(item.b);
    remark();
    arrange();
    updateGeometry();
}

void PassagePair::remark() {
    const Palette& p = m_themes.palette();
    const bool stacked = isStacked();
    std::vector<PassageMark> left;
    std::vector<PassageMark> right;
    m_links.clear();
    for (const domain::Reason& reason : m_item.contradiction.reasons) {
        const auto coloursOf = [&](const CompareSide& side) {
            return !reason.clashes ? p.doubts : p.of(side.stance.value_or(domain::Stance::Denies));
        };
        const bool joined = !reason.a.isEmpty() && !reason.b.isEmpty();
        if (joined) {
            m_links.push_back({labelWords(reason), reason.clashes, left.size()});
        }
        const int number = joined && stacked ? static_cast<int>(m_links.size()) : 0;
        left.push_back({reason.a, coloursOf(m_item.a), reason.clashes, number});
        right.push_back({reason.b, coloursOf(m_item.b), reason.clashes, number});
    }
    m_cards[0]->setMarks(std::move(left));
    m_cards[1]->setMarks(std::move(right));
}

bool PassagePair::isStackedAt(int width) {
    return width < stackBelow;
}

QFont PassagePair::labelFont() const {
    QFont font = m_themes.fonts().small;
    font.setWeight(QFont::DemiBold);
    return font;
}

int PassagePair::gapWidth(int width) const {
    double widest = 0;
    const QFontMetricsF words(labelFont());
    for (const Link& link : m_links) {
        widest = std::max(widest, words.horizontalAdvance(link.label) + 2 * (pillPadding + leastCurve + 4));
    }
    const int most = std::max(narrowestGap, std::min(widestGap, width * 18 / 100));
    return std::clamp(static_cast<int>(std::ceil(widest)), narrowestGap, most);
}

QStringList PassagePair::linesOf(const QString& label, double room) const {
    const QFontMetricsF words(labelFont());
    QStringList lines{label};
    if (words.horizontalAdvance(label) > room) {
        // Breaks where the two sides meet; the arrow stays with the first.
        if (const auto arrow = label.indexOf(u'↔'); arrow > 0) {
            lines = {label.first(arrow + 1).trimmed(), label.sliced(arrow + 1).trimmed()};
        }
    }
    for (QString& line : lines) {
        line = words.elidedText(line, Qt::ElideRight, room);
    }
    return lines;
}

QSizeF PassagePair::sizeOf(const QStringList& lines) const {
    const QFontMetricsF words(labelFont());
    double widest = 0;
    for (const QString& line : lines) {
        widest = std::max(widest, words.horizontalAdvance(line));
    }
    return {std::ceil(widest) + 2 * pillPadding, pillHeight + pillLine * static_cast<double>(lines.size() - 1)};
}

const InkAndTint& PassagePair::coloursOf(const Link& link) const {
    return link.clashes ? m_themes.palette().denies : m_themes.palette().doubts;
}

int PassagePair::heightForWidth(int width) const {
    if (isStackedAt(width)) {
        const bool numbered = !m_links.empty();
        return m_cards[0]->heightFor(width, numbered) + legendHeight(width) + m_cards[1]->heightFor(width, numbered);
    }
    const int card = (width - gapWidth(width)) / 2;
    const int header = std::max(m_cards[0]->headerHeight(card), m_cards[1]->headerHeight(card));
    const auto heightOf = [&](const PassageCard* one) {
        return one->heightFor(card, false) +
               std::max(0, header - std::max(one->headerHeight(card), one->headerMinimum()));
    };
    return std::max(heightOf(m_cards[0]), heightOf(m_cards[1]));
}

QSize PassagePair::sizeHint() const {
    return {900, heightForWidth(900)};
}

QSize PassagePair::minimumSizeHint() const {
    return {260, 120};
}

bool PassagePair::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void PassagePair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    remark();
    arrange();
}

void PassagePair::arrange() {
    m_pills.clear();
    m_places.clear();
    if (isStacked()) {
        alignHeaders(0);
        const int top = m_cards[0]->heightForWidth(width());
        m_cards[0]->setGeometry(0, 0, width(), top);
        for (Pill& pill : legend(width())) {
            pill.rect.translate(0, top + stackGap);
            m_pills.push_back(std::move(pill));
        }
        const int second = top + legendHeight(width());
        m_cards[1]->setGeometry(0, second, width(), std::max(0, height() - second));
    } else {
        const int gap = gapWidth(width());
        const int card = (width() - gap) / 2;
        alignHeaders(card);
        m_cards[0]->setGeometry(0, 0, card, height());
        m_cards[1]->setGeometry(width() - card, 0, card, height());
        placePills();
    }
    update();
}

void PassagePair::alignHeaders(int cardWidth) {
    int height = 0;
    for (const PassageCard* card : m_cards) {
        height = cardWidth > 0 ? std::max(height, card->headerHeight(cardWidth)) : 0;
    }
    for (PassageCard* card : m_cards) {
        card->setHeaderHeight(height);
    }
}

void PassagePair::placePills() {
    // The text must be laid out for the card's new width before its words can be found.
    for (PassageCard* card : m_cards) {
        card->layout()->activate();
    }
    const QRectF gap(m_cards[0]->geometry().right() + 1, m_themes.metrics().small,
                     m_cards[1]->x() - m_cards[0]->width(), height() - 2 * m_themes.metrics().small);
    std::vector<ConnectorRequest> requests;
    for (size_t i = 0; i < m_links.size(); ++i) {
        const Link& link = m_links[i];
        Pill pill{{}, {}, i};
        QSizeF size;
        if (!link.label.isEmpty()) {
            pill.lines = linesOf(link.label, gap.width() - 2 * (pillPadding + leastCurve));
            size = sizeOf(pill.lines);
        }
        requests.push_back({m_cards[0]->markY(link.mark), m_cards[1]->markY(link.mark), size});
        m_pills.push_back(std::move(pill));
    }
    m_places = placeConnectors(requests, gap);
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_pills[i].rect = m_places[i].label;
    }
}

std::vector<PassagePair::Pill> PassagePair::legend(int width) const {
    std::vector<Pill> pills;
    const double room = width - 2 * pillPadding - numberSize - 6;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (m_links[i].label.isEmpty()) {
            continue;
        }
        Pill pill{{}, linesOf(m_links[i].label, room), i};
        const QSizeF size = sizeOf(pill.lines) + QSizeF(numberSize, 0);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + 6;
            rowHeight = 0;
        }
        pill.rect = QRectF(QPointF(x, y), size);
        x += size.width() + 8;
        rowHeight = std::max(rowHeight, size.height());
        pills.push_back(std::move(pill));
    }
    return pills;
}

int PassagePair::legendHeight(int width) const {
    double bottom = 0;
    for (const Pill& pill : legend(width)) {
        bottom = std::max(bottom, pill.rect.bottom() + stackGap);
    }
    return stackGap + static_cast<int>(std::ceil(bottom));
}

void PassagePair::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurves(painter);
    for (const Pill& pill : m_pills) {
        if (!pill.lines.isEmpty()) {
            paintPill(painter, pill);
        }
    }
}

void PassagePair::paintCurves(QPainter& painter) const {
    // Curves bend outside of the column of labels and run level inside it, so that none crosses another's words.
    double column = 0;
    for (const ConnectorPlace& place : m_places) {
        column = std::max(column, place.label.width());
    }
    for (size_t i = 0; i < m_places.size(); ++i) {
        const ConnectorPlace& place = m_places[i];
        const QColor& ink = coloursOf(m_links[i]).ink;
        QPainterPath curve(place.from);
        const auto bendTo = [&curve](const QPointF& end) {
            const double bend = (end.x() - curve.currentPosition().x()) * 0.55;
            curve.cubicTo(curve.currentPosition() + QPointF(bend, 0), end - QPointF(bend, 0), end);
        };
        if (!place.label.isNull()) { // into the label on one side, out of it on the other
            const QPointF middle = place.label.center();
            bendTo(middle - QPointF(column / 2, 0));
            curve.lineTo(place.label.left(), middle.y());
            curve.moveTo(place.label.right(), middle.y());
            curve.lineTo(middle + QPointF(column / 2, 0));
        }
        bendTo(place.to);
        QPen pen(ink, 1.6);
        if (!m_links[i].clashes) {
            pen.setDashPattern({3, 2.2});
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(place.from + QPointF(2, 0), 2.6, 2.6);
        painter.drawEllipse(place.to - QPointF(2, 0), 2.6, 2.6);
    }
}

void PassagePair::paintPill(QPainter& painter, const Pill& pill) const {
    const InkAndTint& colours = coloursOf(m_links[pill.link]);
    paintPanel(painter, pill.rect, pillHeight / 2, colours.tint);
    QRectF words = pill.rect;
    if (isStacked()) {
        QRectF number(0, 0, numberSize, numberSize);
        number.moveCenter(QPointF(pill.rect.left() + numberSize / 2 + 4, pill.rect.center().y()));
        paintPanel(painter, number, numberSize / 2, colours.ink);
        QFont digits = m_themes.fonts().caption;
        digits.setWeight(QFont::Bold);
        painter.setFont(digits);
        painter.setPen(colours.tint);
        painter.drawText(number, Qt::AlignCenter, QString::number(pill.link + 1));
        words.setLeft(number.right() - 2);
    }
    painter.setFont(labelFont());
    painter.setPen(colours.ink);
    double y = pill.rect.top() + (pillHeight - pillLine) / 2;
    for (const QString& line : pill.lines) {
        painter.drawText(QRectF(words.left(), y, words.width(), pillLine), Qt::AlignCenter, line);
        y += pillLine;
    }
}

} // namespace gainsay::ui
