#include "ui/pages/customers/segmentgroupbox.h"

#include "ui/pages/customers/segmentrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int edge = 2;
}

SegmentGroupBox::SegmentGroupBox(const SegmentVocabulary &vocabulary, const SegmentRule &group, int depth, QWidget *parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_depth(depth), m_joins(new QComboBox(this)), m_rules(new QVBoxLayout),
      m_addCondition(new Button(tr("Condition"), Button::Kind::Flat, this))
{
    setObjectName(u"segment.group"_s);
    m_joins->setObjectName(u"segment.joins"_s);
    m_joins->addItem(tr("all of this is true"));
    m_joins->addItem(tr("any of this is true"));
    m_joins->setCurrentIndex(group.kind == SegmentRule::Kind::Any ? 1 : 0);
    m_joins->setAccessibleName(depth == 1 ? tr("Everybody of whom") : tr("Group: everybody of whom"));
    connect(m_joins, &QComboBox::currentIndexChanged, this, &SegmentGroupBox::changed);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    auto *lead = new QLabel(depth == 1 ? tr("Everybody of whom") : tr("of whom"), this);
    setTextStyle(lead, TextStyle::Body, &Theme::text2);
    head->addWidget(lead);
    head->addWidget(m_joins);
    head->addStretch();
    if (depth > 1) {
        auto *remove = new Button({}, Button::Kind::Flat, this);
        remove->setObjectName(u"segment.removeGroup"_s);
        remove->setIconName(u"list-remove"_s);
        remove->setSmall(true);
        remove->setToolTip(tr("Take this group out"));
        remove->setAccessibleName(tr("Take out the group"));
        connect(remove, &Button::clicked, this, &SegmentGroupBox::removeRequested);
        head->addWidget(remove);
    }

    m_addCondition->setObjectName(u"segment.addCondition"_s);
    m_addCondition->setAccessibleName(tr("Add a condition"));
    m_addCondition->setIconName(u"list-add"_s);
    m_addCondition->setSmall(true);
    connect(m_addCondition, &Button::clicked, this, [this] { addByHand(segmentRule(startingCondition(SegmentField::LastContact))); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s8);
    foot->addWidget(m_addCondition);
    if (depth < SegmentDefinition::deepest) {
        auto *addGroup = new Button(tr("Group"), Button::Kind::Flat, this);
        addGroup->setObjectName(u"segment.addGroup"_s);
        addGroup->setAccessibleName(tr("Add a group of conditions"));
        addGroup->setIconName(u"list-add"_s);
        addGroup->setSmall(true);
        connect(addGroup, &Button::clicked, this, [this] {
            // A group inside "all" is there for "any", and the other way round.
            const auto kind = m_joins->currentIndex() == 0 ? SegmentRule::Kind::Any : SegmentRule::Kind::All;
            addByHand(segmentGroup(kind, {segmentRule(startingCondition(SegmentField::Mood))}));
        });
        foot->addWidget(addGroup);
    }
    foot->addStretch();

    m_rules->setSpacing(space::s8);
    for (const SegmentRule &rule : group.rules)
        m_children.append(add(rule));
    auto *layout = new QVBoxLayout(this);
    const int inset = depth > 1 ? space::s12 : 0;
    // Mirrored with the layout: setContentsMargins() knows left and right only.
    layout->setContentsMargins(layoutDirection() == Qt::LeftToRight ? inset : 0, 0, layoutDirection() == Qt::LeftToRight ? 0 : inset, 0);
    layout->setSpacing(space::s8);
    layout->addLayout(head);
    layout->addLayout(m_rules);
    layout->addLayout(foot);
    number();
}

void SegmentGroupBox::paintEvent(QPaintEvent *)
{
    if (m_depth == 1)
        return;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - edge;
    painter.fillRect(QRect(x, 0, edge, height()), Theme::current().outline);
}

QWidget *SegmentGroupBox::add(const SegmentRule &rule)
{
    QWidget *child = nullptr;
    if (rule.kind == SegmentRule::Kind::Condition) {
        auto *row = new SegmentRow(m_vocabulary, rule.condition, this);
        connect(row, &SegmentRow::changed, this, &SegmentGroupBox::changed);
        connect(row, &SegmentRow::removeRequested, this, [this, row] { takeOut(row); });
        child = row;
    } else {
        auto *group = new SegmentGroupBox(m_vocabulary, rule, m_depth + 1, this);
        connect(group, &SegmentGroupBox::changed, this, &SegmentGroupBox::changed);
        connect(group, &SegmentGroupBox::removeRequested, this, [this, group] { takeOut(group); });
        child = group;
    }
    m_rules->addWidget(child);
    return child;
}

void SegmentGroupBox::addByHand(const SegmentRule &rule)
{
    QWidget *child = add(rule);
    m_children.append(child);
    number();
    // Behind what was there, not behind the whole dialog.
    setTabOrder(child, m_addCondition);
    Q_EMIT changed();
    focusOn(child);
}

void SegmentGroupBox::takeOut(QWidget *child)
{
    const qsizetype place = m_children.indexOf(child);
    m_children.removeAt(place);
    m_rules->removeWidget(child);
    child->hide();
    child->deleteLater();
    number();
    Q_EMIT changed();
    if (m_children.isEmpty())
        m_addCondition->setFocus(Qt::OtherFocusReason);
    else
        focusOn(m_children.at(std::min(place, m_children.size() - 1)));
}

void SegmentGroupBox::focusOn(QWidget *child)
{
    if (auto *row = qobject_cast<SegmentRow *>(child))
        row->focusField();
    else if (auto *group = qobject_cast<SegmentGroupBox *>(child))
        group->focusFirst();
}

void SegmentGroupBox::focusFirst()
{
    if (m_children.isEmpty())
        m_addCondition->setFocus(Qt::TabFocusReason);
    else
        focusOn(m_children.first());
}

void SegmentGroupBox::number()
{
    int count = 0;
    for (QWidget *child : std::as_const(m_children)) {
        if (auto *row = qobject_cast<SegmentRow *>(child))
            row->setNumber(++count);
    }
}

SegmentRule SegmentGroupBox::rule() const
{
    SegmentRule group = segmentGroup(m_joins->currentIndex() == 1 ? SegmentRule::Kind::Any : SegmentRule::Kind::All, {});
    for (const QWidget *child : std::as_const(m_children)) {
        if (const auto *row = qobject_cast<const SegmentRow *>(child))
            group.rules.push_back(segmentRule(row->condition()));
        else if (const auto *inner = qobject_cast<const SegmentGroupBox *>(child))
            group.rules.push_back(inner->rule());
    }
    return group;
}

} // namespace rapport
