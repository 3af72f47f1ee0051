// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcontroller.h"

#include "app/session/evidence.h"
#include "ui/report/reportview.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gainsay::ui {

using Topic = BackgroundReader::Topic;

ReportController::ReportController(WorkContext& context, BackgroundReader& jobs, StatusJob& job, ReportView& view,
                                   const FileDialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_jobs(jobs)
    , m_job(job)
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
    connect(&context.models(), &DossierModels::tagsChanged, this, &ReportController::takeTags);
    takeTags();
}

void ReportController::takeTags() {
    std::vector<domain::Tag> tags;
    std::ranges::transform(m_context.models().tags().rows(), std::back_inserter(tags), &session::TagRow::tag);
    m_view.setTags(tags);
    refresh();
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
    if (m_job.isRunning()) {
        m_context.tell(tr("Something else is still being done; the strip below shows it. Wait for it, or stop it."));
        return;
    }
    const QDir folder(QFileInfo(m_context.session().path()).absolutePath());
    const QString path =
        m_dialogs.newFolder(&m_view, folder.filePath(tr("%1 evidence").arg(m_context.session().title())));
    if (path.isEmpty()) {
        return;
    }
    m_jobs.ask<session::EvidenceSummary>(
        Topic::Evidence, this,
        [path, ties = m_job.begin(tr("writing the evidence bundle"))](session::Session& session) {
            return session::writeEvidence(session.actions(), session.contradictions(), path, ties.stop, ties.progress);
        },
        [this](Result<session::EvidenceSummary> written) {
            m_job.end();
            if (m_context.check(written)) {
                tellOfEvidence(*written);
            }
        });
}

void ReportController::tellOfEvidence(const session::EvidenceSummary& written) {
    m_context.tell(
        tr("The evidence bundle is written: %1 articles with every original, %2 quotes, and the whole journal "
           "of %3 entries.")
            .arg(written.articles)
            .arg(written.quotes)
            .arg(written.journalEntries),
        tr("Show it"), [this, path = written.path] { m_dialogs.show(path); },
        tr("Last hash of the journal: %1").arg(QString::fromLatin1(written.lastHash.toHex())));
}

} // namespace gainsay::ui
