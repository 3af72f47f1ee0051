// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// A ZIP archive of these entries (name, content), in this order. A name that ends in "@" is made a symbolic link to
/// its content.
[[nodiscard]] QByteArray zipArchive(const QList<std::pair<QByteArray, QByteArray>>& entries);

/// A tar archive in a gzip stream.
[[nodiscard]] QByteArray tarball(const QList<std::pair<QByteArray, QByteArray>>& entries);

/// Words that do not compress well.
[[nodiscard]] QByteArray manyWords(qsizetype bytes);

/// One gzip stream.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);
