// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::domain {

/// An address as what it stands for: two addresses of one page that differ in nothing that names it come out alike.
/// Scheme http or https, "www.", the letters' case in the host, the standard port, the fragment, a slash at the end
/// and parameters that only say where the reader came from (utm_…, fbclid, gclid …) do not count. Empty for what names
/// no item: nothing at all, a mere front page. Other schemes (urn:, doi:) stand for themselves. Reads no network.
[[nodiscard]] QString canonicalAddress(const QString& address);

} // namespace gainsay::domain
