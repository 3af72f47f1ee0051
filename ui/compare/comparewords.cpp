// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewords.h"

#include "app/domain/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gainsay::ui::CompareWords)
};

} // namespace

QString typeName(domain::ContradictionType type) {
    using enum domain::ContradictionType;
    switch (type) {
    case Denial:
        return Words::tr("Denial");
    case Negation:
        return Words::tr("Negation");
    case Quantity:
        return Words::tr("Quantity");
    case Date:
        return Words::tr("Date");
    case Identity:
        return Words::tr("Identity");
    case Attribution:
        return Words::tr("Attribution");
    case Modality:
        return Words::tr("Modality");
    case Scope:
        return Words::tr("Scope");
    }
    return {};
}

QString statusName(domain::ContradictionStatus status) {
    using enum domain::ContradictionStatus;
    switch (status) {
    case Suggested:
        return Words::tr("suggested");
    case Confirmed:
        return Words::tr("confirmed");
    case Explained:
        return Words::tr("explained");
    case Dismissed:
        return Words::tr("dismissed");
    }
    return {};
}

QString scoreText(double score) {
    return QLocale::c().toString(score, 'f', 2);
}

QString sourceNameOf(const CompareSide& side) {
    return side.sourceName.isEmpty() ? Words::tr("Unknown outlet") : side.sourceName;
}

QString outlets(const CompareItem& item) {
    return sourceNameOf(item.a) + QStringLiteral(" ↔ ") + sourceNameOf(item.b);
}

std::vector<TextRun> typeRuns(const CompareItem& item, int position, int count) {
    const domain::Contradiction& contradiction = item.contradiction;
    std::vector<TextRun> runs{
        {item.isConfusion() ? Words::tr("Possible confusion") : typeName(contradiction.type), Voice::Muted}};
    if (contradiction.rule == QLatin1StringView("paired-by-hand")) {
        runs.push_back({Words::tr(" · paired by hand"), Voice::Muted});
    } else if (!contradiction.rule.isEmpty()) {
        const QStringList around = Words::tr(" · suggested by rule %1").split(QStringLiteral("%1"));
        runs.push_back({around.first(), Voice::Muted});
        runs.push_back({contradiction.rule, Voice::Italic});
        if (!around.last().isEmpty()) {
            runs.push_back({around.last(), Voice::Muted});
        }
    }
    if (position > 0 && !item.isConfusion()) {
        runs.push_back({Words::tr(" · %1\u00a0of\u00a0%2").arg(position).arg(count), Voice::Muted});
    }
    return runs;
}

QString decisionLine(const domain::Contradiction& contradiction) {
    using enum domain::ContradictionStatus;
    QString line;
    switch (contradiction.status) {
    case Suggested:
        return {};
    case Confirmed:
        line = Words::tr("Confirmed");
        break;
    case Explained:
        line = Words::tr("Explained");
        break;
    case Dismissed:
        line = Words::tr("Dismissed");
        break;
    }
    if (!contradiction.decidedBy.isEmpty()) {
        line = Words::tr("%1 by %2").arg(line, contradiction.decidedBy);
    }
    if (contradiction.decidedAt.isValid()) {
        const QString when = domain::momentWords(contradiction.decidedAt);
        line = Words::tr("%1 on %2").arg(line, when);
    }
    return line;
}

QString rangeText(domain::TextRange range) {
    return Words::tr("characters %1–%2").arg(range.start).arg(range.end);
}

} // namespace gainsay::ui
