// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workcontext.h"

#include <QRect>

class QWidget;

namespace gainsay::ui {

class ReadingDesk;
class TagPicker;

/// Sets tags on quotes and takes them off, one after another, in a pop-up; merges tags.
class TagController final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this; the pickers appear within `window`.
    TagController(WorkContext& context, ReadingDesk& desk, QWidget& window, QObject* parent = nullptr);

    /// Lets somebody edit the tags of quotes, below a place in global coordinates. Tells what to do where there are
    /// none.
    void edit(const std::vector<domain::QuoteId>& quotes, const QRect& below);
    /// The same of what is selected in the article that is read.
    void editCurrent();
    /// Asks into which other tag these are to be merged.
    void merge(const std::vector<domain::TagId>& tags, const QRect& below);

private:
    void offer();

    WorkContext& m_context;
    ReadingDesk& m_desk;
    TagPicker* m_picker;
    TagPicker* m_mergePicker;
    std::vector<domain::QuoteId> m_quotes; ///< what the picker is open for
    std::vector<domain::TagId> m_merged;   ///< what the other one is open for
};

} // namespace gainsay::ui
