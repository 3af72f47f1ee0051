// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bagformat.h"
#include "app/session/evidenceformat.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace gainsay;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

} // namespace

/// What is read of a stranger's bundle before anything in it can be relied on: a manifest, a bag-info, a journal's line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto manifest = exporting::parseManifest(bytes)) {
        require(exporting::formatManifest(*manifest) == bytes);
        for (const auto& [path, digest] : *manifest) {
            require(exporting::isSafeBagPath(path) && digest.size() == 64);
        }
    }
    (void)exporting::parseBagInfo(bytes);
    if (const auto entry = session::evidence::entryFromJson(QJsonDocument::fromJson(bytes).object())) {
        require(dossier::journalHash(*entry).size() == 32);
    }
    return 0;
}
