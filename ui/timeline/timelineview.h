// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/result.h"
#include "ui/style/themeprovider.h"
#include "ui/timeline/timelineitem.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class EmptyState;
class MessageBar;
class RunLabel;
class TimelineChart;
class TimelineModel;

/// When things happened, when they were said and when that was published.
///
/// Keys, while the chart has the keyboard: arrows, Home, End, Page Up, Page Down move; Enter opens the text; + − zoom;
/// 0 shows all of time.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit TimelineView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Takes over new content. The current line, the filter and the zoom stay.
    void setContent(TimelineContent content);
    /// Shows only what passes.
    void setFilter(const TimelineFilter& filter);
    [[nodiscard]] const TimelineFilter& filter() const { return m_filter; }
    /// Says above the timeline what failed.
    void showError(const Error& error);

    [[nodiscard]] TimelineChart& chart() const { return *m_chart; }
    [[nodiscard]] const TimelineModel& model() const { return *m_model; }
    /// What writes the timeline as it is filtered and zoomed now to a file; may be called on any thread.
    [[nodiscard]] std::function<Result<void>(const QString& path)> picture() const;

Q_SIGNALS:
    /// A line was chosen: its quote or, where it has none, its article is to be read.
    void quoteRequested(gainsay::domain::QuoteId quote);
    void articleRequested(gainsay::domain::ArticleId article);
    /// A claim's head was chosen.
    void claimRequested(gainsay::domain::ClaimId claim);
    void exportRequested();
    void importRequested();

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFilters();
    [[nodiscard]] QLayout* makeLegend();
    [[nodiscard]] QPushButton* makeButton(const QString& name, const QString& text, const QString& tip);
    void fillFilters();
    void applyFilter();
    void activate(const QModelIndex& index);
    void updateSummary();
    void restyle();

    const ThemeProvider& m_themes;
    TimelineContent m_content;
    TimelineFilter m_filter;
    TimelineModel* m_model;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QLabel* m_headline;
    RunLabel* m_summary;
    QComboBox* m_claim;
    QComboBox* m_entity;
    QComboBox* m_source;
    TimelineChart* m_chart;
    EmptyState* m_empty;
    EmptyState* m_none; ///< nothing passes the filter
    QStackedWidget* m_body;
};

} // namespace gainsay::ui
