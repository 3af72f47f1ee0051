// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>

namespace gainsay::domain {

/// What sort of publisher a Source is.
enum class SourceKind { Unknown, Outlet, Agency, PublicBody, Company, Blog, Person };

/// Who publishes.
struct Source {
    SourceId id;
    QString name;
    SourceKind kind = SourceKind::Unknown;
    QString homepage;

    bool operator==(const Source&) const = default;
};

/// Admiralty code, reliability of the source (NATO STANAG 2511): A completely reliable … E unreliable, F cannot be judged.
enum class Reliability { A, B, C, D, E, F };

/// One judgement of a Source's reliability; a later one supersedes it without erasing it.
struct SourceGrade {
    SourceGradeId id;
    SourceId source;
    Reliability reliability = Reliability::F;
    QDate dated;
    QString rationale;

    bool operator==(const SourceGrade&) const = default;
};

/// Admiralty code, credibility of the information: 1 confirmed by other sources … 5 improbable, 6 cannot be judged.
using Credibility = int;
inline constexpr Credibility bestCredibility = 1;
inline constexpr Credibility unjudgedCredibility = 6;

/// "B2"; "B–" or "–2" where only one half has been judged; empty where none has.
[[nodiscard]] QString admiraltyCode(std::optional<Reliability> reliability, std::optional<Credibility> credibility);

[[nodiscard]] QChar toLetter(Reliability reliability);
[[nodiscard]] std::optional<Reliability> reliabilityFromLetter(QStringView letter);

/// "unknown", "outlet", "agency", "public-body", "company", "blog", "person".
[[nodiscard]] QString toString(SourceKind kind);
[[nodiscard]] std::optional<SourceKind> sourceKindFromString(QStringView name);

} // namespace gainsay::domain
