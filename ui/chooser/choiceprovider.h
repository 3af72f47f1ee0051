// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choice.h"

#include <QObject>

namespace gainsay::ui {

/// What a chooser offers, and what becomes of the choice.
class ChoiceProvider : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the chooser is called for those who hear it, what its empty field says, and what the line below the list.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString placeholder() const = 0;
    [[nodiscard]] virtual QString hint() const = 0;
    /// How high a row is: whether its choices have a second line.
    [[nodiscard]] virtual bool hasDetails() const = 0;

    /// Looks for what was typed. The answer is found(), at once or later; another question makes it obsolete.
    virtual void ask(const QString& typed) = 0;
    virtual void choose(const Choice& choice) = 0;

Q_SIGNALS:
    /// Best first. May be said again of the same words when there is more to be found.
    void found(const QString& typed, const std::vector<gainsay::ui::Choice>& choices);
};

} // namespace gainsay::ui
