// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/examination.h"

#include "app/dossier/rows.h"
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

Result<SchemaState> examine(Connection& connection) {
    const StepLimit limit(connection, thousandStepsForDefinitions);
    const auto state = checkSchema(connection);
    if (!state) {
        return state;
    }
    const auto checked = state->fit == SchemaFit::Newer
                             ? checkNothingRuns(connection)
                                   .and_then([&] { return checkReadability(connection, state->version); })
                                   .and_then([&] { return checkNothingIsMissing(connection); })
                             : checkDefinitions(connection, state->version);
    return checked ? state : Result<SchemaState>(passOn(checked));
}

Result<QString> findDamage(Connection& connection) {
    const StepLimit limit(connection, thousandStepsForStructure);
    // A page that cannot be read for its content is what is looked for; one that disk or memory would not give is not.
    const auto damageIn = [](const Error& error) -> Result<QString> {
        return error.code == ErrorCode::Corrupt ? Result<QString>(error.detail) : std::unexpected(error);
    };
    const auto size = connection.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (!size) {
        return damageIn(size.error());
    }
    if (*size > bytesLookedThrough) {
        return QString();
    }
    // The check reports a page that the disk failed to give once like one that is broken; the second time it is given.
    Result<QString> found = QString();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto damage = listRows(
            connection, "SELECT quick_check FROM pragma_quick_check WHERE quick_check <> 'ok' LIMIT 1", readText);
        found = !damage ? damageIn(damage.error()) : damage->empty() ? QString() : damage->front();
        if (!found || found->isEmpty()) {
            break;
        }
    }
    // The pages that were looked at once fill the connection's memory, where none of them may ever be asked for again.
    if (auto freed = connection.letGoOfPages(); !freed && found) {
        return passOn(freed);
    }
    return found;
}

} // namespace gainsay::dossier
