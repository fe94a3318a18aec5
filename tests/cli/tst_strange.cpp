#include "tests/kit/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using rapport::testkit::Run;

namespace {

/// A file of purchases: customer, day, amount.
using Rows = QVector<std::tuple<int, QDate, double>>;

const QDate first(2025, 1, 10);

Rows some(int customers, const std::function<QVector<std::pair<int, double>>(int)> &purchases)
{
    Rows rows;
    for (int customer = 1; customer <= customers; ++customer) {
        for (const auto &[day, amount] : purchases(customer))
            rows.append({customer, first.addDays(day), amount});
    }
    return rows;
}

/// Where a document says something that is no answer: a figure that is null without a reason. What is not finite is written as null.
QStringList unsaid(const QJsonValue &value, const QString &path)
{
    QStringList found;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            found += unsaid(one, path + u"[]"_s);
        return found;
    }
    if (!value.isObject())
        return found;
    const QJsonObject object = value.toObject();
    if (object.contains(u"value"_s) && object.value(u"value"_s).isNull() && object.value(u"why"_s).toString().isEmpty())
        found.append(path);
    if (object.contains(u"n"_s) && object.contains(u"low"_s) && (object.value(u"low"_s).isNull() || object.value(u"high"_s).isNull()))
        found.append(path + u" without a range"_s);
    for (auto it = object.begin(); it != object.end(); ++it)
        found += unsaid(it.value(), path + u'.' + it.key());
    return found;
}

} // namespace

/// Shops of every odd shape through `import`, `metrics` and `forecast`.
class TestStrange : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Run run(const QStringList &arguments)
    {
        return rapport::testkit::runProgram(QStringLiteral(RAPPORT_BINARY_DIR), u"rapport-cli"_s, arguments);
    }

private Q_SLOTS:
    void everyShopGetsFiguresOrReasons_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nobody") << Rows();
        const auto usual = [](int customer) {
            QVector<std::pair<int, double>> days;
            for (int k = 0; k <= customer % 5; ++k)
                days.append({(customer * 37 + k * 61) % 600, 5 + (customer * 13 + k * 7) % 90});
            return days;
        };
        for (const int customers : {1, 2, 30, 100, 300})
            QTest::addRow("%d customers", customers) << some(customers, usual);
        QTest::newRow("one-time buyers") << some(80, [](int customer) { return QVector<std::pair<int, double>>{{customer, 10}}; });
        QTest::newRow("all on one day") << some(80, [](int) { return QVector<std::pair<int, double>>{{5, 10}}; });
        QTest::newRow("one with 10,000 purchases") << some(1, [](int) {
            QVector<std::pair<int, double>> days;
            for (int k = 0; k < 10'000; ++k)
                days.append({k % 650, 1 + k % 7});
            return days;
        });
        QTest::newRow("negative totals") << some(40, [](int customer) {
            return QVector<std::pair<int, double>>{{customer, 10}, {customer + 40, -500}};
        });
        QTest::newRow("a single month") << some(40, [](int customer) {
            return QVector<std::pair<int, double>>{{customer % 20, 10}, {(customer * 7) % 20, 12}};
        });
    }

    void everyShopGetsFiguresOrReasons()
    {
        QFETCH(Rows, rows);
        const QString shop = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_') + u".rapport"_s);
        const Run made = run({u"init"_s, u"--file"_s, shop, u"--name"_s, u"Odd"_s, u"--currency"_s, u"EUR"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        if (!rows.isEmpty()) {
            QFile file(m_folder.filePath(u"orders.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("customer_id,customer,date,amount\n");
            for (const auto &[customer, date, amount] : rows)
                file.write(u"%1,Person %1,%2,%3\n"_s.arg(customer).arg(date.toString(Qt::ISODate)).arg(amount).toUtf8());
            file.close();
            const Run brought = run({u"import"_s, file.fileName(), u"--file"_s, shop, u"--as"_s, u"purchases"_s, u"--map"_s,
                                     u"occurred_at=date"_s, u"--json"_s});
            QVERIFY2(brought.code == 0, brought.err.constData());
        }
        const Run metrics = run({u"metrics"_s, u"--file"_s, shop, u"--json"_s});
        QVERIFY2(metrics.code == 0, metrics.err.constData());
        QVERIFY(metrics.objects().size() == 1);
        const QStringList missing = unsaid(metrics.objects().first(), u"metrics"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 4).join(u", "_s)));
        for (const char *part : {"loyalty", "journey", "empathy", "service"})
            QVERIFY2(metrics.objects().first().value(QLatin1String(part)).isObject(), part);
        QCOMPARE(metrics.objects().first().value(u"relations").toArray().size(), 15);
        const Run forecast = run({u"forecast"_s, u"--file"_s, shop, u"--json"_s});
        QVERIFY2(forecast.code == 0, forecast.err.constData());
        const QJsonObject found = forecast.objects().first();
        for (const char *key : {"log_likelihood", "drop_out", "median_gap_days"})
            QVERIFY2(found.value(QLatin1String(key)).isDouble(), key);
        const QJsonObject parameters = found.value(u"parameters").toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            QVERIFY2(it.value().toDouble() > 0, qPrintable(it.key()));
        const bool said = found.value(u"gate").toString() != u"not-enough-data";
        QCOMPARE(found.value(u"expected_back").isDouble(), said);
        QCOMPARE(found.value(u"total").toObject().value(u"purchases").isObject(), said);
        const Run each = run({u"forecast"_s, u"--file"_s, shop, u"--customers"_s, u"--json"_s});
        QVERIFY2(each.code == 0, each.err.constData());
        for (const QJsonObject &row : each.objects()) {
            const QJsonValue risk = row.value(u"p_no_purchase");
            QCOMPARE(risk.isDouble(), said);
            QVERIFY(!said || (risk.toDouble() >= 0 && risk.toDouble() <= 1));
        }
    }

    void nonsenseIsRefusedWithASentence()
    {
        const QString shop = m_folder.filePath(u"refusing.rapport"_s);
        QCOMPARE(run({u"init"_s, u"--file"_s, shop, u"--name"_s, u"Odd"_s, u"--currency"_s, u"EUR"_s}).code, 0);
        QFile answers(m_folder.filePath(u"answers.csv"_s));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        answers.write("customer,date,kind,score\nAnna Lee,2024-03-01,nps,11\nBen Ode,2024-03-01,ces,4\nCleo Ray,2024-03-01,nps,9\n");
        answers.close();
        const Run brought = run(
            {u"import"_s, answers.fileName(), u"--file"_s, shop, u"--as"_s, u"feedback"_s, u"--map"_s, u"answered_at=date"_s, u"--json"_s});
        const QJsonObject report = brought.objects().first();
        QCOMPARE(report.value(u"created").toInt(), 1);
        QCOMPARE(report.value(u"rejected").toInt(), 2);
        const QJsonArray rejects = report.value(u"rejects").toArray();
        QCOMPARE(rejects.at(0).toObject().value(u"line").toInt(), 2);
        QVERIFY2(rejects.at(0).toObject().value(u"reason").toString().contains(u"scale"), brought.out.constData());
        QVERIFY2(rejects.at(1).toObject().value(u"reason").toString().contains(u"scale"), brought.out.constData());
    }

    void currenciesStayApart()
    {
        const QString shop = m_folder.filePath(u"two.rapport"_s);
        QCOMPARE(run({u"init"_s, u"--file"_s, shop, u"--name"_s, u"Odd"_s, u"--currency"_s, u"EUR"_s}).code, 0);
        QFile orders(m_folder.filePath(u"two.csv"_s));
        QVERIFY(orders.open(QIODevice::WriteOnly));
        orders.write("customer,date,amount,currency\nAnna Lee,2024-03-01,10.00,EUR\nAnna Lee,2024-03-02,99.00,USD\n");
        orders.close();
        const Run brought =
            run({u"import"_s, orders.fileName(), u"--file"_s, shop, u"--as"_s, u"purchases"_s, u"--map"_s, u"occurred_at=date"_s});
        QVERIFY2(brought.code == 0, brought.err.constData());
        const Run metrics = run({u"metrics"_s, u"--file"_s, shop, u"--from"_s, u"2024-03"_s, u"--to"_s, u"2024-03"_s, u"--json"_s});
        const QJsonObject revenue = metrics.objects().first().value(u"months").toArray().at(0).toObject().value(u"revenue").toObject();
        QCOMPARE(revenue.value(u"EUR").toInt(), 1000);
        QCOMPARE(revenue.value(u"USD").toInt(), 9900);
    }
};

QTEST_GUILESS_MAIN(TestStrange)
#include "tst_strange.moc"
