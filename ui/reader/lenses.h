// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/syntaxlibrary.h"

#include <KSyntaxHighlighting/Format>
#include <QColor>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace gainsay::ui {

/// One stretch that a lens makes visible, in UTF-16 units of the block.
struct LensSpan {
    int lens = 0; ///< index in the LensSet
    int start = 0;
    int length = 0;
    KSyntaxHighlighting::Format format;
};

/// One way in which a lens shows words.
struct LensLook {
    QString name;
    KSyntaxHighlighting::Format format;
};

/// The lenses over one article: each finds its stretches in a block when the block is first looked at through it,
/// remembers them, and can be switched on and off.
class LensSet {
public:
    /// `library` must outlive the set. As many lenses are on as SyntaxLibrary::lensesAtFirst says.
    explicit LensSet(const SyntaxLibrary& library);
    ~LensSet();
    LensSet(const LensSet&) = delete;
    LensSet& operator=(const LensSet&) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_lenses.size()); }
    /// The stable name of a lens, for settings.
    [[nodiscard]] QString id(int lens) const;
    /// Its name in the user's language.
    [[nodiscard]] QString name(int lens) const;
    /// What it marks, in the user's language where it is one of Gainsay's own, with examples.
    [[nodiscard]] LensNote note(int lens) const;
    /// The looks that it gives to words, each with the name that its definition has for it ("Denial", "No comment").
    [[nodiscard]] std::vector<LensLook> looks(int lens) const;
    /// The colour that stands for it.
    [[nodiscard]] QColor colour(int lens, const KSyntaxHighlighting::Theme& theme) const;
    [[nodiscard]] bool isEnabled(int lens) const { return m_enabled.at(static_cast<size_t>(lens)); }
    void setEnabled(int lens, bool enabled) { m_enabled.at(static_cast<size_t>(lens)) = enabled; }

    /// Forgets all stretches; the article has `blocks` blocks.
    void reset(qsizetype blocks);
    /// All stretches of a block, by start, of lenses on or off.
    const std::vector<LensSpan>& spansOf(qsizetype block, const QString& text);
    /// The same of those that are on, at least.
    const std::vector<LensSpan>& enabledSpansOf(qsizetype block, const QString& text);
    /// The stretches of a block as far as it has been looked at.
    [[nodiscard]] const std::vector<LensSpan>& knownSpansOf(qsizetype block) const;
    /// The first block that was not looked at through all lenses that are on; the number of blocks where there is none.
    [[nodiscard]] qsizetype firstUnseen() const;
    /// How many stretches a lens found in the blocks looked at through it so far.
    [[nodiscard]] int found(int lens) const { return m_found.at(static_cast<size_t>(lens)); }

    /// What the enabled lenses do to the letters of a block that is set in `font`.
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(qsizetype block, const QString& text, const QFont& font,
                                                            const KSyntaxHighlighting::Theme& theme);

private:
    class Lens;

    std::vector<std::unique_ptr<Lens>> m_lenses;
    std::vector<bool> m_enabled;
    std::vector<int> m_found;
    /// What was found in a block, by start, and through which lenses it was looked at.
    struct Looked {
        std::vector<LensSpan> spans;
        std::vector<bool> through;
    };
    void look(Looked& block, int lens, const QString& text);

    std::vector<Looked> m_blocks;
};

} // namespace gainsay::ui
