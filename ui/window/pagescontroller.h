// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/extractors.h"
#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class BackgroundReader;
class ReaderController;

/// Has the pages drawn that the reader shows beside the text: the original is read and drawn off the interface's
/// thread; a page that is no longer looked at is given up.
class PagesController final : public QObject {
    Q_OBJECT

public:
    /// All but the function must outlive this. Without a function no pages are offered.
    PagesController(WorkContext& context, ReaderController& reader, const Environment& environment,
                    session::PageDrawer drawer, QObject* parent = nullptr);
    ~PagesController() override;

    /// Whether a picture is still to come.
    [[nodiscard]] bool isBusy() const;

private:
    /// The bytes of the document that was drawn last; on the reading thread alone.
    struct Document {
        domain::VersionId version;
        QString name;
        QByteArray bytes;
    };

    void draw(const domain::PageOrder& order);

    WorkContext& m_context;
    ReaderController& m_reader;
    session::PageDrawer m_drawer;
    BackgroundReader* m_background;
    std::shared_ptr<Document> m_document = std::make_shared<Document>();
    std::stop_source m_stop;
};

} // namespace gainsay::ui
