// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/lensfile.h"
#include "ui/style/palette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QString>

#include <future>
#include <memory>
#include <vector>

namespace gainsay::ui {

/// Where syntax definitions and their themes come from: those of KSyntaxHighlighting, Gainsay's own lenses, and what
/// the user put into a folder. Made once and handed to the views; it outlives them. All of it is read on another thread
/// from the beginning, and who asks first waits for that.
class SyntaxLibrary {
public:
    /// How many of the lenses, from the first, are on where nobody has chosen yet.
    static constexpr size_t lensesAtFirst = 3;

    /// `userFolder` may hold a folder "syntax" with definitions of the user's; those of the section "Gainsay lens"
    /// become lenses. What is broken there is left out, and listed by faults(). Empty: none.
    explicit SyntaxLibrary(const QString& userFolder = {});
    ~SyntaxLibrary();
    SyntaxLibrary(const SyntaxLibrary&) = delete;
    SyntaxLibrary& operator=(const SyntaxLibrary&) = delete;

    /// Gainsay's own lenses in their fixed order, then the user's by name.
    [[nodiscard]] std::vector<KSyntaxHighlighting::Definition> lenses() const;
    /// The user's definitions that cannot be used, by path.
    [[nodiscard]] const std::vector<LensFault>& faults() const { return read().faults; }
    /// Where the user's definitions belong; empty: nowhere.
    [[nodiscard]] const QString& userFolder() const { return m_userFolder; }
    /// The definition for a media type ("text/html"); invalid where none fits, and the text is shown plain.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const QString& mediaType) const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(Scheme scheme) const;

private:
    struct Read {
        KSyntaxHighlighting::Repository repository;
        std::vector<LensFault> faults;
    };

    [[nodiscard]] static std::unique_ptr<Read> readAll(const QString& userFolder, const QString& definitions);
    static void findFaults(const QString& definitions, Read& read);
    [[nodiscard]] static std::vector<KSyntaxHighlighting::Definition> lensesOf(const Read& read);
    [[nodiscard]] const Read& read() const { return *m_read.get(); }

    QString m_userFolder; ///< the folder "syntax" in that of the user
    std::shared_future<std::unique_ptr<Read>> m_read;
};

} // namespace gainsay::ui
