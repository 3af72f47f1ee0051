// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace gainsay::ui {

/// Writes small files a moment after they were given, on a thread of its own: what changes with every turn of a wheel
/// is written once, nobody waits for the disk, and a crash takes no more than that moment. Each file is written whole
/// or not at all, the folder made where it is missing.
class StateWriter final : public QObject {
    Q_OBJECT

public:
    explicit StateWriter(QObject* parent = nullptr);
    /// Writes what still waits.
    ~StateWriter() override;

    /// Takes the place of what still waits for the same file.
    void write(const QString& path, const QByteArray& bytes);
    /// Writes what waits, and returns when it is written.
    void flush();

Q_SIGNALS:
    void failed(const gainsay::Error& error);

private:
    void begin();

    QTimer m_moment;
    std::map<QString, QByteArray> m_waiting; ///< by path
    QThreadPool m_pool;                      ///< of one thread, so that the last one given is the last one written
};

} // namespace gainsay::ui
