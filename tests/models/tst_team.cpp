#include "models/metrics/teamshares.h"
#include "models/metrics/totalchange.h"
#include "models/services/insight.h"
#include "models/services/teamswitch.h"
#include "models/services/undojournal.h"
#include "tests/kit/talkingshop.h"

#include <cmath>

using namespace rapport;
using namespace rapport::metrics;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

TrendRequest months()
{
    return {november - 13, november, {}, {}};
}

qint64 countOf(const TeamFigures &team, qint64 member)
{
    for (const MemberFigure &one : team.members) {
        if (one.member == member)
            return one.plain.n;
    }
    return -1;
}

} // namespace

/// Figures by member of staff: only where the shop wants them, and fair to small samples.
class TstTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSharesAreDrawnToTheTeam();
    void membersNoFurtherApartThanChanceAreOne();
    void aTeamThatNeverFailsKeepsWilsonsRange();
    void twoMembersKeepTheirOwn();
    void theSwitchIsTheShopsAndCanBeTakenBack();
    void sharesArePutDownToWhoTookTheContact();
    void recentTimesArePooledOverThreeMonths();
    void totalsAreComparedWithWhatMonthsDifferByAnyway();
};

void TstTeam::smallSharesAreDrawnToTheTeam()
{
    const TeamFigures team = teamShares({{1, 400, 320}, {2, 400, 200}, {3, 12, 12}, {4, 400, 280}, {5, 4, 4}});
    QVERIFY(std::abs(*team.team.value - 816.0 / 1216) < 1e-12);
    const MemberFigure &many = team.members[0];
    const MemberFigure &few = team.members[2];
    QVERIFY(std::abs(*many.shrunk.value - 0.8) < 0.01);
    QVERIFY2(*few.plain.value == 1 && *few.shrunk.value < 0.93 && *few.shrunk.value > 0.7, qPrintable(QString::number(*few.shrunk.value)));
    for (const MemberFigure &member : team.members.first(4))
        QVERIFY(*member.shrunk.low > 0 && *member.shrunk.low < *member.shrunk.value && *member.shrunk.value < *member.shrunk.high && *member.shrunk.high <= 1);
    QVERIFY(TeamFigures::differ(many, team.members[1]));
    QVERIFY(!TeamFigures::differ(many, few));
    QCOMPARE(team.members[4].shrunk.why, u"fewer-than-10"_s);
    QVERIFY(teamShares({}).members.isEmpty());
}

void TstTeam::membersNoFurtherApartThanChanceAreOne()
{
    const TeamFigures team = teamShares({{1, 50, 40}, {2, 50, 40}, {3, 50, 41}});
    for (const MemberFigure &member : team.members) {
        QVERIFY(std::abs(*member.shrunk.value - 121.0 / 150) < 0.006);
        // And known no better than all the team's answers tell.
        QVERIFY2(*member.shrunk.high - *member.shrunk.low > 0.12, qPrintable(QString::number(*member.shrunk.high - *member.shrunk.low)));
    }
}

void TstTeam::aTeamThatNeverFailsKeepsWilsonsRange()
{
    const TeamFigures team = teamShares({{1, 20, 20}, {2, 20, 20}, {3, 30, 30}});
    QCOMPARE(team.members[0].shrunk, team.members[0].plain);
    QVERIFY(*team.members[0].shrunk.value == 1 && *team.members[0].shrunk.low < 0.9);
}

void TstTeam::twoMembersKeepTheirOwn()
{
    const TeamFigures team = teamShares({{1, 20, 5}, {2, 20, 15}});
    QCOMPARE(*team.members[0].shrunk.value, 0.25);
    QCOMPARE(team.members[1].shrunk, team.members[1].plain);
}

void TstTeam::theSwitchIsTheShopsAndCanBeTakenBack()
{
    TemporaryShop shop;
    QCOMPARE(*await(showsTeam(*shop)), false);
    QVERIFY(await(setShowsTeam(*shop, true)).ok());
    QCOMPARE(*await(showsTeam(*shop)), true);
    // Again changes nothing: there is one step to undo.
    QVERIFY(await(setShowsTeam(*shop, true)).ok());
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(*await(showsTeam(*shop)), false);
}

void TstTeam::sharesArePutDownToWhoTookTheContact()
{
    TemporaryShop shop;
    populate(shop);
    QVERIFY(await(setShowsTeam(*shop, true)).ok());
    const Moment then = momentOf(60);
    const auto contact = [&](int caseId, int staff, int hour) -> QString {
        return u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, staff_id, case_id, created_at)"
               " VALUES (1, 'call', 'in', %1, %2, %3, 'Where is it', %4, %5, 0)"_s.arg(then.at + hour * 3'600'000LL).arg(then.day).arg(then.month).arg(staff).arg(caseId);
    };
    QStringList rows;
    for (int id = 1; id <= 24; ++id) {
        rows << u"INSERT INTO service_case (id, customer_id, opened_at, opened_day, resolved_at, resolved_day, created_at) VALUES (%1, 1, %2, %3, %2, %3, 0)"_s.arg(id)
                    .arg(then.at).arg(then.day);
        // Nora takes the even ones; of Olaf's every third is asked about again, and Nora answers.
        rows << contact(id, id % 2 == 0 ? 1 : 2, 0);
        if (id % 6 == 1)
            rows << contact(id, 1, 1);
        rows << u"INSERT INTO feedback (customer_id, kind, occurred_at, day, month, value, scale, staff_id, created_at) VALUES (1, 'csat', %1, %2, %3, %4, 5, 1, 0)"_s.arg(then.at)
                    .arg(then.day).arg(then.month).arg(id <= 18 ? 5 : 2);
        rows << u"INSERT INTO task (customer_id, body, occurred_at, day, promised, done_at, staff_id, created_at) VALUES (1, 'call back', %1, %2, 1, %3, 2, 0)"_s.arg(then.at)
                    .arg(then.day).arg(id <= 12 ? QString::number(then.at) : u"NULL"_s);
    }
    execute(shop, rows);
    const auto service = await(shop->insight().service(months()));
    QVERIFY2(service.ok(), service.ok() ? "" : qPrintable(describe(service.error())));
    QCOMPARE(countOf(service->teamSolved, 1), 12);
    QCOMPARE(*service->teamSolved.members[0].plain.value, 1.0);
    QCOMPARE(countOf(service->teamSolved, 2), 12);
    QVERIFY(std::abs(*service->teamSolved.members[1].plain.value - 8.0 / 12) < 1e-12);
    QCOMPARE(countOf(service->teamSatisfied, 1), 24);
    QCOMPARE(*service->teamSatisfied.members[0].plain.value, 0.75);
    QCOMPARE(countOf(service->teamSatisfied, 2), -1);
    QCOMPARE(countOf(service->teamPromises, 2), 24);
    QCOMPARE(*service->teamPromises.members[0].plain.value, 0.5);
    QVERIFY(await(setShowsTeam(*shop, false)).ok());
    const auto off = await(shop->insight().service(months()));
    QVERIFY(off->teamSolved.members.isEmpty() && off->teamSatisfied.members.isEmpty() && off->teamPromises.members.isEmpty());
}

void TstTeam::recentTimesArePooledOverThreeMonths()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    // Four a month, too few for any month alone: 100 s in August to October, 500 s in the three before.
    for (int i = 0; i < 24; ++i)
        talks.append({.daysAgo = 32 + i * 7, .customer = 1 + i, .wait = (i < 12 ? 100 : 500) + i});
    talk(shop, talks);
    auto figures = await(shop->insight().figures(months()));
    const auto service = await(shop->insight().service(months()));
    QVERIFY(figures.ok() && service.ok());
    figures->add(*service);
    const Recent waiting = figures->recent(u"waiting"_s);
    QVERIFY2(waiting.figure.n >= 10 && *waiting.figure.value < 120, qPrintable(QString::number(waiting.figure.n)));
    QVERIFY(waiting.change.real() && *waiting.change.difference < -300);
    QCOMPARE(figures->recent(u"handling"_s).figure.n, 0);
    // Who bought in the last finished month may still come back.
    QCOMPARE(figures->recent(u"retention"_s).toMonth, october - 1);
    QCOMPARE(figures->recent(u"csat"_s).toMonth, october);
}

void TstTeam::totalsAreComparedWithWhatMonthsDifferByAnyway()
{
    QVector<double> revenue;
    for (int month = 0; month < 14; ++month)
        revenue.append(10'000 * (1 + 0.05 * (month % 2)));
    revenue[13] = 20'000;
    const Change leap = totalChange(revenue, 12, 13);
    QVERIFY(leap.real() && leap.low > 0 && leap.high > *leap.difference);
    QCOMPARE(*leap.difference, 10'000.0);
    revenue[13] = 10'500;
    QVERIFY(!totalChange(revenue, 12, 13).real());
    QVERIFY(totalChange(revenue, 1, 13).difference);
    revenue[12] = 0;
    QVERIFY(!totalChange(revenue, 12, 13).difference);
    QVERIFY(!totalChange(revenue.first(9), 7, 8).difference);
    QVERIFY(!totalChange({}, 0, 1).difference);
    // Months that are all the same are no certainty.
    const Change same = totalChange(QVector<double>(14, 10'000.0), 12, 13);
    QVERIFY(!same.real() && same.low < 0 && same.high > 0);
}

QTEST_GUILESS_MAIN(TstTeam)
#include "tst_team.moc"
