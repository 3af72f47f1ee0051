// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/versiondesk.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class OptionModel;
class OrphanModel;
class RunLabel;
class SectionHeader;

/// Quotes that wait for somebody to say where they stand in a new version: at the left the quotes, at the right the
/// places where the selected one may stand, with scores. Enter follows to the chosen place, K keeps the quote with its
/// version, D detaches it, O shows the place in the article. What is said of several that are selected goes for all of
/// them; each follows to the likeliest of its places.
class OrphansPanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit OrphansPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setWaiting(const std::vector<session::WaitingQuote>& waiting);

Q_SIGNALS:
    void acceptRequested(const std::vector<gainsay::session::FollowedQuote>& quotes);
    void keepRequested(const std::vector<gainsay::session::QuoteInVersion>& quotes);
    void detachRequested(const std::vector<gainsay::session::QuoteInVersion>& quotes);
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLists();
    [[nodiscard]] QWidget* buildDetail();
    void arrange();
    void showSelected();
    void showOne(const session::WaitingQuote& row);
    void showSeveral(const std::vector<const session::WaitingQuote*>& rows);
    void accept();
    void open();
    [[nodiscard]] std::vector<const session::WaitingQuote*> selected() const;
    /// The selected ones, in the versions that they are looked for in.
    [[nodiscard]] std::vector<session::QuoteInVersion> selectedPlaces() const;
    /// Where the selected ones go that have a place to go to.
    [[nodiscard]] std::vector<session::FollowedQuote> followed() const;
    [[nodiscard]] const session::PlaceOption* chosen() const;
    void restyle();

    const ThemeProvider& m_themes;
    OrphanModel* m_model;
    OptionModel* m_options;
    QStackedWidget* m_pages;
    QListView* m_list;
    QListView* m_places;
    QLabel* m_hint;
    SectionHeader* m_head;
    RunLabel* m_words;
    RunLabel* m_alert;
    SectionHeader* m_placesHead;
    QLabel* m_note; ///< that there is no place, or what goes for several
    QPushButton* m_accept;
    QPushButton* m_keep;
    QPushButton* m_detach;
    QPushButton* m_open;
};

} // namespace gainsay::ui
