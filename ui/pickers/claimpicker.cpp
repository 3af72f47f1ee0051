// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/claimpicker.h"

#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/style/widgets/stancebadge.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gainsay::ui {
namespace {

constexpr std::array stances{domain::Stance::Asserts, domain::Stance::Denies, domain::Stance::Doubts, domain::Stance::Reports};

} // namespace

ClaimPicker::ClaimPicker(const ThemeProvider& themes, QWidget* window)
    : AnchoredPopup(themes, window)
    , m_stances(new SegmentedControl(themes, this))
    , m_field(new QLineEdit(this))
    , m_list(new ChoiceList(themes, this))
    , m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("claimPicker"));
    setAccessibleName(tr("What the quote says about a claim"));
    for (const domain::Stance stance : stances) {
        m_stances->addSegment(stanceWord(stance));
    }
    m_stances->setAccessibleName(tr("Stance of the quote"));
    m_stances->setObjectName(QStringLiteral("claimPicker.stance"));
    m_field->setPlaceholderText(tr("Find a claim, or state a new one"));
    m_field->setAccessibleName(tr("Claim"));
    m_field->setObjectName(QStringLiteral("claimPicker.field"));
    m_field->installEventFilter(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("This quote … a claim. A claim is one sentence that can be true or false. Alt+← and Alt+→ change the stance."));
    connect(m_field, &QLineEdit::textChanged, this, &ClaimPicker::narrow);
    connect(m_list, &ChoiceList::chosen, this, &ClaimPicker::accept);
    const auto restyle = [this] {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, this->themes().palette().muted);
        m_hint->setPalette(quiet);
        m_hint->setFont(this->themes().fonts().small);
    };
    connect(&themes, &ThemeProvider::changed, this, restyle);
    restyle();

    const int edge = shadowRoom + themes.metrics().medium;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_stances, 0, Qt::AlignLeft);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_hint);
}

QWidget* ClaimPicker::firstFocus() {
    return m_field;
}

domain::Stance ClaimPicker::stance() const {
    return stances[static_cast<size_t>(m_stances->currentIndex())];
}

void ClaimPicker::open(const QRect& anchor, const QString& quote, const std::vector<domain::Claim>& claims, domain::Stance suggested) {
    m_choices.clear();
    for (const domain::Claim& claim : claims) {
        m_choices.push_back({claim.id.uuid(), claim.text, {}, {}});
    }
    const auto found = std::ranges::find(stances, suggested);
    m_stances->setCurrentIndex(static_cast<int>(found - stances.begin()));
    m_field->clear();
    m_field->setToolTip(quote);
    narrow();
    showAt(anchor);
}

void ClaimPicker::narrow() {
    const QString typed = m_field->text().simplified();
    std::vector<Choice> shown = matching(m_choices, typed);
    const bool exact = std::ranges::any_of(shown, [&](const Choice& one) { return one.text.compare(typed, Qt::CaseInsensitive) == 0; });
    if (!typed.isEmpty() && !exact) {
        shown.push_back({{}, tr("New claim “%1”").arg(typed), {}, {}});
    }
    m_list->setVisible(!shown.empty());
    m_list->setChoices(shown);
    refit();
}

void ClaimPicker::accept() {
    const Choice* current = m_list->current();
    if (current == nullptr) {
        return;
    }
    const Choice choice = *current;
    const QString text = m_field->text().simplified();
    const domain::Stance taken = stance();
    dismiss();
    if (choice.key.isNull()) {
        Q_EMIT newRequested(text, taken);
    } else {
        Q_EMIT chosen(domain::ClaimId(choice.key), taken);
    }
}

bool ClaimPicker::handleFieldKey(const QKeyEvent& event) {
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt) {
            const int by = event.key() == Qt::Key_Left ? -1 : 1;
            m_stances->setCurrentIndex(std::clamp(m_stances->currentIndex() + by, 0, m_stances->count() - 1));
        }
        return alt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return false;
    }
}

bool ClaimPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // Alt+Left means the stance here, not the way back.
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers().testFlag(Qt::AltModifier) && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
            event->accept();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && handleFieldKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return AnchoredPopup::eventFilter(watched, event);
}

} // namespace gainsay::ui
