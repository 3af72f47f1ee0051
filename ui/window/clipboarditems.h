// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

class QMimeData;

namespace gainsay::ui {

/// The local files and folders that a paste or drop names.
[[nodiscard]] QStringList localPathsOf(const QMimeData& data);

/// What a paste or drop without files offers for import: the HTML or the plain text of an article, with the address
/// that the browser names. Addresses of the web are not fetched: nothing leaves the machine.
[[nodiscard]] std::vector<session::ImportItem> importItemsOf(const QMimeData& data, domain::Obtained obtained);
/// Whether there are files or an article to import; cheap.
[[nodiscard]] bool offersImport(const QMimeData& data);

/// The address that HTML from a clipboard was copied from, by the browser's own convention; empty where it names none.
[[nodiscard]] QString sourceUrlOf(const QMimeData& data);
/// The HTML itself, without the header that Windows' "HTML Format" puts before it.
[[nodiscard]] QByteArray htmlOf(const QMimeData& data);

} // namespace gainsay::ui
