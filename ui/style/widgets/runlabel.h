// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "ui/style/themeprovider.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QTextLayout;

namespace gainsay::ui {

/// How a run of words is spoken.
enum class Voice {
    Plain,
    Strong, ///< semibold
    Muted,
    Italic, ///< muted and slanted: names of rules, titles
    Quoted, ///< the reading font
};

/// Words in one voice and, where they speak for a stance, in its colour.
struct TextRun {
    QString text;
    Voice voice = Voice::Plain;
    std::optional<domain::Stance> stance = std::nullopt;

    bool operator==(const TextRun&) const = default;
};

/// Plain text in several voices, wrapped to the width that it gets. What QLabel would need HTML for.
class RunLabel : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the label.
    explicit RunLabel(const ThemeProvider& themes, QWidget* parent = nullptr);
    ~RunLabel() override;

    void setRuns(std::vector<TextRun> runs);
    /// One run; the colour of a stance where one is given.
    void setText(const QString& text, Voice voice = Voice::Plain, std::optional<domain::Stance> stance = std::nullopt);
    /// All words in one string.
    [[nodiscard]] QString text() const;
    /// Words in the small font of second lines instead of the interface's.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    QSizeF layOut(double width) const;
    /// What layOut() says, from memory where it was asked before: layouts ask for the same widths many times.
    [[nodiscard]] QSizeF sizeFor(int width) const;

    const ThemeProvider& m_themes;
    std::vector<TextRun> m_runs;
    std::unique_ptr<QTextLayout> m_layout;
    mutable QHash<int, QSizeF> m_sizes; ///< by width
    bool m_small = false;
};

} // namespace gainsay::ui
