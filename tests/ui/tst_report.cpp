#include "models/services/forecasts.h"
#include "models/services/insight.h"
#include "models/text/directionsigns.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/pages/insights/reportsaver.h"
#include "ui/report/monthlyreport.h"
#include "ui/report/reportfindings.h"
#include "ui/report/reportoutlook.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int october = 2026 * 12 + 9;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pages(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    return count;
}

ReportData gathered(TemporaryShop &shop, int month)
{
    const TrendRequest request = reportRequest(month);
    const auto wide = await(shop->insight().trends(request));
    auto figures = await(shop->insight().figures(request));
    const auto service = await(shop->insight().service(request));
    const auto expected = await(shop->forecasts().shop());
    if (!wide || !figures || !service || !expected)
        qFatal("the shop could not be read");
    figures->add(*service);
    return reportData(month, shop->profile(), QDate(2026, 11, 22), *wide, *figures, *expected, {});
}

ReportFinding findingOf(const QVector<ReportFinding> &findings, const QString &key)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&key](const ReportFinding &finding) { return finding.measure.key == key; });
    return found == findings.end() ? ReportFinding() : *found;
}

} // namespace

/// The monthly report: what it says, that it becomes a file, and from the page.
class TstReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureIsChangedOrNotOrCantBeTold();
    void changesAreCalledRealOnlyWhereTheyAre();
    void revenueIsATotalAndIsComparedAsOne();
    void theMonthWhoseBuyersMayStillComeBackIsLeftOut();
    void theMonthBeforeIsToldInstead();
    void theMonthThatRunsTellsOfTheOneThatCanBeJudged();
    void whyThereIsNoComparisonIsSaid();
    void whatTheFiguresLeaveOutIsSaid();
    void signsAndBracketsAreInTheText();
    void aRoughForecastSaysItsRangeFirst();
    void overridesInANameTurnNothingRound();
    void becomesTwoToFourPages();
    void theSmallestReportHasTwoPages();
    void theFullestReportFitsOnFourPages();
    void aMonthWithoutEntriesIsRefused();
    void aFolderThatIsNotThereIsSaid();
    void thePageSavesIt();
    void anEmptyShopGetsASentence();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstReport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstReport::everyFigureIsChangedOrNotOrCantBeTold()
{
    const ReportData data = gathered(*m_shop, october);
    const QVector<ReportFinding> findings = reportFindings(data);
    for (const char *key : {"nps", "csat", "ces", "ces_easy", "ces_effort", "sentiment", "recovery", "fcr", "waiting", "handling", "promises", "bot_hand_over", "advocacy", "retention",
                            "churn", "contract_churn", "cltv", "revenue"})
        QVERIFY2(std::any_of(findings.begin(), findings.end(),
                             [key](const ReportFinding &finding) { return finding.measure.key == QLatin1String(key); }),
                 key);
    const ReportNews news = reportNews(data, findings);
    const auto never = std::count_if(findings.begin(), findings.end(), [](const ReportFinding &finding) { return !finding.counted; });
    QVERIFY(never >= 3);
    // What is spent so far is no news, and what was never counted is one line.
    QCOMPARE(news.changed.size() + news.unchanged.size() + news.unknown.size(), findings.size() - never);
    for (const QString &name : {u"Own effort"_s, u"Contracts ended"_s, u"Promises kept"_s})
        QVERIFY2(news.unknown.last().contains(name), qPrintable(news.unknown.last()));
    for (const ReportFinding &finding : findings) {
        QVERIFY(!finding.value.isEmpty());
        QVERIFY(!finding.measure.definition.isEmpty());
        if (finding.known)
            QVERIFY2(!finding.interval.isEmpty() && !finding.basis.isEmpty(), qPrintable(finding.measure.name));
    }
}

void TstReport::changesAreCalledRealOnlyWhereTheyAre()
{
    const ReportData data = gathered(*m_shop, october);
    const QVector<ReportFinding> findings = reportFindings(data);
    const auto value = std::find_if(findings.begin(), findings.end(), [](const ReportFinding &finding) { return finding.measure.key == u"cltv"; });
    QVERIFY(value != findings.end());
    QVERIFY(value->known && !value->year.known); // What is spent so far only ever grows: no change.
    const ReportNews news = reportNews(data, findings);
    QVERIFY(std::any_of(news.changed.begin(), news.changed.end(), [](const QString &line) { return line.contains(u"against October 2025") && line.contains(u"better"); }));
    for (const QString &line : news.unchanged)
        QVERIFY2(line.contains(QRegularExpression(u"\\(.+ to .+\\)"_s)), qPrintable(line));
    // How many were compared is said beside what is called real.
    int compared = 0;
    for (const ReportFinding &finding : findings)
        compared += finding.counted && finding.known && finding.measure.key != u"cltv" ? int(finding.month.known) + int(finding.year.known) : 0;
    QVERIFY(compared > 10 && news.comparisons == compared);
}

void TstReport::revenueIsATotalAndIsComparedAsOne()
{
    ReportData data = gathered(*m_shop, october);
    const auto revenue = [&data] {
        for (const ReportFinding &finding : reportFindings(data)) {
            if (finding.measure.key == u"revenue")
                return finding;
        }
        return ReportFinding();
    };
    QVERIFY(revenue().known && revenue().month.known && revenue().year.known);
    QCOMPARE(revenue().interval, u"a total"_s);
    QVERIFY2(revenue().basis.contains(u"purchases"), qPrintable(revenue().basis));
    // A month that sells five times as much is news, and said with its range.
    qint64 &sold = data.figures.months[data.figures.span.index(october)].revenue[u"EUR"_s];
    sold *= 5;
    QVERIFY(revenue().month.real && revenue().month.better);
    const QStringList changed = reportNews(data, reportFindings(data)).changed;
    QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QString &line) { return line.startsWith(u"Revenue: ") && line.contains(u"against September (+") && line.contains(u"better"); }));
}

void TstReport::theMonthWhoseBuyersMayStillComeBackIsLeftOut()
{
    const ReportData data = gathered(*m_shop, october);
    const ChartSpec spec = monthlySpec(measure(u"retention"_s), data.figures, data.figures.span.from);
    QVERIFY(!spec.points.last().value);
    QVERIFY2(spec.points.last().figure.contains(u"Not known yet"), qPrintable(spec.points.last().figure));
    QVERIFY(spec.points[spec.points.size() - 2].value);
}

void TstReport::theMonthBeforeIsToldInstead()
{
    const ReportData data = gathered(*m_shop, october);
    const QVector<ReportFinding> findings = reportFindings(data);
    const ReportFinding retention = findingOf(findings, u"retention"_s);
    QCOMPARE(retention.ofMonth, october - 1);
    QVERIFY(retention.known && retention.month.known && retention.year.known);
    QCOMPARE(findingOf(findings, u"churn"_s).ofMonth, october);
    const ReportNews news = reportNews(data, findings);
    const QStringList said = (news.changed + news.unchanged).filter(u"Bought again next month (September): "_s);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"against August") || said.first().contains(u"against September 2025"), qPrintable(said.first()));
    QVERIFY(news.unknown.filter(u"Not known yet"_s).isEmpty());
    // Also where so few have bought that the figure is missing for that reason first.
    ReportData few = data;
    metrics::Estimate bought;
    bought.n = 7;
    few.figures.months.last().figures.insert(u"retention"_s, bought);
    QCOMPARE(findingOf(reportFindings(few), u"retention"_s).ofMonth, october - 1);
    few.figures.months[few.figures.span.index(october - 1)].figures.insert(u"retention"_s, bought);
    const QStringList unknown = reportNews(few, reportFindings(few)).unknown;
    QVERIFY2(unknown.contains(u"Bought again next month (September): Too few: 7 of the 10 needed."_s), qPrintable(unknown.join(u'/')));
}

void TstReport::theMonthThatRunsTellsOfTheOneThatCanBeJudged()
{
    const ReportFinding retention = findingOf(reportFindings(gathered(*m_shop, october + 1)), u"retention"_s);
    QCOMPARE(retention.ofMonth, october - 1);
    QVERIFY(retention.known && retention.month.known);
    QVERIFY2(retention.year.known, qPrintable(retention.incomparable));
}

void TstReport::whyThereIsNoComparisonIsSaid()
{
    ReportData data = gathered(*m_shop, october);
    metrics::Estimate few;
    few.n = 9;
    const auto monthOf = [&data](int month) -> MonthlyFigures::Month & { return data.figures.months[data.figures.span.index(month)]; };
    monthOf(october - 1).figures.insert(u"csat"_s, few);
    monthOf(october - 12).figures.insert(u"csat"_s, metrics::Estimate());
    monthOf(october - 1).revenue[u"EUR"_s] = -500;
    monthOf(october - 12).revenue[u"EUR"_s] = -700;
    const auto unknown = [&data](const QString &name) { return reportNews(data, reportFindings(data)).unknown.filter(name).value(0); };
    QVERIFY2(unknown(u"Satisfied"_s).endsWith(u"Not compared: too few in September (9 of the 10 needed)."), qPrintable(unknown(u"Satisfied"_s)));
    QVERIFY2(unknown(u"Revenue"_s).endsWith(u"Not compared: more was given back than sold in September; more was given back than sold in October 2025."), qPrintable(unknown(u"Revenue"_s)));
    data.figures.span.running = october;
    QVERIFY2(unknown(u"Recovered"_s).endsWith(u"Not compared: the month is not over."), qPrintable(unknown(u"Recovered"_s)));
}

void TstReport::whatTheFiguresLeaveOutIsSaid()
{
    ReportData data = gathered(*m_shop, october);
    QVERIFY(leftOutText(data).isEmpty());
    MonthlyFigures::Month &month = data.figures.months[data.figures.span.index(october)];
    month.revenue.insert(u"USD"_s, 1200);
    month.keptApart.append({u"csat"_s, 10, 14});
    QCOMPARE(leftOutText(data), u"14 answers on a scale from 1 to 10 are kept apart. Purchases in USD are not in it: amounts of two currencies have no common total."_s);
    QVERIFY2(outlookParagraphs(data).first().contains(u"Purchases in USD are not in it"), qPrintable(outlookParagraphs(data).first()));
}

void TstReport::signsAndBracketsAreInTheText()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not on this machine");
    ReportData data = gathered(*m_shop, october);
    data.calls = {{u"Ingrid Solheim"_s, u"+49 451 5550142"_s, u"\u221226 (\u221242 to \u22120.4), 10:30"_s}};
    const QString path = m_folder.filePath(u"text.pdf"_s);
    QVERIFY(writeReport(data, path).ok());
    QProcess process;
    process.start(reader, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &part : {u"\u221226 (\u221242 to \u22120.4), 10:30"_s, u"+49 451 5550142"_s, u"Range (95 %)"_s, u"\u2248"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TstReport::overridesInANameTurnNothingRound()
{
    const auto written = [this](const QString &name) {
        ReportData data = gathered(*m_shop, october);
        data.calls = {{name, u"+49 451 5550142"_s, u"116 days now, usually 61"_s}};
        data.shop = name;
        const QString path = m_folder.filePath(u"names.pdf"_s);
        if (!writeReport(data, path))
            return QByteArray();
        // The day it was made is all two files of the same report differ by.
        QByteArray pdf = contents(path);
        const qsizetype made = pdf.indexOf("/CreationDate");
        return made < 0 ? pdf : pdf.remove(made, pdf.indexOf('\n', made) - made);
    };
    const QByteArray plain = written(u"Ingrid Solheim"_s);
    QVERIFY(!plain.isEmpty());
    QCOMPARE(written(u"\u202EIngrid \u2066Solheim\u202C\u2069"_s), plain);
    QCOMPARE(withoutDirectionOverrides(u"a\u200Eb\u200F\u05D0"_s), u"a\u200Eb\u200F\u05D0"_s);
}

void TstReport::aRoughForecastSaysItsRangeFirst()
{
    ReportData data = gathered(*m_shop, october);
    auto shop = std::make_shared<forecast::ShopForecast>(*data.forecast);
    QVERIFY(shop->totals);
    shop->totals->purchases = {110, 85, 140};
    shop->verdict.gate = forecast::Gate::Normal;
    forecast::Backtest past;
    past.back = {40, 31, 49};
    past.cameBack = 38;
    shop->backtests = {past};
    data.forecast = shop;
    const QStringList plain = outlookParagraphs(data);
    QVERIFY2(plain.first().contains(u"to buy on this many days: 110 (85 to 140)."), qPrintable(plain.first()));
    QVERIFY2(plain.last().contains(u"Customers expected back: 40 (31 to 49); 38 came."), qPrintable(plain.last()));
    shop->verdict.gate = forecast::Gate::Rough;
    const QStringList rough = outlookParagraphs(data);
    QVERIFY2(rough.first().contains(u"to buy on this many days: 85 to 140 (about 110)."), qPrintable(rough.first()));
    QVERIFY2(rough.last().contains(u"Customers expected back: 31 to 49 (about 40); 38 came."), qPrintable(rough.last()));
    // What stays of it is less than what is paid, and that is said.
    shop->totals->value = {40'000, 30'000, 50'000};
    shop->options.margin = 0.4;
    QVERIFY2(outlookParagraphs(data).first().contains(u"at a margin of 40"), qPrintable(outlookParagraphs(data).first()));
    shop->options.margin = 1;
    QVERIFY2(!outlookParagraphs(data).first().contains(u"margin"), qPrintable(outlookParagraphs(data).first()));
    shop->totals.reset();
    QCOMPARE(outlookParagraphs(data).size(), 1);
}

void TstReport::becomesTwoToFourPages()
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    const Result<void> written = writeReport(gathered(*m_shop, october), path);
    QVERIFY(written.ok());
    const QByteArray pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pages(pdf) >= 2 && pages(pdf) <= 4, qPrintable(QString::number(pages(pdf))));
    QFile::remove(insightsPicture(u"report"_s).replace(u".png"_s, u".pdf"_s));
    QVERIFY(QFile::copy(path, insightsPicture(u"report"_s).replace(u".png"_s, u".pdf"_s)));
}

void TstReport::theSmallestReportHasTwoPages()
{
    ReportData data;
    data.month = october;
    data.shop = u"Corner shop"_s;
    data.madeOn = QDate(2026, 11, 22);
    data.figures.span = {october, october, october + 1};
    data.figures.currency = u"EUR"_s;
    MonthlyFigures::Month month;
    month.month = october;
    month.purchases = 3;
    month.revenue.insert(u"EUR"_s, 4200);
    data.figures.months = {month};
    data.wide.nps.whyEmpty = data.wide.sentiment.whyEmpty = data.wide.cltv.whyEmpty = u"none"_s;
    const QString path = m_folder.filePath(u"small.pdf"_s);
    QVERIFY(writeReport(data, path).ok());
    QCOMPARE(pages(contents(path)), 2);
}

void TstReport::theFullestReportFitsOnFourPages()
{
    ReportData data = gathered(*m_shop, october);
    metrics::Estimate share;
    share.value = 0.5;
    share.low = 0.4;
    share.high = 0.6;
    share.n = 1234;
    for (MonthlyFigures::Month &month : data.figures.months) {
        for (const char *key : {"csat", "ces", "ces_easy", "ces_effort", "recovery", "fcr", "waiting", "handling", "promises", "bot_hand_over", "advocacy", "contract_churn"})
            month.figures.insert(QLatin1String(key), share);
        month.figures.insert(u"waiting_90"_s, share);
    }
    for (int i = 0; i < mostCalls; ++i)
        data.calls.append({u"Maximiliane von Hohenstein-Lindqvist"_s, u"+49 451 5550142"_s, u"116 days now, usually 61 · 72 % chance of none in 30 days"_s});
    QVERIFY(std::none_of(data.figures.months.begin(), data.figures.months.end(), [](const auto &month) { return month.figures.value(u"promises"_s).n == 0; }));
    const QString path = m_folder.filePath(u"full.pdf"_s);
    QVERIFY(writeReport(data, path).ok());
    QFile::remove(insightsPicture(u"report-full"_s).replace(u".png"_s, u".pdf"_s));
    QVERIFY(QFile::copy(path, insightsPicture(u"report-full"_s).replace(u".png"_s, u".pdf"_s)));
    QVERIFY2(pages(contents(path)) <= 4, qPrintable(QString::number(pages(contents(path)))));
}

void TstReport::aMonthWithoutEntriesIsRefused()
{
    const QString path = m_folder.filePath(u"empty.pdf"_s);
    const Result<void> written = writeReport(gathered(*m_shop, 2020 * 12), path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY(!QFileInfo::exists(path));
}

void TstReport::aFolderThatIsNotThereIsSaid()
{
    const Result<void> written = writeReport(gathered(*m_shop, october), m_folder.filePath(u"none/report.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Unavailable);
}

void TstReport::thePageSavesIt()
{
    SheetPage page(**m_shop, u"overview"_s);
    page->findChild<QAbstractButton *>(u"insights.report"_s)->click();
    auto *dialog = page->findChild<QFileDialog *>(u"report.file"_s);
    QVERIFY(dialog);
    const QString path = m_folder.filePath(u"from-the-page.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    auto *message = page->findChild<MessageBar *>(u"insights.message"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20000);
    QVERIFY2(message->message().contains(u"from-the-page.pdf"), qPrintable(message->message()));
    QVERIFY(pages(contents(path)) >= 2);
}

void TstReport::anEmptyShopGetsASentence()
{
    TemporaryShop empty;
    QWidget page;
    ReportSaver saver(*empty, &page);
    QSignalSpy notSaved(&saver, &ReportSaver::notSaved);
    saver.save(october, m_folder.filePath(u"nothing.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notSaved.count(), 1, 20000);
    QVERIFY2(notSaved.first().first().toString().contains(u"October 2026"), qPrintable(notSaved.first().first().toString()));
}

QTEST_MAIN(TstReport)
#include "tst_report.moc"
