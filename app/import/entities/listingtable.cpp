// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace gainsay::import {
namespace {

constexpr qsizetype mostColumns = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

enum class Column { None, Name, Schema, Aliases, Ids, Note, Language };

Column columnOf(const QString& head) {
    const QString word = head.simplified().toCaseFolded();
    if (word == u"name") {
        return Column::Name;
    }
    if (word == u"schema" || word == u"type" || word == u"kind") {
        return Column::Schema;
    }
    if (word == u"alias" || word == u"aliases") {
        return Column::Aliases;
    }
    if (word == u"id" || word == u"ids") {
        return Column::Ids;
    }
    if (word == u"note" || word == u"notes" || word == u"description") {
        return Column::Note;
    }
    return word == u"language" ? Column::Language : Column::None;
}

/// Reads row after row.
class TableReader {
public:
    explicit TableReader(const QString& text)
        : m_text(text) {
        const QString head = m_text.left(std::max<qsizetype>(0, endOfLine(0)));
        const std::array signs{u',', u';', u'\t'};
        m_separator = *std::ranges::max_element(signs, {}, [&head](char16_t sign) { return head.count(QChar(sign)); });
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The fields of the next row; nothing where a quotation mark is not closed.
    [[nodiscard]] std::optional<QStringList> next();

private:
    [[nodiscard]] qsizetype endOfLine(qsizetype from) const {
        const auto end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }
    [[nodiscard]] bool readQuoted(QString& field);

    const QString& m_text;
    qsizetype m_at = 0;
    QChar m_separator = u',';
};

bool TableReader::readQuoted(QString& field) {
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] != u'"') {
            field += m_text[m_at];
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            field += u'"';
            ++m_at;
        } else {
            ++m_at;
            return true;
        }
    }
    return false;
}

std::optional<QStringList> TableReader::next() {
    QStringList fields;
    while (true) {
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(field)) {
            return std::nullopt;
        }
        const auto start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n') {
            ++m_at;
        }
        field += QStringView(m_text).sliced(start, m_at - start);
        if (fields.size() < mostColumns) {
            fields << field.trimmed();
        }
        const bool goesOn = m_at < m_text.size() && m_text[m_at] == m_separator;
        ++m_at;
        if (!goesOn) {
            return fields;
        }
    }
}

QStringList listIn(const QString& field) {
    QStringList parts = field.split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        part = part.simplified();
    }
    return parts;
}

domain::ExternalId idIn(const QString& text) {
    const auto colon = text.indexOf(u':');
    return colon > 0 ? domain::ExternalId{text.left(colon), text.sliced(colon + 1)}
                     : domain::ExternalId{QStringLiteral("id"), text};
}

/// The entity in a row, and the schema as it is written there.
std::pair<domain::ListedEntity, QString> entityIn(const QStringList& fields, const std::vector<Column>& columns) {
    domain::ListedEntity entity;
    QString schema;
    QString language;
    for (qsizetype i = 0; i < std::min(fields.size(), static_cast<qsizetype>(columns.size())); ++i) {
        switch (columns[static_cast<size_t>(i)]) {
        case Column::Name:
            entity.name = fields[i];
            break;
        case Column::Schema:
            schema = fields[i];
            break;
        case Column::Aliases:
            for (const QString& alias : listIn(fields[i])) {
                entity.aliases.push_back({alias, {}});
            }
            break;
        case Column::Ids:
            for (const QString& id : listIn(fields[i])) {
                entity.ids.push_back(idIn(id));
            }
            break;
        case Column::Note:
            entity.note += (entity.note.isEmpty() ? QString() : QStringLiteral("\n")) + fields[i];
            break;
        case Column::Language:
            language = fields[i];
            break;
        case Column::None:
            break;
        }
    }
    for (domain::ListedName& alias : entity.aliases) {
        alias.language = language;
    }
    return {std::move(entity), schema};
}

} // namespace

bool looksLikeTable(const QString& text) {
    const auto head = TableReader(text).next();
    return head && std::ranges::any_of(*head, [](const QString& one) { return columnOf(one) == Column::Name; });
}

Result<void> readListingTable(const QString& text, ListingBuilder& to) {
    TableReader table(text);
    std::vector<Column> columns;
    for (qsizetype number = 1; !table.atEnd(); ++number) {
        const auto fields = table.next();
        if (!fields) {
            return failure(ErrorCode::InvalidInput,
                           Words::tr("A quotation mark in row %1 of the table is not closed. Close it and try again.")
                               .arg(number));
        }
        if (columns.empty()) {
            std::ranges::transform(*fields, std::back_inserter(columns), columnOf);
            for (qsizetype i = 0; i < fields->size(); ++i) {
                if (columns[static_cast<size_t>(i)] == Column::None && !fields->at(i).isEmpty()) {
                    to.leaveOut(Words::tr("column “%1”").arg(fields->at(i)), Words::tr("nothing is read from it"));
                }
            }
            continue;
        }
        if (std::ranges::all_of(*fields, &QString::isEmpty)) {
            continue;
        }
        auto [entity, schema] = entityIn(*fields, columns);
        entity.schema = schema.isEmpty() ? QStringLiteral("LegalEntity") : ListingBuilder::schemaOf(schema);
        entity.key = Words::tr("row %1").arg(number);
        if (entity.schema.isEmpty()) {
            to.leaveOut(entity.name,
                        Words::tr("“%1” is no kind of FollowTheMoney").arg(schema.left(longestListedName)));
            continue;
        }
        if (auto added = to.add(std::move(entity)); !added) {
            return added;
        }
    }
    return {};
}

} // namespace gainsay::import
