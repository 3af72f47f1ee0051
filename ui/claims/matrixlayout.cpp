// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/matrixlayout.h"

#include "app/domain/datewords.h"
#include "ui/style/wrappedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int leastClaim = 220;
constexpr int leastSource = 150;
constexpr int originsWidth = 120;
constexpr int widestSource = 320;
constexpr double claimShare = 0.25; ///< of the whole width, for the claims

int heightOf(const QString& text, const QFont& font, int width, int step, int maxLines = 0) {
    return text.isEmpty() ? 0 : WrappedText(text, font, width, step, maxLines).height();
}

int statementsHeight(const ClaimCell& cell, const Theme& theme, int width) {
    int height = 0;
    for (const ClaimStatement& statement : cell.statements) {
        height += theme.metrics.badgeHeight + (height > 0 ? matrixStatementGap : 0);
        if (!statement.words.isEmpty()) {
            height += matrixBadgeGap + heightOf(u'“' + statement.words + u'”', theme.fonts.quotation, width,
                                                matrixQuoteStep, matrixQuoteLines);
        }
    }
    return cell.statements.empty() ? theme.metrics.badgeHeight : height;
}

int headerHeightOf(const ClaimsModel& model, int column, const Theme& theme, int width) {
    const QString name = model.headerData(column, Qt::Horizontal).toString();
    const QString detail = model.headerData(column, Qt::Horizontal, ClaimsModel::DetailRole).toString();
    const int room = width - 2 * matrixPaddingX;
    return 2 * matrixPaddingY + heightOf(name, theme.fonts.strong, room, matrixTitleStep) +
           heightOf(detail, theme.fonts.small, room, matrixSmallStep);
}

} // namespace

QString claimDateLine(const domain::Claim& claim) {
    return claim.eventDate.isEmpty() ? QString()
                                     : QCoreApplication::translate("gainsay::ui::ClaimsView", "event %1")
                                           .arg(domain::dateWords(claim.eventDate));
}

int matrixCellHeight(const ClaimsModel& model, const QModelIndex& index, const Theme& theme, int width) {
    const ClaimRow& row = model.row(index.row());
    const int room = width - 2 * matrixPaddingX;
    int height = 2 * matrixPaddingY;
    if (index.column() == ClaimsModel::claimColumn) {
        height += heightOf(row.claim.text, theme.fonts.strong, room, matrixTitleStep) +
                  heightOf(claimDateLine(row.claim), theme.fonts.small, room, matrixSmallStep) +
                  heightOf(row.warning, theme.fonts.small, room, matrixSmallStep);
    } else if (model.isOrigins(index.column())) {
        height += matrixTitleStep + heightOf(row.origins.names, theme.fonts.small, room, matrixSmallStep);
    } else {
        height += statementsHeight(*model.cell(index), theme, room);
    }
    return height;
}

void MatrixLayout::update(const ClaimsModel& model, const Theme& theme, int width) {
    const int columns = model.columnCount();
    const int sources = model.sourceCount();
    const int origins = columns > sources + 1 ? originsWidth : 0;
    const int claim = std::max(leastClaim, static_cast<int>(width * claimShare));
    int source = leastSource;
    if (sources > 0) {
        source = std::clamp((width - claim - origins) / sources, leastSource, widestSource);
    }
    // What the sources leave over goes to the claims, which have the most to say.
    const int rest = std::max(0, width - claim - origins - sources * source);

    m_columns.assign(1, 0);
    m_headerHeight = 0;
    for (int column = 0; column < columns; ++column) {
        const int wide = column == ClaimsModel::claimColumn ? claim + rest : model.isOrigins(column) ? origins : source;
        m_headerHeight = std::max(m_headerHeight, headerHeightOf(model, column, theme, wide));
        m_columns.push_back(m_columns.back() + wide);
    }
    m_rows.assign(1, m_headerHeight);
    for (int row = 0; row < model.rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < columns; ++column) {
            height = std::max(height, matrixCellHeight(model, model.index(row, column), theme,
                                                       m_columns[static_cast<size_t>(column) + 1] -
                                                           m_columns[static_cast<size_t>(column)]));
        }
        m_rows.push_back(m_rows.back() + height);
    }
}

QSize MatrixLayout::contentSize() const {
    return m_columns.empty() ? QSize() : QSize(m_columns.back(), m_rows.back());
}

QRect MatrixLayout::cell(int row, int column) const {
    if (row < 0 || column < 0 || row + 1 >= static_cast<int>(m_rows.size()) ||
        column + 1 >= static_cast<int>(m_columns.size())) {
        return {};
    }
    const auto r = static_cast<size_t>(row);
    const auto c = static_cast<size_t>(column);
    return {m_columns[c], m_rows[r], m_columns[c + 1] - m_columns[c], m_rows[r + 1] - m_rows[r]};
}

QRect MatrixLayout::header(int column) const {
    if (column < 0 || column + 1 >= static_cast<int>(m_columns.size())) {
        return {};
    }
    const auto c = static_cast<size_t>(column);
    return {m_columns[c], 0, m_columns[c + 1] - m_columns[c], m_headerHeight};
}

int MatrixLayout::rowAt(int y) const {
    const auto below = std::ranges::upper_bound(m_rows, y);
    return below == m_rows.end() ? -1 : static_cast<int>(below - m_rows.begin()) - 1;
}

int MatrixLayout::columnAt(int x) const {
    const auto right = std::ranges::upper_bound(m_columns, x);
    return right == m_columns.end() ? -1 : static_cast<int>(right - m_columns.begin()) - 1;
}

} // namespace gainsay::ui
