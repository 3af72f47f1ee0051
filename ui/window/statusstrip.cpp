// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusstrip.h"

#include "ui/style/icons.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int stripHeight = 28;
constexpr int progressWidth = 140;
constexpr int progressHeight = 6;

struct Count {
    QString number;
    QString word;
};

std::vector<Count> countsOf(const StatusCounts& counts) {
    const auto count = [](qsizetype number, const QString& one, const QString& many) {
        return Count{QString::number(number), number == 1 ? one : many};
    };
    std::vector<Count> parts{
        count(counts.articles, StatusStrip::tr("article"), StatusStrip::tr("articles")),
        count(counts.quotes, StatusStrip::tr("quote"), StatusStrip::tr("quotes")),
        count(counts.entities, StatusStrip::tr("entity"), StatusStrip::tr("entities")),
        count(counts.contradictions, StatusStrip::tr("contradiction"), StatusStrip::tr("contradictions"))};
    if (counts.waitingQuotes > 0) {
        parts[1].word += StatusStrip::tr(", %1 to place").arg(counts.waitingQuotes);
    }
    if (counts.newContradictions > 0) {
        parts.back().word += StatusStrip::tr(", %1 new").arg(counts.newContradictions);
    }
    return parts;
}

} // namespace

StatusStrip::StatusStrip(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_job(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_saved(new QLabel(tr("Offline · every change saved"), this)) {
    setObjectName(QStringLiteral("status"));
    setFixedHeight(stripHeight);
    m_job->setTextFormat(Qt::PlainText);
    m_saved->setTextFormat(Qt::PlainText);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("status.cancel"));
    connect(m_cancel, &QToolButton::clicked, this,
            [this] { m_shownJob ? Q_EMIT cancelRequested() : Q_EMIT readingCancelled(); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(themes.metrics().large, 1, themes.metrics().large, 0);
    row->setSpacing(themes.metrics().small);
    row->addStretch();
    row->addWidget(m_job);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addSpacing(themes.metrics().medium);
    row->addWidget(m_saved);
    hideProgress();
    connect(&themes, &ThemeProvider::changed, this, &StatusStrip::restyle);
    restyle();
}

void StatusStrip::setCounts(const StatusCounts& counts) {
    m_counts = counts;
    QStringList words;
    for (const Count& part : countsOf(counts)) {
        words << part.number + QLatin1Char(' ') + part.word;
    }
    setAccessibleName(words.join(tr(", ")));
    update();
}

void StatusStrip::showProgress(const QString& text, qint64 done, qint64 total) {
    m_shownJob = Job{text, done, total};
    updateProgress();
}

void StatusStrip::hideProgress() {
    m_shownJob.reset();
    updateProgress();
}

void StatusStrip::showReading(const QString& text, qint64 done, qint64 total) {
    m_reading = Job{text, done, total};
    updateProgress();
}

void StatusStrip::hideReading() {
    m_reading.reset();
    updateProgress();
}

void StatusStrip::updateProgress() {
    const std::optional<Job>& shown = m_shownJob ? m_shownJob : m_reading;
    if (shown) {
        m_job->setText(shown->text);
        m_progress->setRange(0, static_cast<int>(shown->total));
        m_progress->setValue(static_cast<int>(shown->done));
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_job, m_progress, m_cancel}) {
        widget->setVisible(shown.has_value());
    }
}

bool StatusStrip::isProgressShown() const {
    return !m_progress->isHidden();
}

void StatusStrip::restyle() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, m_themes.palette().muted);
    for (QLabel* label : {m_job, m_saved}) {
        label->setFont(m_themes.fonts().small);
        label->setPalette(quiet);
    }
    m_cancel->setIcon(makeIcon(Icon::Close, m_themes.palette()));
    m_cancel->setIconSize({12, 12});
    m_cancel->setFixedSize(22, 22);
    update();
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Theme& theme = m_themes.theme();
    painter.fillRect(rect(), theme.palette.raised);
    painter.fillRect(QRect(0, 0, width(), 1), theme.palette.line);
    QFont strong = theme.fonts.small;
    strong.setWeight(QFont::DemiBold);
    const int end = (isProgressShown() ? m_job : m_saved)->x() - theme.metrics.large;
    int x = theme.metrics.large;
    for (const Count& part : countsOf(m_counts)) {
        const int number = QFontMetrics(strong).horizontalAdvance(part.number);
        const int word = QFontMetrics(theme.fonts.small).horizontalAdvance(part.word);
        if (x + number + theme.metrics.tiny + word > end) {
            return;
        }
        painter.setFont(strong);
        painter.setPen(theme.palette.text);
        painter.drawText(QRect(x, 1, number + 1, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, part.number);
        x += number + theme.metrics.tiny;
        painter.setFont(theme.fonts.small);
        painter.setPen(theme.palette.muted);
        painter.drawText(QRect(x, 1, word + 1, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, part.word);
        x += word + theme.metrics.large;
    }
}

} // namespace gainsay::ui
