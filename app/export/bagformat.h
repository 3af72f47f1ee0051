// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <utility>

// The BagIt file packaging format, version 1.0 (RFC 8493), with SHA-256 alone.

namespace gainsay::exporting {

inline constexpr QLatin1StringView bagDeclarationName("bagit.txt");
inline constexpr QLatin1StringView bagInfoName("bag-info.txt");
inline constexpr QLatin1StringView bagManifestName("manifest-sha256.txt");
inline constexpr QLatin1StringView bagTagManifestName("tagmanifest-sha256.txt");
inline constexpr QLatin1StringView bagPayloadPrefix("data/");

/// Labels and values of bag-info.txt, in their order.
using BagInfo = QList<std::pair<QString, QString>>;
/// SHA-256 in lower-case hexadecimal by path within the bag, in the order of the paths.
using BagManifest = std::map<QString, QByteArray>;

/// The one declaration that version 1.0 in UTF-8 has.
[[nodiscard]] QByteArray bagDeclaration();

/// A line each: digest, two spaces, path; what `sha256sum --check` reads.
[[nodiscard]] QByteArray formatManifest(const BagManifest& manifest);
/// Reads exactly what formatManifest() writes, byte for byte; nothing where the bytes are anything else, or a path is
/// not safe.
[[nodiscard]] std::optional<BagManifest> parseManifest(const QByteArray& bytes);

/// "Label: value" lines. Line breaks in a value become spaces.
[[nodiscard]] QByteArray formatBagInfo(const BagInfo& info);
[[nodiscard]] std::optional<BagInfo> parseBagInfo(const QByteArray& bytes);

/// Whether a path stays within the bag and needs no escaping: letters, digits and "-_." in segments that do not begin
/// with a dot, parted by "/".
[[nodiscard]] bool isSafeBagPath(QStringView path);

} // namespace gainsay::exporting
