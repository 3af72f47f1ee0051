// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/matrixpainter.h"

#include "ui/claims/matrixlayout.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/stancebadge.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>

namespace gainsay::ui {

MatrixPainter::MatrixPainter(const ClaimsModel& model, const Theme& theme)
    : m_model(model)
    , m_theme(theme) {}

void MatrixPainter::paintHeader(QPainter& painter, const QRect& rect, int column) const {
    const QRect room = rect.adjusted(matrixPaddingX, matrixPaddingY, -matrixPaddingX, -matrixPaddingY);
    const WrappedText name(m_model.headerData(column, Qt::Horizontal).toString(), m_theme.fonts.strong, room.width(),
                           matrixTitleStep);
    const QString detailText = m_model.headerData(column, Qt::Horizontal, ClaimsModel::DetailRole).toString();
    const WrappedText detail(detailText, m_theme.fonts.small, room.width(), matrixSmallStep);
    const int detailHeight = detailText.isEmpty() ? 0 : detail.height();
    // Heads stand on the line below them, so that short and long ones end together.
    const int top = room.bottom() + 1 - detailHeight - name.height();
    painter.setPen(m_theme.palette.text);
    name.draw(painter, QPointF(room.left(), top));
    painter.setPen(m_theme.palette.muted);
    if (detailHeight > 0) {
        detail.draw(painter, QPointF(room.left(), top + name.height()));
    }
}

void MatrixPainter::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const ClaimRow& row = m_model.row(index.row());
    const QRect room = rect.adjusted(matrixPaddingX, matrixPaddingY, -matrixPaddingX, -matrixPaddingY);
    if (index.column() == ClaimsModel::claimColumn) {
        paintClaim(painter, room, row);
    } else if (m_model.isOrigins(index.column())) {
        paintOrigins(painter, room, row.origins);
    } else {
        paintStatements(painter, rect, *m_model.cell(index));
    }
}

void MatrixPainter::paintClaim(QPainter& painter, const QRect& room, const ClaimRow& row) const {
    double y = room.top();
    const auto line = [&](const QString& text, const QFont& font, int step, const QColor& colour) {
        if (!text.isEmpty()) {
            const WrappedText words(text, font, room.width(), step);
            painter.setPen(colour);
            words.draw(painter, QPointF(room.left(), y));
            y += words.height();
        }
    };
    line(row.claim.text, m_theme.fonts.strong, matrixTitleStep, m_theme.palette.text);
    line(claimDateLine(row.claim), m_theme.fonts.small, matrixSmallStep, m_theme.palette.muted);
    line(row.warning, m_theme.fonts.small, matrixSmallStep, m_theme.palette.doubts.ink);
}

void MatrixPainter::paintOrigins(QPainter& painter, const QRect& room, const ClaimOrigins& origins) const {
    const bool known = origins.known && origins.independent > 0;
    const WrappedText count(known ? QString::number(origins.independent) : QStringLiteral("–"), m_theme.fonts.strong,
                            room.width(), matrixTitleStep);
    painter.setPen(known ? m_theme.palette.text : m_theme.palette.muted);
    count.draw(painter, room.topLeft());
    if (known && !origins.names.isEmpty()) {
        painter.setPen(m_theme.palette.muted);
        WrappedText(origins.names, m_theme.fonts.small, room.width(), matrixSmallStep)
            .draw(painter, QPointF(room.left(), room.top() + matrixTitleStep));
    }
}

int MatrixPainter::statementHeight(const ClaimStatement& statement, int width) const {
    int height = m_theme.metrics.badgeHeight;
    if (!statement.words.isEmpty()) {
        height += matrixBadgeGap + WrappedText(u'“' + statement.words + u'”', m_theme.fonts.quotation, width,
                                               matrixQuoteStep, matrixQuoteLines)
                                       .height();
    }
    return height;
}

void MatrixPainter::paintStatements(QPainter& painter, const QRect& rect, const ClaimCell& cell) const {
    const Palette& p = m_theme.palette;
    const QRect room = rect.adjusted(matrixPaddingX, matrixPaddingY, -matrixPaddingX, -matrixPaddingY);
    if (cell.statements.empty()) {
        const QString word = cell.read ? ClaimsModel::tr("silent") : ClaimsModel::tr("not yet read");
        if (!cell.read) {
            // The words keep a clear ground.
            const int width = QFontMetrics(m_theme.fonts.interface).horizontalAdvance(word);
            const QRect label(room.left() - 6, room.top(), width + 12, m_theme.metrics.badgeHeight);
            painter.save();
            painter.setClipRegion(QRegion(rect.adjusted(0, 0, 0, -1)).subtracted(label), Qt::IntersectClip);
            QColor stripes = p.line;
            stripes.setAlphaF(0.4F);
            paintHatching(painter, rect, stripes);
            painter.restore();
        }
        painter.setFont(m_theme.fonts.interface);
        painter.setPen(p.muted);
        painter.drawText(QRect(room.left(), room.top(), room.width(), m_theme.metrics.badgeHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        return;
    }
    double y = room.top();
    for (const ClaimStatement& statement : cell.statements) {
        paintStance(painter, m_theme, statement.stance, QPointF(room.left(), y));
        if (!statement.words.isEmpty()) {
            painter.setPen(p.muted);
            WrappedText(u'“' + statement.words + u'”', m_theme.fonts.quotation, room.width(), matrixQuoteStep,
                        matrixQuoteLines)
                .draw(painter, QPointF(room.left(), y + m_theme.metrics.badgeHeight + matrixBadgeGap));
        }
        y += statementHeight(statement, room.width()) + matrixStatementGap;
    }
}

void MatrixPainter::paintAll(QPainter& painter, const MatrixLayout& layout) const {
    const QSize size = layout.contentSize();
    painter.fillRect(QRect(QPoint(), size), m_theme.palette.surface);
    painter.fillRect(QRect(0, 0, size.width(), layout.headerHeight()), m_theme.palette.raised);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        paintHeader(painter, layout.header(column), column);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            paintCell(painter, layout.cell(row, column), m_model.index(row, column));
        }
        painter.fillRect(QRect(0, layout.cell(row, 0).top() - 1, size.width(), 1), m_theme.palette.line);
    }
}

int MatrixPainter::statementAt(const QModelIndex& index, int width, int y) const {
    const ClaimCell* cell = m_model.cell(index);
    if (cell == nullptr) {
        return -1;
    }
    int top = matrixPaddingY;
    for (size_t i = 0; i < cell->statements.size(); ++i) {
        const int height = statementHeight(cell->statements[i], width - 2 * matrixPaddingX);
        if (y >= top && y < top + height) {
            return static_cast<int>(i);
        }
        top += height + matrixStatementGap;
    }
    return -1;
}

} // namespace gainsay::ui
