#include "ui/pages/customers/customerfiltermenu.h"

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct MoodChoice
{
    const char *text;
    std::optional<int> atMost;
    std::optional<int> atLeast;
};

/// Thousandths, the limits of the words.
const std::array<MoodChoice, 3> moodChoices{{
    {QT_TRANSLATE_NOOP("CustomerFilterMenu", "Upset"), -500, std::nullopt},
    {QT_TRANSLATE_NOOP("CustomerFilterMenu", "Unhappy or upset"), -50, std::nullopt},
    {QT_TRANSLATE_NOOP("CustomerFilterMenu", "Pleased or delighted"), std::nullopt, 50},
}};

CustomerQuery onlyMood(const CustomerQuery &query)
{
    CustomerQuery only;
    only.moodAtMost = query.moodAtMost;
    only.moodAtLeast = query.moodAtLeast;
    return only;
}

/// People's words: an & in one is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

CustomerFilterMenu::CustomerFilterMenu(const CustomerQuery &query, const QVector<Segment> &segments, const QStringList &tags, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"customerFilterMenu"_s);
    addSegments(query, segments);
    addSeparator();
    addMoods(query);
    addTags(query, tags);
}

QString CustomerFilterMenu::textOf(const CustomerQuery &query, const QVector<Segment> &segments)
{
    QStringList parts;
    for (const Segment &segment : segments) {
        if (segment.id == query.segment)
            parts << segment.name;
    }
    parts << query.tag;
    for (const MoodChoice &choice : moodChoices) {
        if ((query.moodAtMost || query.moodAtLeast) && choice.atMost == query.moodAtMost && choice.atLeast == query.moodAtLeast)
            parts << tr(choice.text);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void CustomerFilterMenu::choice(QMenu *menu, const QString &text, bool on, const CustomerQuery &wanted)
{
    QAction *action = menu->addAction(text, this, [this, wanted] { Q_EMIT queryChosen(wanted); });
    action->setCheckable(true);
    action->setChecked(on);
}

void CustomerFilterMenu::addMoods(const CustomerQuery &query)
{
    CustomerQuery any = query;
    any.moodAtMost.reset();
    any.moodAtLeast.reset();
    QMenu *menu = addMenu(query == any ? tr("Mood") : tr("Mood: %1").arg(textOf(onlyMood(query), {})));
    choice(menu, tr("Any mood"), query == any, any);
    for (const MoodChoice &mood : moodChoices) {
        CustomerQuery wanted = any;
        wanted.moodAtMost = mood.atMost;
        wanted.moodAtLeast = mood.atLeast;
        choice(menu, tr(mood.text), query == wanted, wanted);
    }
}

void CustomerFilterMenu::addSegments(const CustomerQuery &query, const QVector<Segment> &segments)
{
    if (!segments.isEmpty()) {
        CustomerQuery any = query;
        any.segment = {};
        choice(this, tr("Everybody"), !query.segment.isValid(), any);
    }
    for (const Segment &segment : segments) {
        CustomerQuery wanted = query;
        wanted.segment = segment.id;
        choice(this, literal(segment.name), query.segment == segment.id, wanted);
    }
    addSeparator();
    addAction(tr("New segment…"), this, &CustomerFilterMenu::newSegmentRequested)->setObjectName(u"newSegment"_s);
    for (const Segment &segment : segments) {
        if (segment.id != query.segment)
            continue;
        const QString name = literal(segment.name.left(40));
        addAction(tr("Edit “%1”…").arg(name), this, [this, segment] { Q_EMIT editRequested(segment); })->setObjectName(u"editSegment"_s);
        addAction(tr("Duplicate “%1”…").arg(name), this, [this, segment] {
            Q_EMIT duplicateRequested(segment);
        })->setObjectName(u"duplicateSegment"_s);
        addAction(tr("Delete “%1”").arg(name), this, [this, segment] {
            Q_EMIT removeRequested(segment);
        })->setObjectName(u"removeSegment"_s);
    }
}

void CustomerFilterMenu::addTags(const CustomerQuery &query, const QStringList &tags)
{
    if (tags.isEmpty())
        return;
    QMenu *menu = addMenu(query.tag.isEmpty() ? tr("Tag") : tr("Tag: %1").arg(literal(query.tag.left(40))));
    CustomerQuery any = query;
    any.tag.clear();
    choice(menu, tr("Any tag"), query.tag.isEmpty(), any);
    for (const QString &tag : tags) {
        CustomerQuery wanted = query;
        wanted.tag = tag;
        choice(menu, literal(tag), query.tag == tag, wanted);
    }
}

} // namespace rapport
