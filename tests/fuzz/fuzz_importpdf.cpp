// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkextraction.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    gainsay::fuzz::checkExtraction(data, size, {QStringLiteral("fuzz.pdf"), QStringLiteral("application/pdf"), {}});
    return 0;
}
