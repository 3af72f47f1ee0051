// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gainsay::test {

/// Lists of entities as other programs write them, sound and faulty. In a file of their own: moc stumbles over some of
/// these raw strings.
extern const QByteArray stixBundle;
extern const QByteArray ftmCompany;
extern const QByteArray ftmOwnership;
extern const QByteArray ftmCaptioned;
extern const QByteArray ownPack;
extern const QByteArray faultyPack;
extern const QByteArray bareBundle;
extern const QByteArray faultyBundle;
extern const QByteArray emptyBundle;
extern const QByteArray deepBundle;

} // namespace gainsay::test
