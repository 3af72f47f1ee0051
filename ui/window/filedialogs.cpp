// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString withSuffix(QString path, const QString& suffix) {
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

FileDialogs FileDialogs::ofDesktop() {
    FileDialogs dialogs;
    dialogs.openDossier = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Open a dossier"), folder,
                                            Words::tr("Dossiers (*.gainsay);;All files (*)"));
    };
    dialogs.newDossier = [](QWidget* parent, const QString& suggestion) {
        return withSuffix(QFileDialog::getSaveFileName(parent, Words::tr("New dossier"), suggestion,
                                                       Words::tr("Dossiers (*.gainsay)")),
                          QStringLiteral(".gainsay"));
    };
    dialogs.importFiles = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileNames(
            parent, Words::tr("Import articles"), folder,
            Words::tr("Articles (%1);;All files (*)")
                .arg(QStringLiteral(
                    "*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt *.pdf *.docx *.odt *.rtf *.epub "
                    "*.eml *.mbox *.warc *.warc.gz *.wacz *.json *.ris *.zip *.tar *.tar.gz *.tgz")));
    };
    dialogs.importFolder = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getExistingDirectory(parent, Words::tr("Import a folder"), folder);
    };
    dialogs.importEntities = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(
            parent, Words::tr("Import entities"), folder,
            Words::tr("Lists of entities (*.json *.ftm *.jsonl *.ndjson *.csv *.tsv *.txt);;All files (*)"));
    };
    dialogs.saveReport = [](QWidget* parent, const QString& suggestion, const QString& filter) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Export a report"), suggestion, filter);
    };
    dialogs.newFolder = [](QWidget* parent, const QString& suggestion) {
        // As a name to be saved under: a dialog for folders offers only those that are there.
        return QFileDialog::getSaveFileName(parent, Words::tr("Export an evidence bundle as a new folder"), suggestion,
                                            Words::tr("Folders (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    };
    dialogs.show = [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return dialogs;
}

} // namespace gainsay::ui
