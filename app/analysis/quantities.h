// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicons.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::analysis {

enum class Bound { Exact, AtLeast, AtMost, MoreThan, LessThan };

/// A number of something, as a text gives it.
struct Quantity {
    domain::TextRange range;       ///< code points: qualifier, number and unit ("at least 200 computers")
    domain::TextRange numberRange; ///< the number alone ("200")
    double value = 0;
    Bound bound = Bound::Exact;
    bool isApproximate = false;
    QString unitText; ///< what is counted, as written: "files" of "27,445 classified files"
    QStringList unit; ///< its stem and those of the words between it and the number; "%" and "$" count; may be empty

    /// For a person: "≥ 200 computers", "~ 8000 people", "20 %".
    [[nodiscard]] QString normalised() const;
};

/// The quantities of a text, ascending. Digits with separators, number words, dozens, scales (million, 万, 億), per
/// cent and money, kanji numerals; qualifiers and their bounds. Years, days of dates, ordinals, clock times and numbers
/// inside names
/// ("APT10", "F-15", "1.2.3") are left out.
[[nodiscard]] std::vector<Quantity> quantitiesOf(const QString& text, const Lexicons& lexicons = Lexicons::builtIn());
/// The same over tokens that the caller already has.
[[nodiscard]] std::vector<Quantity> quantitiesOf(const QString& text, const std::vector<Token>& tokens,
                                                 const Lexicons& lexicons);

/// Whether both count the same sort of thing.
[[nodiscard]] bool haveSameUnit(const Quantity& a, const Quantity& b, const WordRelations& relations);
/// Whether both can be true of the same thing: bounds overlap ("at least 200", "250"), approximations allow a tenth,
/// and a round number of at most two digits may be the other, rounded ("27,000", "27,445").
[[nodiscard]] bool areCompatible(const Quantity& a, const Quantity& b);

} // namespace gainsay::analysis
