// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run while building: reads the database of WordNet (wndb(5WN), the folder that is given) and prints a lexicon of the
// words that stand at opposite ends.
//
// pole <tab> word <tab> +1 -7    at which end of which pair of opposites one of its commoner senses is. WordNet opposes
//                                single senses; the words that are similar to an opposed adjective, and the verbs that
//                                are a manner of an opposed one, stand at the same end ("blameless" … "guilty").
// mainpole                       the same of what a noun, verb, adjective or adverb means first of all
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// Rarer senses of a word would relate it to words that nobody means by it.
constexpr std::size_t mostSenses = 3;

struct PartOfSpeech {
    std::string_view file;
    char letter;
};
constexpr PartOfSpeech partsOfSpeech[]{{"noun", 'n'}, {"verb", 'v'}, {"adj", 'a'}, {"adv", 'r'}};

using SynsetId = std::pair<char, std::string>; ///< part of speech and offset

struct Synset {
    std::vector<SynsetId> opposites;
    std::vector<SynsetId> sameEnd; ///< of an adjective those it is similar to, of a verb what it is a manner of
};

/// One end of a pair of opposites: the number of the pair, negative for its second end.
using Poles = std::set<int>;

class WordNet {
public:
    explicit WordNet(const std::string& folder) {
        for (const PartOfSpeech& part : partsOfSpeech) {
            readLines(folder + "/data." + std::string(part.file),
                      [&](const std::string& line) { addSynset(part, line); });
        }
        numberPairs();
        for (const PartOfSpeech& part : partsOfSpeech) {
            readLines(folder + "/index." + std::string(part.file),
                      [&](const std::string& line) { addWord(part, line); });
        }
    }

    /// Whether all files were there and what they should be.
    [[nodiscard]] bool isComplete() const { return m_isComplete && !m_pairs.empty(); }

    void print(std::ostream& out) const {
        for (const auto& [word, poles] : m_words) {
            print(out, "pole", word, poles.common, poles.common);
            print(out, "mainpole", word, poles.first, poles.common);
        }
    }

private:
    /// Where the senses of one word stand.
    struct WordPoles {
        Poles common;
        Poles first; ///< of the first sense of each part of speech
    };

    static void print(std::ostream& out, std::string_view kind, const std::string& word, const Poles& poles,
                      const Poles& all) {
        std::string ends;
        for (const int pole : poles) {
            if (!all.contains(-pole)) { // at both ends in different senses: it says nothing
                ends += (ends.empty() ? "" : " ") + std::string(pole > 0 ? "+" : "") + std::to_string(pole);
            }
        }
        if (!ends.empty()) {
            out << kind << '\t' << word << '\t' << ends << '\n';
        }
    }

    template <typename Take>
    void readLines(const std::string& path, Take take) {
        std::ifstream file(path);
        m_isComplete = m_isComplete && file.good();
        for (std::string line; std::getline(file, line);) {
            if (!line.starts_with(' ')) { // the licence stands indented at the top
                take(line);
            }
        }
    }

    /// offset file type count(hex) {word id}… count {symbol offset part source/target}… | gloss
    void addSynset(const PartOfSpeech& part, const std::string& line) {
        std::istringstream fields(line.substr(0, line.find('|')));
        std::string offset;
        std::string field;
        std::size_t words = 0;
        fields >> offset >> field >> field >> std::hex >> words >> std::dec;
        for (std::size_t i = 0; i < 2 * words; ++i) {
            fields >> field;
        }
        std::size_t pointers = 0;
        fields >> pointers;
        Synset synset;
        for (std::size_t i = 0; i < pointers && fields; ++i) {
            std::string symbol;
            std::string target;
            char letter = 0;
            fields >> symbol >> target >> letter >> field;
            const SynsetId id{letter == 's' ? 'a' : letter, target};
            if (symbol == "!") {
                synset.opposites.push_back(id);
            } else if ((part.letter == 'a' && symbol == "&") || (part.letter == 'v' && symbol == "@")) {
                synset.sameEnd.push_back(id);
            }
        }
        const SynsetId id{part.letter, offset};
        m_synsets.emplace(id, std::move(synset));
    }

    void numberPairs() {
        for (const auto& [id, synset] : m_synsets) {
            for (const SynsetId& opposite : synset.opposites) {
                m_pairs.try_emplace(std::minmax(id, opposite), static_cast<int>(m_pairs.size()) + 1);
            }
        }
    }

    void addPoles(const SynsetId& id, Poles& poles) const {
        for (const SynsetId& opposite : m_synsets.at(id).opposites) {
            const int number = m_pairs.at(std::minmax(id, opposite));
            poles.insert(id < opposite ? number : -number);
        }
    }

    /// lemma part senses pointers {symbol}… senses tagged {offset}…; the commonest sense first.
    void addWord(const PartOfSpeech& part, const std::string& line) {
        std::istringstream fields(line);
        std::string lemma;
        std::string field;
        std::size_t pointers = 0;
        fields >> lemma >> field >> field >> pointers;
        if (!std::ranges::all_of(lemma, [](char c) { return c >= 'a' && c <= 'z'; })) {
            return;
        }
        for (std::size_t i = 0; i < pointers + 2; ++i) {
            fields >> field;
        }
        for (std::size_t i = 0; i < mostSenses && fields >> field; ++i) {
            const SynsetId id{part.letter, field};
            Poles poles;
            addPoles(id, poles);
            for (const SynsetId& near : m_synsets.at(id).sameEnd) {
                addPoles(near, poles);
            }
            if (!poles.empty()) {
                WordPoles& ofWord = m_words[lemma];
                if (i == 0) {
                    ofWord.first.insert(poles.begin(), poles.end());
                }
                ofWord.common.merge(poles);
            }
        }
    }

    std::map<SynsetId, Synset> m_synsets;
    std::map<std::pair<SynsetId, SynsetId>, int> m_pairs;
    std::map<std::string, WordPoles> m_words;
    bool m_isComplete = true;
};

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::cerr << "usage: " << argv[0] << " FOLDER-OF-WORDNET > LEXICON\n";
        return 2;
    }
    const WordNet wordNet(argv[1]);
    if (!wordNet.isComplete()) {
        std::cerr << argv[1] << ": the database of WordNet is not there or not complete\n";
        return 1;
    }
    wordNet.print(std::cout);
    return 0;
}
