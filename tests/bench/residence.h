// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace gainsay::bench {

/// What a process keeps in memory, in kB. `proportional` counts what it shares with others by its share.
struct Residence {
    double resident = 0;
    double proportional = 0;
    double own = 0; ///< written by itself and shared with nobody

    /// Of this process, now.
    [[nodiscard]] static Residence now() {
        Residence found;
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the system does not tell what a process keeps in memory");
        }
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto value = [&line] {
                return line.mid(line.indexOf(':') + 1).simplified().split(' ').front().toDouble();
            };
            if (line.startsWith("Rss:")) {
                found.resident = value();
            } else if (line.startsWith("Pss:")) {
                found.proportional = value();
            } else if (line.startsWith("Private_Dirty:")) {
                found.own = value();
            }
        }
        return found;
    }
    [[nodiscard]] QByteArray toLine() const {
        return QByteArray::number(resident) + ' ' + QByteArray::number(proportional) + ' ' + QByteArray::number(own);
    }
    [[nodiscard]] static Residence fromLine(const QByteArray& line) {
        const auto values = line.simplified().split(' ');
        return {values.value(0).toDouble(), values.value(1).toDouble(), values.value(2).toDouble()};
    }
};

} // namespace gainsay::bench
