// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mergewords.h"

#include "app/dossier/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::dossier {
namespace {

using Part = DifferingRow::Part;

constexpr qsizetype nameLength = 60;
constexpr qsizetype valueLength = 400;
constexpr int namedDetails = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

QString quoted(const QString& words, qsizetype length) {
    const QString line = words.simplified();
    return QStringLiteral("“%1”").arg(line.size() <= length ? line
                                                            : line.first(length).trimmed() + QStringLiteral("…"));
}

struct CellWords {
    QString operator()(std::monostate /*null*/) const { return Words::tr("none"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return QString::number(value); }
    QString operator()(const QString& value) const {
        return value.isEmpty() ? Words::tr("empty") : quoted(value, valueLength);
    }
    QString operator()(const QByteArray& value) const { return QString::fromLatin1(value.toHex().left(8)); }
};

QString textAt(const TableShape& shape, const RowImage& image, QByteArrayView column) {
    const auto position = shape.column(column);
    if (position < 0) {
        return {};
    }
    const auto* text = std::get_if<QString>(&image[static_cast<size_t>(position)]);
    return text ? *text : QString();
}

/// What a unit of columns is called: by its first column.
QString unitWords(QByteArrayView column) {
    static const std::map<QByteArray, const char*> words{{"name", QT_TRANSLATE_NOOP("Merge", "Name")},
                                                         {"kind", QT_TRANSLATE_NOOP("Merge", "Kind")},
                                                         {"homepage", QT_TRANSLATE_NOOP("Merge", "Home page")},
                                                         {"source_id", QT_TRANSLATE_NOOP("Merge", "Source")},
                                                         {"title", QT_TRANSLATE_NOOP("Merge", "Title")},
                                                         {"byline", QT_TRANSLATE_NOOP("Merge", "Byline")},
                                                         {"published", QT_TRANSLATE_NOOP("Merge", "Publication date")},
                                                         {"url", QT_TRANSLATE_NOOP("Merge", "Address")},
                                                         {"language", QT_TRANSLATE_NOOP("Merge", "Language")},
                                                         {"credibility", QT_TRANSLATE_NOOP("Merge", "Credibility")},
                                                         {"status", QT_TRANSLATE_NOOP("Merge", "Status")},
                                                         {"version_id", QT_TRANSLATE_NOOP("Merge", "Passage")},
                                                         {"colour", QT_TRANSLATE_NOOP("Merge", "Colour")},
                                                         {"note", QT_TRANSLATE_NOOP("Merge", "Note")},
                                                         {"schema", QT_TRANSLATE_NOOP("Merge", "Kind")},
                                                         {"reason", QT_TRANSLATE_NOOP("Merge", "Reason")},
                                                         {"text", QT_TRANSLATE_NOOP("Merge", "Wording")},
                                                         {"event_date", QT_TRANSLATE_NOOP("Merge", "Event date")},
                                                         {"stance", QT_TRANSLATE_NOOP("Merge", "Stance")},
                                                         {"modality", QT_TRANSLATE_NOOP("Merge", "Modality")},
                                                         {"speaker_chain", QT_TRANSLATE_NOOP("Merge", "Speakers")},
                                                         {"quantity", QT_TRANSLATE_NOOP("Merge", "Quantity")},
                                                         {"quote_id", QT_TRANSLATE_NOOP("Merge", "Quote")},
                                                         {"claim_id", QT_TRANSLATE_NOOP("Merge", "Claim")},
                                                         {"a_id", QT_TRANSLATE_NOOP("Merge", "Kind")},
                                                         {"words", QT_TRANSLATE_NOOP("Merge", "Search")}};
    const auto found = words.find(column.toByteArray());
    return found == words.end() ? QString::fromLatin1(column).replace(u'_', u' ') : Words::tr(found->second);
}

} // namespace

QString tableWords(const QByteArray& table, qint64 count) {
    static const std::map<QByteArray, std::pair<const char*, const char*>> words{
        {"source", {QT_TRANSLATE_NOOP("Merge", "source"), QT_TRANSLATE_NOOP("Merge", "sources")}},
        {"source_grade", {QT_TRANSLATE_NOOP("Merge", "grade"), QT_TRANSLATE_NOOP("Merge", "grades")}},
        {"article", {QT_TRANSLATE_NOOP("Merge", "article"), QT_TRANSLATE_NOOP("Merge", "articles")}},
        {"version", {QT_TRANSLATE_NOOP("Merge", "version"), QT_TRANSLATE_NOOP("Merge", "versions")}},
        {"quote", {QT_TRANSLATE_NOOP("Merge", "quote"), QT_TRANSLATE_NOOP("Merge", "quotes")}},
        {"entity", {QT_TRANSLATE_NOOP("Merge", "entity"), QT_TRANSLATE_NOOP("Merge", "entities")}},
        {"entity_alias", {QT_TRANSLATE_NOOP("Merge", "further name"), QT_TRANSLATE_NOOP("Merge", "further names")}},
        {"entity_distinct", {QT_TRANSLATE_NOOP("Merge", "distinction"), QT_TRANSLATE_NOOP("Merge", "distinctions")}},
        {"mention", {QT_TRANSLATE_NOOP("Merge", "mention"), QT_TRANSLATE_NOOP("Merge", "mentions")}},
        {"quote_entity",
         {QT_TRANSLATE_NOOP("Merge", "link to an entity"), QT_TRANSLATE_NOOP("Merge", "links to entities")}},
        {"anchoring",
         {QT_TRANSLATE_NOOP("Merge", "place in another version"),
          QT_TRANSLATE_NOOP("Merge", "places in other versions")}},
        {"tag", {QT_TRANSLATE_NOOP("Merge", "tag"), QT_TRANSLATE_NOOP("Merge", "tags")}},
        {"quote_tag", {QT_TRANSLATE_NOOP("Merge", "tag on a quote"), QT_TRANSLATE_NOOP("Merge", "tags on quotes")}},
        {"claim", {QT_TRANSLATE_NOOP("Merge", "claim"), QT_TRANSLATE_NOOP("Merge", "claims")}},
        {"assertion", {QT_TRANSLATE_NOOP("Merge", "assertion"), QT_TRANSLATE_NOOP("Merge", "assertions")}},
        {"contradiction",
         {QT_TRANSLATE_NOOP("Merge", "decision on a contradiction"),
          QT_TRANSLATE_NOOP("Merge", "decisions on contradictions")}},
        {"saved_search", {QT_TRANSLATE_NOOP("Merge", "saved search"), QT_TRANSLATE_NOOP("Merge", "saved searches")}}};
    const auto found = words.find(table);
    if (found == words.end()) {
        return QString::fromLatin1(table).replace(u'_', u' ');
    }
    return Words::tr(count == 1 ? found->second.first : found->second.second);
}

MergeWords::MergeWords(const TableShapes& shapes, const std::vector<DifferingRow>& rows, Connection& mine,
                       Connection& theirs)
    : m_shapes(shapes)
    , m_rows(rows)
    , m_mine(mine, shapes)
    , m_theirs(theirs, shapes) {}

std::optional<RowImage> MergeWords::look(const RowName& row) {
    auto found = m_mine.read(row).value_or(std::nullopt);
    return found ? found : m_theirs.read(row).value_or(std::nullopt);
}

QString MergeWords::referred(const TableShape& shape, const RowImage& image, QByteArrayView column) {
    for (const auto& reference : shape.references) {
        if (shape.columns[static_cast<qsizetype>(reference.column)] != column) {
            continue;
        }
        const auto row = look({reference.table, {image[reference.column]}});
        return row ? nameOf(reference.table, *row) : Words::tr("none");
    }
    return {};
}

QString MergeWords::nameOf(const QByteArray& table, const RowImage& image) {
    const TableShape& shape = m_shapes.at(table);
    const auto text = [&](QByteArrayView column) { return quoted(textAt(shape, image, column), nameLength); };
    if (table == "quote") {
        return Words::tr("the quote %1").arg(text("exact"));
    }
    if (table == "article") {
        return Words::tr("the article %1").arg(text("title"));
    }
    if (table == "version") {
        return Words::tr("a version of %1").arg(referred(shape, image, "article_id"));
    }
    if (table == "claim") {
        return Words::tr("the claim %1").arg(text("text"));
    }
    if (table == "source" || table == "entity") {
        return (table == "source" ? Words::tr("the source %1") : Words::tr("the entity %1")).arg(text("name"));
    }
    if (table == "source_grade") {
        return Words::tr("a grade of %1").arg(referred(shape, image, "source_id"));
    }
    if (table == "entity_alias") {
        return Words::tr("the name %1 of %2").arg(text("name"), referred(shape, image, "entity_id"));
    }
    if (table == "entity_distinct") {
        return Words::tr("the distinction of %1 from %2")
            .arg(referred(shape, image, "a_id"), referred(shape, image, "b_id"));
    }
    if (table == "mention") {
        return Words::tr("the mention %1").arg(text("surface"));
    }
    if (table == "quote_entity") {
        return Words::tr("the link of %1 to %2")
            .arg(referred(shape, image, "quote_id"), referred(shape, image, "entity_id"));
    }
    if (table == "anchoring") {
        return Words::tr("the place of %1 in another version").arg(referred(shape, image, "quote_id"));
    }
    if (table == "tag") {
        return Words::tr("the tag %1").arg(text("name"));
    }
    if (table == "quote_tag") {
        return Words::tr("the tag %1 on %2").arg(referred(shape, image, "tag_id"), referred(shape, image, "quote_id"));
    }
    if (table == "assertion") {
        return Words::tr("what %1 says about %2")
            .arg(referred(shape, image, "quote_id"), referred(shape, image, "claim_id"));
    }
    if (table == "contradiction") {
        return Words::tr("the decision on %1 against %2")
            .arg(referred(shape, image, "a_id"), referred(shape, image, "b_id"));
    }
    if (table == "saved_search") {
        return Words::tr("the saved search %1").arg(text("name"));
    }
    return tableWords(table, 1);
}

QString MergeWords::valueOf(const TableShape& shape, const RowImage& image, size_t unit) {
    const auto& columns = shape.units[unit];
    if (shape.name == "quote" && columns.size() > 1) {
        return quoted(textAt(shape, image, "exact"), valueLength);
    }
    const QByteArray& column = shape.columns[static_cast<qsizetype>(columns.front())];
    const QString name = referred(shape, image, column);
    if (shape.name == "mention") {
        return textAt(shape, image, "status") +
               (name.isEmpty() ? QString() : QStringLiteral(": ") + referred(shape, image, "entity_id"));
    }
    return name.isEmpty() ? std::visit(CellWords(), image[columns.front()]) : name;
}

/// What the question is about: where something was deleted, the thing nearest the root of what hangs on it.
PartName MergeWords::leadOf(const std::vector<PartName>& group) const {
    const auto& order = recordedTables();
    return std::ranges::min(group, {}, [&](const PartName& name) {
        const DifferingRow& row = m_rows[name.row];
        const Part& part = row.parts[name.part];
        const bool wasDeleted = !part.unit && (row.mine ? part.theirsWrote : part.mineWrote);
        return std::pair(wasDeleted ? 0 : 1, std::ranges::find(order, row.row.table) - order.begin());
    });
}

/// What one side did to everything that the question touches.
QString MergeWords::sideOf(const std::vector<PartName>& group, const PartName& lead, bool isMine) {
    const DifferingRow& leading = m_rows[lead.row];
    const Part& leadPart = leading.parts[lead.part];
    const auto& image = isMine ? leading.mine : leading.theirs;
    if (leadPart.unit) {
        return valueOf(m_shapes.at(leading.row.table), *image, *leadPart.unit);
    }
    std::map<QByteArray, qint64> deleted;
    QStringList kept;
    for (const PartName& name : group) {
        const DifferingRow& row = m_rows[name.row];
        const Part& part = row.parts[name.part];
        const bool wrote = isMine ? part.mineWrote : part.theirsWrote;
        const bool isThere = (isMine ? row.mine : row.theirs).has_value();
        if (!isThere && name != lead) {
            ++deleted[row.row.table];
        } else if (isThere && wrote && !part.unit) {
            kept << nameOfRow(row);
        }
    }
    if (!image) {
        QStringList along;
        for (const auto& [table, count] : deleted) {
            along << QStringLiteral("%1 %2").arg(count).arg(tableWords(table, count));
        }
        const QString verb = leadPart.mineWrote && leadPart.theirsWrote && !along.isEmpty()
                                 ? Words::tr("deleted, with %1")
                                 : Words::tr("not there, with %1");
        return along.isEmpty() ? Words::tr("deleted or not there") : verb.arg(along.join(QStringLiteral(", ")));
    }
    const auto more = kept.size() - namedDetails;
    QString words = kept.mid(0, namedDetails).join(QStringLiteral(", "));
    if (more > 0) {
        words = Words::tr("%1 and %2 more").arg(words).arg(more);
    }
    return words.isEmpty() ? Words::tr("kept") : Words::tr("kept; new or edited there: %1").arg(words);
}

MergeConflict MergeWords::describe(const QString& id, const std::vector<PartName>& group) {
    const PartName lead = leadOf(group);
    const DifferingRow& row = m_rows[lead.row];
    const Part& part = row.parts[lead.part];
    MergeConflict conflict;
    conflict.id = id;
    conflict.kind = part.kind;
    for (const PartName& name : group) {
        // Said twice tells more than that things depend on one another.
        if (m_rows[name.row].parts[name.part].kind == ConflictKind::SaidTwice) {
            conflict.kind = ConflictKind::SaidTwice;
        }
    }
    const TableShape& shape = m_shapes.at(row.row.table);
    conflict.subject = nameOfRow(row);
    if (part.unit) {
        const QByteArray& column = shape.columns[static_cast<qsizetype>(shape.units[*part.unit].front())];
        conflict.subject = Words::tr("%1 of %2").arg(unitWords(column), conflict.subject);
        conflict.canKeepBoth = group.size() == 1 && column == "note";
    } else {
        conflict.subject.replace(0, 1, conflict.subject.left(1).toUpper());
    }
    conflict.mine = {sideOf(group, lead, true), row.mineActor, row.mineAt};
    conflict.theirs = {sideOf(group, lead, false), row.theirsActor, row.theirsAt};
    return conflict;
}

QStringList MergeWords::notices() const {
    // By table and the text that tells two of its rows apart for a reader.
    const std::map<QByteArray, std::pair<QByteArray, QString>> same{
        {"version", {"original_sha256", Words::tr("Both copies imported the same file %1; both articles are kept.")}},
        {"source", {"name", Words::tr("Both copies have a source %1 of their own; both are kept.")}},
        {"entity", {"name", Words::tr("Both copies have an entity %1 of their own; both are kept.")}},
        {"claim", {"text", Words::tr("Both copies state the claim %1; both are kept.")}},
        {"tag", {"name", Words::tr("Both copies have a tag %1 of their own; both are kept, and can be merged.")}}};
    QStringList found;
    std::map<std::pair<QByteArray, Cell>, const DifferingRow*> mine;
    for (const bool isMine : {true, false}) {
        for (const DifferingRow& row : m_rows) {
            const auto rule = same.find(row.row.table);
            const auto& image = isMine ? row.mine : row.theirs;
            if (rule == same.end() || row.isInBoth() || !image) {
                continue;
            }
            const TableShape& shape = m_shapes.at(row.row.table);
            const auto key = std::pair(row.row.table, (*image)[static_cast<size_t>(shape.column(rule->second.first))]);
            if (isMine) {
                mine.emplace(key, &row);
            } else if (mine.contains(key)) {
                const QString name =
                    textAt(shape, *image, row.row.table == "version" ? "file_name" : rule->second.first);
                found << rule->second.second.arg(quoted(name, nameLength));
            }
        }
    }
    return found;
}

} // namespace gainsay::dossier
