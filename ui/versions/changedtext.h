// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textchange.h"
#include "ui/style/theme.h"

#include <QTextLayout>

class QPainter;
class QPointF;

namespace gainsay::ui {

/// Words with what was taken out and put in marked: struck out in red, underlined in green, figures semibold as well;
/// so that colour is never the only sign. Wrapped to a width, for delegates and labels, which measure and draw.
class ChangedText {
public:
    ChangedText(const std::vector<domain::WordRun>& runs, const Theme& theme, const QFont& font, const QColor& ink,
                double width);

    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    QTextLayout m_layout;
    QColor m_ink;
    int m_height = 0;
};

/// The runs as words for a screen reader: "At least [removed: 250] [added: 270] people".
[[nodiscard]] QString spokenChanges(const std::vector<domain::WordRun>& runs);

} // namespace gainsay::ui
