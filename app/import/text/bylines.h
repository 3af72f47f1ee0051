// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/lexicon.h"

#include <QString>
#include <QStringList>

namespace gainsay::import {

/// Who wrote an article, as its byline says.
struct Byline {
    QStringList names;
    QString outlet; ///< "By Jane Roe, Daily Courier"; empty where none is named

    [[nodiscard]] bool isEmpty() const { return names.isEmpty(); }
};

/// A person's name by its looks: two to five capitalised words (particles such as "van der" aside), no digits, nothing
/// that is an outlet's, rubric's or profession's word; or two to eight characters of Han or kana.
[[nodiscard]] bool looksLikeName(QStringView text, const Lexicon& lexicon);

/// A line that says outright that it is a byline: "By Jane Roe and John Doe", "Von …", "文＝…", "… 記者". Empty
/// otherwise.
[[nodiscard]] Byline statedByline(QStringView line, const Lexicon& lexicon);

/// A line of nothing but names: "Jane Roe and John Doe", "Jane Roe | Daily Courier". Weak evidence: ask only where a
/// byline may stand.
[[nodiscard]] Byline bareByline(QStringView line, const Lexicon& lexicon);

/// What "Jane Roe is a Courier contributor reporting from Oslo." tells of its author, and "(Reporting by Jane Roe; …)".
[[nodiscard]] Byline endNote(QStringView paragraph, const Lexicon& lexicon);

/// Takes names apart that one field holds together ("A, B and C"), as metadata and bylines do; professions, outlets,
/// desks, addresses and duplicates are dropped.
[[nodiscard]] QStringList splitNames(QStringView names, const Lexicon& lexicon);

} // namespace gainsay::import
