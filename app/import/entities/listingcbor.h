// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/entitylisting.h"

#include <QByteArray>

namespace gainsay::import {

/// A listing on its way from the worker.
[[nodiscard]] QByteArray toCbor(const domain::EntityListing& listing);
/// Reads what toCbor() writes, from whomever it comes. Corrupt where it is not that, or over the bounds of a listing.
[[nodiscard]] Result<domain::EntityListing> entityListingFromCbor(const QByteArray& cbor);

} // namespace gainsay::import
