// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/examination.h"

#include "app/dossier/rows.h"
#include "app/dossier/schema.h"
#include "app/dossier/schemacheck.h"

namespace gainsay::dossier {
namespace {

constexpr int thousandStepsForDefinitions = 2'000; ///< ours take about two
constexpr int thousandStepsForStructure = 20'000;
constexpr qint64 bytesLookedThrough = 16 << 20;

QString readText(const Statement& row) {
    return row.text(0);
}

} // namespace

Result<void> examine(Connection& connection) {
    const StepLimit limit(connection, thousandStepsForDefinitions);
    return checkSchema(connection).and_then([&] { return checkDefinitions(connection, schemaVersion); });
}

QString findDamage(Connection& connection) {
    const StepLimit limit(connection, thousandStepsForStructure);
    const auto size = connection.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (!size) {
        return size.error().detail;
    }
    if (*size > bytesLookedThrough) {
        return {};
    }
    const auto damage =
        listRows(connection, "SELECT quick_check FROM pragma_quick_check(1) WHERE quick_check <> 'ok'", readText);
    return !damage ? damage.error().detail : damage->empty() ? QString() : damage->front();
}

} // namespace gainsay::dossier
