// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QString>

#include <vector>

namespace gainsay::ui {

/// Where syntax definitions and their themes come from: those of KSyntaxHighlighting, Gainsay's own lenses, and what
/// the user put into a folder. Made once and handed to the views; it outlives them.
class SyntaxLibrary {
public:
    /// `userFolder` may hold a folder "syntax" with definitions of the user's; those of the section "Gainsay lens"
    /// become lenses. Empty: none.
    explicit SyntaxLibrary(const QString& userFolder = {});

    /// Gainsay's own lenses in their fixed order, then the user's by name.
    [[nodiscard]] std::vector<KSyntaxHighlighting::Definition> lenses() const;
    /// The definition for a media type ("text/html"); invalid where none fits, and the text is shown plain.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const QString& mediaType) const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(Scheme scheme) const;

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace gainsay::ui
