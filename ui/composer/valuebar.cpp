#include "ui/composer/valuebar.h"

#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentbuttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

ValueBar::ValueBar(QWidget *parent)
    : QWidget(parent), m_kinds(new SegmentButtons(SegmentButtons::Look::Pills, this)), m_values(new QWidget(this)), m_range(new ElidedLabel(TextStyle::Small, &Theme::text3, this))
{
    setObjectName(u"surveyValue"_s);
    setAccessibleName(tr("Survey answer"));
    setFocusPolicy(Qt::StrongFocus);
    m_kinds->addSegment(u"nps"_s, tr("NPS"));
    m_kinds->addSegment(u"csat"_s, tr("CSAT"));
    m_kinds->addSegment(u"ces"_s, tr("CES"));
    // The words at the ends give way, the values never do.
    m_kinds->setMinimumWidth(m_kinds->sizeHint().width());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s12);
    layout->addWidget(m_kinds);
    layout->addWidget(m_values);
    layout->addWidget(m_range, 1);
    connect(m_kinds, &SegmentButtons::currentChanged, this, [this] {
        m_value = -1;
        rebuild();
        Q_EMIT changed();
    });
    rebuild();
}

QString ValueBar::kind() const
{
    return m_kinds->current();
}

void ValueBar::setKind(const QString &kind)
{
    m_kinds->setCurrent(kind);
}

int ValueBar::scale() const
{
    if (kind() == u"nps"_s)
        return 10;
    return kind() == u"ces"_s ? 7 : 5;
}

void ValueBar::setValue(int value)
{
    m_value = value;
    const auto chips = m_values->findChildren<Chip *>();
    for (Chip *chip : chips)
        chip->setChecked(chip->property("value").toInt() == value);
}

void ValueBar::rebuild()
{
    if (m_shown == kind())
        return;
    m_shown = kind();
    delete m_values->layout();
    qDeleteAll(m_values->findChildren<Chip *>());
    auto *row = new QHBoxLayout(m_values);
    row->setContentsMargins(space::s4, 3, space::s4, 3); // Room for the focus ring.
    row->setSpacing(2);
    for (int value = kind() == u"nps"_s ? 0 : 1; value <= scale(); ++value) {
        auto *chip = new Chip(QLocale().toString(value), m_values);
        chip->setProperty("value", value);
        chip->setObjectName(u"value%1"_s.arg(value));
        chip->setAccessibleName(tr("%1 of %2", "a survey value").arg(value).arg(scale()));
        connect(chip, &Chip::clicked, this, [this, value] {
            setValue(value);
            Q_EMIT changed();
        });
        row->addWidget(chip);
    }
    const QString ends = kind() == u"nps"_s ? tr("0 never, 10 very likely")
        : kind() == u"ces"_s                ? tr("1 very hard, 7 very easy")
                                            : tr("1 very bad, 5 very good");
    m_range->setText(ends);
    setToolTip(ends);
}

void ValueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (focusVisible(this))
        paintFocusRing(&painter, m_values->geometry(), radius::control);
}

void ValueBar::keyPressEvent(QKeyEvent *event)
{
    // A digit is the value; 1 and then 0 is ten.
    const int digit = event->key() - Qt::Key_0;
    if (digit < 0 || digit > 9 || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int lowest = kind() == u"nps"_s ? 0 : 1;
    const int value = m_value == 1 && digit == 0 && scale() == 10 ? 10 : digit;
    if (value < lowest || value > scale())
        return;
    setValue(value);
    Q_EMIT changed();
}

} // namespace rapport
