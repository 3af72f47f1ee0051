// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"
#include "ui/style/theme.h"

#include <QTextLayout>

#include <vector>

class QPainter;

namespace gainsay::ui {

/// A few lines of a passage in which some names are set in bold; begins and ends with "…" where it is cut. For
/// delegates, which measure and draw.
class MarkedLines {
public:
    /// `names` in code points of `words`. Where the first of them stands far in, the words before are left out.
    MarkedLines(const QString& words, const std::vector<domain::TextRange>& names, const Theme& theme, double width);

    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& topLeft, const QColor& ink);

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace gainsay::ui
