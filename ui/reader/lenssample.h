// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QWidget>

#include <functional>
#include <vector>

class QTextLayout;

namespace gainsay::ui {

/// Words as a lens shows them in an article, in the reading face.
class LensSample final : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        int start = 0; ///< in UTF-16 units, like `length`
        int length = 0;
        KSyntaxHighlighting::Format format;
    };
    /// The theme in force for definitions; asked whenever that changes.
    using SyntaxTheme = std::function<KSyntaxHighlighting::Theme()>;

    /// `themes` must outlive the sample. Assistive technology is told which words are marked.
    LensSample(const ThemeProvider& themes, SyntaxTheme syntaxTheme, const QString& text, std::vector<Mark> marks,
               QWidget* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF layOut(QTextLayout& layout, double width) const;

    const ThemeProvider& m_themes;
    SyntaxTheme m_syntaxTheme;
    QString m_text;
    std::vector<Mark> m_marks;
};

} // namespace gainsay::ui
