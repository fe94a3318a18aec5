#include "ui/pages/insights/filterbar.h"

#include "ui/pages/insights/choicechip.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/monthrangedialog.h"
#include "ui/support/entrytext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_months(new Chip(periodName(Period::Kind::Year), this)), m_customers(new Chip({}, this)),
      m_channel(new ChoiceChip(tr("All channels"), tr("Channel: %1"), this)), m_topic(new ChoiceChip(tr("All topics"), tr("Topic: %1"), this)),
      m_staff(new ChoiceChip(tr("All staff"), tr("Staff: %1"), this)), m_explanation(new QLabel(this))
{
    m_months->setObjectName(u"insights.period"_s);
    m_months->setIconName(u"view-calendar-upcoming-days"_s);
    m_months->setArrow(true);
    m_months->setChecked(true);
    m_customers->setObjectName(u"insights.customers"_s);
    m_customers->setArrow(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setTextStyle(m_explanation, TextStyle::Small, &Theme::text2);
    connect(m_months, &QAbstractButton::clicked, this, &FilterBar::openPeriods);
    connect(m_customers, &QAbstractButton::clicked, this, &FilterBar::openCustomers);
    auto *layout = new FlowLayout(this, space::s8);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_months);
    layout->addWidget(m_customers);
    m_channel->setObjectName(u"insights.channel"_s);
    m_topic->setObjectName(u"insights.topic"_s);
    m_staff->setObjectName(u"insights.staff"_s);
    QVector<std::pair<QString, QString>> channels;
    for (const char *kind : {"call", "visit", "email", "chat", "social", "review"})
        channels.append({QLatin1String(kind), kindText(QLatin1String(kind))});
    m_channel->setChoices(channels);
    setNames({}, {});
    for (ChoiceChip *chip : {m_channel, m_topic, m_staff}) {
        layout->addWidget(chip);
        connect(chip, &ChoiceChip::changed, this, &FilterBar::changed);
    }
    layout->addWidget(m_explanation);
    choose({}, {});
}

void FilterBar::popUp(QMenu *menu, Chip *chip)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
}

void FilterBar::setPeriod(const Period &period)
{
    m_period = period;
    Q_EMIT changed();
}

void FilterBar::openPeriods()
{
    m_months->setChecked(true); // a click must not switch the period off
    auto *menu = new QMenu(this);
    using Kind = Period::Kind;
    for (const Kind kind : {Kind::HalfYear, Kind::Year, Kind::TwoYears, Kind::FiveYears, Kind::All}) {
        QAction *action = menu->addAction(periodName(kind));
        action->setCheckable(true);
        action->setChecked(m_period.kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] { setPeriod({kind, 0, 0}); });
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(periodName(Kind::Custom));
    custom->setCheckable(true);
    custom->setChecked(m_period.kind == Kind::Custom);
    connect(custom, &QAction::triggered, this, &FilterBar::askMonths);
    popUp(menu, m_months);
}

void FilterBar::askMonths()
{
    auto *dialog = new MonthRangeDialog(m_fromMonth, m_toMonth, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MonthRangeDialog::chosen, this, [this](int from, int to) { setPeriod({Period::Kind::Custom, from, to}); });
    dialog->open();
}

void FilterBar::openCustomers()
{
    m_customers->setChecked(!m_tag.isEmpty() || m_segment.isValid());
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, bool on, const QString &tag, const Segment &segment) {
        // Names are the shop's own words: an ampersand is no mnemonic.
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, tag, segment] {
            choose(tag, segment);
            Q_EMIT changed();
        });
    };
    add(tr("All customers"), m_tag.isEmpty() && !m_segment.isValid(), {}, {});
    if (!m_segments.isEmpty())
        menu->addSection(tr("Segments"));
    for (const Segment &segment : m_segments)
        add(segment.name, m_segment == segment.id, {}, segment);
    if (!m_tags.isEmpty())
        menu->addSection(tr("Tags"));
    for (const QString &tag : m_tags)
        add(tag, m_tag == tag, tag, {});
    popUp(menu, m_customers);
}

void FilterBar::choose(const QString &tag, const Segment &segment)
{
    m_tag = tag;
    m_segment = segment.id;
    const bool filtered = !tag.isEmpty() || segment.id.isValid();
    m_customers->setChecked(filtered);
    m_customers->setText(!filtered ? tr("All customers") : tag.isEmpty() ? segment.name : tag);
    m_customers->setAccessibleName(tr("Customers: %1").arg(m_customers->text()));
    m_customers->updateGeometry();
}

void FilterBar::setChoices(const QStringList &tags, const QVector<Segment> &segments)
{
    m_tags = tags;
    m_segments = segments;
    const bool segmentGone = m_segment.isValid() && std::none_of(segments.begin(), segments.end(), [this](const Segment &one) { return one.id == m_segment; });
    if (segmentGone || (!m_tag.isEmpty() && !tags.contains(m_tag))) {
        choose({}, {});
        Q_EMIT changed();
    }
}

void FilterBar::setNames(const QVector<Staff> &staff, const QVector<Topic> &topics)
{
    QVector<std::pair<QString, QString>> people;
    for (const Staff &one : staff)
        people.append({QString::number(one.id.value()), one.name});
    m_staff->setChoices(people);
    QVector<std::pair<QString, QString>> subjects;
    for (const Topic &one : topics)
        subjects.append({QString::number(one.id.value()), one.name});
    m_topic->setChoices(subjects);
}

void FilterBar::narrow(TrendRequest &request) const
{
    request.tag = m_tag;
    request.segment = m_segment;
    request.channel = m_channel->value();
    request.topic = TopicId(m_topic->value().toLongLong());
    request.staff = StaffId(m_staff->value().toLongLong());
}

QString FilterBar::narrowedText() const
{
    QStringList parts;
    if (!m_tag.isEmpty() || m_segment.isValid())
        parts.append(m_customers->text());
    for (const ChoiceChip *chip : {m_channel, m_topic, m_staff}) {
        if (!chip->value().isEmpty())
            parts.append(chip->accessibleName());
    }
    return parts.join(u" · "_s);
}

void FilterBar::reset()
{
    for (ChoiceChip *chip : {m_channel, m_topic, m_staff})
        chip->clear();
    choose({}, {});
    setPeriod({});
}

void FilterBar::setMonths(int fromMonth, int toMonth)
{
    m_fromMonth = fromMonth;
    m_toMonth = toMonth;
    m_months->setText(monthRange(fromMonth, toMonth));
    m_months->setAccessibleName(tr("Months: %1").arg(m_months->text()));
    m_months->updateGeometry();
}

void FilterBar::setExplanation(const QString &text)
{
    m_explained = text;
    showSentences();
}

void FilterBar::setUse(const FilterUse &use)
{
    const auto set = [](QWidget *chip, bool heeded) {
        chip->setEnabled(heeded);
        chip->setToolTip(heeded ? QString() : tr("This sheet does not depend on it."));
    };
    set(m_months, use.months);
    set(m_customers, use.customers);
    for (ChoiceChip *chip : {m_channel, m_topic, m_staff})
        set(chip, use.entries);
}

void FilterBar::setLeftOut(const QString &text)
{
    m_leftOut = text;
    showSentences();
}

void FilterBar::showSentences()
{
    QStringList sentences{m_leftOut, m_explained};
    sentences.removeAll(QString());
    m_explanation->setText(sentences.join(u'\n'));
}

} // namespace rapport
