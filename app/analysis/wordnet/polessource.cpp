// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run while building: works the tables of WordPoles out of the program's own lexicons, and prints the source of
// WordPoles::builtIn(), which has them as constants.
#include "app/analysis/wordpoles.h"

#include <iostream>

using namespace gainsay;
using analysis::WordPoles;

namespace {

void printArray(std::string_view type, const std::string& name, const auto& numbers) {
    constexpr size_t numbersInALine = 24;
    std::cout << "constexpr " << type << ' ' << name << "[]{";
    for (size_t i = 0; i < numbers.size(); ++i) {
        std::cout << (i % numbersInALine == 0 ? "\n" : "") << static_cast<std::int64_t>(numbers[i]) << ',';
    }
    std::cout << "};\n";
}

void printLists(std::string_view type, const std::string& name, const auto& lists) {
    printArray("WordPoles::Number", name + "Starts", lists.starts);
    printArray(type, name, lists.items);
}

void printSource(const WordPoles::Tables& tables) {
    std::cout << "// Written while building by wordnet/polessource.cpp.\n"
                 "#include \"app/analysis/wordpoles.h\"\n\n"
                 "namespace gainsay::analysis {\n"
                 "namespace {\n\n";
    printLists("char", "stems", tables.stems);
    printLists("int", "poles", tables.poles);
    printLists("int", "mainPoles", tables.mainPoles);
    printArray("WordPoles::Number", "places", tables.places);
    std::cout << "\n} // namespace\n\n"
                 "WordPoles WordPoles::builtIn() {\n"
                 "    return WordPoles(Tables{.stems = {stemsStarts, stems},\n"
                 "                            .poles = {polesStarts, poles},\n"
                 "                            .mainPoles = {mainPolesStarts, mainPoles},\n"
                 "                            .places = places});\n"
                 "}\n\n"
                 "} // namespace gainsay::analysis\n";
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 3) {
        std::cerr << "usage: " << argv[0] << " IRREGULAR-FORMS POLES > SOURCE\n";
        return 2;
    }
    const auto irregular = analysis::Lexicon::load(QString::fromLocal8Bit(argv[1]), analysis::stemmerKinds());
    const auto poles = analysis::Lexicon::load(QString::fromLocal8Bit(argv[2]), analysis::poleKinds());
    for (const auto* lexicon : {&irregular, &poles}) {
        if (!*lexicon) {
            std::cerr << qPrintable(lexicon->error().message) << '\n';
            return 1;
        }
    }
    printSource(WordPoles(*poles, analysis::Stemmer(*irregular)).tables());
    return 0;
}
