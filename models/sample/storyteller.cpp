#include "models/sample/storyteller.h"
#include "models/text/subjectline.h"

#include <QTime>

#include <algorithm>

namespace rapport::sample {

namespace {

const QString &weekday(Random &random)
{
    static const QStringList days{QStringLiteral("Monday"),   QStringLiteral("Tuesday"), QStringLiteral("Wednesday"),
                                  QStringLiteral("Thursday"), QStringLiteral("Friday"),  QStringLiteral("Saturday")};
    return random.pick(days);
}

/// What needs somebody in the shop: happens while it is open.
bool atTheShop(const Step &step)
{
    if (step.what == Step::What::Buy || step.what == Step::What::Refund)
        return true;
    return step.what == Step::What::Talk
        && (step.direction == Direction::Out || step.kind == InteractionKind::Call || step.kind == InteractionKind::Visit);
}

} // namespace

Storyteller::Storyteller(Stage stage) : m_stage(std::move(stage)), m_phrases(QStringLiteral(":/sample/phrases.txt")), m_names(m_stage.staff.keys())
{
    m_names.sort();
    const PhraseBook goods(QStringLiteral(":/sample/goods.txt"));
    for (const QString &section : goods.sections()) {
        for (const QString &line : goods.section(section)) {
            const QStringList cells = line.split(u'|');
            m_goods[section].push_back({cells.at(0).trimmed(), cells.value(1).toInt(), cells.value(2).toInt()});
        }
    }
}

Moment Storyteller::when(const Step &step, int day, Random &random) const
{
    QDate date = ShopCalendar::date(day);
    int minute = step.minute;
    // What is written by hand keeps its time, but not on a day when nobody was there.
    if (minute >= 0 && atTheShop(step) && date.dayOfWeek() == Qt::Sunday)
        date = date.addDays(-1);
    if (minute < 0 && atTheShop(step)) {
        if (date.dayOfWeek() == Qt::Sunday)
            date = date.addDays(1);
        // Open nine to half past six, on Saturdays ten to two.
        const bool saturday = date.dayOfWeek() == Qt::Saturday;
        minute = saturday ? random.between(10 * 60, 14 * 60) : random.between(9 * 60, 18 * 60 + 30);
    } else if (minute < 0) {
        minute = random.between(7 * 60, 22 * 60);
    }
    const QDateTime local(date, QTime(0, 0).addSecs(minute * 60), m_stage.calendar.zone());
    return m_stage.calendar.at(local.toMSecsSinceEpoch());
}

StaffId Storyteller::staffOf(const Step &step, const Scene &scene) const
{
    return m_stage.staff.value(step.staff.isEmpty() ? scene.settled.value(QStringLiteral("staff")) : step.staff);
}

bool Storyteller::tell(const std::vector<Step> &steps, int day, Life &life, const Quota &quota, Random &random) const
{
    Scene scene;
    scene.settled.insert(QStringLiteral("staff"), random.pick(m_names));
    scene.settled.insert(QStringLiteral("first"), life.customer.firstName);
    const auto room = [](qint64 limit, std::size_t size) { return limit < 0 || static_cast<qint64>(size) < limit; };
    bool leaves = false;
    for (const Step &step : steps) {
        const bool happens = random.chance(step.chance);
        const Moment at = when(step, day + step.day, random);
        if (!happens || at.day >= m_stage.today)
            continue;
        scene.settled.insert(QStringLiteral("weekday"), weekday(random));
        switch (step.what) {
        case Step::What::Talk:
            if (room(quota.talks, life.talks.size()))
                talk(step, at, life, scene, random);
            break;
        case Step::What::Buy:
            if (room(quota.purchases, life.purchases.size()))
                buy(step, at, life, scene, random);
            break;
        case Step::What::Refund:
            if (room(quota.purchases, life.purchases.size()))
                refund(at, life, scene);
            break;
        case Step::What::Answer:
            if (room(quota.answers, life.answers.size()))
                answer(step, at, life, scene, random);
            break;
        case Step::What::Plan:
            plan(step, at, life, scene, random);
            break;
        case Step::What::Leave:
            leaves = true;
            break;
        }
    }
    return leaves;
}

void Storyteller::talk(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const
{
    Interaction row;
    row.kind = step.kind;
    row.direction = step.direction;
    row.when = at;
    row.body = m_phrases.expand(step.text, random, scene.settled);
    row.staff = staffOf(step, scene);
    row.createdBy = row.staff;
    row.topic = m_stage.topics.value(step.topic);
    if (step.minutes > 0)
        row.duration = random.between(step.minutes * 35, step.minutes * 90);
    if (step.wait > 0)
        row.wait = random.between(step.wait * 20, step.wait * 100);
    if (step.opensCase) {
        ServiceCase opened;
        opened.topic = row.topic;
        opened.subject = text::subjectOf(row.body);
        opened.openedAt = at.at;
        opened.openedDay = at.day;
        life.cases.push_back(opened);
        scene.openCase = static_cast<int>(life.cases.size());
    }
    row.caseId = CaseId(scene.openCase);
    if (step.closesCase && scene.openCase > 0) {
        ServiceCase &closed = life.cases[static_cast<std::size_t>(scene.openCase - 1)];
        closed.resolvedAt = at.at;
        closed.resolvedDay = at.day;
        // Every third day somebody asks, and nearly everybody is content.
        if (at.day % 3 == 0)
            closed.confirmed = at.day % 11 != 0;
        scene.openCase = 0;
    }
    life.talks.push_back(std::move(row));
}

void Storyteller::buy(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const
{
    Purchase row;
    row.when = at;
    row.currency = m_stage.currency;
    row.staff = staffOf(step, scene);
    row.createdBy = row.staff;
    const std::vector<Goods> &shelf = m_goods.value(step.section);
    const int lines = step.text.isEmpty() && random.chance(0.25) ? 2 : 1;
    QStringList titles;
    for (int i = 0; i < lines; ++i) {
        const auto named = std::find_if(shelf.begin(), shelf.end(), [&](const Goods &goods) { return goods.name == step.text; });
        const Goods &goods = named != shelf.end() ? *named : random.pick(shelf);
        if (titles.contains(goods.name))
            continue;
        // Prices end on the tens of cents, as price tags do.
        const qint64 amount = random.between(goods.low, goods.high) / 10 * 10;
        row.items.append({goods.name, 1000, amount});
        row.amountMinor += amount;
        titles << goods.name;
    }
    row.title = titles.join(QStringLiteral(" and ")).replace(QStringLiteral(" and "), QStringLiteral(", "));
    life.purchases.push_back(std::move(row));
    scene.lastPurchase = static_cast<int>(life.purchases.size());
}

void Storyteller::refund(const Moment &at, Life &life, const Scene &scene) const
{
    if (scene.lastPurchase == 0)
        return;
    const Purchase &bought = life.purchases[static_cast<std::size_t>(scene.lastPurchase - 1)];
    Purchase row;
    row.when = at;
    row.currency = bought.currency;
    row.amountMinor = -bought.amountMinor;
    row.title = bought.title;
    row.refundOf = PurchaseId(scene.lastPurchase);
    row.staff = bought.staff;
    row.createdBy = bought.staff;
    life.purchases.push_back(std::move(row));
}

void Storyteller::answer(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const
{
    Feedback row;
    row.kind = step.answer;
    row.when = at;
    row.value = random.between(step.low, step.high);
    row.staff = staffOf(step, scene);
    row.channel = QStringLiteral("email");
    switch (step.answer) {
    case FeedbackKind::Nps:
        row.scale = 10;
        row.wording = QStringLiteral("1.0");
        break;
    case FeedbackKind::Ces:
        row.scale = 7;
        row.wording = QStringLiteral("2.0");
        break;
    case FeedbackKind::Csat:
        row.scale = 5;
        row.wording = QStringLiteral("1.0");
        break;
    case FeedbackKind::Review:
        row.scale = 5;
        row.channel.clear();
        row.source = random.chance(0.6) ? QStringLiteral("town portal") : QStringLiteral("map");
        break;
    }
    if (random.chance(step.says)) {
        row.title = m_phrases.expand(step.title, random, scene.settled);
        row.comment = m_phrases.expand(step.text, random, scene.settled);
    }
    // Somebody answers most of the bad ones within days, and some of the good ones.
    const bool bad = row.value * 2 <= row.scale + 1;
    const qint64 answered = at.at + qint64(random.between(4, 90)) * 3'600'000;
    if (random.chance(bad ? 0.7 : 0.3) && m_stage.calendar.at(answered).day < m_stage.today)
        row.answeredAt = answered;
    lookAfter(row);
    life.answers.push_back(std::move(row));
}

/// What became of an answer since. Drawn from the answer itself: another draw would change everybody's life after it.
void Storyteller::lookAfter(Feedback &row) const
{
    constexpr qint64 dayMs = 86'400'000;
    const bool old = row.when.day < m_stage.today - 30;
    if (old && row.answeredAt == 0)
        row.answeredAt = row.when.at + 6 * dayMs;
    const auto lot = static_cast<int>((row.when.at / 60'000 + row.value * 7) % 100);
    if (row.answeredAt == 0 || row.value * 10 > row.scale * 7 || lot >= 55)
        return;
    static const QStringList departments{QStringLiteral("operations"), QStringLiteral("service"), QStringLiteral("operations"), QStringLiteral("product"), QStringLiteral("marketing")};
    row.department = departments.at(lot % 5);
    const qint64 told = row.answeredAt + (3 + lot % 9) * dayMs;
    if (lot % 3 != 0 && m_stage.calendar.at(told).day < m_stage.today)
        row.toldBackAt = told;
}

void Storyteller::plan(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const
{
    Task row;
    row.body = m_phrases.expand(step.text, random, scene.settled);
    QDate due = ShopCalendar::date(at.day + step.due);
    if (due.dayOfWeek() == Qt::Sunday)
        due = due.addDays(1);
    row.when = m_stage.calendar.on(due);
    row.promised = step.promised;
    row.staff = staffOf(step, scene);
    row.createdBy = row.staff;
    row.createdAt = at.at;
    // What was due long ago is done, but for a few that slipped through.
    const bool past = row.when.day < m_stage.today;
    if (past && !random.chance(row.when.day < m_stage.today - 21 ? 0.01 : 0.25))
        row.doneAt = row.when.at + qint64(random.between(9 * 60, 18 * 60)) * 60'000;
    life.tasks.push_back(std::move(row));
}

} // namespace rapport::sample
