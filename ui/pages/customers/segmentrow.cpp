#include "ui/pages/customers/segmentrow.h"

#include "ui/support/segmenttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

SegmentRow::SegmentRow(const SegmentVocabulary &vocabulary, const SegmentCondition &condition, QWidget *parent)
    : QWidget(parent), m_field(new QComboBox(this)), m_operator(new QComboBox(this)), m_value(new SegmentValueField(vocabulary, this)),
      m_remove(new Button({}, Button::Kind::Flat, this))
{
    m_field->setObjectName(u"segment.field"_s);
    m_field->setMaxVisibleItems(30);
    for (const SegmentField field : segmentFields())
        m_field->addItem(segmentFieldText(field), static_cast<int>(field));
    m_field->setCurrentIndex(std::max(0, m_field->findData(static_cast<int>(condition.field))));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(18);
    m_operator->setObjectName(u"segment.operator"_s);
    m_operator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_operator->setMinimumContentsLength(14);
    m_remove->setObjectName(u"segment.remove"_s);
    m_remove->setIconName(u"list-remove"_s);
    m_remove->setSmall(true);
    m_remove->setToolTip(tr("Take this condition out"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    row->addWidget(m_field, 4);
    row->addWidget(m_operator, 3);
    row->addWidget(m_value, 4);
    row->addWidget(m_remove);
    setTabOrder(m_field, m_operator);
    setTabOrder(m_operator, m_value);
    setTabOrder(m_value, m_remove);

    showOperators(condition.field, condition.op);
    m_value->setCondition(condition);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        const SegmentCondition fresh = startingCondition(field());
        showOperators(fresh.field, fresh.op);
        m_value->setCondition(fresh);
        Q_EMIT changed();
    });
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        SegmentCondition now = this->condition();
        // A kind of value that was not there before starts with one that makes sense.
        if (!isComplete(now)) {
            SegmentCondition fresh = startingCondition(field());
            fresh.op = now.op;
            if (fresh.number == 0)
                fresh.number = 30;
            now = fresh;
        }
        m_value->setCondition(now);
        Q_EMIT changed();
    });
    connect(m_value, &SegmentValueField::changed, this, &SegmentRow::changed);
    connect(m_remove, &Button::clicked, this, &SegmentRow::removeRequested);
    setNumber(1);
}

SegmentField SegmentRow::field() const
{
    return static_cast<SegmentField>(m_field->currentData().toInt());
}

SegmentOperator SegmentRow::op() const
{
    return static_cast<SegmentOperator>(m_operator->currentData().toInt());
}

void SegmentRow::showOperators(SegmentField field, SegmentOperator op)
{
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const SegmentOperator one : segmentOperators(field))
        m_operator->addItem(segmentOperatorText(field, one), static_cast<int>(one));
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(static_cast<int>(op))));
}

SegmentCondition SegmentRow::condition() const
{
    SegmentCondition condition{field(), op()};
    m_value->readInto(condition);
    return condition;
}

void SegmentRow::setNumber(int number)
{
    const QString place = tr("condition %1").arg(number);
    m_field->setAccessibleName(tr("About, %1").arg(place));
    m_operator->setAccessibleName(tr("Is what, %1").arg(place));
    m_value->setSpokenPlace(place);
    m_remove->setAccessibleName(tr("Take out %1").arg(place));
}

void SegmentRow::focusField()
{
    m_field->setFocus(Qt::TabFocusReason);
}

} // namespace rapport
