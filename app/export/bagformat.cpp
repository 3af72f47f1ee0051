// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bagformat.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

constexpr qsizetype digestLength = 64;
constexpr QByteArrayView separator = "  ";

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isSafeCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' ||
           c == u'.';
}

} // namespace

QByteArray bagDeclaration() {
    return QByteArrayLiteral("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

bool isSafeBagPath(QStringView path) {
    return !path.isEmpty() && std::ranges::all_of(path.split(u'/'), [](QStringView segment) {
        return !segment.isEmpty() && !segment.startsWith(u'.') && std::ranges::all_of(segment, isSafeCharacter);
    });
}

QByteArray formatManifest(const BagManifest& manifest) {
    QByteArray bytes;
    for (const auto& [path, digest] : manifest) {
        bytes += digest + separator.toByteArray() + path.toUtf8() + '\n';
    }
    return bytes;
}

std::optional<BagManifest> parseManifest(const QByteArray& bytes) {
    BagManifest manifest;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty()) {
            continue; // after the last line; elsewhere the comparison below refuses it
        }
        const QByteArrayView view(line);
        if (view.size() <= digestLength + separator.size() ||
            !std::ranges::all_of(view.first(digestLength), isHexDigit)) {
            return std::nullopt;
        }
        const QString path = QString::fromUtf8(view.sliced(digestLength + separator.size()));
        if (!isSafeBagPath(path) || !manifest.emplace(path, view.first(digestLength).toByteArray()).second) {
            return std::nullopt;
        }
    }
    // One way to write a manifest, so that no changed byte of it can go unnoticed.
    return formatManifest(manifest) == bytes ? std::optional(std::move(manifest)) : std::nullopt;
}

QByteArray formatBagInfo(const BagInfo& info) {
    QByteArray bytes;
    for (const auto& [label, value] : info) {
        bytes += label.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
    }
    return bytes;
}

std::optional<BagInfo> parseBagInfo(const QByteArray& bytes) {
    BagInfo info;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const qsizetype colon = line.indexOf(": ");
        if (colon <= 0) {
            return std::nullopt;
        }
        info.append({QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 2))});
    }
    return info;
}

} // namespace gainsay::exporting
