// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/headerfields.h"

namespace gainsay::import {

HeaderFields readHeaderFields(QByteArrayView bytes, OddLine oddLine) {
    HeaderFields head;
    QByteArray last;
    for (qsizetype place = 0; place < bytes.size();) {
        const auto found = bytes.indexOf('\n', place);
        const auto lineEnd = found < 0 ? bytes.size() : found;
        const QByteArrayView raw = bytes.sliced(place, lineEnd - place);
        const QByteArray line = raw.toByteArray().trimmed();
        place = lineEnd + 1;
        if (line.isEmpty()) {
            head.length = std::min(place, bytes.size());
            break;
        }
        if (raw.startsWith(' ') || raw.startsWith('\t')) {
            if (!last.isEmpty()) {
                head.fields[last] += ' ' + line;
            }
            continue;
        }
        const QByteArray name = line.left(std::max<qsizetype>(0, line.indexOf(':'))).trimmed().toLower();
        if (!name.isEmpty() && !name.contains(' ')) {
            last = name;
            head.fields.insert(name, line.sliced(line.indexOf(':') + 1).trimmed());
            continue;
        }
        head.odd = true;
        if (oddLine == OddLine::Stop) {
            break;
        }
    }
    return head;
}

} // namespace gainsay::import
