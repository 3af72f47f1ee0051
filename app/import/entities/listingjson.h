// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/entities/listingbuilder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gainsay::import {

/// A pack of Gainsay's own. InvalidInput, saying which entry is wrong.
[[nodiscard]] Result<void> readGainsayPack(const QJsonObject& pack, ListingBuilder& to);

[[nodiscard]] bool isStixBundle(const QJsonObject& object);
/// The objects of a STIX 2.1 bundle that are somebody or something: identity, threat-actor, intrusion-set, malware,
/// campaign, tool. Keeps the STIX id. (OASIS, STIX Version 2.1, section 4.)
[[nodiscard]] Result<void> readStixBundle(const QJsonObject& bundle, ListingBuilder& to);

[[nodiscard]] bool isFtmEntity(const QJsonObject& object);
/// An entity of FollowTheMoney: {"id", "schema", "properties": {"name": […], …}}. Keeps its id.
[[nodiscard]] Result<void> readFtmEntity(const QJsonObject& object, ListingBuilder& to);

} // namespace gainsay::import
