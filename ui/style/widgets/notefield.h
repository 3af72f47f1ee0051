// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QPlainTextEdit>

namespace gainsay::ui {

/// A field for a few lines of plain text, as high as they are between two limits. Tab leaves it.
class NoteField : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `themes` must outlive the field; it shows at least `fewest` and at most `most` lines before it scrolls.
    explicit NoteField(const ThemeProvider& themes, int fewest = 2, int most = 8, QWidget* parent = nullptr);

    /// One paragraph, which may wrap: Enter commits, and line feeds that are pasted become spaces.
    void setSingleParagraph(bool single);
    /// Without a frame, to be read and copied only.
    void setFact(bool mono);
    /// Replaces the text without a word about it.
    void setTextQuietly(const QString& text);
    /// The text without white space at its ends.
    [[nodiscard]] QString note() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Ctrl+Enter, or the keyboard went elsewhere.
    void committed();
    /// Escape.
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();
    void restyle();
    [[nodiscard]] int lineCount() const; ///< as wrapped now
    [[nodiscard]] int heightOf(double lines) const;

    const ThemeProvider& m_themes;
    int m_fewest;
    int m_most;
    bool m_single = false;
    bool m_mono = false;
};

} // namespace gainsay::ui
