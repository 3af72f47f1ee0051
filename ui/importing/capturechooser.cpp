// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/capturechooser.h"

#include "ui/importing/capturemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int listHeight = 340;
constexpr int titleWidth = 280;
constexpr int timeWidth = 150;
constexpr int statusWidth = 110;

} // namespace

CaptureChooser::CaptureChooser(const ThemeProvider& themes, std::vector<session::ImportItem> captures, QWidget* parent)
    : QWidget(parent)
    , m_model(new CaptureModel(std::move(captures), this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("Select all"), this))
    , m_none(new QPushButton(tr("Select none"), this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Import none"), this)) {
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build(themes);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &CaptureChooser::showCount);
    connect(m_filter, &QLineEdit::returnPressed, m_import, &QPushButton::click);
    connect(m_model, &CaptureModel::dataChanged, this, &CaptureChooser::showCount);
    connect(m_all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_model->chosen(), m_model->rowCount()); });
    connect(m_cancel, &QPushButton::clicked, this, &CaptureChooser::cancelled);
    connect(m_list, &QTreeView::activated, this, [this] { m_import->click(); });
    showCount();
}

void CaptureChooser::build(const ThemeProvider& themes) {
    m_filter->setPlaceholderText(tr("Words of the title or address"));
    m_filter->setAccessibleName(tr("Show only captures with these words"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_shown);
    m_list->setAccessibleName(tr("Captures"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFixedHeight(listHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CaptureModel::AddressColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(CaptureModel::TitleColumn, titleWidth);
    m_list->setColumnWidth(CaptureModel::TimeColumn, timeWidth);
    m_list->setColumnWidth(CaptureModel::StatusColumn, statusWidth);
    m_list->setCurrentIndex(m_shown->index(0, 0));
    m_count->setTextFormat(Qt::PlainText);
    m_import->setObjectName(QStringLiteral("captures.import"));
    m_import->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(themes.metrics().small);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_count);
    column->addLayout(buttons);
    setFocusProxy(m_list);
}

void CaptureChooser::tickShown(bool ticked) {
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        m_model->setChosen(m_shown->mapToSource(m_shown->index(row, 0)).row(), ticked);
    }
}

void CaptureChooser::showCount() {
    const int chosen = m_model->chosenCount();
    m_count->setText(m_shown->rowCount() == m_model->rowCount()
                         ? tr("%1 of %2 captures are chosen.").arg(chosen).arg(m_model->rowCount())
                         : tr("%1 of %2 captures are chosen; %3 are shown.")
                               .arg(chosen)
                               .arg(m_model->rowCount())
                               .arg(m_shown->rowCount()));
    m_import->setText(chosen == 1 ? tr("Import 1 capture") : tr("Import %1 captures").arg(chosen));
    m_import->setEnabled(chosen > 0);
}

} // namespace gainsay::ui
