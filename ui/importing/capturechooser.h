// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace gainsay::ui {

class CaptureModel;

/// Asks which captures of a web archive are to be imported. Space ticks the current row; Select all and Select none
/// speak of what the filter shows. Enter imports.
class CaptureChooser final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    CaptureChooser(const ThemeProvider& themes, std::vector<session::ImportItem> captures, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Of `offered` captures, these.
    void chosen(const std::vector<gainsay::session::ImportItem>& captures, int offered);
    void cancelled();

private:
    void build(const ThemeProvider& themes);
    void tickShown(bool ticked);
    void showCount();

    CaptureModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTreeView* m_list;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace gainsay::ui
