// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/inputchecks.h"

#include "app/import/limits.h"

#include <QCoreApplication>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Error onlyMembers(const ImportHints& hints) {
    return {ErrorCode::InvalidInput,
            Words::tr("%1 is an archive without an article of its own. Import it, and what is in it is imported.")
                .arg(describeInput(hints)),
            {}};
}

Result<void> checkSize(qint64 bytes, const ImportHints& hints) {
    if (bytes == 0) {
        return failure(ErrorCode::InvalidInput, Words::tr("%1 is empty.").arg(describeInput(hints)));
    }
    if (bytes > maxInputBytes) {
        return std::unexpected(tooManyBytes(maxInputBytes, hints));
    }
    return {};
}

Error tooManyBytes(qint64 limit, const ImportHints& hints) {
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Import", "%1 is too large: the limit for one article is %2 MiB. Import only "
                                                  "the part you need.")
                .arg(describeInput(hints))
                .arg(limit >> 20),
            {}};
}

} // namespace gainsay::import
