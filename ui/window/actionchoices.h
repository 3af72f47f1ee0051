// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choiceprovider.h"
#include "ui/window/actionregistry.h"

#include <functional>

namespace gainsay::ui {

/// Offers every action of the window, those used last first. One that cannot be used now is listed with the reason.
class ActionChoices final : public ChoiceProvider {
    Q_OBJECT

public:
    /// Why an action cannot be used now; empty where it can.
    using Hindrance = std::function<QString(ActionId)>;

    /// The registry must outlive this.
    ActionChoices(ActionRegistry& actions, Hindrance hindrance, QObject* parent = nullptr);

    /// Codes of actions, last used first.
    void setUsed(const QStringList& codes) { m_used = codes; }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    void ask(const QString& typed) override;
    void choose(const Choice& choice) override;

Q_SIGNALS:
    /// Another action was used last.
    void usedChanged(const QStringList& codes);

private:
    [[nodiscard]] Choice choiceOf(const ActionSpec& spec) const;
    /// How long ago an action was used: 0 the last one; larger than all where it never was.
    [[nodiscard]] qsizetype ageOf(const ActionSpec& spec) const;

    ActionRegistry& m_actions;
    Hindrance m_hindrance;
    QStringList m_used;
};

} // namespace gainsay::ui
