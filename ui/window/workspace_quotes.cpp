// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes as things in lists: several chosen at once, tagged, dragged somewhere.
#include "ui/entities/entityview.h"
#include "ui/entities/statementlist.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/report/reportview.h"
#include "ui/style/widgets/longlistview.h"
#include "ui/style/widgets/stancebadge.h"
#include "ui/window/filtercontroller.h"
#include "ui/window/inspectorcontroller.h"
#include "ui/window/pairingcontroller.h"
#include "ui/window/tagcontroller.h"
#include "ui/window/workspace.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace gainsay::ui {

using Quotes = std::vector<domain::QuoteId>;

void Workspace::connectQuotes() {
    auto& annotations = m_session->annotations();
    connect(m_library, &LibraryPanel::quoteActivated, this, &Workspace::openQuote);
    connect(m_library, &LibraryPanel::quotesChosen, m_inspecting, &InspectorController::showQuotes);
    connect(
        m_library, &LibraryPanel::quotesRecolourRequested, this,
        [this, &annotations](const Quotes& ids, int colour) { m_context->check(annotations.recolour(ids, colour)); });
    connect(m_library, &LibraryPanel::quotesRemovalRequested, this, [this, &annotations](const Quotes& ids) {
        tellOfRemoval(annotations.remove(ids),
                      ids.size() == 1 ? tr("The quote was deleted.") : tr("%1 quotes were deleted.").arg(ids.size()));
    });
    connect(m_inspecting, &InspectorController::pairRequested, m_pairing, &PairingController::pair);
}

void Workspace::connectTags() {
    auto& tags = m_session->tags();
    connect(m_library, &LibraryPanel::quotesTagRequested, m_tagging, &TagController::edit);
    connect(m_inspector, &InspectorView::tagsRequested, this, [this](const Quotes& quotes, QWidget* below) {
        m_tagging->edit(quotes, QRect(below->mapToGlobal(QPoint()), below->size()));
    });
    connect(m_library, &LibraryPanel::tagActivated, this,
            [this](domain::TagId tag) { m_filtering->add(domain::Facet::ofTag(tag)); });
    connect(m_library, &LibraryPanel::tagRenameRequested, this, [this](domain::TagId id) {
        if (const int row = m_models->tags().rowOf(id); row >= 0) {
            Q_EMIT tagNameRequested(domain::Tag(m_models->tags().row(row).tag));
        }
    });
    connect(m_library, &LibraryPanel::tagsRecolourRequested, this,
            [this, &tags](const std::vector<domain::TagId>& ids, int colour) {
                m_context->check(tags.recolour(ids, colour));
            });
    connect(m_library, &LibraryPanel::tagsMergeRequested, m_tagging, &TagController::merge);
    connect(m_library, &LibraryPanel::tagsRemovalRequested, this, [this, &tags](const std::vector<domain::TagId>& ids) {
        tellOfRemoval(tags.remove(ids), ids.size() == 1
                                            ? tr("The tag was deleted; its quotes stay.")
                                            : tr("%1 tags were deleted; their quotes stay.").arg(ids.size()));
    });
}

void Workspace::connectDrops() {
    connect(m_library, &LibraryPanel::quotesDroppedOnEntity, this,
            [this](const Quotes& quotes, domain::EntityId entity) {
                m_context->check(m_session->annotations().linkEntity(quotes, entity));
            });
    connect(m_library, &LibraryPanel::quotesDroppedOnTag, this,
            [this](const Quotes& quotes, domain::TagId tag) { m_context->check(m_session->tags().set(quotes, tag)); });
    connect(m_library, &LibraryPanel::quotesDroppedOnClaim, this, &Workspace::askStance);
}

/// A menu that does not hold up the drag: it opens when that has ended.
void Workspace::askStance(const Quotes& quotes, domain::ClaimId claim, const QPoint& at) {
    const auto suggested = m_session->claims().suggest(quotes.front());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("stanceMenu"));
    menu->setAccessibleName(tr("What does it say about the claim?"));
    auto* question = new QWidgetAction(menu);
    auto* words = new QLabel(menu->accessibleName());
    words->setTextFormat(Qt::PlainText);
    words->setMargin(m_parts.themes.metrics().small);
    words->setFont(m_parts.themes.fonts().strong);
    question->setDefaultWidget(words);
    question->setEnabled(false); // the arrow keys pass over it
    words->setEnabled(true);
    menu->addAction(question);
    QAction* likely = nullptr;
    for (const auto stance :
         {domain::Stance::Asserts, domain::Stance::Denies, domain::Stance::Doubts, domain::Stance::Reports}) {
        QAction* action = menu->addAction(stanceWord(stance));
        connect(action, &QAction::triggered, this, [this, quotes, claim, stance] {
            m_context->check(m_session->claims().assertAll(quotes, claim, stance));
        });
        if (suggested && suggested->stance == stance) {
            likely = action;
        }
    }
    const auto open = [menu, at, likely] {
        menu->popup(at);
        menu->setActiveAction(likely); // what its own words suggest
    };
    QMetaObject::invokeMethod(menu, open, Qt::QueuedConnection);
}

void Workspace::editTags() {
    if (m_library->hasListFocus() && !m_library->chosenQuotes().empty()) {
        m_tagging->edit(m_library->chosenQuotes(), m_library->currentRect());
    } else if (view() == View::Entity && m_entityView->statements().list().hasFocus()) {
        m_entityView->statements().requestTags();
    } else {
        setView(View::Read);
        m_tagging->editCurrent();
    }
}

void Workspace::takeQuotes(View view, const Quotes& quotes) {
    if (view == View::Compare) {
        m_pairing->pairOrPark(quotes.front());
    } else if (view == View::Report) {
        putOnReport(quotes);
    }
}

/// What a report is to hold is what has its tag; see ReportView.
void Workspace::putOnReport(const Quotes& quotes) {
    const QString name = tr("for the report");
    const auto tag = m_session->tags().setNamed(quotes, name);
    if (!m_context->check(tag)) {
        return;
    }
    const auto show = [this, id = *tag] {
        setView(View::Report);
        reportView().chooseTag(id);
    };
    m_context->tell(quotes.size() == 1
                        ? tr("The quote has the tag “%1” now.").arg(name)
                        : tr("%1 quotes have the tag “%2” now.").arg(QString::number(quotes.size()), name),
                    tr("Report on these"), show);
}

} // namespace gainsay::ui
