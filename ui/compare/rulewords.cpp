// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/rulewords.h"

#include "app/domain/datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr const char* reasonNames[] = {
    QT_TRANSLATE_NOOP("RuleWords", "stance"),   QT_TRANSLATE_NOOP("RuleWords", "polarity"),
    QT_TRANSLATE_NOOP("RuleWords", "quantity"), QT_TRANSLATE_NOOP("RuleWords", "date"),
    QT_TRANSLATE_NOOP("RuleWords", "speaker"),  QT_TRANSLATE_NOOP("RuleWords", "roles"),
    QT_TRANSLATE_NOOP("RuleWords", "opposite"), QT_TRANSLATE_NOOP("RuleWords", "modality"),
    QT_TRANSLATE_NOOP("RuleWords", "lean"),     QT_TRANSLATE_NOOP("RuleWords", "topic"),
    QT_TRANSLATE_NOOP("RuleWords", "name")};

constexpr const char* valueNames[] = {QT_TRANSLATE_NOOP("RuleWords", "asserts"),
                                      QT_TRANSLATE_NOOP("RuleWords", "denies"),
                                      QT_TRANSLATE_NOOP("RuleWords", "doubts"),
                                      QT_TRANSLATE_NOOP("RuleWords", "reports"),
                                      QT_TRANSLATE_NOOP("RuleWords", "happened"),
                                      QT_TRANSLATE_NOOP("RuleWords", "denied"),
                                      QT_TRANSLATE_NOOP("RuleWords", "did not happen"),
                                      QT_TRANSLATE_NOOP("RuleWords", "confirmed"),
                                      QT_TRANSLATE_NOOP("RuleWords", "unclear"),
                                      QT_TRANSLATE_NOOP("RuleWords", "affirmed"),
                                      QT_TRANSLATE_NOOP("RuleWords", "possible"),
                                      QT_TRANSLATE_NOOP("RuleWords", "unlikely"),
                                      QT_TRANSLATE_NOOP("RuleWords", "same date"),
                                      QT_TRANSLATE_NOOP("RuleWords", "who says so"),
                                      QT_TRANSLATE_NOOP("RuleWords", "same topic"),
                                      QT_TRANSLATE_NOOP("RuleWords", "two names"),
                                      QT_TRANSLATE_NOOP("RuleWords", "somebody"),
                                      QT_TRANSLATE_NOOP("RuleWords", "the first passage"),
                                      QT_TRANSLATE_NOOP("RuleWords", "the second passage")};

/// The sentences of the rules, and of what a reader stated: the longer before those that would fit them too.
constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("RuleWords", "On one claim the first passage %1 and the second %2."),
    QT_TRANSLATE_NOOP("RuleWords", "The first passage says “%1”, the second “%2”."),
    QT_TRANSLATE_NOOP("RuleWords", "Who did it to whom is the other way round: in one passage %1, in the other %2."),
    QT_TRANSLATE_NOOP("RuleWords", "Of the same thing one passage says “%1”, the other “%2”."),
    QT_TRANSLATE_NOOP("RuleWords", "One passage calls confirmed what the other calls unclear."),
    QT_TRANSLATE_NOOP("RuleWords", "One passage states as a fact “%1”, the other holds back: “%2”."),
    QT_TRANSLATE_NOOP("RuleWords", "Of one thing, “%1” in one passage makes it %2, “%3” in the other %4. What is meant "
                                   "stands further up in the article."),
    QT_TRANSLATE_NOOP("RuleWords", "Of one thing, “%1” in one passage makes it %2, “%3” in the other %4."),
    QT_TRANSLATE_NOOP("RuleWords", "The figures cannot both be right: %1 against %2."),
    QT_TRANSLATE_NOOP("RuleWords", "The same event is dated %1 in one passage and %2 in the other."),
    QT_TRANSLATE_NOOP("RuleWords", "“%1” may mean %2 or %3. They are not the same: what is said of one is not said of "
                                   "the other."),
    QT_TRANSLATE_NOOP("RuleWords", "No rule found this: %1 set the two passages against each other."),
    QT_TRANSLATE_NOOP("RuleWords", "Asked whether the claim is true — %1; %2.")};

/// Whose word a side is, and which way it goes.
constexpr const char* sides[] = {QT_TRANSLATE_NOOP("RuleWords", "%1 (in %2): yes"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1 (in %2): no"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1 (in %2): in doubt"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1 (in %2): reported, not vouched for"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1: yes"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1: no"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1: in doubt"),
                                 QT_TRANSLATE_NOOP("RuleWords", "%1: reported, not vouched for")};

/// A sentence with places for values, and what finds it in what a rule has written.
struct Form {
    const char* source;
    QRegularExpression pattern;
};

template <size_t N>
std::vector<Form> formsOf(const char* const (&sources)[N]) {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    std::vector<Form> forms;
    for (const char* source : sources) {
        QStringList parts = QString::fromUtf8(source).split(place);
        std::ranges::transform(parts, parts.begin(),
                               [](const QString& part) { return QRegularExpression::escape(part); });
        forms.push_back({source, QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u"(.+?)")),
                                                    QRegularExpression::DotMatchesEverythingOption)});
    }
    return forms;
}

/// Puts the values into a sentence, all at once: a value may hold what looks like a place.
QString filled(const QString& form, const QStringList& values) {
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int place = form[i] == u'%' && i + 1 < form.size() ? form[i + 1].digitValue() : -1;
        if (place > 0 && place <= values.size()) {
            text += values[place - 1];
            ++i;
        } else {
            text += form[i];
        }
    }
    return text;
}

/// What a rule has written, in the interface's language; `shown` says what becomes of a value in it.
template <typename Shown>
QString translated(const std::vector<Form>& forms, const QString& text, Shown shown) {
    for (const Form& form : forms) {
        if (const auto match = form.pattern.match(text); match.hasMatch()) {
            QStringList found = match.capturedTexts().sliced(1);
            std::ranges::transform(found, found.begin(), shown);
            return filled(Words::tr(form.source), found);
        }
    }
    return text;
}

template <size_t N>
QString known(const char* const (&words)[N], const QString& word) {
    const auto* found = std::ranges::find_if(words, [&](const char* one) { return word == QLatin1StringView(one); });
    return found == std::end(words) ? word : Words::tr(*found);
}

/// A date as the rules write it, by the reason that gives it in full; other words unchanged.
QString dateOf(const QString& words, const domain::Reason& reason) {
    for (const QString& value : {reason.aValue, reason.bValue}) {
        const auto date = domain::PartialDate::fromString(value);
        if (reason.rule == QLatin1StringView("date") && !date.isEmpty() && date.display() == words) {
            return domain::dateWords(date);
        }
    }
    return words;
}

} // namespace

QString reasonName(const QString& rule) {
    return known(reasonNames, QString(rule).replace(u'-', u' '));
}

QString valueWords(const QString& value) {
    return known(valueNames, value);
}

QString labelWords(const domain::Reason& reason) {
    const QString arrow = QStringLiteral(" ↔ ");
    QStringList parts = reason.label.split(arrow);
    std::ranges::transform(parts, parts.begin(), [&](const QString& part) { return dateOf(valueWords(part), reason); });
    return parts.join(arrow);
}

QString explanationWords(const domain::Contradiction& contradiction) {
    static const std::vector<Form> ofSentences = formsOf(sentences);
    static const std::vector<Form> ofSides = formsOf(sides);
    return translated(ofSentences, contradiction.explanation, [&](QString value) {
        value = translated(ofSides, valueWords(value), &valueWords);
        for (const domain::Reason& reason : contradiction.reasons) {
            value = dateOf(value, reason);
        }
        return value;
    });
}

} // namespace gainsay::ui
