// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/style/themeprovider.h"
#include "ui/style/widgets/runlabel.h"

#include <QWidget>

class QGridLayout;

namespace gainsay::ui {

/// The reasons of a contradiction, one a row: rule, and for each side "words → normalised value". Where it is narrow
/// the sides stand below each other.
class ReasonsTable : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the table.
    explicit ReasonsTable(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setItem(const CompareItem& item);

    /// What stands in a cell: “words” → value, the value in the colour of its side's stance where it clashes.
    [[nodiscard]] static std::vector<TextRun> runsOf(const QString& quote, domain::TextRange range,
                                                     const QString& value, std::optional<domain::Stance> stance,
                                                     bool clashes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] bool isNarrow() const;

    const ThemeProvider& m_themes;
    CompareItem m_item;
    QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace gainsay::ui
