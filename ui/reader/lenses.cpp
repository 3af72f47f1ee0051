// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lenses.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QCoreApplication>

namespace gainsay::ui {
namespace {

/// KSyntaxHighlighting looks names of definitions up in the catalogue, by this context; here they are for lupdate to
/// find.
[[maybe_unused]] constexpr const char* lensNames[] = {
    QT_TRANSLATE_NOOP("Language", "Attribution"),  QT_TRANSLATE_NOOP("Language", "Dates and figures"),
    QT_TRANSLATE_NOOP("Language", "Denials"),      QT_TRANSLATE_NOOP("Language", "Hedges"),
    QT_TRANSLATE_NOOP("Language", "Indicators"),   QT_TRANSLATE_NOOP("Language", "Names"),
    QT_TRANSLATE_NOOP("Language", "Quoted speech")};

/// What stands in the definitions themselves: what each marks, and names of looks where there are several.
[[maybe_unused]] constexpr const char* lensNotes[] = {
    QT_TRANSLATE_NOOP("Lens", "Words that leave open whether something is so."),
    QT_TRANSLATE_NOOP("Lens", "Words that say something is not so, or decline to say."),
    QT_TRANSLATE_NOOP("Lens", "Words that say who says it."),
    QT_TRANSLATE_NOOP("Lens", "When, and how much."),
    QT_TRANSLATE_NOOP("Lens", "What somebody is said to have said in these words."),
    QT_TRANSLATE_NOOP("Lens", "Technical traces that can be compared word by word: vulnerabilities, addresses, hashes, "
                              "names of programs."),
    QT_TRANSLATE_NOOP("Lens",
                      "What looks like a name of somebody or something, whether it is one of your entities or not."),
    QT_TRANSLATE_NOOP("Lens", "Denial"),
    QT_TRANSLATE_NOOP("Lens", "No comment"),
    QT_TRANSLATE_NOOP("Lens", "Date"),
    QT_TRANSLATE_NOOP("Lens", "Figure")};

} // namespace

/// One definition, run over one block at a time. A block is one line to it: nothing carries over to the next.
class LensSet::Lens final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Lens(int index, const KSyntaxHighlighting::Definition& definition)
        : m_index(index) {
        setDefinition(definition);
    }

    void collect(const QString& text, std::vector<LensSpan>& spans) {
        m_spans = &spans;
        highlightLine(text, KSyntaxHighlighting::State());
        m_spans = nullptr;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override {
        if (length > 0 && format.textStyle() != KSyntaxHighlighting::Theme::Normal) {
            m_spans->push_back({m_index, offset, length, format});
        }
    }

private:
    int m_index;
    std::vector<LensSpan>* m_spans = nullptr;
};

LensSet::LensSet(const SyntaxLibrary& library) {
    for (const auto& definition : library.lenses()) {
        m_lenses.push_back(std::make_unique<Lens>(count(), definition));
    }
    m_enabled.assign(m_lenses.size(), false);
    for (size_t i = 0; i < std::min<size_t>(SyntaxLibrary::lensesAtFirst, m_enabled.size()); ++i) {
        m_enabled[i] = true;
    }
    m_found.assign(m_lenses.size(), 0);
}

LensSet::~LensSet() = default;

QString LensSet::id(int lens) const {
    return m_lenses.at(static_cast<size_t>(lens))->definition().name();
}

QString LensSet::name(int lens) const {
    return m_lenses.at(static_cast<size_t>(lens))->definition().translatedName();
}

LensNote LensSet::note(int lens) const {
    LensNote note = readLensNote(m_lenses.at(static_cast<size_t>(lens))->definition().filePath());
    if (!note.marks.isEmpty()) {
        note.marks = QCoreApplication::translate("Lens", note.marks.toUtf8().constData());
    }
    return note;
}

std::vector<LensLook> LensSet::looks(int lens) const {
    std::vector<LensLook> looks;
    for (const auto& format : m_lenses.at(static_cast<size_t>(lens))->definition().formats()) {
        if (format.textStyle() != KSyntaxHighlighting::Theme::Normal) {
            looks.push_back({QCoreApplication::translate("Lens", format.name().toUtf8().constData()), format});
        }
    }
    return looks;
}

QColor LensSet::colour(int lens, const KSyntaxHighlighting::Theme& theme) const {
    const auto formats = m_lenses.at(static_cast<size_t>(lens))->definition().formats();
    for (const auto& format : formats) {
        if (format.textStyle() != KSyntaxHighlighting::Theme::Normal) {
            return format.textColor(theme);
        }
    }
    return QColor::fromRgba(theme.textColor(KSyntaxHighlighting::Theme::Normal));
}

void LensSet::reset(qsizetype blocks) {
    m_blocks.assign(static_cast<size_t>(blocks), {{}, std::vector<bool>(m_lenses.size())});
    m_found.assign(m_lenses.size(), 0);
}

void LensSet::look(Looked& block, int lens, const QString& text) {
    const auto index = static_cast<size_t>(lens);
    if (block.through[index]) {
        return;
    }
    block.through[index] = true;
    const size_t before = block.spans.size();
    m_lenses[index]->collect(text, block.spans);
    m_found[index] += static_cast<int>(block.spans.size() - before);
    // In one order, whichever lens came first.
    std::ranges::sort(block.spans, {}, [](const LensSpan& span) { return std::pair(span.start, span.lens); });
}

const std::vector<LensSpan>& LensSet::spansOf(qsizetype block, const QString& text) {
    Looked& known = m_blocks.at(static_cast<size_t>(block));
    for (int lens = 0; lens < count(); ++lens) {
        look(known, lens, text);
    }
    return known.spans;
}

const std::vector<LensSpan>& LensSet::enabledSpansOf(qsizetype block, const QString& text) {
    Looked& known = m_blocks.at(static_cast<size_t>(block));
    for (int lens = 0; lens < count(); ++lens) {
        if (isEnabled(lens)) {
            look(known, lens, text);
        }
    }
    return known.spans;
}

const std::vector<LensSpan>& LensSet::knownSpansOf(qsizetype block) const {
    return m_blocks.at(static_cast<size_t>(block)).spans;
}

qsizetype LensSet::firstUnseen() const {
    const auto isUnseen = [this](const Looked& block) {
        return !std::ranges::equal(block.through, m_enabled, [](bool seen, bool enabled) { return seen || !enabled; });
    };
    return std::ranges::find_if(m_blocks, isUnseen) - m_blocks.begin();
}

QList<QTextLayout::FormatRange> LensSet::formatsOf(qsizetype block, const QString& text, const QFont& font,
                                                   const KSyntaxHighlighting::Theme& theme) {
    QList<QTextLayout::FormatRange> formats;
    // Long stretches first, so that a hedge inside quoted speech is still seen as a hedge.
    std::vector<LensSpan> spans;
    std::ranges::copy_if(enabledSpansOf(block, text), std::back_inserter(spans),
                         [this](const LensSpan& s) { return isEnabled(s.lens); });
    std::ranges::stable_sort(spans, std::ranges::greater(), &LensSpan::length);
    // The layout wants ranges that do not overlap: letter by letter, the shortest stretch wins.
    std::vector<int> winner(static_cast<size_t>(text.size()), -1);
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto from = winner.begin() + spans[i].start;
        std::fill(from, from + spans[i].length, static_cast<int>(i));
    }
    for (int at = 0; at < static_cast<int>(winner.size());) {
        int end = at + 1;
        const int current = winner[static_cast<size_t>(at)];
        while (end < static_cast<int>(winner.size()) && winner[static_cast<size_t>(end)] == current) {
            ++end;
        }
        if (current >= 0) {
            const auto& format = spans[static_cast<size_t>(current)].format;
            QFont shaped = font;
            shaped.setItalic(font.italic() || format.isItalic(theme));
            shaped.setBold(font.bold() || format.isBold(theme));
            QTextCharFormat letters;
            letters.setFont(shaped);
            letters.setForeground(format.textColor(theme));
            formats.append({at, end - at, letters});
        }
        at = end;
    }
    return formats;
}

} // namespace gainsay::ui
