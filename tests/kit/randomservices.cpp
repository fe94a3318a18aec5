#include "models/segments/segmentdefinition.h"
#include "models/services/asking.h"
#include "models/services/customers.h"
#include "models/services/inbox.h"
#include "models/services/initiatives.h"
#include "models/services/journal.h"
#include "models/services/segments.h"
#include "models/services/selfassessment.h"
#include "models/services/shop.h"
#include "models/services/templates.h"
#include "models/services/worklist.h"
#include "tests/kit/randomhands.h"

namespace rapport::testkit {

using namespace Qt::StringLiterals;

// What is done less often than talking, buying and planning.

namespace {

template<class T>
bool accepted(const QFuture<Result<T>> &future)
{
    return soon(future).ok();
}

bool keepContact(RandomHands &hands)
{
    ContactDraft draft;
    const CustomerId customer = hands.customer();
    draft.talk.emplace();
    draft.talk->customer = customer;
    draft.talk->kind = InteractionKind::Call;
    draft.talk->text = hands.text();
    if (hands.chance.oneIn(2)) {
        draft.followUp.emplace();
        draft.followUp->customer = customer;
        draft.followUp->text = u"send it"_s;
        draft.followUp->due = QDate(2026, 12, 1);
    }
    if (hands.chance.oneIn(2)) {
        draft.matter.kind = MatterStep::Kind::Open;
        draft.matter.solved = hands.chance.oneIn(2);
    }
    return accepted(hands.shop().journal().keep(draft));
}

bool tagMany(RandomHands &hands)
{
    QVector<CustomerId> customers;
    for (int i = 0; i < 5; ++i)
        customers.append(hands.customer());
    return accepted(
        hands.shop().customers().changeTags(customers, {u"tag %1"_s.arg(hands.chance.upTo(9))}, {u"tag %1"_s.arg(hands.chance.upTo(9))}));
}

bool renameTag(RandomHands &hands)
{
    return accepted(hands.shop().customers().renameTag(u"tag %1"_s.arg(hands.chance.upTo(9)), u"tag %1"_s.arg(hands.chance.upTo(9))));
}

bool removeTag(RandomHands &hands)
{
    return accepted(hands.shop().customers().removeTag(u"tag %1"_s.arg(hands.chance.upTo(9))));
}

bool editTask(RandomHands &hands)
{
    const TaskId id(hands.any(u"task"_s));
    const int version = static_cast<int>(hands.number(u"SELECT version FROM task WHERE id = ?"_s, id.value()));
    const TaskEdit edit{hands.text(), QDate(2026, 12, 1 + hands.chance.upTo(20)), QTime(9, 30), hands.staff(), hands.chance.oneIn(2)};
    return accepted(hands.shop().worklist().edit(id, version, edit));
}

bool saveRule(RandomHands &hands)
{
    const QVector<TaskRule> all = *soon(hands.shop().worklist().rules());
    TaskRule rule = all.isEmpty() || hands.chance.oneIn(3) ? TaskRule{} : all.at(hands.chance.upTo(static_cast<int>(all.size()) - 1));
    // Those that look back to before the shop was opened are mostly let be: a rule asks for nothing that was before its last change.
    if (rule.id.isValid() && rule.sinceAt == 0 && !hands.chance.oneIn(20))
        rule = TaskRule{};
    if (rule.id.isValid() && hands.chance.oneIn(3))
        return accepted(hands.shop().worklist().removeRule(rule.id));
    rule.body = u"Ask about %1"_s.arg(hands.chance.upTo(99));
    rule.active = hands.chance.oneIn(2);
    return accepted(hands.shop().worklist().save(rule));
}

bool runRules(RandomHands &hands)
{
    return accepted(hands.shop().worklist().runRules());
}

bool setWorkDays(RandomHands &hands)
{
    return accepted(hands.shop().worklist().setWorkDays(worklist::WorkDays(static_cast<unsigned>(1 + hands.chance.upTo(126)))));
}

bool careForAnswer(RandomHands &hands)
{
    Inbox &inbox = hands.shop().inbox();
    const FeedbackId id(hands.any(u"feedback"_s));
    switch (hands.chance.upTo(3)) {
    case 0:
        return accepted(inbox.setAnswered(id, hands.chance.oneIn(2)));
    case 1:
        return accepted(inbox.handOn(id, hands.chance.oneIn(3) ? QString() : u"service"_s, u"please look"_s));
    case 2:
        return accepted(inbox.setToldBack(id, hands.chance.oneIn(2)));
    default:
        return accepted(inbox.answer({id, hands.text(), InteractionKind::Email, hands.staff(), {}}));
    }
}

bool setAsking(RandomHands &hands)
{
    AskingRules rules;
    rules.guardDays = 1 + hands.chance.upTo(100);
    return accepted(Asking(hands.shop()).setRules(rules));
}

bool noteAsked(RandomHands &hands)
{
    return accepted(Asking(hands.shop()).noteAsked(hands.customer(), u"nps"_s, hands.staff()));
}

bool judgeOurselves(RandomHands &hands)
{
    return accepted(assess(hands.shop(), {hands.staff(), 1 + hands.chance.upTo(4), 3, 5}));
}

bool saveTemplate(RandomHands &hands)
{
    const QVector<ReplyTemplate> all = *soon(hands.shop().templates().all());
    ReplyTemplate text =
        all.isEmpty() || hands.chance.oneIn(3) ? ReplyTemplate{} : all.at(hands.chance.upTo(static_cast<int>(all.size()) - 1));
    if (text.id.isValid() && hands.chance.oneIn(3))
        return accepted(hands.shop().templates().remove(text.id));
    text.name = u"Template %1"_s.arg(hands.chance.upTo(99));
    text.body = hands.text();
    return accepted(hands.shop().templates().save(text));
}

bool saveSegment(RandomHands &hands)
{
    const QVector<Segment> all = *soon(hands.shop().shop().segments());
    Segment segment = all.isEmpty() || hands.chance.oneIn(3) ? Segment{} : all.at(hands.chance.upTo(static_cast<int>(all.size()) - 1));
    if (segment.id.isValid() && hands.chance.oneIn(3))
        return accepted(hands.shop().segments().remove(segment.id, segment.version));
    segment.name = u"Segment %1"_s.arg(hands.chance.upTo(30));
    segment.definition = uR"({"tag": "tag %1"})"_s.arg(hands.chance.upTo(9));
    return accepted(hands.shop().segments().save(segment));
}

bool saveEvent(RandomHands &hands)
{
    const QVector<ShopEvent> all = *soon(hands.shop().initiatives().events());
    ShopEvent event = all.isEmpty() || hands.chance.oneIn(2) ? ShopEvent{} : all.at(hands.chance.upTo(static_cast<int>(all.size()) - 1));
    if (event.id.isValid() && hands.chance.oneIn(3))
        return accepted(hands.shop().initiatives().removeEvent(event.id));
    event.day = 20'000 + hands.chance.upTo(700);
    event.title = u"Event %1"_s.arg(hands.chance.upTo(99));
    return accepted(hands.shop().initiatives().saveEvent(event));
}

bool saveContract(RandomHands &hands)
{
    CustomerContract contract;
    contract.customer = hands.customer();
    const QVector<CustomerContract> all = *soon(hands.shop().initiatives().contracts(contract.customer));
    if (!all.isEmpty() && hands.chance.oneIn(2))
        return accepted(hands.shop().initiatives().removeContract(all.first().id));
    contract.title = u"care plan"_s;
    contract.startsDay = 20'000 + hands.chance.upTo(700);
    if (hands.chance.oneIn(2))
        contract.endsDay = contract.startsDay + 1 + hands.chance.upTo(300);
    return accepted(hands.shop().initiatives().saveContract(contract));
}

bool makeInitiative(RandomHands &hands)
{
    const InitiativeId id(hands.any(u"initiative"_s));
    if (id.isValid() && hands.chance.oneIn(2))
        return accepted(hands.shop().initiatives().remove(
            id, static_cast<int>(hands.number(u"SELECT version FROM initiative WHERE id = ?"_s, id.value()))));
    InitiativeDraft draft;
    draft.name = u"Initiative %1"_s.arg(hands.chance.upTo(99));
    draft.startsDay = 20'800; // In December 2026: a half is drawn before its start.
    return accepted(hands.shop().initiatives().create(draft));
}

} // namespace

QVector<RandomHands::Move> RandomHands::rarerMoves()
{
    return {{"contact", 6, keepContact}, {"tags", 2, tagMany},    {"rename tag", 1, renameTag},      {"remove tag", 1, removeTag},
            {"task", 4, editTask},       {"rule", 2, saveRule},   {"rules run", 5, runRules},        {"work days", 1, setWorkDays},
            {"inbox", 8, careForAnswer}, {"asking", 1, setAsking}, {"asked", 2, noteAsked},           {"assessment", 1, judgeOurselves},
            {"template", 2, saveTemplate}, {"segment", 2, saveSegment}, {"event", 2, saveEvent},     {"contract", 2, saveContract},
            {"initiative", 1, makeInitiative}};
}

} // namespace rapport::testkit
