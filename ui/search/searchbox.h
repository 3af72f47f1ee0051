// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchhits.h"
#include "ui/style/themeprovider.h"

#include <QLineEdit>

class QListView;

namespace gainsay::ui {

class SearchHitModel;
class SearchPopup;

/// The field that searches everything, with its answers in a panel below. The keyboard stays in the field: arrows
/// choose, Enter opens, Escape goes back. What the search is narrowed down to stands above the answers as pills;
/// Backspace in the empty field takes the last one away.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    /// `themes` must outlive the box.
    explicit SearchBox(const ThemeProvider& themes, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// What the search is narrowed down to, in words.
    void setFilter(const QStringList& words);
    [[nodiscard]] bool isNarrowed() const { return !m_filter.isEmpty(); }
    [[nodiscard]] QString query() const { return text().trimmed(); }
    /// Looks for something else, and shows the answers.
    void search(const QString& query);
    /// The answers to a query; ignored if the field says something else by now.
    void setHits(const QString& query, std::vector<SearchHitItem> hits);
    void clearSearch();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void queryChanged(const QString& query);
    /// The search is to be narrowed down further; the filter's part of this number is to go, or all of them; it is to
    /// be kept under a name.
    void filterRequested();
    void filterRemovalRequested(int number);
    void filterClearRequested();
    void saveRequested();
    void hitActivated(const gainsay::ui::SearchHitItem& hit);
    /// Escape in the empty or answered field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showPopup();
    void hidePopup();
    void move(int by);
    void activate(int row);
    void makePopup();

    const ThemeProvider& m_themes;
    SearchPopup* m_popup = nullptr; ///< child of the window, made when first needed
    SearchHitModel* m_model;
    QStringList m_filter;
    bool m_isAnswered = false; ///< whether the model's rows answer what stands in the field
};

} // namespace gainsay::ui
