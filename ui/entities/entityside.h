// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/style/themeprovider.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gainsay::ui {

class RunLabel;
class SectionHeader;
class ShortList;

/// The side of an entity's page: what it is called, whom it is not to be taken for, who speaks of it, and with whom it
/// is named.
class EntitySide final : public QScrollArea {
    Q_OBJECT

public:
    /// `themes` must outlive this.
    explicit EntitySide(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setPage(const session::EntityPage& page);
    /// Whether anything is known that stands here.
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

Q_SIGNALS:
    void entityRequested(gainsay::domain::EntityId entity);
    /// A null one: unknown.
    void sourceRequested(gainsay::domain::SourceId source, const QString& name);

private:
    /// A section of the column, shown only where it has something.
    struct Section {
        SectionHeader* head = nullptr;
        QWidget* content = nullptr;

        void show(bool shown) const;
    };
    [[nodiscard]] Section addSection(const QString& title, QWidget* content);
    void restyle();

    const ThemeProvider& m_themes;
    QVBoxLayout* m_column;
    RunLabel* m_names;
    RunLabel* m_ids;
    ShortList* m_distinct;
    ShortList* m_sources;
    ShortList* m_companions;
    std::vector<Section> m_sections;
    bool m_hasContent = false;
};

} // namespace gainsay::ui
