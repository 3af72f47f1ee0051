// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/parsearena.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

using namespace gainsay::import;

class TestParseArena : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesAreAlignedForEverything();
    void piecesStayApart();
};

void TestParseArena::piecesAreAlignedForEverything() {
    ParseArena arena;
    for (size_t size = 1; size <= 600; ++size) {
        for (int piece = 0; piece < 4; ++piece) {
            const auto address = reinterpret_cast<std::uintptr_t>(arena.take(size));
            QVERIFY2(address % alignof(std::max_align_t) == 0, qPrintable(QStringLiteral("%1 bytes").arg(size)));
        }
    }
}

void TestParseArena::piecesStayApart() {
    struct Piece {
        unsigned char* start;
        size_t size;
        unsigned char filling;
    };
    ParseArena arena;
    std::vector<Piece> pieces;
    for (unsigned number = 0; number < 2'000; ++number) {
        const size_t size = 1 + number * 37 % 300;
        const Piece piece{static_cast<unsigned char*>(arena.take(size)), size,
                          static_cast<unsigned char>(number % 251)};
        std::memset(piece.start, piece.filling, piece.size);
        pieces.push_back(piece);
        if (number % 3 == 2) { // what comes next may lie where this did
            arena.giveBack(pieces[number / 3].start);
            pieces[number / 3].size = 0;
        }
    }
    arena.giveBack(nullptr);
    for (const Piece& piece : pieces) {
        QVERIFY(std::all_of(piece.start, piece.start + piece.size,
                            [&](unsigned char byte) { return byte == piece.filling; }));
    }
}

QTEST_GUILESS_MAIN(TestParseArena)
#include "tst_parsearena.moc"
