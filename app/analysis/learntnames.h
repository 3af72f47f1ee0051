// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codepointindex.h"
#include "app/domain/entity.h"

#include <QString>

#include <vector>

namespace gainsay::analysis {

/// A name that an article itself gives to an entity.
struct LearntName {
    QString name;
    domain::EntityId entity;
    qsizetype from = 0; ///< code points: from there on it holds

    bool operator==(const LearntName&) const = default;
};

/// What an article teaches about names: acronyms that it introduces ("Ground Self-Defense Force (GSDF)", "GSDF (Ground
/// Self-Defense Force)"), and the surname of a person whom it has named in full ("Taro Kono … Kono"). Only mentions
/// that mean one entity teach anything. `isPerson` says by mention whether it means a person. By place, each name of an
/// entity once.
[[nodiscard]] std::vector<LearntName> learntNames(QStringView text, const domain::CodePointIndex& index,
                                                  const std::vector<domain::Mention>& mentions,
                                                  const std::vector<bool>& isPerson);

/// The last word of a person's full name as a surname; empty where the name is one word, or the last one is short or
/// has no capital.
[[nodiscard]] QStringView surnameOf(QStringView fullName);

} // namespace gainsay::analysis
