// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/backups.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace gainsay::ui {

/// The backups of a dossier, newest first: when and why each was made, its size, and what has changed since. The
/// content of the backups sheet. Reads and writes nothing itself.
class BackupList final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit BackupList(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setList(const session::BackupList& list);
    /// Whether this dossier can be backed up now; one that is only read has nothing new to keep.
    void setCanMake(bool can);
    /// While one is being made nothing else can be begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void backUpRequested();
    /// After the user has confirmed it.
    void restoreRequested(const QString& path);
    void showFolderRequested(const QString& folder);

private:
    [[nodiscard]] int rowOf(const QString& path) const; ///< −1: no such backup is listed
    [[nodiscard]] QLayout* makeButtons();
    void choose();
    void updateButtons();
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_hint;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_make;
    QPushButton* m_folder;
    QPushButton* m_restore;
    session::BackupList m_backups;
    bool m_canMake = true;
    bool m_isBusy = false;
    bool m_isAsking = false; ///< the next press of Restore restores
};

/// "3 Mar 2020, 09:00 UTC", as lists and messages name a backup.
[[nodiscard]] QString backupMoment(const QDateTime& at);

} // namespace gainsay::ui
