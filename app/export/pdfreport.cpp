// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdfreport.h"

#include "app/export/pdf/module.h"

#include <QCoreApplication>

#include <dlfcn.h>

namespace gainsay::exporting {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using TypesetReport = decltype(&gainsayTypesetReport);

/// Brings the module into memory, where it stays. The loader looks where the program says that its modules lie.
Result<TypesetReport> loadTypesetter() {
    void* const module = ::dlopen("gainsay-pdf.so", RTLD_NOW | RTLD_LOCAL);
    void* const found = module != nullptr ? ::dlsym(module, "gainsayTypesetReport") : nullptr;
    if (found == nullptr) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The part of Gainsay that writes PDF files could not be loaded. Reinstall "
                                 "Gainsay, or export as HTML instead."),
                       QString::fromLocal8Bit(::dlerror()));
    }
    return reinterpret_cast<TypesetReport>(found);
}

} // namespace

Result<QByteArray> renderPdf(const ReportContent& content, const ReportOptions& options) {
    const auto typeset = loadTypesetter();
    if (!typeset) {
        return passOn(typeset);
    }
    Result<QByteArray> made;
    (*typeset)(content, options, made);
    return made;
}

} // namespace gainsay::exporting
