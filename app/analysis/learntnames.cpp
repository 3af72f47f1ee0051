// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/learntnames.h"

#include <QHash>
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
QString acronymBeside(QStringView text, qsizetype start, qsizetype end) {
    constexpr qsizetype reach = 24; // UTF-16 units
    static const QRegularExpression after(QStringLiteral(R"(^\s?[(（]\s?["“]?([A-Z][A-Za-z0-9&]{1,9})["”]?\s?[)）])"));
    static const QRegularExpression before(QStringLiteral(R"((?<![A-Za-z0-9])([A-Z][A-Za-z0-9&]{1,9})\s?[(（]$)"));
    const auto isAhead = [&](qsizetype distance, QChar sign, QChar wideSign) {
        return end + distance < text.size() && (text[end + distance] == sign || text[end + distance] == wideSign);
    };
    if (isAhead(0, u'(', u'（') || isAhead(1, u'(', u'（')) { // most names have none, and need no pattern
        if (const auto match = after.matchView(text.mid(end, reach)); match.hasMatch()) {
            return match.captured(1);
        }
    }
    if (!isAhead(0, u')', u'）')) {
        return {};
    }
    const auto match = before.matchView(text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach)));
    return match.hasMatch() ? match.captured(1) : QString();
}

/// Gathers what is learnt, each name of an entity once.
class Lessons {
public:
    void learn(QStringView name, domain::EntityId entity, qsizetype from) {
        if (name.isEmpty()) {
            return;
        }
        size_t& latest = m_latest[entity]; // most often it is the same name again
        if (latest > 0 && m_learnt[latest - 1].name == name) {
            return;
        }
        const auto known = std::ranges::find_if(
            m_learnt, [&](const LearntName& one) { return one.entity == entity && one.name == name; });
        latest = static_cast<size_t>(known - m_learnt.begin()) + 1;
        if (known == m_learnt.end()) {
            m_learnt.push_back({name.toString(), entity, from});
        }
    }
    [[nodiscard]] std::vector<LearntName> learnt() && { return std::move(m_learnt); }

private:
    std::vector<LearntName> m_learnt;
    QHash<domain::EntityId, size_t> m_latest; ///< 1 more than the number of the entity's latest name
};

} // namespace

QStringView surnameOf(QStringView fullName) {
    const auto isSpace = [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); };
    const auto last = std::find_if(fullName.crbegin(), fullName.crend(), isSpace).base();
    const QStringView surname = fullName.sliced(last - fullName.cbegin());
    const bool isAlone = last == fullName.cbegin();
    return !isAlone && surname.size() >= shortestSurname && surname.front().isUpper() ? surname : QStringView();
}

std::vector<LearntName> learntNames(QStringView text, const domain::CodePointIndex& index,
                                    const std::vector<domain::Mention>& mentions, const std::vector<bool>& isPerson) {
    Lessons lessons;
    for (size_t i = 0; i < mentions.size(); ++i) {
        const domain::Mention& mention = mentions[i];
        if (mention.status != domain::MentionStatus::Suggested) {
            continue;
        }
        const QString acronym =
            acronymBeside(text, index.toUtf16(mention.range.start), index.toUtf16(mention.range.end));
        if (!acronym.isEmpty() && abbreviates(acronym, mention.surface)) {
            constexpr qsizetype beforeBracket = 12; // the acronym itself may stand before the name
            lessons.learn(acronym, mention.entity, std::max<qsizetype>(0, mention.range.start - beforeBracket));
        }
        if (isPerson[i]) {
            lessons.learn(surnameOf(mention.surface), mention.entity, mention.range.end);
        }
    }
    return std::move(lessons).learnt();
}

} // namespace gainsay::analysis
