// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backuplist.h"

#include "app/domain/datewords.h"
#include "ui/models/roles.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/twolinedelegate.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int listHeight = 320;

QString reasonInWords(dossier::BackupReason reason) {
    switch (reason) {
    case dossier::BackupReason::Opening:
        return BackupList::tr("on opening");
    case dossier::BackupReason::Hourly:
        return BackupList::tr("hourly");
    case dossier::BackupReason::Migration:
        return BackupList::tr("before the change to a newer file format");
    case dossier::BackupReason::Restoring:
        return BackupList::tr("before a backup was restored");
    case dossier::BackupReason::Asked:
        break;
    }
    return BackupList::tr("asked for");
}

QString changesInWords(const session::BackupRow& row) {
    if (!row.isReadable) {
        return BackupList::tr("damaged, cannot be restored");
    }
    if (!row.changesSince) {
        return BackupList::tr("its history is not that of the dossier as it is now");
    }
    switch (*row.changesSince) {
    case 0:
        return BackupList::tr("nothing has changed since");
    case 1:
        return BackupList::tr("one change since");
    default:
        return BackupList::tr("%1 changes since").arg(*row.changesSince);
    }
}

QString detailOf(const session::BackupRow& row) {
    QStringList parts{reasonInWords(row.backup.reason), QLocale::c().formattedDataSize(row.backup.bytes, 1),
                      changesInWords(row)};
    if (!row.isOfThisPlace) {
        parts << BackupList::tr("of the copy at %1").arg(QDir::toNativeSeparators(row.backup.dossierPath));
    }
    return parts.join(QStringLiteral(" · "));
}

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString backupMoment(const QDateTime& at) {
    return BackupList::tr("%1 UTC").arg(domain::momentWords(at.toUTC()));
}

BackupList::BackupList(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_hint(wrappedLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(wrappedLabel(this))
    , m_make(new QPushButton(tr("Back up now"), this))
    , m_folder(new QPushButton(tr("Show the folder"), this))
    , m_restore(new QPushButton(this)) {
    m_list->setItemDelegate(new TwoLineDelegate(themes, {.detail = DetailRole}, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Backups"));
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setText(
        tr("There is no backup yet. One is made whenever the dossier is opened, and every hour in which something "
           "changes."));
    m_empty->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_isAsking = false;
        updateButtons();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, themes.metrics().small, 0);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_hint);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addLayout(makeButtons());
    connect(&themes, &ThemeProvider::changed, this, &BackupList::restyle);
    restyle();
    updateButtons();
}

QLayout* BackupList::makeButtons() {
    setButtonKind(*m_restore, ButtonKind::Primary);
    connect(m_make, &QPushButton::clicked, this, &BackupList::backUpRequested);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT showFolderRequested(m_backups.folder); });
    connect(m_restore, &QPushButton::clicked, this, &BackupList::choose);
    auto* row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(m_restore);
    return row;
}

void BackupList::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_hint->setPalette(quiet);
    m_empty->setPalette(quiet);
}

int BackupList::rowOf(const QString& path) const {
    const auto found =
        std::ranges::find(m_backups.rows, path, [](const session::BackupRow& row) { return row.backup.path; });
    return found == m_backups.rows.end() ? -1 : static_cast<int>(found - m_backups.rows.begin());
}

void BackupList::setList(const session::BackupList& list) {
    if (list == m_backups && !list.rows.empty()) {
        return;
    }
    // One may come in while another is chosen, or about to be restored.
    const int current = m_list->currentRow();
    const QString chosen = current < 0 ? QString() : m_backups.rows[static_cast<size_t>(current)].backup.path;
    const bool asking = m_isAsking;
    const QSignalBlocker quiet(m_list);
    m_backups = list;
    m_hint->setText(tr("The newest ten and the last one of each of seven days are kept in %1. Restoring one keeps the "
                       "dossier as it is now "
                       "beside them.")
                        .arg(QDir::toNativeSeparators(list.folder)));
    m_list->clear();
    for (const session::BackupRow& row : list.rows) {
        auto* item = new QListWidgetItem(backupMoment(row.backup.at), m_list);
        item->setData(DetailRole, detailOf(row));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(backupMoment(row.backup.at), detailOf(row)));
        item->setToolTip(QDir::toNativeSeparators(row.backup.path));
        if (!row.isReadable) {
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        }
    }
    m_empty->setVisible(list.rows.empty());
    m_list->setVisible(!list.rows.empty());
    const int kept = rowOf(chosen);
    m_list->setCurrentRow(kept >= 0 ? kept : list.rows.empty() ? -1 : 0);
    m_isAsking = asking && kept >= 0;
    updateButtons();
}

void BackupList::setCanMake(bool can) {
    m_canMake = can;
    updateButtons();
}

void BackupList::setBusy(bool busy) {
    m_isBusy = busy;
    updateButtons();
}

void BackupList::choose() {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    if (!std::exchange(m_isAsking, true)) {
        updateButtons();
        return;
    }
    m_isAsking = false;
    updateButtons();
    Q_EMIT restoreRequested(m_backups.rows[static_cast<size_t>(row)].backup.path);
}

void BackupList::updateButtons() {
    const int row = m_list->currentRow();
    const bool usable = row >= 0 && m_backups.rows[static_cast<size_t>(row)].isReadable;
    m_make->setEnabled(m_canMake && !m_isBusy);
    m_folder->setEnabled(!m_backups.rows.empty());
    m_restore->setEnabled(usable && !m_isBusy);
    m_restore->setText(m_isAsking ? tr("Yes, go back to this one") : tr("Restore"));
}

} // namespace gainsay::ui
