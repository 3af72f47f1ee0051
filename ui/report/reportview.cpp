// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportview.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace gainsay::ui {
namespace {

constexpr int columnWidth = 720;
constexpr int progressHeight = 6;

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/// A card: surface, hairline, round corners.
class Card final : public QWidget {
public:
    explicit Card(const ThemeProvider& themes)
        : m_themes(themes) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, QRectF(rect()), m_themes.metrics().radiusCard, m_themes.palette().surface,
                   m_themes.palette().line);
    }

private:
    const ThemeProvider& m_themes;
};

std::array<QString, 4> countedWords() {
    return {ReportView::tr("articles"), ReportView::tr("quotes"), ReportView::tr("claims"),
            ReportView::tr("contradictions")};
}

} // namespace

ReportView::ReportView(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_headline(plainLabel(tr("An annotated report")))
    , m_explanation(plainLabel(
          tr("Every quote is checked against the stored original while the report is written, so that another person "
             "can check it word by word. If one is not in its source, nothing is written.")))
    , m_notes(new QCheckBox(tr("Notes on quotes")))
    , m_dismissed(new QCheckBox(tr("Dismissed contradictions, marked as such")))
    , m_quotes(new QComboBox)
    , m_paper(new QComboBox)
    , m_html(new QPushButton(tr("Export HTML…")))
    , m_pdf(new QPushButton(tr("Export PDF…")))
    , m_progress(new QProgressBar)
    , m_message(new MessageBar(themes))
    , m_empty(new EmptyState(themes, Icon::Report,
                             tr("There is nothing to report yet. Highlight what the articles say first."), tr("Read"),
                             {}, this)) {
    setObjectName(QStringLiteral("report"));
    m_notes->setChecked(true);
    setTags({});
    m_quotes->setAccessibleName(tr("Quotes that go in"));
    connect(m_quotes, &QComboBox::activated, this, [this](int index) {
        m_tag = domain::TagId(m_quotes->itemData(index).toUuid());
        Q_EMIT optionsChanged();
    });
    m_paper->addItems({tr("A4"), tr("US Letter")});
    m_paper->setAccessibleName(tr("Paper size of the PDF"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Writing the report"));
    m_progress->hide();
    for (const QCheckBox* box : {m_notes, m_dismissed}) {
        connect(box, &QCheckBox::toggled, this, &ReportView::optionsChanged);
    }
    connect(m_empty, &EmptyState::actionTriggered, this, &ReportView::readRequested);

    m_card = makeCard();
    auto* column = new QVBoxLayout;
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addSpacing(themes.metrics().medium);
    column->addWidget(m_card);
    column->addWidget(m_message);
    column->addWidget(makeResult());
    column->addStretch();
    auto* content = new QWidget;
    auto* page = new QHBoxLayout(content);
    page->setContentsMargins(themes.metrics().huge + themes.metrics().tiny, themes.metrics().huge,
                             themes.metrics().huge, themes.metrics().huge);
    auto* box = new QWidget;
    box->setMaximumWidth(columnWidth);
    box->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    page->addWidget(box, columnWidth);
    page->addStretch(1);
    box->setObjectName(QStringLiteral("report.page"));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // which handing it over has switched on
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    whole->addWidget(m_empty);
    m_empty->hide();
    connect(&themes, &ThemeProvider::changed, this, &ReportView::restyle);
    restyle();
}

QWidget* ReportView::makeCard() {
    auto* card = new Card(m_themes);
    auto* column = new QVBoxLayout(card);
    const int edge = m_themes.metrics().huge;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(m_themes.metrics().medium);
    column->addLayout(makeCounts());
    column->addSpacing(m_themes.metrics().small);
    auto* heading = plainLabel(tr("What goes in"));
    m_strong.push_back(heading);
    column->addWidget(heading);
    column->addWidget(m_notes);
    column->addWidget(m_dismissed);
    column->addLayout(makeChoice(tr("Quotes"), *m_quotes));
    column->addLayout(makeChoice(tr("Paper of the PDF"), *m_paper));
    column->addSpacing(m_themes.metrics().small);
    column->addLayout(makeButtons());
    column->addWidget(m_progress);
    return card;
}

QLayout* ReportView::makeChoice(const QString& words, QComboBox& choice) {
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().small);
    auto* label = plainLabel(words);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(&choice);
    row->addStretch();
    return row;
}

QLayout* ReportView::makeCounts() {
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().huge * 2);
    for (const QString& words : countedWords()) { // from the start, so that the numbers have room above them
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto* number = plainLabel(QStringLiteral("0"));
        auto* name = plainLabel(words);
        number->setWordWrap(false);
        name->setWordWrap(false);
        m_numbers.push_back(number);
        m_words.push_back(name);
        m_quiet.push_back(name);
        cell->addWidget(number);
        cell->addWidget(name);
        row->addLayout(cell);
    }
    row->addStretch();
    return row;
}

QLayout* ReportView::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().small);
    setButtonKind(*m_html, ButtonKind::Primary);
    m_html->setObjectName(QStringLiteral("report.html"));
    m_pdf->setObjectName(QStringLiteral("report.pdf"));
    connect(m_html, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(session::ReportFormat::Html); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(session::ReportFormat::Pdf); });
    row->addWidget(m_html);
    row->addWidget(m_pdf);
    row->addStretch();
    return row;
}

QWidget* ReportView::makeResult() {
    m_result = new Card(m_themes);
    auto* row = new QHBoxLayout(m_result);
    row->setContentsMargins(m_themes.metrics().large, m_themes.metrics().medium, m_themes.metrics().medium,
                            m_themes.metrics().medium);
    row->setSpacing(m_themes.metrics().small);
    m_resultText = plainLabel({});
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* folder = new QPushButton(tr("Show in folder"));
    auto* open = new QPushButton(tr("Open"));
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT showInFolderRequested(m_path); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    row->addWidget(m_resultText, 1);
    row->addWidget(folder);
    row->addWidget(open);
    m_result->hide();
    return m_result;
}

session::ReportOptions ReportView::options() const {
    return {.notes = m_notes->isChecked(),
            .dismissedContradictions = m_dismissed->isChecked(),
            .letterPaper = m_paper->currentIndex() == 1,
            .tag = domain::TagId(m_quotes->currentData().toUuid())};
}

void ReportView::setTags(const std::vector<domain::Tag>& tags) {
    const session::ReportOptions before = options();
    m_quotes->clear();
    m_quotes->addItem(tr("All"), QUuid());
    for (const domain::Tag& tag : tags) {
        m_quotes->addItem(tr("Those with the tag “%1”").arg(tag.name), tag.id.uuid());
    }
    m_quotes->setCurrentIndex(std::max(0, m_quotes->findData(m_tag.uuid())));
    if (options().tag != before.tag) {
        Q_EMIT optionsChanged();
    }
}

void ReportView::chooseTag(domain::TagId tag) {
    m_tag = tag;
    m_quotes->setCurrentIndex(std::max(0, m_quotes->findData(tag.uuid())));
    Q_EMIT optionsChanged();
}

void ReportView::setPreview(const session::ReportSummary& summary) {
    const qsizetype numbers[] = {summary.articles, summary.quotes, summary.claims, summary.contradictions};
    const QString ones[] = {tr("article"), tr("quote"), tr("claim"), tr("contradiction")};
    const auto many = countedWords();
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setText(QString::number(numbers[i]));
        m_words[i]->setText(numbers[i] == 1 ? ones[i] : many[i]);
    }
    const bool nothing = summary.quotes == 0;
    m_empty->setVisible(nothing);
    m_scroll->setVisible(!nothing);
}

void ReportView::setWriting(bool writing) {
    m_writing = writing;
    m_progress->setVisible(writing);
    m_html->setEnabled(!writing);
    m_pdf->setEnabled(!writing);
}

void ReportView::showWriting(session::ReportFormat /*format*/) {
    m_path.clear();
    m_message->hide();
    m_result->hide();
    setWriting(true);
}

void ReportView::showWritten(const session::ReportSummary& summary) {
    setWriting(false);
    m_path = summary.path;
    m_resultText->setText(tr("Report written: %1").arg(QDir::toNativeSeparators(summary.path)));
    m_result->show();
}

void ReportView::showError(const Error& error) {
    setWriting(false);
    m_message->showError(error);
}

void ReportView::restyle() {
    const Fonts& fonts = m_themes.fonts();
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    m_headline->setFont(fonts.headline);
    m_explanation->setPalette(quiet);
    for (QLabel* label : m_quiet) {
        label->setPalette(quiet);
        label->setFont(fonts.small);
    }
    for (QLabel* label : m_strong) {
        label->setFont(fonts.strong);
    }
    for (QLabel* label : m_numbers) {
        label->setFont(fonts.headline);
    }
    update();
}

void ReportView::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), m_themes.palette().ground);
}

} // namespace gainsay::ui
