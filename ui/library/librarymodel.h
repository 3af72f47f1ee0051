// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"

#include <QAbstractListModel>

#include <array>
#include <optional>
#include <vector>

namespace gainsay::ui {

class DossierModels;

/// Articles, entities, claims, tags, quotes and saved searches under their headers in one flat list. Holds nothing
/// itself: every change of the models passes through row by row. Quotes can be dragged, and dropped on an entity, a
/// claim or a tag.
class LibraryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Section { Articles, Entities, Claims, Tags, Quotes, Searches };
    static constexpr int sectionCount = 6;
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< int of Section
        HeaderRole, ///< bool: the row is a section's header; its DetailRole says what to do if it is empty
        ShareRole,  ///< QString, of a header: how much of its section is shown, "12 of 87"; empty: all
    };

    /// `models` must outlive this.
    explicit LibraryModel(DossierModels& models, QObject* parent = nullptr);

    /// The list's row for a row of a section's model; −1 where there is none.
    [[nodiscard]] int rowOf(Section section, int row) const;
    /// The row within its section's model; −1 for a header.
    [[nodiscard]] int sourceRow(int row) const;
    [[nodiscard]] Section sectionOf(int row) const;
    [[nodiscard]] int headerRow(Section section) const;
    /// Of a row in the articles' section.
    [[nodiscard]] domain::ArticleId articleAt(int row) const;
    /// Of a row in the quotes' section.
    [[nodiscard]] domain::QuoteId quoteAt(int row) const;
    /// Whether a row's name, second line or aliases hold a word; case does not matter. False for a header. Reads the
    /// rows themselves: filtering asks it of every one.
    [[nodiscard]] bool holds(int row, const QString& word) const;
    [[nodiscard]] const QAbstractItemModel& source(Section section) const {
        return *m_sources[static_cast<size_t>(section)];
    }

    /// How many articles and quotes pass a filter, for their headers; nothing: there is none.
    void setShown(Section section, std::optional<int> number);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// On a row of a section's model.
    void quotesDropped(const std::vector<gainsay::domain::QuoteId>& quotes, gainsay::ui::LibraryModel::Section section,
                       int row);

private:
    [[nodiscard]] bool takesQuotes(int row) const;
    void follow(Section section);
    [[nodiscard]] int sizeOf(Section section) const { return m_sizes[static_cast<size_t>(section)]; }
    [[nodiscard]] QVariant headerDataOf(Section section, int role) const;
    void sizeChanged(Section section, int by);

    DossierModels& m_models;
    std::array<QAbstractItemModel*, sectionCount> m_sources;
    std::array<std::optional<int>, sectionCount> m_shown;
    std::array<int, sectionCount> m_sizes{}; ///< as told to this list's own views
};

} // namespace gainsay::ui
