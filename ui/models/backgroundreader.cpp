// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backgroundreader.h"

#include "app/base/memory.h"

namespace gainsay::ui {

BackgroundReader::BackgroundReader(QString path, const Environment& environment, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_environment(environment) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the session stays on the thread that made it
}

BackgroundReader::~BackgroundReader() {
    for (auto& topic : m_asked) {
        ++topic;
    }
    m_pool.start([this] { m_session.reset(); });
    m_pool.waitForDone();
}

Result<session::Session*> BackgroundReader::session() {
    if (!m_session) {
        const auto nothingIsImportedHere = [](const QByteArray&, const session::ImportItem&,
                                              const std::stop_token&) -> Result<domain::Extraction> {
            return failure(ErrorCode::Unsupported, {});
        };
        auto opened = session::Session::open(m_path, m_environment, nothingIsImportedHere, dossier::Access::ReadOnly);
        if (!opened) {
            return passOn(opened);
        }
        m_session = std::move(*opened);
    }
    return m_session.get();
}

void BackgroundReader::run(std::function<void()> job) {
    ++m_pending;
    if (m_isHeld) {
        m_kept.push_back(std::move(job));
    } else {
        m_pool.start(std::move(job));
    }
}

void BackgroundReader::letGoOfPages() {
    m_pool.start([this] {
        if (m_session) {
            (void)m_session->letGoOfPages(); // where it is refused, they stay
        }
        returnFreedMemory();
    });
}

void BackgroundReader::release() {
    m_isHeld = false;
    for (auto& job : std::exchange(m_kept, {})) {
        m_pool.start(std::move(job));
    }
    Q_EMIT released();
}

void BackgroundReader::finish() {
    if (--m_pending == 0) {
        Q_EMIT idle();
    }
}

} // namespace gainsay::ui
