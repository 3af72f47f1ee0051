// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlemarking.h"

namespace gainsay::ui {
namespace {

/// On a connection of its own: the window is told by the journal, as of what other windows do.
Result<void> setStatus(const QString& dossier, const Environment& environment,
                       const std::vector<domain::ArticleId>& articles, domain::ReadingStatus status) {
    const auto opened = session::Session::open(dossier, environment, {});
    return opened ? (*opened)->library().setStatus(articles, status) : Result<void>(passOn(opened));
}

} // namespace

ArticleMarking::ArticleMarking(WorkContext& context, const Environment& environment, StatusJob& job, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_environment(environment)
    , m_job(job) {
    m_pool.setMaxThreadCount(1);
}

ArticleMarking::~ArticleMarking() {
    m_pool.waitForDone();
}

void ArticleMarking::mark(const std::vector<domain::ArticleId>& articles, domain::ReadingStatus status) {
    if (articles.size() <= atOnce) {
        m_context.check(m_context.session().library().setStatus(articles, status));
        return;
    }
    if (m_job.isRunning()) {
        m_context.tell(tr("Something else is still being done; the strip below shows it. Wait for it, or stop it."));
        return;
    }
    m_pool.start([this, articles, status, dossier = m_context.session().path(), environment = m_environment,
                  ties = m_job.begin(tr("marking articles"))] {
        auto done = ties.stop.stop_requested() ? Result<void>() : setStatus(dossier, environment, articles, status);
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { finish(done); }, Qt::QueuedConnection);
    });
}

void ArticleMarking::finish(const Result<void>& done) {
    m_job.end();
    if (m_context.check(done)) {
        m_context.check(m_context.session().actions().catchUp());
    }
}

} // namespace gainsay::ui
