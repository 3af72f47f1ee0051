// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/versiondesk.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class RevisionModel;

/// Two versions of an article, sentence by sentence: what was taken out, put in, moved, and which figures changed. F7
/// and F8 go from change to change, Enter shows the sentence in the article.
class RevisionPanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit RevisionPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// The versions that can be compared, by ordinal, and which two are.
    void setVersions(const std::vector<domain::Version>& versions, domain::VersionId older, domain::VersionId newer);
    void setRevision(const session::RevisionView& revision);
    [[nodiscard]] domain::VersionId older() const;
    [[nodiscard]] domain::VersionId newer() const;

Q_SIGNALS:
    void versionsChosen(gainsay::domain::VersionId older, gainsay::domain::VersionId newer);
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildList();
    void arrange();
    void showPage();
    void goToChange(int step);
    void open(const QModelIndex& index);
    void restyle();

    const ThemeProvider& m_themes;
    RevisionModel* m_model;
    QComboBox* m_older;
    QComboBox* m_newer;
    QCheckBox* m_onlyChanges;
    QLabel* m_summary;
    QPushButton* m_previous;
    QPushButton* m_next;
    QStackedWidget* m_pages;
    QListView* m_list;
    std::vector<domain::Version> m_versions;
};

} // namespace gainsay::ui
