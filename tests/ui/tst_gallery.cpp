#include "ui/theme/badges.h"
#include "ui/theme/bars.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectioncaption.h"
#include "ui/widgets/segmentbuttons.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is painted by a free function, on the three grounds it may stand on.
class PainterSheet : public QWidget
{
public:
    PainterSheet() { setFixedSize(size::scaled(560), size::scaled(300)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = Theme::current();
        QPainter p(this);
        const std::array grounds{&Theme::window, &Theme::surface, &Theme::select};
        const int column = width() / 3;
        for (std::size_t i = 0; i < grounds.size(); ++i)
            p.fillRect(QRect(int(i) * column, 0, column, size::scaled(170)), t.*grounds[i]);
        const std::array<std::optional<double>, 6> scores{-0.68, -0.22, 0.02, 0.46, 0.81, std::nullopt};
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            int y = 4;
            for (const auto &score : scores) {
                paintMoodText(&p, QRectF(int(i) * column + 12, y, column - 20, size::scaled(22)), score, false, TextStyle::Caption);
                y += size::scaled(23);
            }
            paintMoodText(&p, QRectF(int(i) * column + 12, y, column - 20, size::scaled(22)), 0.04, true, TextStyle::Small);
        }
        int y = size::scaled(178);
        int x = 12;
        x += paintVerdict(&p, QRectF(x, y, 200, 20), Verdict::Better, u"+8"_s) + 8;
        x += paintVerdict(&p, QRectF(x, y, 200, 20), Verdict::Worse, u"−6"_s) + 8;
        x += paintVerdict(&p, QRectF(x, y, 200, 20), Verdict::WithinNoise, u"+13"_s) + 8;
        x += paintTag(&p, QRectF(x, y, 80, 20), u"cargo bike"_s) + 8;
        paintTag(&p, QRectF(x, y, 60, 20), u"a very long tag"_s);
        y += size::scaled(28);
        for (const auto notice : {Notice::Information, Notice::Done, Notice::Warning, Notice::Error}) {
            const QRectF box(12 + int(notice) * size::scaled(24), y, size::scaled(16), size::scaled(16));
            paintNoticeMark(&p, box, notice);
        }
        paintContribution(&p, QRectF(size::scaled(130), y, 100, 16), -0.32, 0.32);
        paintContribution(&p, QRectF(size::scaled(250), y, 100, 16), 0.09, 0.32);
        const std::array<std::optional<double>, 8> moods{0.4, 0.38, 0.45, 0.1, std::nullopt, 0.18, -0.1, -0.68};
        paintSparkline(&p, QRectF(size::scaled(370), y - 10, 180, 36), moods);
        y += size::scaled(28);
        for (const QString &figure : {u"1,111.11"_s, u"8,888.88"_s, u"−40.07"_s}) {
            paintFigures(&p, QRectF(12, y, 90, 18), figure, TextStyle::Body, t.text);
            y += size::scaled(18);
        }
    }
};

QWidget *buttonRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row, 8);
    auto *entry = new Button(u"New entry"_s, row);
    entry->setIconName(u"list-add"_s);
    entry->setKeyHint(u"Ctrl N"_s);
    auto *save = new Button(u"Save"_s, Button::Kind::Primary, row);
    save->setKeyHint(u"Ctrl ↵"_s);
    auto *import = new Button(u"Import 1,303 customers"_s, Button::Kind::Primary, row);
    import->setIconName(u"document-import"_s);
    auto *call = new Button(u"Call"_s, row);
    call->setIconName(u"call-start"_s);
    call->setSmall(true);
    auto *staff = new Button(u"Nora"_s, Button::Kind::Flat, row);
    staff->setIconName(u"user"_s);
    staff->setArrow(true);
    auto *off = new Button(u"Not now"_s, row);
    off->setEnabled(false);
    auto *more = new QToolButton(row);
    more->setIcon(themedIcon(u"overflow-menu"_s));
    more->setAutoRaise(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{entry, save, import, call, staff, off, more, new LinkButton(u"Show all"_s, row)})
        layout->addWidget(widget);
    return row;
}

QWidget *chipRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row);
    auto *on = new Chip(u"Everything"_s, row);
    on->setChecked(true);
    auto *segments = new Chip(u"All segments"_s, row);
    segments->setArrow(true);
    auto *kept = new Chip(u"Operations"_s, row);
    kept->setTickWhenOn(true);
    kept->setChecked(true);
    auto *topic = new Chip(u"Topic: Brakes"_s, Chip::Kind::Offered, row);
    topic->setIconName(u"tag"_s);
    auto *filter = new Chip(u"Filter"_s, row);
    filter->setIconName(u"view-filter"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{on, new Chip(u"Conversations"_s, row), filter, segments, kept, topic})
        layout->addWidget(widget);
    return row;
}

QWidget *formRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row, 8);
    auto *line = new QLineEdit(u"Ingrid Solheim"_s, row);
    auto *hint = new QLineEdit(row);
    hint->setPlaceholderText(u"Company"_s);
    auto *combo = new QComboBox(row);
    combo->addItems({u"Last contact"_s, u"Name"_s});
    auto *spin = new QSpinBox(row);
    spin->setValue(12);
    auto *date = new QDateEdit(QDate(2026, 11, 24), row);
    date->setCalendarPopup(true);
    auto *check = new QCheckBox(u"First row names the columns"_s, row);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Keep ours"_s, row);
    radio->setChecked(true);
    auto *off = new QLineEdit(u"not now"_s, row);
    off->setEnabled(false);
    auto *progress = new QProgressBar(row);
    progress->setValue(40);
    for (QWidget *widget : std::initializer_list<QWidget *>{line, hint, combo, spin, date, check, new QCheckBox(u"Told back"_s, row), radio, off, progress})
        layout->addWidget(widget);
    return row;
}

QWidget *viewRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *table = new QTableWidget(4, 3, row);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Phone"_s, u"Last purchase"_s});
    table->verticalHeader()->hide();
    for (int r = 0; r < 4; ++r) {
        for (int c = 0; c < 3; ++c)
            table->setItem(r, c, new QTableWidgetItem(u"Cell %1.%2"_s.arg(r).arg(c)));
    }
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setCurrentCell(1, 1);
    auto *list = new QListWidget(row);
    for (int i = 0; i < 20; ++i)
        list->addItem(u"Row %1"_s.arg(i));
    list->setCurrentRow(2);
    layout->addWidget(table, 3);
    layout->addWidget(list, 1);
    row->setFixedHeight(size::scaled(160));
    return row;
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<QWidget>();
    page->resize(1366, 1500);
    auto *outer = new QHBoxLayout(page.get());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *rail = new Rail(page.get());
    rail->addEntry(u"today"_s, u"Today"_s, u"view-calendar-upcoming-days"_s);
    rail->addEntry(u"customers"_s, u"Customers"_s, u"view-pim-contacts"_s);
    rail->addEntry(u"insights"_s, u"Insights"_s, u"office-chart-line"_s);
    rail->addEntry(u"settings"_s, u"Settings"_s, u"settings-configure"_s, {}, true);
    rail->setCurrent(u"customers"_s);
    rail->setCount(u"today"_s, 7);
    rail->setCount(u"insights"_s, 123);
    outer->addWidget(rail);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::s24, space::s16, space::s24, 0);
    column->setSpacing(space::s12);
    outer->addLayout(column, 1);

    auto *search = new SearchField(page.get());
    search->setPlaceholderText(u"Find a customer, phone number or word, or run a command"_s);
    search->setKeyHint(u"Ctrl K"_s);
    search->setMaximumWidth(520);
    column->addWidget(search);
    column->addWidget(buttonRow(page.get()));
    column->addWidget(chipRow(page.get()));

    auto *header = new QHBoxLayout;
    auto *avatar = new Avatar(page.get());
    avatar->setName(u"Ingrid Solheim"_s);
    auto *title = new ElidedLabel(TextStyle::Title, &Theme::text, page.get());
    title->setText(u"Ingrid Solheim"_s);
    auto *mood = new MoodLabel(TextStyle::Caption, page.get());
    mood->setMood(-0.68);
    header->addWidget(avatar);
    header->addWidget(title);
    header->addWidget(mood);
    header->addStretch();
    column->addLayout(header);

    auto *tabs = new SegmentButtons(SegmentButtons::Look::Tabs, page.get());
    for (const QString &name : {u"Overview"_s, u"Cohorts"_s, u"Drivers"_s})
        tabs->addSegment(name, name);
    auto *kinds = new SegmentButtons(SegmentButtons::Look::Pills, page.get());
    kinds->addSegment(u"call"_s, u"Call"_s, u"call-start"_s);
    kinds->addSegment(u"visit"_s, u"Visit"_s, u"user"_s);
    kinds->addSeparator();
    kinds->addSegment(u"purchase"_s, u"Purchase"_s, u"amarok_cart_view"_s);
    auto *segments = new QHBoxLayout;
    segments->addWidget(tabs);
    segments->addWidget(kinds);
    auto *tabBar = new QTabBar(page.get());
    tabBar->addTab(u"Shop"_s);
    tabBar->addTab(u"Staff"_s);
    segments->addWidget(tabBar);
    column->addLayout(segments);

    auto *strip = new MetricStrip(page.get());
    const auto addCard = [&](const MetricFigure &figure) {
        auto *card = new MetricCard;
        card->setFigure(figure);
        strip->addCard(card);
    };
    addCard({.name = u"NPS"_s, .figure = u"30"_s, .verdict = Verdict::WithinNoise, .change = u"+13"_s, .basis = u"18 to 41 · 179 answers"_s});
    addCard({.name = u"Effort (CES)"_s, .tooFew = u"Too few answers"_s, .missing = u"6 of the 10 needed"_s, .ask = u"Ask more customers…"_s});
    addCard({.name = u"Solved first time"_s, .figure = u"79 %"_s, .verdict = Verdict::Better, .change = u"+8"_s, .basis = u"74 to 84 % · 256 cases"_s});
    addCard({.name = u"Customers lost / month"_s, .figure = u"5.0 %"_s, .verdict = Verdict::Worse, .change = u"+0.6"_s, .basis = u"4.0 to 6.3 % · of 1,368"_s});
    column->addWidget(strip);

    for (const auto kind : {Notice::Information, Notice::Done, Notice::Warning, Notice::Error}) {
        auto *bar = new MessageBar(page.get());
        bar->showMessage(kind, u"31 rows could not be read; they are in rejects.csv beside the file."_s, u"Open it"_s);
        column->addWidget(bar);
    }
    auto *caption = new SectionCaption(u"Today"_s, page.get());
    caption->setExplanation(u"Tuesday 24 November"_s);
    caption->setRule(true);
    column->addWidget(caption);
    column->addWidget(new PainterSheet);
    column->addWidget(formRow(page.get()));
    auto *text = new QPlainTextEdit(u"Called her back: brake redone tomorrow."_s, page.get());
    text->setFixedHeight(size::scaled(60));
    column->addWidget(text);
    column->addWidget(viewRow(page.get()));
    auto *card = new Card(page.get());
    auto *inCard = new QVBoxLayout(card);
    auto *empty = new EmptyState(card);
    empty->setContent(u"No customer reads upset this month."_s, u"Show all customers"_s);
    inCard->addWidget(empty);
    card->setMinimumHeight(size::scaled(140));
    column->addWidget(card);
    column->addStretch();
    auto *status = new StatusLine(page.get());
    status->showDone(u"Task “Reserve loan bike for Wednesday” marked done."_s, true);
    status->showWork(u"Reading orders.csv"_s, 400, 1000, true);
    status->setTrailing(u"Backed up today, 08:02"_s);
    column->addWidget(status);
    return page;
}

} // namespace

/// Renders everything the pages are made of, so that the look can be reviewed at any time.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"rapport-test"_s);
        QCoreApplication::setApplicationName(u"gallery"_s);
        ThemeManager::instance()->install();
    }

    void renders_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << 100 << false;
        QTest::newRow("dark") << true << 100 << false;
        QTest::newRow("light, large text") << false << 150 << false;
        QTest::newRow("right to left") << false << 100 << true;
    }

    void renders()
    {
        QFETCH(bool, dark);
        QFETCH(int, percent);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(percent);

        const auto page = gallery();
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const QImage picture = page->grab().toImage();
        const QString folder = QStringLiteral(RAPPORT_BINARY_DIR) + u"/pictures"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u"/gallery-%1-%2%3.png"_s.arg(dark ? u"dark"_s : u"light"_s).arg(percent).arg(mirrored ? u"-rtl"_s : QString());
        QVERIFY(picture.save(file));
        qInfo().noquote() << file;

        // The page stands on the theme's ground, and what stands on it is seen.
        const Theme &t = Theme::current();
        const int railSide = mirrored ? picture.width() - 4 : 3;
        QCOMPARE(QColor(picture.pixel(picture.width() - 1 - railSide, 3)), t.window);
        QCOMPARE(QColor(picture.pixel(railSide, picture.height() / 2)), t.rail);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
