// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cmath>
#include <random>

namespace gainsay::bench {

/// Words as unevenly common as those of a language (Zipf), from a fixed seed: w1, w2 and so on.
class Writer {
public:
    explicit Writer(unsigned seed)
        : m_random(seed) {}

    [[nodiscard]] QString words(int count) {
        QString text;
        for (int i = 0; i < count; ++i) {
            text += word() + u' ';
        }
        return text;
    }

    /// One of a kind in which each contradicts some others.
    [[nodiscard]] QString sentence() {
        static const QStringList leans{QStringLiteral("confirmed that"), QStringLiteral("denied that"),
                                       QStringLiteral("said that"), QStringLiteral("reported that"),
                                       QStringLiteral("may know that")};
        return QStringLiteral("The %1 of Norvik %2 the %3 %4 near %5 in March 2016.")
            .arg(word(), leans[static_cast<qsizetype>(m_random() % 5)], word(), word(), word());
    }

    /// A number below `count`, low ones often.
    [[nodiscard]] size_t unevenly(size_t count) {
        const double share = std::uniform_real_distribution<>(0, 1)(m_random);
        return static_cast<size_t>(std::pow(static_cast<double>(count), share)) - 1;
    }
    /// A number below `count`, all alike.
    [[nodiscard]] size_t evenly(size_t count) { return m_random() % count; }

private:
    [[nodiscard]] QString word() { return QStringLiteral("w%1").arg(unevenly(vocabulary) + 1); }

    static constexpr size_t vocabulary = 20'000;
    std::mt19937 m_random;
};

/// Prose that looks like a language: words of syllables, the common ones short, with capitals, commas and stops, names
/// of words of their own, typographic apostrophes, and an accent here and there.
class ProseWriter {
public:
    explicit ProseWriter(unsigned seed)
        : m_writer(seed) {}

    [[nodiscard]] size_t unevenly(size_t count) { return m_writer.unevenly(count); }

    /// A name; its words are those of other names too, and one in eight is a common word.
    [[nodiscard]] QString name(int words) {
        QStringList parts;
        for (int i = 0; i < words; ++i) {
            QString part = m_writer.evenly(8) == 0 ? word(m_writer.unevenly(vocabulary))
                                                   : word(vocabulary + m_writer.evenly(nameWords));
            part[0] = part[0].toUpper();
            parts << part;
        }
        return parts.join(u' ');
    }

    /// Sentences; `nameAt` gives a name to stand at a word, or nothing.
    template <typename NameAt>
    [[nodiscard]] QString article(int words, NameAt nameAt) {
        QString text;
        bool begins = true;
        for (int i = 0; i < words; ++i) {
            QString next = nameAt(i);
            if (next.isEmpty()) {
                next = word(m_writer.unevenly(vocabulary));
                next[0] = begins ? next[0].toUpper() : next[0];
            } else if (m_writer.evenly(8) == 0) {
                next += QStringLiteral("’s");
            }
            begins = m_writer.evenly(18) == 0;
            text += next;
            text += begins                     ? QStringLiteral(". ")
                    : m_writer.evenly(12) == 0 ? QStringLiteral(", ")
                                               : QStringLiteral(" ");
            if (begins && m_writer.evenly(4) == 0) {
                text.chop(1);
                text += QStringLiteral("\n\n");
            }
        }
        return text + QStringLiteral("\n\n");
    }

private:
    /// The word with a number, of as many syllables as the number asks for.
    [[nodiscard]] static QString word(size_t number) {
        static constexpr QStringView heads = u"tnsrdlmkbpgfvh";
        static constexpr QStringView vowels = u"eaiou";
        constexpr size_t accented = 97; // every so many words are spelt with é
        QString word;
        for (size_t rest = number + 1; rest > 0; rest /= 70) {
            word += heads[static_cast<qsizetype>(rest % 70 / 5)];
            word += number % accented == 0 && word.size() == 1 ? QChar(u'é') : vowels[static_cast<qsizetype>(rest % 5)];
        }
        return word.size() > 2 && number % 3 != 0 ? word + QStringLiteral("rst")[static_cast<qsizetype>(number % 3)]
                                                  : word;
    }

    static constexpr size_t vocabulary = 20'000;
    static constexpr size_t nameWords = 3'000;
    Writer m_writer;
};

} // namespace gainsay::bench
