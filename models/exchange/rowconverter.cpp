#include "models/exchange/rowconverter.h"

#include "models/exchange/words.h"
#include "models/services/scoring.h"
#include "models/text/names.h"

#include <QSet>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

QStringList tagList(const QString &text)
{
    QStringList tags;
    QSet<QString> known;
    for (const QString &tag : text.split(text.contains(u';') ? u';' : text.contains(u'|') ? u'|' : u',', Qt::SkipEmptyParts)) {
        const QString name = tag.simplified();
        if (name.isEmpty() || known.contains(name))
            continue;
        known.insert(name);
        tags.append(name);
    }
    return tags;
}

} // namespace

RowConverter::RowConverter(const ImportPlan &plan, const ImportContext &context) : m_cells(plan, context), m_ignoreExtra(plan.columns.isEmpty()) {}

bool RowConverter::checkShape(const Record &record)
{
    const qsizetype expected = m_cells.plan().columns.size();
    if (!record.problem.isEmpty()) {
        QString field;
        for (auto it = m_cells.plan().mapping.cbegin(); it != m_cells.plan().mapping.cend(); ++it) {
            if (it->columns.contains(record.problemField))
                field = it.key();
        }
        if (field.isEmpty() && record.problemField >= 0)
            field = m_cells.plan().columns.value(record.problemField);
        m_cells.complain(field, record.problem, record.fields.value(record.problemField));
        return false;
    }
    for (qsizetype i = expected; i < record.fields.size() && !m_ignoreExtra; ++i) {
        if (!record.fields.at(i).trimmed().isEmpty()) {
            m_cells.complain({}, u"too-many-columns"_s, record.fields.at(i).trimmed());
            return false;
        }
    }
    return true;
}

ImportRow RowConverter::convert(const Record &record)
{
    ImportRow row;
    row.line = record.line;
    m_cells.setRecord(record);
    if (checkShape(record) && m_cells.checkLengths()) {
        const ImportKind kind = m_cells.plan().kind;
        if (kind == ImportKind::Customers) {
            row.record = customer(row.person);
        } else {
            convertPerson(row.person);
            if (kind == ImportKind::Interactions)
                row.record = interaction(row.references, row.person);
            else if (kind == ImportKind::Purchases)
                row.record = purchase();
            else if (kind == ImportKind::Feedback)
                row.record = feedback(row.person);
            else if (kind == ImportKind::Reviews)
                row.record = review(row.person);
            else
                row.record = serviceCase(row.references);
        }
    }
    if (!m_cells.problems().isEmpty()) {
        row.reject = m_cells.problems().constFirst();
        // Short rows are common (trailing empty cells) and harmless, unless what is missing was needed.
        const bool missing = row.reject->reason.startsWith("no-"_L1) && row.reject->reason != "no-such-date"_L1;
        if (missing && record.fields.size() < m_cells.plan().columns.size())
            row.reject = Reject{record.line, {}, u"too-few-columns"_s, {}};
    }
    return row;
}

void RowConverter::convertPerson(RowPerson &person)
{
    person.key = m_cells.text(u"customer_id"_s);
    person.name = m_cells.text(u"customer"_s).simplified();
    person.emails = m_cells.emails(u"email"_s);
    person.phones = m_cells.phones(u"phone"_s);
    if (!person.name.isEmpty()) {
        Customer named;
        named.name = person.name;
        person.nameKey = text::nameKey(named);
    }
    if (person.isEmpty() && m_cells.problems().isEmpty())
        m_cells.complain({}, u"no-customer"_s);
}

Customer RowConverter::customer(RowPerson &person)
{
    Customer customer;
    customer.externalKey = m_cells.text(u"id"_s);
    customer.firstName = m_cells.text(u"first_name"_s).simplified();
    customer.lastName = m_cells.text(u"last_name"_s).simplified();
    customer.company = m_cells.text(u"company"_s).simplified();
    customer.name = m_cells.text(u"name"_s).simplified();
    if (customer.name.isEmpty())
        customer.name = QString(customer.firstName + u' ' + customer.lastName).trimmed();
    customer.address = m_cells.text(u"address"_s);
    customer.birthday = m_cells.birthday(u"birthday"_s);
    const QString language = m_cells.text(u"language"_s).toLower();
    if (language.size() >= 2 && (language.size() == 2 || !language.at(2).isLetter()))
        customer.language = language.first(2); // "de", "de-DE"; words for languages are left out.
    customer.tags = tagList(m_cells.text(u"tags"_s));
    customer.remember = m_cells.text(u"remember"_s);
    person.key = customer.externalKey;
    person.name = customer.name;
    person.emails = m_cells.emails(u"email"_s);
    person.phones = m_cells.phones(u"phone"_s);
    customer.contactPoints = person.phones + person.emails;
    if (customer.name.isEmpty() && customer.company.isEmpty()) {
        if (person.isEmpty())
            m_cells.complain({}, u"no-customer"_s);
    } else {
        person.nameKey = text::nameKey(customer);
        if (person.name.isEmpty())
            person.name = customer.company;
    }
    return customer;
}

Interaction RowConverter::interaction(RowReferences &references, const RowPerson &person)
{
    Interaction entry;
    entry.externalKey = m_cells.text(u"id"_s);
    const std::optional<Moment> when = m_cells.pastMoment(u"occurred_at"_s, true);
    entry.when = when.value_or(Moment{});
    const QString channel = m_cells.text(u"channel"_s);
    if (!channel.isEmpty()) {
        const std::optional<InteractionKind> kind = channelFromWord(channel);
        if (!kind)
            m_cells.complain(u"channel"_s, u"unknown-channel"_s, channel);
        entry.kind = kind.value_or(InteractionKind::Note);
    }
    const QString direction = m_cells.text(u"direction"_s);
    if (!direction.isEmpty()) {
        const std::optional<Direction> known = directionFromWord(direction);
        if (!known)
            m_cells.complain(u"direction"_s, u"unknown-direction"_s, direction);
        entry.direction = known.value_or(Direction::In);
    }
    entry.body = m_cells.text(u"text"_s);
    entry.duration = m_cells.seconds(u"duration"_s);
    entry.wait = m_cells.seconds(u"wait"_s);
    references.staff = m_cells.text(u"staff"_s).simplified();
    references.topic = m_cells.text(u"topic"_s).simplified();
    references.caseKey = m_cells.text(u"case"_s);
    // A call may have been short of words, a note without words is nothing.
    if (entry.body.trimmed().isEmpty() && entry.kind == InteractionKind::Note && !entry.duration && references.topic.isEmpty())
        m_cells.complain(u"text"_s, u"no-text"_s);
    entry.createdAt = m_cells.context().now;
    if (m_cells.problems().isEmpty())
        entry.mood = moodOf(entry, readingContext(person));
    return entry;
}

ServiceCase RowConverter::serviceCase(RowReferences &references)
{
    ServiceCase entry;
    entry.externalKey = m_cells.text(u"id"_s);
    const Moment opened = m_cells.pastMoment(u"opened_at"_s, true).value_or(Moment{});
    entry.openedAt = opened.at;
    entry.openedDay = opened.day;
    if (const std::optional<Moment> resolved = m_cells.pastMoment(u"resolved_at"_s, false)) {
        entry.resolvedAt = resolved->at;
        entry.resolvedDay = resolved->day;
        if (resolved->day < entry.openedDay)
            m_cells.complain(u"resolved_at"_s, u"date-order"_s, m_cells.text(u"resolved_at"_s));
    }
    if (const std::optional<Moment> reopened = m_cells.pastMoment(u"reopened_at"_s, false))
        entry.reopenedAt = reopened->at;
    if (const QString word = m_cells.text(u"confirmed"_s); !word.isEmpty()) {
        entry.confirmed = answerFromWord(word);
        if (!entry.confirmed)
            m_cells.complain(u"confirmed"_s, u"unknown-answer"_s, word);
    }
    references.topic = m_cells.text(u"topic"_s).simplified();
    entry.subject = references.topic;
    return entry;
}

} // namespace rapport::exchange
