// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace gainsay::ui {
namespace {

constexpr std::chrono::milliseconds moment{400};

/// Empty: written.
QString writeFile(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

StateWriter::StateWriter(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &StateWriter::begin);
}

StateWriter::~StateWriter() {
    flush();
}

void StateWriter::write(const QString& path, const QByteArray& bytes) {
    m_waiting[path] = bytes;
    if (!m_moment.isActive()) { // not put off for ever by one who never stops
        m_moment.start();
    }
}

void StateWriter::begin() {
    for (auto& [path, bytes] : std::exchange(m_waiting, {})) {
        m_pool.start([this, path, bytes = std::move(bytes)] {
            if (const QString problem = writeFile(path, bytes); !problem.isEmpty()) {
                const Error error{ErrorCode::Unwritable,
                                  tr("“%1” could not be written, so it is not remembered how the window was: %2")
                                      .arg(QDir::toNativeSeparators(path), problem),
                                  {}};
                QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            }
        });
    }
}

void StateWriter::flush() {
    m_moment.stop();
    begin();
    m_pool.waitForDone();
}

} // namespace gainsay::ui
