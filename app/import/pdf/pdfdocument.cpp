// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdf/pdfdocument.h"

#include "app/import/charsetmodules.h"
#include "app/import/limits.h"

#include <QCoreApplication>

#include <poppler-global.h>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::unique_ptr<poppler::document> open(const QByteArray& bytes) {
    return std::unique_ptr<poppler::document>(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
}

Result<void> check(const poppler::document* pdf, const ImportHints& hints) {
    if (pdf == nullptr) {
        return failure(ErrorCode::Corrupt,
                       Words::tr("%1 is a damaged PDF: it could not be opened. Download or scan it again.")
                           .arg(describeInput(hints)));
    }
    if (pdf->is_locked()) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("%1 is encrypted and opens with a password only. It was left closed: save a copy without the "
                      "password and import that.")
                .arg(describeInput(hints)));
    }
    if (pdf->pages() > maxPages) {
        return failure(ErrorCode::TooLarge, Words::tr("%1 has more than %2 pages. Import only the part you need.")
                                                .arg(describeInput(hints))
                                                .arg(maxPages));
    }
    if (pdf->pages() <= 0) {
        return failure(ErrorCode::Corrupt,
                       Words::tr("%1 is a damaged PDF: it has no pages.").arg(describeInput(hints)));
    }
    return {};
}

} // namespace

void preparePdf() {
    // Poppler keeps its tables as long as any document is open; this one stays so for good.
    static const QByteArray smallest("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                     "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    static const CharsetModules modules({{"UTF-8", "UTF-16"}, {"UTF-16", "UTF-8"}});
    static const auto kept = [] {
        poppler::set_debug_error_function([](const std::string& /*message*/, void* /*closure*/) {}, nullptr);
        return open(smallest);
    }();
}

Result<std::unique_ptr<poppler::document>> openPdf(const QByteArray& bytes, const ImportHints& hints) {
    preparePdf();
    auto pdf = open(bytes);
    if (auto fine = check(pdf.get(), hints); !fine) {
        return passOn(fine);
    }
    return pdf;
}

} // namespace gainsay::import
