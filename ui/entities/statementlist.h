// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class Chip;
class EmptyState;
class LongListView;
class StatementModel;

/// Which statements are listed.
enum class StatementFilter { All, Quotes, Open, Rejected };

/// What is said of an entity, in time order, and what can be decided about it for all rows that are selected.
///
/// Keys: Enter opens the text; A accepts, R rejects, E says that somebody else is meant, T edits the quotes' tags;
/// Shift and Ctrl select several.
class StatementList final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit StatementList(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Takes over what is listed; the filter and what is selected stay.
    void setStatements(const std::vector<session::EntityStatement>& statements);
    void setFilter(StatementFilter filter);
    /// Lists one source's statements only; nothing: all. `name` as it is shown.
    void setSource(std::optional<domain::SourceId> source, const QString& name = {});
    /// Forgets filter and selection, for another entity.
    void reset();
    [[nodiscard]] LongListView& list() const { return *m_list; }
    [[nodiscard]] const StatementModel& model() const { return *m_model; }
    /// The mentions of all selected rows.
    [[nodiscard]] std::vector<domain::Mention> selectedMentions() const;
    /// The quotes among the selected rows.
    [[nodiscard]] std::vector<domain::QuoteId> selectedQuotes() const;
    /// Asks for their tags, as the key does.
    void requestTags();

Q_SIGNALS:
    void quoteRequested(gainsay::domain::QuoteId quote);
    void rangeRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void acceptRequested(const std::vector<gainsay::domain::Mention>& mentions);
    void rejectRequested(const std::vector<gainsay::domain::Mention>& mentions);
    /// Somebody is to be chosen, below a button.
    void anotherRequested(const std::vector<gainsay::domain::Mention>& mentions, QWidget* button);
    /// Their tags are to be edited, below a place in global coordinates.
    void tagsRequested(const std::vector<gainsay::domain::QuoteId>& quotes, const QRect& below);
    /// The entity is to be given further names, since none is found.
    void namesRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeChips();
    void makeList();
    [[nodiscard]] QWidget* makeButtons();
    void arrange();
    void apply();
    void updateButtons();
    void activate(const QModelIndex& index);
    void accept();
    void reject();
    void another();
    void restyle();
    /// How many pass each filter.
    void count();
    [[nodiscard]] bool passes(const session::EntityStatement& statement, StatementFilter filter) const;

    const ThemeProvider& m_themes;
    std::vector<session::EntityStatement> m_statements;
    StatementFilter m_filter = StatementFilter::All;
    std::optional<domain::SourceId> m_source;
    StatementModel* m_model;
    LongListView* m_list;
    QLabel* m_nothing; ///< passes the filter
    EmptyState* m_empty;
    QStackedWidget* m_body; ///< the list, or that there is nothing
    QWidget* m_chipBar;
    QWidget* m_buttonBar = nullptr;
    std::array<Chip*, 4> m_chips{};
    Chip* m_sourceChip;
    QLabel* m_hint;
    QPushButton* m_open;
    QPushButton* m_another;
    QPushButton* m_reject;
    QPushButton* m_accept;
};

} // namespace gainsay::ui
