// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/module.h"

#include "app/export/pdf/typesetreport.h"

void gainsayTypesetReport(const gainsay::exporting::ReportContent& content,
                          const gainsay::exporting::ReportOptions& options, gainsay::Result<QByteArray>& made) {
    made = gainsay::exporting::typesetReport(content, options);
}
