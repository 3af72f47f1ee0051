// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace gainsay::cli {
namespace {

/// By id, else by name or alias where only one entity bears it.
Result<domain::Entity> findEntity(session::EntityDesk& desk, const QString& name) {
    const auto entities = desk.all();
    if (!entities) {
        return passOn(entities);
    }
    std::vector<domain::Entity> found;
    std::ranges::copy_if(*entities, std::back_inserter(found), [&name](const domain::Entity& entity) {
        return entity.id.toString() == name || entity.name.compare(name, Qt::CaseInsensitive) == 0 ||
               std::ranges::any_of(entity.aliases, [&name](const domain::Alias& alias) {
                   return alias.name.compare(name, Qt::CaseInsensitive) == 0;
               });
    });
    if (found.size() == 1) {
        return found.front();
    }
    return failure(found.empty() ? ErrorCode::NotFound : ErrorCode::Conflict,
                   (found.empty()
                        ? QStringLiteral("No entity is called “%1”.")
                        : QStringLiteral("Several entities are called “%1”: name one by its full name or its id."))
                       .arg(name));
}

void printEntity(Context& context, const domain::Entity& entity) {
    QStringList aliases;
    for (const domain::Alias& alias : entity.aliases) {
        aliases.append(alias.name);
    }
    print(context,
          {{QStringLiteral("id"), entity.id.toString()},
           {QStringLiteral("schema"), entity.schema},
           {QStringLiteral("name"), entity.name},
           {QStringLiteral("aliases"), QJsonArray::fromStringList(aliases)}},
          QStringLiteral("%1  %2: %3%4")
              .arg(entity.id.toString(), entity.schema, entity.name,
                   aliases.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(aliases.join(QStringLiteral(", ")))));
}

ExitCode list(Context& context, session::EntityDesk& desk) {
    const auto entities = desk.all();
    if (!entities) {
        return failed(context, entities.error());
    }
    for (const domain::Entity& entity : *entities) {
        printEntity(context, entity);
    }
    return ExitCode::AllDone;
}

ExitCode add(Context& context, session::EntityDesk& desk, QStringList arguments) {
    const QString schema = takeOption(arguments, QStringLiteral("--schema"), QStringLiteral("LegalEntity"));
    if (arguments.isEmpty()) {
        return usageError(context, entityCommand(), QStringLiteral("add needs a name."));
    }
    const auto id = desk.add(schema, arguments.first(), arguments.sliced(1));
    const auto entity = id ? desk.entity(*id) : Result<domain::Entity>(passOn(id));
    if (!entity) {
        return failed(context, entity.error());
    }
    printEntity(context, *entity);
    return ExitCode::AllDone;
}

ExitCode alias(Context& context, session::EntityDesk& desk, QStringList arguments) {
    const QString language = takeOption(arguments, QStringLiteral("--language"));
    if (arguments.size() != 2) {
        return usageError(context, entityCommand(), QStringLiteral("alias needs an entity and a further name."));
    }
    const auto entity = findEntity(desk, arguments[0]);
    const auto done = entity ? desk.addAlias(entity->id, arguments[1], language) : Result<void>(passOn(entity));
    const auto changed = done ? desk.entity(entity->id) : Result<domain::Entity>(passOn(done));
    if (!changed) {
        return failed(context, changed.error());
    }
    printEntity(context, *changed);
    return ExitCode::AllDone;
}

ExitCode distinct(Context& context, session::EntityDesk& desk, QStringList arguments) {
    const QString reason = takeOption(arguments, QStringLiteral("--reason"));
    if (arguments.size() != 2) {
        return usageError(context, entityCommand(), QStringLiteral("distinct needs two entities."));
    }
    const auto a = findEntity(desk, arguments[0]);
    const auto b = findEntity(desk, arguments[1]);
    const auto done = !a   ? Result<void>(passOn(a))
                      : !b ? Result<void>(passOn(b))
                           : desk.setDistinct(a->id, b->id, reason);
    if (!done) {
        return failed(context, done.error());
    }
    print(context, {{QStringLiteral("a"), a->id.toString()}, {QStringLiteral("b"), b->id.toString()}},
          QStringLiteral("%1 is not %2").arg(a->name, b->name));
    return ExitCode::AllDone;
}

QJsonArray toJson(const std::vector<domain::LeftOut>& leftOut) {
    QJsonArray array;
    for (const domain::LeftOut& one : leftOut) {
        array.append(QJsonObject{{QStringLiteral("what"), one.what}, {QStringLiteral("why"), one.why}});
    }
    return array;
}

/// Without a file: the pack that the program brings along.
Result<session::PackOutcome> addPack(const Context& context, session::EntityDesk& desk, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        QFile own(QStringLiteral(":/packs/starter.json"));
        return own.open(QIODevice::ReadOnly)
                   ? desk.addOwnPack(own.readAll())
                   : failure(ErrorCode::Unreadable, QStringLiteral("The program's own pack cannot be read."));
    }
    const auto listing = session::listEntitiesIn(arguments.first(), context.listEntities);
    return listing ? desk.addPack(*listing) : Result<session::PackOutcome>(passOn(listing));
}

ExitCode pack(Context& context, session::EntityDesk& desk, const QStringList& arguments) {
    const auto outcome = addPack(context, desk, arguments);
    if (!outcome) {
        return failed(context, outcome.error());
    }
    const auto added = outcome->added.size();
    QString words = QStringLiteral("%1 %2 added, %3 there already")
                        .arg(added)
                        .arg(added == 1 ? QStringLiteral("entity") : QStringLiteral("entities"))
                        .arg(outcome->known.size());
    for (const domain::LeftOut& one : outcome->leftOut) {
        words += QStringLiteral("\nleft out: %1: %2").arg(one.what, one.why);
    }
    print(context,
          {{QStringLiteral("added"), outcome->added.size()},
           {QStringLiteral("known"), outcome->known.size()},
           {QStringLiteral("names"), QJsonArray::fromStringList(outcome->added)},
           {QStringLiteral("leftOut"), toJson(outcome->leftOut)}},
          words);
    return ExitCode::AllDone;
}

ExitCode runEntity(Context& context, QStringList arguments) {
    if (arguments.size() < 2) {
        return usageError(context, entityCommand());
    }
    const auto session = openSession(context, arguments.takeFirst());
    if (!session) {
        return failed(context, session.error());
    }
    auto& desk = (*session)->entities();
    const QString verb = arguments.takeFirst();
    if (verb == u"list") {
        return list(context, desk);
    }
    if (verb == u"add") {
        return add(context, desk, arguments);
    }
    if (verb == u"alias") {
        return alias(context, desk, arguments);
    }
    if (verb == u"distinct") {
        return distinct(context, desk, arguments);
    }
    if (verb == u"pack") {
        return pack(context, desk, arguments);
    }
    return usageError(context, entityCommand(),
                      QStringLiteral("“%1” is none of list, add, alias, distinct, pack.").arg(verb));
}

} // namespace

Command entityCommand() {
    return {QStringLiteral("entity"),
            QStringLiteral("entity DOSSIER list | add NAME [ALIAS…] [--schema S] | alias ENTITY NAME [--language L] | "
                           "distinct ENTITY ENTITY [--reason R] | pack [FILE]"),
            QStringLiteral("List entities, add them and their names, keep two apart, add a pack of them."), runEntity};
}

} // namespace gainsay::cli
