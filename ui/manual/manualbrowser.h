// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QTextBrowser>
#include <QTimer>

class QTextTable;

namespace gainsay::ui {

/// Shows one page of the manual. Only our own Markdown comes here; HTML in it is not read, and pictures come from the
/// program alone, whatever address they have.
class ManualBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    /// `themes` must outlive the browser.
    explicit ManualBrowser(const ThemeProvider& themes, QWidget* parent = nullptr);

    void showPage(const QString& markdown);
    /// Scrolls to the heading that is called so in links; to the top where there is none. Returns whether there is.
    bool showAnchor(const QString& anchor);
    /// Marks these words, whatever their case.
    void mark(const QStringList& words);

Q_SIGNALS:
    /// "03-read.md" and "lenses"; either may be empty.
    void pageRequested(const QString& file, const QString& anchor);
    /// An address of the web was clicked. It is not opened here.
    void addressRequested(const QString& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void dress();
    /// A hairline below each row, and nothing else around the cells.
    void dressTable(QTextTable& table, const QColor& line) const;
    void restyle();

    const ThemeProvider& m_themes;
    QString m_markdown;
    QStringList m_words;
    int m_shownWidth = 0; ///< that the pictures were made for
    QTimer m_widthChange; ///< not within resizeEvent(), which comes while a page is being laid out, too
};

} // namespace gainsay::ui
