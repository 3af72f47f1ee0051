// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/filename.h"

#include <QSet>

namespace gainsay::import {

QString lastPart(const QString& path) {
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

bool isAccompaniment(const QString& name) {
    static const QSet<QString> suffixes = [] {
        QSet<QString> set;
        for (const char* suffix : {"png",  "jpg",  "jpeg",  "gif", "webp", "svg", "svgz",     "ico", "bmp", "tif",
                                   "tiff", "avif", "heic",  "mp3", "mp4",  "m4a", "m4v",      "ogg", "oga", "ogv",
                                   "opus", "wav",  "flac",  "avi", "mov",  "mkv", "webm",     "css", "js",  "mjs",
                                   "map",  "woff", "woff2", "ttf", "otf",  "eot", "ds_store", "swf", "wasm"}) {
            set.insert(QString::fromLatin1(suffix));
        }
        return set;
    }();
    const QString last = lastPart(name);
    return last.startsWith(u'.') || name.startsWith(u"__MACOSX/") ||
           (last.contains(u'.') && suffixes.contains(last.sliced(last.lastIndexOf(u'.') + 1).toLower()));
}

} // namespace gainsay::import
