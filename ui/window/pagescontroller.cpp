// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagescontroller.h"

#include "ui/models/backgroundreader.h"
#include "ui/reader/pagepanel.h"
#include "ui/reader/readerpane.h"
#include "ui/window/readercontroller.h"

#include <algorithm>

namespace gainsay::ui {

PagesController::PagesController(WorkContext& context, ReaderController& reader, const Environment& environment,
                                 session::PageDrawer drawer, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_drawer(std::move(drawer))
    , m_background(new BackgroundReader(context.session().path(), environment, this)) {
    reader.pane().setDrawsPages(static_cast<bool>(m_drawer));
    connect(&reader.pane(), &ReaderPane::pagePictureWanted, this, &PagesController::draw);
}

PagesController::~PagesController() {
    m_stop.request_stop();
}

bool PagesController::isBusy() const {
    return m_background->isBusy();
}

void PagesController::draw(const domain::PageOrder& order) {
    if (!m_drawer) {
        return;
    }
    m_stop.request_stop();
    m_stop = {};
    const auto drawPage = [drawer = m_drawer, document = m_document, article = m_reader.article(),
                           version = m_reader.version(), order,
                           stop = m_stop.get_token()](session::Session& session) -> Result<domain::PagePicture> {
        if (document->version != version) {
            const auto versions = session.versions().versions(article);
            auto bytes = versions ? session.library().original(version) : passOn(versions);
            if (!bytes) {
                return passOn(bytes);
            }
            const auto own = std::ranges::find(*versions, version, [](const auto& row) { return row.version.id; });
            *document = {version, own == versions->end() ? QString() : own->version.fileName, std::move(*bytes)};
        }
        return drawer(document->bytes, document->name, order, stop);
    };
    m_background->ask<domain::PagePicture>(BackgroundReader::Topic::Pages, this, drawPage,
                                           [this](const Result<domain::PagePicture>& picture) {
                                               PagePanel& panel = m_reader.pane().pages();
                                               if (picture) {
                                                   panel.setPicture(*picture);
                                               } else if (picture.error().code != ErrorCode::Cancelled) {
                                                   panel.setFailure(picture.error().message);
                                               }
                                           });
}

} // namespace gainsay::ui
