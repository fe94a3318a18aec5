#include "models/services/templates.h"
#include "models/templates/shippedtemplates.h"
#include "tests/ui/themed.h"
#include "tests/ui/workshop.h"
#include "ui/pages/settings/templatedialog.h"
#include "ui/pages/settings/templatelistmodel.h"
#include "ui/pages/settings/templatescard.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// The shop's templates on the Settings page.
class TestSettingsTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aTemplateIsWrittenWithAPreview();
    void aMisspeltPlaceholderIsSaid();
    void oneIsTakenOutOfUseAndRemoved();
    void theProgramsOwnComeBack();
    void usesAndWhatFollowedAreShown();
    void pictures_data();
    void pictures();

private:
    template<class T>
    [[nodiscard]] T *in(const char *name) const
    {
        return m_card->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TemplateDialog *dialog() const { return m_card->findChild<TemplateDialog *>(); }
    template<class T>
    [[nodiscard]] T *field(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] const TemplateListModel *model() const { return static_cast<const TemplateListModel *>(in<QListView>("list")->model()); }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->at(row).name == name)
                return row;
        }
        return -1;
    }
    void select(const QString &name) { in<QListView>("list")->setCurrentIndex(model()->index(rowOf(name))); }

    QTemporaryDir m_settings;
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<TemplatesCard> m_card;
};

void TestSettingsTemplates::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"rapport-test"_s);
    ThemeManager::instance()->install();
}

void TestSettingsTemplates::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    m_card = std::make_unique<TemplatesCard>(**m_shop);
    m_card->resize(560, 520);
    m_card->show();
    QTRY_VERIFY(model()->rowCount() > 25);
}

void TestSettingsTemplates::cleanup()
{
    m_card.reset();
    m_shop.reset();
}

void TestSettingsTemplates::aTemplateIsWrittenWithAPreview()
{
    in<QPushButton>("add")->click();
    QVERIFY(dialog());
    auto *save = field<QPushButton>("saveTemplate");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(field<QLineEdit>("name"), u"Zebra"_s);
    QTest::keyClicks(field<QPlainTextEdit>("body"), u"Hello {first_name|there}, see you {date+2}."_s);
    QCOMPARE(field<QLabel>("preview")->text(), u"Hello Ingrid, see you Tuesday, 24 November."_s);
    field<Chip>("moods.0")->click();
    field<Chip>("situations.7")->click();
    field<QComboBox>("category")->setCurrentIndex(1);
    save->click();
    QTRY_VERIFY(rowOf(u"Zebra"_s) >= 0);
    const ReplyTemplate kept = model()->at(rowOf(u"Zebra"_s));
    QCOMPARE(kept.moods, bitOf(MoodStep::Upset));
    QCOMPARE(kept.situations, bitOf(Situation::Birthday));
    QCOMPARE(kept.category, TemplateCategory::Empathy);
    QCOMPARE(kept.language, u"en"_s);
    // It is chosen, to be changed at once.
    QCOMPARE(in<QListView>("list")->currentIndex().row(), rowOf(u"Zebra"_s));
    QTRY_VERIFY(!dialog());
    QTest::keyClick(in<QListView>("list"), Qt::Key_Return);
    QVERIFY(field<Chip>("moods.0")->isChecked());
    field<QLineEdit>("name")->setText(u"Zoo"_s);
    field<QPushButton>("saveTemplate")->click();
    QTRY_VERIFY(rowOf(u"Zoo"_s) >= 0 && rowOf(u"Zebra"_s) < 0);
}

void TestSettingsTemplates::aMisspeltPlaceholderIsSaid()
{
    select(u"Birthday"_s);
    in<QPushButton>("add")->click();
    field<QPlainTextEdit>("body")->setPlainText(u"Hello {fristname}"_s);
    auto *problem = field<QWidget>("problem");
    QVERIFY(problem->isVisibleTo(dialog()));
    QVERIFY(field<QLabel>("preview")->text().contains(u"[fristname]"_s));
    field<QPlainTextEdit>("body")->setPlainText(u"Hello {first_name}"_s);
    QVERIFY(!problem->isVisibleTo(dialog()));
    dialog()->reject();
}

void TestSettingsTemplates::oneIsTakenOutOfUseAndRemoved()
{
    const int all = model()->rowCount();
    select(u"Bad news"_s);
    in<QPushButton>("toggle")->click();
    QTRY_VERIFY(!model()->at(rowOf(u"Bad news"_s)).active);
    QCOMPARE(in<QPushButton>("toggle")->text(), u"Use again"_s);
    QTest::keyClick(in<QListView>("list"), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), all - 1);
    QCOMPARE(rowOf(u"Bad news"_s), -1);
}

void TestSettingsTemplates::theProgramsOwnComeBack()
{
    select(u"Bad news"_s);
    in<QPushButton>("remove")->click();
    QTRY_COMPARE(rowOf(u"Bad news"_s), -1);
    QString said;
    connect(m_card.get(), &TemplatesCard::statusMessage, m_card.get(), [&said](const QString &sentence) { said = sentence; });
    const auto choose = [this](const QString &language) {
        in<QPushButton>("shipped")->click();
        auto *menu = in<QMenu>("languages");
        for (QAction *action : menu->actions()) {
            if (action->text() == language)
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(!in<QMenu>("languages"));
    };
    choose(u"English"_s);
    QTRY_COMPARE(said, u"1 template added"_s);
    QTRY_VERIFY(rowOf(u"Bad news"_s) >= 0);
    choose(u"English"_s);
    QTRY_COMPARE(said, u"They are all here already."_s);
    const int before = model()->rowCount();
    choose(u"German"_s);
    QTRY_COMPARE(model()->rowCount(), before + static_cast<int>(templates::shipped(u"de"_s).size()));
}

void TestSettingsTemplates::usesAndWhatFollowedAreShown()
{
    Workshop workshop(**m_shop);
    const ReplyTemplate sorry = model()->at(rowOf(u"Sorry, without an excuse"_s));
    for (int i = 0; i < 11; ++i) {
        const CustomerId id = workshop.add(u"Customer %1"_s.arg(i));
        workshop.talk(id, InteractionKind::Email, noon - 9 * day, u"Bad, I am disappointed."_s);
        InteractionDraft answer;
        answer.customer = id;
        answer.kind = InteractionKind::Email;
        answer.direction = Direction::Out;
        answer.at = noon - 8 * day;
        answer.text = u"We are sorry."_s;
        answer.usedTemplate = sorry.id;
        QVERIFY(await((*m_shop)->journal().log(answer)));
        workshop.talk(id, InteractionKind::Email, noon - 7 * day, i % 3 == 0 ? u"Thanks, very kind."_s : u"Good, thank you, happy now."_s);
    }
    m_card->hide();
    m_card->show();
    const auto effect = [this] {
        return model()->index(rowOf(u"Sorry, without an excuse"_s)).data(TemplateListModel::EffectRole).toString();
    };
    QTRY_VERIFY2(effect().startsWith(u"used 11 times; the next text reads better by"_s), qPrintable(effect()));
    QVERIFY2(effect().contains(u"n = 11)"_s), qPrintable(effect()));
    QCOMPARE(model()->index(rowOf(u"Bad news"_s)).data(TemplateListModel::EffectRole).toString(), u"not used yet"_s);
}

void TestSettingsTemplates::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::addRow("light") << false << 100;
    QTest::addRow("dark") << true << 100;
    QTest::addRow("large") << false << 150;
}

void TestSettingsTemplates::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(percent);
    QDir look(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    look.mkpath(u"."_s);
    select(u"Sorry for the wait"_s);
    QVERIFY(m_card->grab().save(look.filePath(u"templates-card-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
    in<QPushButton>("edit")->click();
    QTest::qWait(100);
    QVERIFY(dialog()->grab().save(look.filePath(u"templates-dialog-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
    dialog()->reject();
    ThemeManager::instance()->setTextScale(100);
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
}

QTEST_MAIN(TestSettingsTemplates)
#include "tst_settingstemplates.moc"
