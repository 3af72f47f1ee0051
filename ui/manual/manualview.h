// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manualpages.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace gainsay::ui {

class ManualBrowser;

/// The manual in the program: its pages at the left, or what a search found in them, and the page that is read.
class ManualView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit ManualView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Opens a page by its file ("06-compare.md"), at a heading where one is named; the first where there is none.
    void showPage(const QString& file, const QString& anchor = {});
    [[nodiscard]] QString shownFile() const;
    [[nodiscard]] ManualBrowser& browser() const { return *m_browser; }
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void addressRequested(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void listPages();
    void openRow(int row);

    const ThemeProvider& m_themes;
    ManualPages m_pages;
    std::vector<ManualHit> m_hits; ///< by row while something is looked for
    int m_shown = 0;
    QLineEdit* m_field;
    QListWidget* m_list;
    ManualBrowser* m_browser;
};

} // namespace gainsay::ui
