// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcontroller.h"

#include "app/session/evidence.h"
#include "ui/report/reportview.h"

#include <QDir>
#include <QFileInfo>

namespace gainsay::ui {

using Topic = BackgroundReader::Topic;

ReportController::ReportController(WorkContext& context, BackgroundReader& jobs, ReportView& view,
                                   const FileDialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_jobs(jobs)
    , m_view(view)
    , m_dialogs(dialogs) {
    connect(&view, &ReportView::optionsChanged, this, &ReportController::refresh);
    connect(&view, &ReportView::exportRequested, this, &ReportController::exportReport);
    connect(&view, &ReportView::readRequested, this, &ReportController::readRequested);
    connect(&view, &ReportView::openRequested, this, [this](const QString& path) { m_dialogs.show(path); });
    connect(&view, &ReportView::showInFolderRequested, this,
            [this](const QString& path) { m_dialogs.show(QFileInfo(path).absolutePath()); });
    connect(&context.models(), &DossierModels::claimsChanged, this, &ReportController::refresh);
    connect(&context.models(), &DossierModels::articlesChanged, this, &ReportController::refresh);
}

void ReportController::refresh() {
    const session::ReportOptions options = m_view.options();
    m_jobs.ask<session::ReportSummary>(
        Topic::Counts, this, [options](session::Session& session) { return session.reports().preview(options); },
        [this](Result<session::ReportSummary> summary) {
            if (m_context.check(summary)) {
                m_view.setPreview(*summary);
            }
        });
}

void ReportController::exportReport(session::ReportFormat format) {
    if (m_view.isWriting()) {
        return;
    }
    const bool html = format == session::ReportFormat::Html;
    const QString ending = html ? QStringLiteral(".html") : QStringLiteral(".pdf");
    const QString suggestion =
        QDir(QFileInfo(m_context.session().path()).absolutePath()).filePath(m_context.session().title() + ending);
    const QString path = m_dialogs.saveReport(&m_view, suggestion, html ? tr("Web page (*.html)") : tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        write(format, path);
    }
}

void ReportController::write(session::ReportFormat format, const QString& path) {
    const session::ReportOptions options = m_view.options();
    m_view.showWriting(format);
    m_jobs.ask<session::ReportSummary>(
        Topic::Report, this, [=](session::Session& session) { return session.reports().write(format, options, path); },
        [this](Result<session::ReportSummary> summary) {
            if (summary) {
                m_view.showWritten(*summary);
            } else {
                m_view.showError(summary.error());
            }
        });
}

void ReportController::exportEvidence() {
    const QDir folder(QFileInfo(m_context.session().path()).absolutePath());
    const QString path = m_dialogs.saveReport(
        &m_view, folder.filePath(tr("%1 evidence").arg(m_context.session().title())), tr("Folder (*)"));
    if (path.isEmpty()) {
        return;
    }
    m_context.tell(tr("Writing the evidence bundle…"));
    m_jobs.ask<session::EvidenceSummary>(
        Topic::Report, this,
        [path](session::Session& session) {
            return session::writeEvidence(session.actions(), session.contradictions(), path);
        },
        [this](Result<session::EvidenceSummary> written) {
            if (m_context.check(written)) {
                m_context.tell(
                    tr("The evidence bundle is written: %1 articles with every original, %2 quotes, and the whole "
                       "journal of %3 entries.")
                        .arg(written->articles)
                        .arg(written->quotes)
                        .arg(written->journalEntries),
                    tr("Show it"), [this, path = written->path] { m_dialogs.show(path); },
                    tr("Last hash of the journal: %1").arg(QString::fromLatin1(written->lastHash.toHex())));
            }
        });
}

} // namespace gainsay::ui
