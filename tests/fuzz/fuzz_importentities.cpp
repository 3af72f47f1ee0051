// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingcbor.h"
#include "app/import/entities/listingreader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    using namespace gainsay;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto listing = import::readEntityListing(bytes, {QStringLiteral("fuzz"), {}, {}, {}});
    // What the worker makes of it comes over to the other side as it is.
    if (listing && import::entityListingFromCbor(import::toCbor(*listing)) != listing) {
        std::abort();
    }
    // The other side reads what a worker that was taken over may send.
    [[maybe_unused]] const auto sent = import::entityListingFromCbor(bytes);
    return 0;
}
