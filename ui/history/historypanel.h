// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class HistoryModel;

/// Something that the history can be limited to.
struct HistorySubject {
    QString name;                  ///< "This article: “The crane”"
    dossier::HistoryFilter filter; ///< article, quote or entity set
};

/// The history with its filters; an action that is selected can be undone on its own, or says what stands in the way.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    /// At most so many entries are listed at once.
    static constexpr qint64 mostEntries = 500;

    /// `themes` must outlive the panel.
    explicit HistoryPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// What the history can be limited to beside everything, nearest first.
    void setSubjects(const std::vector<HistorySubject>& subjects);
    void setPeople(const QStringList& people);
    /// What the filter lets through, newest first.
    void setEntries(std::vector<dossier::HistoryEntry> entries);
    /// What stands in the way of undoing, or doing again, the selected entry; empty: nothing.
    void setDependents(qint64 action, const std::vector<dossier::JournalEntry>& dependents);
    /// The filter as it is set; `from` counts back from the given moment.
    [[nodiscard]] dossier::HistoryFilter filter(const QDateTime& now) const;

Q_SIGNALS:
    void filterChanged();
    void dependentsRequested(qint64 action);
    void undoRequested(qint64 action);
    void redoRequested(qint64 action);

private:
    void buildFilters();
    void buildList();
    void arrange();
    void clearFilters();
    void showSelected();
    [[nodiscard]] const dossier::HistoryEntry* selected() const;
    void restyle();

    const ThemeProvider& m_themes;
    HistoryModel* m_model;
    QComboBox* m_subject;
    QComboBox* m_person;
    QComboBox* m_time;
    QLineEdit* m_words;
    QStackedWidget* m_pages;
    QListView* m_list;
    QLabel* m_hint;
    QLabel* m_explanation;
    QPushButton* m_step;
    std::vector<HistorySubject> m_subjects;
};

} // namespace gainsay::ui
