// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/readingtools.h"

#include <QJsonObject>

namespace gainsay::import {

/// Whether an object is a wire story in IPTC's ninjs: it has an address of its own, and a headline or a body.
[[nodiscard]] bool isNinjs(const QJsonObject& item);

/// Reads one story, of ninjs 1.x ("headline", "body_html") or 2.x and later ("headlines", "bodies").
[[nodiscard]] Result<domain::Extraction> readNinjs(const QJsonObject& item, const ReadingTools& tools);

} // namespace gainsay::import
