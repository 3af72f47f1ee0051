// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pagedrawing.h"

#include <cstdint>
#include <cstdlib>

/// Draws the first page of whatever it is given, small.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto picture = gainsay::import::drawPage(bytes, {1, 0.2}, {});
    if (picture && qsizetype{4} * picture->width * picture->height != picture->pixels.size()) {
        std::abort();
    }
    return 0;
}
