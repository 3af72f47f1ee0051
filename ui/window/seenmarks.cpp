// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/seenmarks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gainsay::ui {

SeenMarks::SeenMarks(QString path)
    : m_path(std::move(path)) {
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    while (!file.atEnd()) {
        // A line that was cut short by a crash or a full disk names nothing, and is passed over.
        if (const QUuid uuid = QUuid::fromString(QString::fromLatin1(file.readLine().trimmed())); !uuid.isNull()) {
            m_seen.insert(domain::ContradictionId(uuid));
        }
    }
}

Result<void> SeenMarks::add(domain::ContradictionId id) {
    if (m_seen.contains(id)) {
        return {};
    }
    m_seen.insert(id);
    if (m_path.isEmpty() || m_hasFailed) {
        return {};
    }
    QFile file(m_path);
    const QByteArray line = '\n' + id.toString().toLatin1() + '\n'; // a line of its own, whatever stands before
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        file.write(line) != line.size() || !file.flush()) {
        m_hasFailed = true;
        return failure(ErrorCode::Unwritable,
                       QCoreApplication::translate(
                           "SeenMarks", "What you have looked at cannot be written to “%1”, and will count as new "
                                        "the next time.")
                           .arg(m_path),
                       file.errorString());
    }
    return {};
}

QString seenMarksPath(const QString& dataFolder, const QByteArray& dossierId) {
    return dataFolder.isEmpty() || dossierId.isEmpty()
               ? QString()
               : QDir(dataFolder).filePath(QStringLiteral("seen/%1.txt").arg(QString::fromLatin1(dossierId.toHex())));
}

} // namespace gainsay::ui
