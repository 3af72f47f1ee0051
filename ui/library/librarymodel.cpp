// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include "ui/models/dossiermodels.h"
#include "ui/models/roles.h"
#include "ui/style/quotedrag.h"

#include <QMimeData>

#include <algorithm>

namespace gainsay::ui {

LibraryModel::LibraryModel(DossierModels& models, QObject* parent)
    : QAbstractListModel(parent)
    , m_models(models)
    , m_sources{&models.articles(), &models.entities(),   &models.claims(),
                &models.tags(),     &models.quoteItems(), &models.savedSearches()} {
    for (int section = 0; section < sectionCount; ++section) {
        m_sizes[static_cast<size_t>(section)] = m_sources[static_cast<size_t>(section)]->rowCount();
        follow(static_cast<Section>(section));
    }
}

void LibraryModel::follow(Section section) {
    const QAbstractItemModel* source = m_sources[static_cast<size_t>(section)];
    connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [=, this](const QModelIndex&, int first, int last) {
                const int offset = headerRow(section) + 1;
                beginInsertRows({}, offset + first, offset + last);
            });
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [=, this](const QModelIndex&, int first, int last) { sizeChanged(section, last - first + 1); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [=, this](const QModelIndex&, int first, int last) {
                const int offset = headerRow(section) + 1;
                beginRemoveRows({}, offset + first, offset + last);
            });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [=, this](const QModelIndex&, int first, int last) { sizeChanged(section, first - last - 1); });
    connect(source, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [=, this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                const int offset = headerRow(section) + 1;
                beginMoveRows({}, offset + first, offset + last, {}, offset + to);
            });
    connect(source, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(source, &QAbstractItemModel::dataChanged, this,
            [=, this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                const int offset = headerRow(section) + 1;
                Q_EMIT dataChanged(index(offset + first.row()), index(offset + last.row()), roles);
            });
}

void LibraryModel::sizeChanged(Section section, int by) {
    int& size = m_sizes[static_cast<size_t>(section)];
    const bool wasEmpty = size == 0;
    size += by;
    by > 0 ? endInsertRows() : endRemoveRows();
    if (wasEmpty != (size == 0)) {
        const QModelIndex header = index(headerRow(section));
        Q_EMIT dataChanged(header, header);
    }
}

int LibraryModel::headerRow(Section section) const {
    int row = 0;
    for (int before = 0; before < static_cast<int>(section); ++before) {
        row += 1 + m_sizes[static_cast<size_t>(before)];
    }
    return row;
}

int LibraryModel::rowOf(Section section, int row) const {
    return row >= 0 && row < sizeOf(section) ? headerRow(section) + 1 + row : -1;
}

LibraryModel::Section LibraryModel::sectionOf(int row) const {
    for (const Section section :
         {Section::Searches, Section::Quotes, Section::Tags, Section::Claims, Section::Entities}) {
        if (row >= headerRow(section)) {
            return section;
        }
    }
    return Section::Articles;
}

domain::ArticleId LibraryModel::articleAt(int row) const {
    return m_models.articles().row(row - 1).id; // the first section: behind its header alone
}

domain::QuoteId LibraryModel::quoteAt(int row) const {
    return m_models.quoteItems().row(sourceRow(row)).id;
}

bool LibraryModel::holds(int row, const QString& word) const {
    const int own = sourceRow(row);
    if (own < 0) {
        return false;
    }
    const auto within = [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
    switch (sectionOf(row)) {
    case Section::Articles: {
        const ArticleItem& item = m_models.articles().row(own);
        // The line as it is shown is put together only where there is no other way.
        return within(item.title) || within(item.sourceName) || within(item.published) ||
               (item.sourceName.isEmpty() && within(sourceLine({}, {})));
    }
    case Section::Entities: {
        const EntityItem& item = m_models.entities().row(own);
        return within(item.name) || std::ranges::any_of(item.aliases, within);
    }
    case Section::Claims:
        return within(m_models.claims().row(own).text);
    case Section::Searches: {
        const domain::SavedSearch& search = m_models.savedSearches().row(own);
        return within(search.name) || within(search.words);
    }
    case Section::Tags:
        return within(m_models.tags().row(own).tag.name);
    case Section::Quotes: {
        const QuoteItem& item = m_models.quoteItems().row(own);
        return within(item.words) || within(item.where) || std::ranges::any_of(item.tags, within, &domain::Tag::name);
    }
    }
    return false;
}

int LibraryModel::sourceRow(int row) const {
    return row - headerRow(sectionOf(row)) - 1;
}

void LibraryModel::setShown(Section section, std::optional<int> number) {
    auto& shown = m_shown[static_cast<size_t>(section)];
    if (shown != number) {
        shown = number;
        const QModelIndex header = index(headerRow(section));
        Q_EMIT dataChanged(header, header);
    }
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : headerRow(Section::Searches) + 1 + sizeOf(Section::Searches);
}

QVariant LibraryModel::headerDataOf(Section section, int role) const {
    static const std::array<const char*, sectionCount> titles{QT_TR_NOOP("Articles"), QT_TR_NOOP("Entities"),
                                                              QT_TR_NOOP("Claims"),   QT_TR_NOOP("Tags"),
                                                              QT_TR_NOOP("Quotes"),   QT_TR_NOOP("Saved searches")};
    static const std::array<const char*, sectionCount> hints{
        QT_TR_NOOP("Import the accounts of one event to begin."),
        QT_TR_NOOP("Select a name in an article and press E."),
        QT_TR_NOOP("Select a quote and press C to say what it says."),
        "",
        "",
        ""};
    const auto number = static_cast<size_t>(section);
    const QString share = m_shown[number] ? tr("%1 of %2").arg(*m_shown[number]).arg(sizeOf(section)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[number]);
    case Qt::AccessibleTextRole:
        return share.isEmpty() ? tr(titles[number]) : QStringLiteral("%1, %2").arg(tr(titles[number]), share);
    case ShareRole:
        return share;
    case DetailRole:
        return sizeOf(section) == 0 && *hints[number] != '\0' ? tr(hints[number]) : QString();
    default:
        return {};
    }
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Section section = sectionOf(index.row());
    const int row = sourceRow(index.row());
    if (role == SectionRole) {
        return static_cast<int>(section);
    }
    if (role == HeaderRole) {
        return row < 0;
    }
    return row < 0 ? headerDataOf(section, role) : source(section).index(row, 0).data(role);
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return Qt::NoItemFlags;
    }
    if (sourceRow(index.row()) < 0) {
        return Qt::ItemIsEnabled;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, sectionOf(index.row()) == Section::Quotes);
    flags.setFlag(Qt::ItemIsDropEnabled, takesQuotes(index.row()));
    return flags;
}

bool LibraryModel::takesQuotes(int row) const {
    const int own = sourceRow(row);
    switch (sectionOf(row)) {
    case Section::Claims:
    case Section::Tags:
        return own >= 0;
    case Section::Entities: // a name that several bear is none of them yet
        return own >= 0 && !m_models.entities().row(own).isUnresolved();
    case Section::Articles:
    case Section::Searches:
    case Section::Quotes:
        break;
    }
    return false;
}

QStringList LibraryModel::mimeTypes() const {
    return {quoteFormat()};
}

QMimeData* LibraryModel::mimeData(const QModelIndexList& indexes) const {
    QModelIndexList rows = indexes;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<domain::QuoteId> quotes;
    QStringList words;
    for (const QModelIndex& index : rows) {
        if (sectionOf(index.row()) == Section::Quotes) {
            quotes.push_back(quoteAt(index.row()));
            words << index.data().toString();
        }
    }
    return quotes.empty() ? nullptr : quoteData(quotes, words.join(u'\n'));
}

bool LibraryModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                   const QModelIndex& parent) const {
    return parent.isValid() && takesQuotes(parent.row()) && holdsQuotes(*data);
}

bool LibraryModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    Q_EMIT quotesDropped(quotesIn(*data), sectionOf(parent.row()), sourceRow(parent.row()));
    return true;
}

} // namespace gainsay::ui
