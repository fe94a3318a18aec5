#include "ui/composer/valuebar.h"

#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
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
    : QWidget(parent), m_kinds(new SegmentButtons(SegmentButtons::Look::Pills, this)), m_values(new QWidget(this)), m_wordings(new Button({}, Button::Kind::Flat, this)),
      m_range(new ElidedLabel(TextStyle::Small, &Theme::text3, this))
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
    layout->addWidget(m_wordings);
    layout->addWidget(m_range, 1);
    m_wordings->setSmall(true);
    setTextStyle(m_wordings, TextStyle::Small, &Theme::text2);
    m_wordings->setObjectName(u"effortWording"_s);
    m_wordings->setToolTip(tr("Which question was asked (E)"));
    connect(m_wordings, &Button::clicked, this, [this] {
        setWording(m_ownEffort ? u"2.0"_s : u"1.0"_s);
        m_value = -1;
        Q_EMIT changed();
    });
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
    return kind() == u"ces"_s && !m_ownEffort ? 7 : 5;
}

QString ValueBar::wording() const
{
    if (kind() != u"ces"_s)
        return {};
    return m_ownEffort ? u"1.0"_s : u"2.0"_s;
}

void ValueBar::setWording(const QString &wording)
{
    m_ownEffort = wording == u"1.0"_s;
    rebuild();
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
    const QString shown = kind() + wording();
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_wordings->setVisible(kind() == u"ces"_s);
    m_wordings->setText(m_ownEffort ? tr("own effort") : tr("how easy"));
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
        if (value == 10)
            chip->setToolTip(tr("X, or 1 and 0"));
        connect(chip, &Chip::clicked, this, [this, value] { choose(value); });
        row->addWidget(chip);
    }
    m_ends = kind() == u"nps"_s ? tr("0 never, 10 surely (X)")
        : kind() != u"ces"_s          ? tr("1 very bad, 5 very good")
        : m_ownEffort                 ? tr("1 very little, 5 very much effort")
                                      : tr("1 very hard, 7 very easy");
    m_range->setText(m_ends);
    setToolTip(m_ends);
}

void ValueBar::choose(int value)
{
    setValue(value);
    m_range->setText(m_ends);
    setAccessibleDescription({});
    Q_EMIT changed();
}

/// Says where the scale ends; what was chosen before stays.
void ValueBar::refuse(int value)
{
    const QString sentence = tr("There is no %1: the scale goes from %2 to %3.").arg(value).arg(kind() == u"nps"_s ? 0 : 1).arg(scale());
    m_range->setText(sentence);
    setAccessibleDescription(sentence);
}

void ValueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (focusVisible(this))
        paintFocusRing(&painter, m_values->geometry(), radius::control);
}

void ValueBar::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const int key = event->key();
    if (plain && (key == Qt::Key_N || key == Qt::Key_S || key == Qt::Key_E)) {
        // The same key again asks the effort question the other way.
        if (key == Qt::Key_E && kind() == u"ces"_s)
            m_wordings->click();
        m_kinds->setCurrent(key == Qt::Key_N ? u"nps"_s : key == Qt::Key_S ? u"csat"_s : u"ces"_s);
        return;
    }
    const int digit = key - Qt::Key_0;
    const bool ten = key == Qt::Key_X || key == Qt::Key_Plus;
    if (!plain || (!ten && (digit < 0 || digit > 9))) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int lowest = kind() == u"nps"_s ? 0 : 1;
    // 1 and then 0 is ten as well.
    const int value = ten || (m_value == 1 && digit == 0) ? 10 : digit;
    if (value < lowest || value > scale())
        refuse(value);
    else
        choose(value);
}

} // namespace rapport
