// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/mentionpopup.h"

#include "ui/style/paint.h"
#include "ui/style/widgets/keyhint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int rowHeight = 30;
constexpr int keyHeight = 18;
constexpr int narrowest = 240;
constexpr int widest = 380;

/// One answer: words, what they mean, and the key that gives it.
class AnswerButton final : public QAbstractButton {
public:
    AnswerButton(const ThemeProvider& themes, const QString& text, QString detail, QString key)
        : m_themes(themes)
        , m_detail(std::move(detail))
        , m_key(std::move(key)) {
        setText(text);
        setAccessibleName(m_detail.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, m_detail));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(rowHeight);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const Theme& theme = m_themes.theme();
        const int words = QFontMetrics(theme.fonts.interface).horizontalAdvance(text()) +
                          QFontMetrics(theme.fonts.small).horizontalAdvance(m_detail) + 3 * theme.metrics.small;
        return {std::clamp(words + keyHintWidth(theme, m_key) + theme.metrics.large, narrowest, widest), rowHeight};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_themes.theme();
        if (underMouse() || hasFocus()) {
            paintPanel(painter, QRectF(rect()), theme.metrics.radiusSmall,
                       hasFocus() ? theme.palette.accentTint : theme.palette.hover);
        }
        const int keyWidth = keyHintWidth(theme, m_key);
        paintKeyHint(painter, theme, m_key,
                     QPointF(width() - keyWidth - theme.metrics.small, (height() - keyHeight) / 2));
        QRect inner = rect().adjusted(theme.metrics.small, 0, -keyWidth - 2 * theme.metrics.small, 0);
        const QFontMetrics metrics(theme.fonts.interface);
        const QString words = metrics.elidedText(text(), Qt::ElideRight, inner.width());
        painter.setFont(theme.fonts.interface);
        painter.setPen(theme.palette.text);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, words);
        inner.adjust(metrics.horizontalAdvance(words) + 6, 0, 0, 0);
        painter.setFont(theme.fonts.small);
        painter.setPen(theme.palette.muted);
        painter.drawText(
            inner, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(theme.fonts.small).elidedText(m_detail, Qt::ElideRight, std::max(0, inner.width())));
    }

private:
    const ThemeProvider& m_themes;
    QString m_detail;
    QString m_key;
};

} // namespace

MentionPopup::MentionPopup(const ThemeProvider& themes, QWidget* window)
    : AnchoredPopup(themes, window)
    , m_question(new QLabel(this))
    , m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("mentionPopup"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setIndent(themes.metrics().small);
    const int edge = shadowRoom + themes.metrics().small;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().tiny);
    m_question->setContentsMargins(themes.metrics().small, themes.metrics().tiny, themes.metrics().small, 0);
    column->addWidget(m_question);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    const auto restyle = [this] {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, this->themes().palette().muted);
        m_question->setPalette(quiet);
        m_question->setFont(this->themes().fonts().small);
    };
    connect(&themes, &ThemeProvider::changed, this, restyle);
    restyle();
}

QWidget* MentionPopup::firstFocus() {
    return m_buttons.isEmpty() ? static_cast<QWidget*>(this) : m_buttons.front();
}

std::vector<MentionPopup::Answer> MentionPopup::answersFor(const std::vector<MentionCandidate>& candidates) {
    std::vector<Answer> answers;
    const auto other =
        Answer{tr("Somebody else…"), {}, QStringLiteral("E"), [this] { Q_EMIT otherRequested(m_mention); }};
    if (m_mention.status == domain::MentionStatus::Linked || m_mention.status == domain::MentionStatus::Rejected) {
        answers.push_back(
            {tr("Take this back"), {}, QStringLiteral("U"), [this] { Q_EMIT forgetRequested(m_mention); }});
        answers.push_back(other);
        return answers;
    }
    if (m_mention.status == domain::MentionStatus::Suggested && candidates.size() == 1) {
        const auto entity = candidates.front().entity;
        answers.push_back({tr("Link"), candidates.front().name, QStringLiteral("L"),
                           [=, this] { Q_EMIT linkRequested(m_mention, entity); }});
        answers.push_back(
            {tr("Not this"), {}, QStringLiteral("X"), [=, this] { Q_EMIT rejectRequested(m_mention, entity); }});
        answers.push_back(other);
        return answers;
    }
    int number = 1;
    for (const MentionCandidate& one : candidates) {
        const auto entity = one.entity;
        answers.push_back(
            {one.name, one.detail, QString::number(number++), [=, this] { Q_EMIT linkRequested(m_mention, entity); }});
    }
    answers.push_back(
        {tr("None of these"), {}, QStringLiteral("X"), [this] { Q_EMIT rejectRequested(m_mention, {}); }});
    answers.push_back(other);
    return answers;
}

void MentionPopup::open(const QRect& anchor, const domain::Mention& mention,
                        const std::vector<MentionCandidate>& candidates) {
    m_mention = mention;
    const QString first = candidates.empty() ? QString() : candidates.front().name;
    QString question;
    switch (mention.status) {
    case domain::MentionStatus::Suggested:
        question = tr("Does “%1” mean %2?").arg(mention.surface, first);
        break;
    case domain::MentionStatus::Ambiguous:
        question = tr("Which “%1”?").arg(mention.surface);
        break;
    case domain::MentionStatus::Linked:
        question = tr("“%1” means %2.").arg(mention.surface, first);
        break;
    case domain::MentionStatus::Rejected:
        question = first.isEmpty() ? tr("“%1” means none of those who bear the name.").arg(mention.surface)
                                   : tr("“%1” does not mean %2.").arg(mention.surface, first);
        break;
    }
    show(question, answersFor(candidates));
    showAt(anchor);
}

void MentionPopup::show(const QString& question, std::vector<Answer> answers) {
    m_question->setText(question);
    setAccessibleName(question);
    for (QWidget* button : std::as_const(m_buttons)) {
        m_rows->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_answers = std::move(answers);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        auto* button = new AnswerButton(themes(), m_answers[i].text, m_answers[i].detail, m_answers[i].key);
        connect(button, &QAbstractButton::clicked, this, [this, i] { give(i); });
        m_rows->addWidget(button);
        m_buttons << button;
    }
}

void MentionPopup::give(size_t answer) {
    const auto act = m_answers[answer].act;
    dismiss();
    act();
}

void MentionPopup::keyPressEvent(QKeyEvent* event) {
    const auto now = m_buttons.indexOf(focusWidget());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const auto to = std::clamp<qsizetype>(now + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_buttons.size() - 1);
        m_buttons[to]->setFocus();
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        give(static_cast<size_t>(std::max<qsizetype>(0, now)));
        return;
    default:
        break;
    }
    const auto found = std::ranges::find(m_answers, event->text().toUpper(), &Answer::key);
    if (!event->text().isEmpty() && found != m_answers.end()) {
        give(static_cast<size_t>(found - m_answers.begin()));
        return;
    }
    AnchoredPopup::keyPressEvent(event);
}

} // namespace gainsay::ui
