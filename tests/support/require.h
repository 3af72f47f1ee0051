// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Fails the test with the error's words where a Result is one. Evaluates it once.
#define REQUIRE(result)                                                                                                        \
    do {                                                                                                                       \
        const auto& required = (result);                                                                                       \
        QVERIFY2(required.has_value(),                                                                                         \
                 required.has_value() ? "" : qPrintable(required.error().message + required.error().detail));                  \
    } while (false)
