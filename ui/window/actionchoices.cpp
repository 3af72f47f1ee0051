// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionchoices.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr qsizetype keptUses = 20;

QString withoutEllipsis(QString text) {
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// Of some the menu says the rest.
QString titleOf(ActionId id, const QString& text) {
    switch (id) {
    case ActionId::ThemeLight:
    case ActionId::ThemeDark:
    case ActionId::ThemeSepia:
    case ActionId::ThemeSystem:
        return ActionChoices::tr("Appearance: %1").arg(text.toLower());
    case ActionId::LanguageSystem:
        return ActionChoices::tr("Language: %1").arg(text.toLower());
    case ActionId::LanguageEnglish:
    case ActionId::LanguageJapanese:
        return ActionChoices::tr("Language: %1").arg(text);
    case ActionId::ViewRead:
    case ActionId::ViewCompare:
    case ActionId::ViewClaims:
    case ActionId::ViewTimeline:
    case ActionId::ViewOrigins:
    case ActionId::ViewReport:
        return ActionChoices::tr("View: %1").arg(text);
    default:
        return withoutEllipsis(text);
    }
}

} // namespace

ActionChoices::ActionChoices(ActionRegistry& actions, Hindrance hindrance, QObject* parent)
    : ChoiceProvider(parent)
    , m_actions(actions)
    , m_hindrance(std::move(hindrance)) {}

QString ActionChoices::name() const {
    return tr("All actions");
}

QString ActionChoices::placeholder() const {
    return tr("What do you want to do?");
}

QString ActionChoices::hint() const {
    return tr("A few letters are enough. Enter does it, Esc closes.");
}

Choice ActionChoices::choiceOf(const ActionSpec& spec) const {
    Choice choice;
    choice.kind = static_cast<int>(spec.id);
    choice.title = titleOf(spec.id, m_actions.action(spec.id).text());
    choice.word = spec.group;
    choice.keys = spec.shortcuts.isEmpty() ? QString() : spec.shortcuts.front().toString(QKeySequence::NativeText);
    choice.hindrance = m_hindrance(spec.id);
    return choice;
}

qsizetype ActionChoices::ageOf(const ActionSpec& spec) const {
    const qsizetype age = m_used.indexOf(spec.code);
    return age < 0 ? m_used.size() : age;
}

void ActionChoices::ask(const QString& typed) {
    struct Ranked {
        Choice choice;
        int score = 0;
        qsizetype age = 0;
    };
    FuzzyMatcher matcher(typed);
    std::vector<Ranked> fitting;
    for (const ActionSpec& spec : m_actions.specs()) {
        if (spec.id == ActionId::AllActions) {
            continue; // one is there already
        }
        Ranked one{choiceOf(spec), 0, ageOf(spec)};
        const std::u16string text = folded(one.choice.title + u' ' + spec.group);
        const auto head = static_cast<size_t>(one.choice.title.size());
        if (const auto score = matcher.score(text, head)) {
            one.score = *score;
            one.choice.letters = matcher.pieces(std::u16string_view(text).substr(0, head));
            fitting.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(fitting, {}, [](const Ranked& one) { return std::pair(-one.score, one.age); });
    std::vector<Choice> choices;
    std::ranges::transform(fitting, std::back_inserter(choices), &Ranked::choice);
    Q_EMIT found(typed, choices);
}

void ActionChoices::choose(const Choice& choice) {
    QAction& action = m_actions.action(static_cast<ActionId>(choice.kind));
    m_used.removeAll(action.objectName());
    m_used.prepend(action.objectName());
    m_used = m_used.mid(0, keptUses);
    Q_EMIT usedChanged(m_used);
    action.trigger();
}

} // namespace gainsay::ui
