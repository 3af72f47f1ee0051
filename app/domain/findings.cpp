// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace gainsay::domain {
namespace {

constexpr QLatin1StringView factsKey("facts");
constexpr QLatin1StringView hiddenKey("hidden");
constexpr QLatin1StringView leftOutKey("left_out");
constexpr QLatin1StringView keptKey("kept");

// In the order of the enumerations.
constexpr std::array factNames{QLatin1StringView("title"),    QLatin1StringView("authors"),
                               QLatin1StringView("outlet"),   QLatin1StringView("published"),
                               QLatin1StringView("modified"), QLatin1StringView("address"),
                               QLatin1StringView("language")};
constexpr std::array witnessNames{
    QLatin1StringView("json-ld"),    QLatin1StringView("meta"),    QLatin1StringView("element"),
    QLatin1StringView("byline"),     QLatin1StringView("text"),    QLatin1StringView("address"),
    QLatin1StringView("properties"), QLatin1StringView("header"),  QLatin1StringView("record"),
    QLatin1StringView("given"),      QLatin1StringView("language")};
constexpr std::array hidingNames{QLatin1StringView("markup"), QLatin1StringView("style"),
                                 QLatin1StringView("size"),   QLatin1StringView("colour"),
                                 QLatin1StringView("format"), QLatin1StringView("character")};

template <typename Enum, size_t count>
std::optional<Enum> fromName(const std::array<QLatin1StringView, count>& names, QStringView name) {
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView one) { return one == name; });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

QString cut(const QString& words) {
    if (words.size() <= Findings::longestPassage) {
        return words;
    }
    const bool within = words[Findings::longestPassage - 1].isHighSurrogate();
    return words.first(Findings::longestPassage - (within ? 1 : 0));
}

QJsonArray toRow(const Finding& finding) {
    return {toString(finding.fact), finding.value, toString(finding.by), finding.name, finding.passage};
}

} // namespace

void Findings::add(Finding finding) {
    if (finding.value.isEmpty() || find(finding.fact) != nullptr) {
        return;
    }
    finding.passage = cut(finding.passage);
    finding.name = cut(finding.name);
    facts.push_back(std::move(finding));
}

void Findings::set(Finding finding) {
    std::erase_if(facts, [&](const Finding& one) { return one.fact == finding.fact; });
    add(std::move(finding));
}

void Findings::addHidden(HiddenPassage passage) {
    ++(passage.kept ? hiddenKept : hiddenLeftOut);
    if (static_cast<qsizetype>(hidden.size()) < mostHidden) {
        passage.words = cut(passage.words);
        hidden.push_back(std::move(passage));
    }
}

const Finding* Findings::find(Fact fact) const {
    const auto found = std::ranges::find(facts, fact, &Finding::fact);
    return found == facts.end() ? nullptr : &*found;
}

QByteArray Findings::toJson() const {
    QJsonArray found;
    for (const Finding& finding : facts) {
        found.append(toRow(finding));
    }
    QJsonObject object{{factsKey, found}};
    if (!hidden.empty()) {
        QJsonArray passages;
        for (const HiddenPassage& passage : hidden) {
            passages.append(QJsonArray{toString(passage.by), passage.kept, passage.words});
        }
        object.insert(hiddenKey, passages);
        object.insert(leftOutKey, hiddenLeftOut);
        object.insert(keptKey, hiddenKept);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Findings Findings::fromJson(const QByteArray& json) {
    const auto object = QJsonDocument::fromJson(json).object();
    Findings findings;
    const auto facts = object.value(factsKey).toArray();
    for (const auto& value : facts) {
        const auto row = value.toArray();
        const auto fact = factFromString(row.at(0).toString());
        const auto witness = fromName<Witness>(witnessNames, row.at(2).toString());
        if (fact && witness) {
            findings.add({*fact, row.at(1).toString(), *witness, row.at(3).toString(), row.at(4).toString()});
        }
    }
    const auto hidden = object.value(hiddenKey).toArray();
    for (const auto& value : hidden) {
        const auto row = value.toArray();
        if (const auto hiding = fromName<Hiding>(hidingNames, row.at(0).toString())) {
            findings.addHidden({*hiding, row.at(1).toBool(), row.at(2).toString()});
        }
    }
    findings.hiddenLeftOut = std::max<qsizetype>(findings.hiddenLeftOut, object.value(leftOutKey).toInteger());
    findings.hiddenKept = std::max<qsizetype>(findings.hiddenKept, object.value(keptKey).toInteger());
    return findings;
}

QString toString(Fact fact) {
    return factNames[static_cast<size_t>(fact)];
}

std::optional<Fact> factFromString(QStringView name) {
    return fromName<Fact>(factNames, name);
}

QString toString(Witness witness) {
    return witnessNames[static_cast<size_t>(witness)];
}

QString toString(Hiding hiding) {
    return hidingNames[static_cast<size_t>(hiding)];
}

} // namespace gainsay::domain
