// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/quote.h"
#include "tests/support/screenshot.h"
#include "ui/style/gainsaystyle.h"
#include "ui/style/icons.h"
#include "ui/style/interfacescale.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/elidedlabel.h"
#include "ui/style/widgets/emptystate.h"
#include "ui/style/widgets/gradebadge.h"
#include "ui/style/widgets/keyhint.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/style/widgets/sectionheader.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/style/widgets/stancebadge.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

/// Every icon with its name's number, to see that each is there and drawn alike.
class IconSheet : public QWidget {
public:
    explicit IconSheet(const ThemeProvider& themes)
        : m_themes(themes) {
        resize(520, 220);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_themes.palette().raised);
        for (int i = 0; i <= static_cast<int>(Icon::Tag); ++i) {
            const QPointF at(16 + (i % 10) * 50, 14 + (i / 10) * 50);
            paintIcon(painter, static_cast<Icon>(i), QRectF(at, QSizeF(24, 24)), m_themes.palette().muted);
        }
    }

private:
    const ThemeProvider& m_themes;
};

/// The eight highlights with digit, name and underline.
class HighlightSheet : public QWidget {
public:
    explicit HighlightSheet(const ThemeProvider& themes)
        : m_themes(themes) {
        setFixedHeight(60);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setFont(m_themes.fonts().reading);
        for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
            const HighlightColours& colours = m_themes.palette().highlight(colour);
            const QRectF box(((colour - 1) % 4) * 150, ((colour - 1) / 4) * 30, 130, 24);
            painter.fillRect(box, colours.tint);
            painter.setPen(m_themes.palette().text);
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("%1 %2").arg(colour).arg(highlightName(colour)));
            paintUnderline(painter, box.left(), box.right(), box.bottom() - 2, highlightPattern(colour), colours.bar);
        }
    }

private:
    const ThemeProvider& m_themes;
};

std::unique_ptr<QWidget> makeControls(const ThemeProvider& themes) {
    auto page = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(page.get());
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(12);
    int row = 0;
    const auto addRow = [&](std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget* widget : widgets) {
            line->addWidget(widget);
        }
        line->addStretch();
        grid->addLayout(line, row++, 0);
    };
    const auto button = [](const char* text, ButtonKind kind, bool enabled = true) {
        auto* made = new QPushButton(QString::fromUtf8(text));
        setButtonKind(*made, kind);
        made->setEnabled(enabled);
        return made;
    };
    addRow({button("Dismiss…", ButtonKind::Plain), button("Confirm", ButtonKind::Primary),
            button("Remove", ButtonKind::Danger), button("Quiet", ButtonKind::Quiet),
            button("Disabled", ButtonKind::Plain, false), button("Disabled", ButtonKind::Primary, false)});

    auto* views = new SegmentedControl(themes);
    for (const char* view : {"Read", "Compare", "Claims", "Timeline"}) {
        views->addSegment(QLatin1StringView(view));
    }
    views->setBadge(1, 3);
    addRow({views});

    auto* lens = new Chip(themes, QStringLiteral("Hedges"));
    lens->setCheckable(true);
    lens->setChecked(true);
    lens->setSpot(themes.palette().doubts.ink);
    auto* lensOff = new Chip(themes, QStringLiteral("Speech"));
    lensOff->setCheckable(true);
    lensOff->setSpot(themes.palette().accent);
    auto* filter = new Chip(themes, QStringLiteral("All"));
    filter->setCheckable(true);
    filter->setChecked(true);
    filter->setCount(9);
    auto* filterOff = new Chip(themes, QStringLiteral("New"));
    filterOff->setCheckable(true);
    filterOff->setCount(3);
    auto* entity = new Chip(themes, QStringLiteral("Harbour Board"));
    auto* stance = new Chip(themes, QStringLiteral("doubts"));
    stance->setColours(themes.palette().doubts);
    addRow({lens, lensOff, filter, filterOff, entity, stance});
    addRow({new StanceBadge(themes, domain::Stance::Asserts), new StanceBadge(themes, domain::Stance::Denies),
            new StanceBadge(themes, domain::Stance::Doubts), new StanceBadge(themes, domain::Stance::Reports),
            new GradeBadge(themes, QStringLiteral("B2")), new GradeBadge(themes, QString()),
            new KeyHint(themes, QStringLiteral("Ctrl K")), new KeyHint(themes, QStringLiteral("N"))});

    auto* field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("Search articles, quotes, entities…"));
    field->setMinimumWidth(260);
    auto* box = new QComboBox;
    box->addItems({QStringLiteral("Denial"), QStringLiteral("Quantity")});
    auto* check = new QCheckBox(QStringLiteral("Dated"));
    check->setChecked(true);
    auto* uncheck = new QCheckBox(QStringLiteral("Parked"));
    auto* radio = new QRadioButton(QStringLiteral("One"));
    radio->setChecked(true);
    addRow({field, box, check, uncheck, radio});

    auto* elided = new ElidedLabel(QStringLiteral("The harbour was closed for three days after the storm in March"));
    elided->setFixedWidth(220);
    auto* progress = new QProgressBar;
    progress->setRange(0, 40);
    progress->setValue(12);
    progress->setTextVisible(false);
    progress->setFixedSize(160, 6);
    addRow({new SectionHeader(themes, QStringLiteral("Contradicted by")), elided, progress});

    auto* sheet = new HighlightSheet(themes);
    grid->addWidget(sheet, row++, 0);

    auto* message = new MessageBar(themes);
    message->showMessage(MessageBar::Severity::Error,
                         QStringLiteral("“minutes.pdf” could not be read: it is damaged after page 3."),
                         QStringLiteral("xref table at 10 223"), QStringLiteral("Try again"));
    grid->addWidget(message, row++, 0);
    auto* info = new MessageBar(themes);
    info->showMessage(MessageBar::Severity::Info, QStringLiteral("12 of 40 files were already in this dossier."));
    grid->addWidget(info, row++, 0);

    auto* lower = new QHBoxLayout;
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("Harbour Board"), QStringLiteral("Port Union"), QStringLiteral("港湾局")});
    list->setCurrentRow(1);
    list->setFixedHeight(110);
    auto* table = new QTableWidget(2, 2);
    table->setHorizontalHeaderLabels({QStringLiteral("Words"), QStringLiteral("Value")});
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("in March")));
    table->setItem(0, 1, new QTableWidgetItem(QStringLiteral("2031-03")));
    table->setFixedHeight(110);
    lower->addWidget(list);
    lower->addWidget(table);
    grid->addLayout(lower, row++, 0);
    grid->setRowStretch(row, 1);
    page->resize(660, 620);
    return page;
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highlightsDifferInMoreThanColour() {
        QSet<QString> names;
        QSet<int> patterns;
        for (int colour = domain::firstColour; colour <= domain::lastColour; ++colour) {
            names << highlightName(colour);
            patterns << static_cast<int>(highlightPattern(colour));
        }
        QCOMPARE(names.size(), 8);
        QCOMPARE(patterns.size(), 8);
    }

    void interfaceGrowsWithTheDesktopsLetters() {
        QCOMPARE(interfaceScaleOf(40.0 / 3), 100); // 10 points, KDE
        QCOMPARE(interfaceScaleOf(44.0 / 3), 100); // 11 points, GNOME
        QCOMPARE(interfaceScaleOf(12), 100);       // no desktop at all
        QCOMPARE(interfaceScaleOf(18), 125);
        QCOMPARE(interfaceScaleOf(20), 150);
        QCOMPARE(interfaceScaleOf(100), 300);
        QCOMPARE(interfaceScaleOf(4), 100);
    }

    void themeChangeIsAnnounced() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        const QSignalSpy changes(&themes, &ThemeProvider::changed);
        themes.setMode(ThemeProvider::Mode::Light);
        QCOMPARE(changes.count(), 0);
        themes.setMode(ThemeProvider::Mode::Dark);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(themes.theme().scheme, Scheme::Dark);
    }

    void segmentsFollowTheKeyboard() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        SegmentedControl control(themes);
        control.addSegment(QStringLiteral("Read"));
        control.addSegment(QStringLiteral("Compare"));
        const QSignalSpy moves(&control, &SegmentedControl::currentIndexChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(moves.count(), 1);
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(control.currentIndex(), 0);
    }

    /// A list of tabs for assistive technology: each has a name, one is selected, and each can be pressed.
    void segmentsAreTabs() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        SegmentedControl control(themes);
        control.addSegment(QStringLiteral("Read"));
        control.addSegment(QStringLiteral("Compare"));
        QAccessibleInterface* tabs = QAccessible::queryAccessibleInterface(&control);
        QCOMPARE(tabs->role(), QAccessible::PageTabList);
        QCOMPARE(tabs->childCount(), 2);
        QAccessibleInterface* compare = tabs->child(1);
        QCOMPARE(compare->role(), QAccessible::PageTab);
        QCOMPARE(compare->text(QAccessible::Name), QStringLiteral("Compare"));
        QCOMPARE(tabs->indexOfChild(compare), 1);
        QVERIFY(!compare->state().selected);
        compare->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(control.currentIndex(), 1);
        QVERIFY(compare->state().selected);
    }

    void slidersFillFromWhereTheyCount_data() {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("inverted");
        QTest::addColumn<bool>("fillsFirst"); // the left or the upper part
        QTest::newRow("across") << Qt::Horizontal << Qt::LeftToRight << false << true;
        QTest::newRow("across, inverted") << Qt::Horizontal << Qt::LeftToRight << true << false;
        QTest::newRow("right to left") << Qt::Horizontal << Qt::RightToLeft << false << false;
        QTest::newRow("upright") << Qt::Vertical << Qt::LeftToRight << false << false;
        QTest::newRow("upright, inverted") << Qt::Vertical << Qt::LeftToRight << true << true;
    }
    void slidersFillFromWhereTheyCount() {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, inverted);
        QFETCH(bool, fillsFirst);
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        themes.install(*qApp);
        QSlider slider(orientation);
        slider.setLayoutDirection(direction);
        slider.setInvertedAppearance(inverted);
        slider.setValue(50);
        slider.resize(orientation == Qt::Horizontal ? QSize(120, 18) : QSize(18, 120));
        const QImage image = slider.grab().toImage();
        const auto at = [&](int along) {
            return image.pixelColor(orientation == Qt::Horizontal ? QPoint(along, 9) : QPoint(9, along));
        };
        const QColor accent = themes.palette().accent;
        QCOMPARE(at(30) == accent, fillsFirst);
        QCOMPARE(at(90) == accent, !fillsFirst);
    }

    void crossThatEmptiesAFieldFollowsTheTheme() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        themes.install(*qApp);
        QLineEdit field;
        field.setClearButtonEnabled(true);
        const auto crossing = [&] {
            return field.findChild<QToolButton*>()->icon().pixmap(QSize(20, 20), 1.0).toImage().pixelColor(10, 10);
        };
        QCOMPARE(crossing(), themes.palette().faint);
        themes.setMode(ThemeProvider::Mode::Dark);
        QCOMPARE(crossing(), themes.palette().faint);
    }

    void controls_data() { test::addThemes(); }
    void controls() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        const auto page = makeControls(themes);
        GAINSAY_COMPARE_SCREEN(*page, themes.theme(), "style-controls");
    }

    void menu_data() { test::addThemes(); }
    void menu() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        QMenu menu;
        menu.addAction(makeIcon(Icon::Note, themes.palette()), QStringLiteral("Note"), QKeySequence(Qt::Key_N));
        menu.addAction(makeIcon(Icon::Claim, themes.palette()), QStringLiteral("Claim…"), QKeySequence(Qt::Key_C));
        menu.addSeparator();
        QAction* toggle = menu.addAction(QStringLiteral("Source"));
        toggle->setCheckable(true);
        toggle->setChecked(true);
        menu.addAction(QStringLiteral("Remove"))->setEnabled(false);
        menu.addMenu(QStringLiteral("Colour"));
        menu.setActiveAction(toggle);
        menu.resize(menu.sizeHint());
        GAINSAY_COMPARE_SCREEN(menu, themes.theme(), "style-menu");
    }

    void icons_data() { test::addThemes(); }
    void icons() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        IconSheet sheet(themes);
        GAINSAY_COMPARE_SCREEN(sheet, themes.theme(), "style-icons");
    }

    /// What was narrow once is as high as its words need when it is wide.
    void emptyStateTakesTheRoomOfItsWords() {
        const ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        EmptyState empty(themes, Icon::Article, QStringLiteral("No article is open yet."), QStringLiteral("Import…"));
        empty.show();
        const auto* sentence = empty.findChild<QLabel*>();
        empty.resize(130, 340);
        const int narrow = sentence->height();
        empty.resize(560, 340);
        QVERIFY2(sentence->height() < narrow, qPrintable(QString::number(sentence->height())));
        QVERIFY(sentence->height() < 2 * sentence->fontMetrics().height());
    }

    void emptyState_data() { test::addThemes(); }
    void emptyState() {
        QFETCH(ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        EmptyState empty(themes, Icon::Article,
                         QStringLiteral("No article is open yet. Import some accounts of one event."),
                         QStringLiteral("Import…"), QStringLiteral("Open the sample dossier"));
        empty.resize(560, 340);
        GAINSAY_COMPARE_SCREEN(empty, themes.theme(), "style-empty");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestStyle)
#include "tst_style.moc"
