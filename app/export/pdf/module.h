// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>

/// The one door of the module that writes PDF files: typesetReport(), whose answer is put into `made`.
extern "C" [[gnu::visibility("default")]] void gainsayTypesetReport(const gainsay::exporting::ReportContent& content,
                                                                    const gainsay::exporting::ReportOptions& options,
                                                                    gainsay::Result<QByteArray>& made);
