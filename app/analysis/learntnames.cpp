// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/learntnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace gainsay::analysis {
namespace {

constexpr qsizetype shortestSurname = 3;

/// Whether an acronym can stand for a name: it begins as the name does, and its letters occur in the name in their
/// order.
bool abbreviates(const QString& acronym, const QString& name) {
    const auto capitals = std::ranges::count_if(acronym, [](QChar c) { return c.isUpper(); });
    if (capitals < 2 || acronym.size() >= name.size() ||
        acronym.front().toCaseFolded() != name.front().toCaseFolded()) {
        return false;
    }
    qsizetype at = 0;
    for (const QChar letter : acronym) {
        at = letter.isLetter() ? name.indexOf(letter, at, Qt::CaseInsensitive) + 1 : at;
        if (at == 0) {
            return false;
        }
    }
    return true;
}

/// The acronym in brackets that follows a name, or that the name in brackets follows; empty where there is none.
QString acronymBeside(const QString& text, qsizetype start, qsizetype end) {
    constexpr qsizetype reach = 24; // UTF-16 units
    static const QRegularExpression after(QStringLiteral(R"(^\s?[(（]\s?["“]?([A-Z][A-Za-z0-9&]{1,9})["”]?\s?[)）])"));
    static const QRegularExpression before(QStringLiteral(R"((?<![A-Za-z0-9])([A-Z][A-Za-z0-9&]{1,9})\s?[(（]$)"));
    const QStringView ahead = QStringView(text).mid(end, 2);
    if (ahead.contains(u'(') || ahead.contains(u'（')) { // most names have none, and need no pattern
        if (const auto match = after.match(text.mid(end, reach)); match.hasMatch()) {
            return match.captured(1);
        }
    }
    const QString closing = text.mid(end, 1);
    if (closing != u")" && closing != u"）") {
        return {};
    }
    const auto match = before.match(text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach)));
    return match.hasMatch() ? match.captured(1) : QString();
}

QString surnameOf(const QString& fullName) {
    const QStringList words = fullName.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    const bool isSurname = words.size() > 1 && words.last().size() >= shortestSurname && words.last().front().isUpper();
    return isSurname ? words.last() : QString();
}

} // namespace

std::vector<LearntName> learntNames(const QString& text, const domain::CodePointIndex& index,
                                    const std::vector<domain::Mention>& mentions,
                                    const std::function<bool(domain::EntityId)>& isPerson) {
    std::vector<LearntName> learnt;
    const auto learn = [&learnt](const QString& name, domain::EntityId entity, qsizetype from) {
        const bool isKnown = std::ranges::any_of(
            learnt, [&](const LearntName& one) { return one.name == name && one.entity == entity; });
        if (!name.isEmpty() && !isKnown) {
            learnt.push_back({name, entity, from});
        }
    };
    for (const domain::Mention& mention : mentions) {
        if (mention.status != domain::MentionStatus::Suggested) {
            continue;
        }
        const QString acronym =
            acronymBeside(text, index.toUtf16(mention.range.start), index.toUtf16(mention.range.end));
        if (!acronym.isEmpty() && abbreviates(acronym, mention.surface)) {
            constexpr qsizetype beforeBracket = 12; // the acronym itself may stand before the name
            learn(acronym, mention.entity, std::max<qsizetype>(0, mention.range.start - beforeBracket));
        }
        if (isPerson(mention.entity)) {
            learn(surnameOf(mention.surface), mention.entity, mention.range.end);
        }
    }
    return learnt;
}

} // namespace gainsay::analysis
