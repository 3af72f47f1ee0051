// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contradiction.h"
#include "app/domain/extraction.h"
#include "app/session/quotefates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gainsay::cli {

/// [start, end]
[[nodiscard]] QJsonArray toJson(domain::TextRange range);
/// [{kind, start, end}]
[[nodiscard]] QJsonArray toJson(const std::vector<domain::Block>& blocks);
/// [{rule, a, b, a_value, b_value, clashes}]
[[nodiscard]] QJsonArray toJson(const std::vector<domain::Reason>& reasons);
/// {unchanged, moved, reworded, uncertain, gone, figures_changed, waiting}
[[nodiscard]] QJsonObject toJson(const session::QuoteFates& fates);
/// "2 unchanged, 1 gone, 1 waiting"; empty where there was no quote.
[[nodiscard]] QString inWords(const session::QuoteFates& fates);
/// {title: {value, by, name, passage}, …}, one for each fact that was found
[[nodiscard]] QJsonObject toJson(const domain::Findings& findings);
/// {left_out, kept, passages: [{by, kept, words}]}
[[nodiscard]] QJsonObject hiddenToJson(const domain::Findings& findings);
/// What `extract` prints of one file.
[[nodiscard]] QJsonObject toJson(const domain::Extraction& extraction);

} // namespace gainsay::cli
