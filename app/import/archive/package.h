// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace gainsay::import {

/// The parts of a document that is a ZIP archive (office document, e-book), unpacked into memory: those that were asked
/// for; pictures and fonts stay packed.
class Package {
public:
    using Wanted = std::function<bool(const QString& path)>;

    /// Unpacks the parts that are wanted. One that is damaged or missing fails nothing here: contains() says so.
    /// Errors: Corrupt where nothing can be read, TooLarge, Unsupported where parts are encrypted.
    [[nodiscard]] static Result<Package> open(const QByteArray& bytes, const Wanted& wanted);
    /// With all XML in it.
    [[nodiscard]] static Result<Package> open(const QByteArray& bytes);

    /// The part at this path; null where there is none, or none that can be read. Paths compare without case, as
    /// office programs do.
    [[nodiscard]] QByteArray part(const QString& path) const;
    [[nodiscard]] bool contains(const QString& path) const { return m_parts.contains(path.toLower()); }

private:
    QHash<QString, QByteArray> m_parts;
};

/// What a ZIP archive is, by the names in it.
enum class ZipKind { Archive, Docx, Spreadsheet, Presentation, OpenDocumentText, OpenDocumentOther, Epub, Wacz };

/// Reads the archive's directory, and the entry "mimetype". Archive where nothing else can be said.
[[nodiscard]] ZipKind zipKindOf(const QByteArray& bytes);

} // namespace gainsay::import
