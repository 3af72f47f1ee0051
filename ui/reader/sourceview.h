// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/syntaxlibrary.h"
#include "ui/style/themeprovider.h"

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace gainsay::ui {

/// The original bytes of a Version as they came, to read only: with line numbers, coloured by their media type.
class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `themes` and `library` must outlive the view.
    SourceView(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent = nullptr);

    /// Decodes by byte order mark or what the page itself declares, else as UTF-8, else as Latin-1.
    void setSource(const QByteArray& bytes, const QString& mediaType);
    /// Selects a passage and brings it into view; see findInSource(). False where it does not stand there.
    bool reveal(const QString& name, const QString& passage);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Gutter;

    void restyle();
    void paintGutter(QPaintEvent* event);
    [[nodiscard]] int gutterWidth() const;
    void placeGutter();

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter;
    Gutter* m_gutter;
};

} // namespace gainsay::ui
