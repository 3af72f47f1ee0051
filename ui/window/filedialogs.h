// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace gainsay::ui {

/// The ways in which the window asks the desktop for files or shows it some. Injected, so that tests answer for the
/// user. Every function returns what was chosen, empty where somebody thought better of it.
struct FileDialogs {
    std::function<QString(QWidget*, const QString& folder)> openDossier;
    std::function<QString(QWidget*, const QString& suggestion)> newDossier;
    std::function<QStringList(QWidget*, const QString& folder)> importFiles;
    std::function<QString(QWidget*, const QString& folder)> importFolder;
    /// A list of entities.
    std::function<QString(QWidget*, const QString& folder)> importEntities;
    /// `filter` as QFileDialog takes it.
    std::function<QString(QWidget*, const QString& suggestion, const QString& filter)> saveReport;
    /// A folder that is not there yet.
    std::function<QString(QWidget*, const QString& suggestion)> newFolder;
    /// Opens a local file or folder with the desktop's own program.
    std::function<void(const QString& path)> show;

    [[nodiscard]] static FileDialogs ofDesktop();
};

} // namespace gainsay::ui
