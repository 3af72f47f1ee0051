// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <array>

namespace gainsay::ui {

class DossierModels;

/// Articles, entities and claims under their headers in one flat list. Holds nothing itself: every change of the three
/// models passes through row by row.
class LibraryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Section { Articles, Entities, Claims };
    static constexpr int sectionCount = 3;
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< int of Section
        HeaderRole, ///< bool: the row is a section's header; its DetailRole says what to do if it is empty
    };

    /// `models` must outlive this.
    explicit LibraryModel(DossierModels& models, QObject* parent = nullptr);

    /// The list's row for a row of a section's model; −1 where there is none.
    [[nodiscard]] int rowOf(Section section, int row) const;
    /// The row within its section's model; −1 for a header.
    [[nodiscard]] int sourceRow(int row) const;
    [[nodiscard]] Section sectionOf(int row) const;
    [[nodiscard]] const QAbstractItemModel& source(Section section) const {
        return *m_sources[static_cast<size_t>(section)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow(Section section);
    [[nodiscard]] int headerRow(Section section) const;
    [[nodiscard]] int sizeOf(Section section) const { return m_sizes[static_cast<size_t>(section)]; }
    [[nodiscard]] QVariant headerDataOf(Section section, int role) const;
    void sizeChanged(Section section, int by);

    std::array<QAbstractItemModel*, sectionCount> m_sources;
    std::array<int, sectionCount> m_sizes{}; ///< as told to this list's own views
};

} // namespace gainsay::ui
