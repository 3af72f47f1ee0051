// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/sectionheader.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int columnWidth = 560;
constexpr int recentRowHeight = 48;
constexpr int shownRecent = 5;
constexpr int dropHeight = 96;
constexpr int pathRole = Qt::UserRole;

QString shortFolder(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// Name and folder of a dossier in two lines.
class RecentDelegate final : public QStyledItemDelegate {
public:
    RecentDelegate(const ThemeProvider& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override {
        return {0, recentRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const Theme& theme = m_themes.theme();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        if (option.state.testFlag(QStyle::State_MouseOver) || current) {
            paintPanel(*painter, option.rect, theme.metrics.radiusField, theme.palette.hover);
        }
        if (current) {
            paintFocusRing(*painter, option.rect, theme.metrics.radiusField, theme.palette.focus);
        }
        const QRect inner = option.rect.adjusted(theme.metrics.medium, 6, -theme.metrics.medium, -6);
        const bool there = QFileInfo::exists(index.data(pathRole).toString());
        painter->setFont(theme.fonts.strong);
        painter->setPen(there ? theme.palette.text : theme.palette.faint);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter->setFont(theme.fonts.small);
        painter->setPen(theme.palette.muted);
        const QString folder = shortFolder(index.data(pathRole).toString());
        const QString line = there ? folder : StartPage::tr("no longer in %1").arg(folder);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(theme.fonts.small).elidedText(line, Qt::ElideMiddle, inner.width()));
        painter->restore();
    }

private:
    const ThemeProvider& m_themes;
};

QLabel* makeLabel(const QString& text) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_name(makeLabel(tr("Gainsay")))
    , m_purpose(makeLabel(tr("Read several accounts of one event, and see where they contradict each other. Everything "
                             "stays in one file on this machine.")))
    , m_drop(makeLabel(tr("Or drop or paste articles here: files, folders, or a selection from the browser.\nThey "
                          "begin a new dossier.")))
    , m_recentHeader(new SectionHeader(themes, tr("Recent dossiers")))
    , m_recent(new QListWidget) {
    setObjectName(QStringLiteral("start"));
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setFixedHeight(dropHeight);
    m_drop->setContentsMargins(themes.metrics().large, 0, themes.metrics().large, 0); // clear of the dashes around it
    buildRecent();

    auto* page = new QGridLayout(this);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 1000);
    page->setColumnStretch(2, 1);
    page->setColumnMinimumWidth(0, themes.metrics().huge);
    page->setColumnMinimumWidth(2, themes.metrics().huge);
    page->setRowStretch(0, 2);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(makeColumn(), columnWidth);
    centre->addStretch();
    page->addLayout(centre, 1, 1);
    page->setRowStretch(2, 3);
    connect(&themes, &ThemeProvider::changed, this, &StartPage::restyle);
    restyle();
    setRecent({});
}

void StartPage::buildRecent() {
    m_recent->setItemDelegate(new RecentDelegate(m_themes, m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setAccessibleName(tr("Recent dossiers"));
    const auto open = [this](const QListWidgetItem* item) { Q_EMIT recentRequested(item->data(pathRole).toString()); };
    connect(m_recent, &QListWidget::itemClicked, this, open);
    connect(m_recent, &QListWidget::itemActivated, this, open);
}

QWidget* StartPage::makeColumn() {
    auto* box = new QWidget;
    box->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().small);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addSpacing(m_themes.metrics().large);
    column->addLayout(makeButtons());
    column->addSpacing(m_themes.metrics().huge);
    column->addWidget(m_recentHeader);
    column->addWidget(m_recent);
    column->addSpacing(m_themes.metrics().large);
    column->addWidget(m_drop);
    return box;
}

QLayout* StartPage::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(m_themes.metrics().small);
    auto* create = new QPushButton(tr("New dossier…"));
    setButtonKind(*create, ButtonKind::Primary);
    auto* open = new QPushButton(tr("Open…"));
    auto* sample = new QPushButton(tr("Open the sample dossier"));
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    create->setObjectName(QStringLiteral("start.new"));
    sample->setObjectName(QStringLiteral("start.sample"));
    setFocusProxy(create);
    for (QPushButton* button : {create, open, sample}) {
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void StartPage::setRecent(const QStringList& paths) {
    m_recent->clear();
    for (const QString& path : paths.mid(0, shownRecent)) {
        auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        item->setData(pathRole, path);
        item->setToolTip(path);
    }
    m_recentHeader->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
    m_recent->setFixedHeight(recentRowHeight * m_recent->count() + 2);
}

void StartPage::restyle() {
    const Palette& colours = m_themes.palette();
    m_name->setFont(m_themes.fonts().title);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colours.muted);
    m_purpose->setPalette(quiet);
    m_drop->setPalette(quiet);
    update();
}

void StartPage::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_themes.palette().ground);
    QPen pen(m_themes.palette().outline, 1, Qt::DashLine);
    painter.setPen(pen);
    const QRectF zone(m_drop->mapTo(this, QPoint()), m_drop->size());
    painter.drawRoundedRect(zone.adjusted(0.5, 0.5, -0.5, -0.5), m_themes.metrics().radiusCard,
                            m_themes.metrics().radiusCard);
}

} // namespace gainsay::ui
