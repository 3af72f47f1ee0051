// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/lensfile.h"
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
    /// become lenses. What is broken there is left out, and listed by faults(). Empty: none.
    explicit SyntaxLibrary(const QString& userFolder = {});

    /// Gainsay's own lenses in their fixed order, then the user's by name.
    [[nodiscard]] std::vector<KSyntaxHighlighting::Definition> lenses() const;
    /// The user's definitions that cannot be used, by path.
    [[nodiscard]] const std::vector<LensFault>& faults() const { return m_faults; }
    /// Where the user's definitions belong; empty: nowhere.
    [[nodiscard]] const QString& userFolder() const { return m_userFolder; }
    /// The definition for a media type ("text/html"); invalid where none fits, and the text is shown plain.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const QString& mediaType) const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(Scheme scheme) const;

private:
    void findFaults();

    KSyntaxHighlighting::Repository m_repository;
    QString m_userFolder; ///< the folder "syntax" in that of the user
    std::vector<LensFault> m_faults;
};

} // namespace gainsay::ui
