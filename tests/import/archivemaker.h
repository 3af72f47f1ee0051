// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// A ZIP archive of these entries (name, content), in this order. A name that ends in "@" is made a symbolic link to
/// its content.
[[nodiscard]] QByteArray zipArchive(const QList<std::pair<QByteArray, QByteArray>>& entries);

/// One gzip stream.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);
