// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkextraction.h"
#include "tests/fuzz/storedzip.h"

using namespace gainsay;

/// The first byte says which kind of document the rest is the main part of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    if (size < 1) {
        return 0;
    }
    const QByteArray part(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'w':
        fuzz::checkExtraction(fuzz::storedZip({{"_rels/.rels", "<r/>"},
                                               {"word/document.xml", part},
                                               {"word/styles.xml", part},
                                               {"word/footnotes.xml", part}}),
                              {});
        break;
    case 'o':
        fuzz::checkExtraction(
            fuzz::storedZip(
                {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", part}, {"meta.xml", part}}),
            {});
        break;
    case 'p':
        fuzz::checkExtraction(fuzz::storedZip({{"META-INF/container.xml", "<c><rootfile full-path='p.opf'/></c>"},
                                               {"p.opf", part},
                                               {"a.xhtml", "<html><body><p>Words of a chapter.</p></body></html>"}}),
                              {});
        break;
    default:
        fuzz::checkExtraction(fuzz::storedZip({{"META-INF/container.xml", "<c><rootfile full-path='p.opf'/></c>"},
                                               {"p.opf", "<p><item id='a' href='a.xhtml'/><itemref idref='a'/></p>"},
                                               {"a.xhtml", part}}),
                              {});
        break;
    }
    return 0;
}
