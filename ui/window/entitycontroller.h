// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/models/backgroundreader.h"
#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class EntityPicker;
class EntityView;

/// Joins the page of an entity with the session: reads it off the interface's thread whenever another is asked for or
/// the dossier has changed, and stores what is decided there.
class EntityController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; pickers appear within `window`.
    EntityController(WorkContext& context, BackgroundReader& reader, EntityView& view, QWidget& window,
                     QObject* parent = nullptr);

    void show(domain::EntityId entity);
    /// The one that is shown, or was last; null before the first.
    [[nodiscard]] domain::EntityId entity() const { return m_entity; }
    /// As last read.
    [[nodiscard]] const session::EntityPage& page() const { return m_page; }
    /// Breaks off what is being read.
    void stop() { m_stop.request_stop(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectDecisions();
    void outdate();
    void refresh();
    void take(Result<session::EntityPage> page);
    void decide(const std::vector<domain::Mention>& mentions, domain::EntityId entity, domain::MentionStatus status);
    void askAnother(const std::vector<domain::Mention>& mentions, QWidget& button);

    WorkContext& m_context;
    BackgroundReader& m_reader;
    EntityView& m_view;
    EntityPicker* m_picker;
    domain::EntityId m_entity;
    session::EntityPage m_page;
    std::vector<domain::Mention> m_mentions; ///< that the picker is open for
    std::stop_source m_stop;
    bool m_isOutdated = false;
};

} // namespace gainsay::ui
