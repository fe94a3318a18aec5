#include "ui/pages/import/importoptions.h"

#include "ui/pages/import/iconlabel.h"
#include "ui/support/importtext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace rapport {

using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

void choose(QComboBox *combo, const QVariant &value)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

ImportOptions::ImportOptions(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, space::s16);
    auto *found = new QWidget(this); // A tick and a word: what follows was found out, not typed.
    auto *words = new QHBoxLayout(found);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::s4);
    auto *label = new QLabel(tr("Found out"), found);
    setTextStyle(label, TextStyle::Small, &Theme::ok);
    words->addWidget(new IconLabel(u"dialog-ok-apply"_s, 16, &Theme::ok, found));
    words->addWidget(label);
    found->setMinimumHeight(size::field());
    layout->addWidget(found);
    m_kind = addCombo(tr("Import as"), u"import.kind"_s, false);
    m_delimiter = addCombo(tr("Columns split by"), u"import.delimiter"_s);
    m_encoding = addCombo(tr("Letters"), u"import.encoding"_s);
    m_dates = addCombo(tr("Dates"), u"import.dates"_s);
    m_header = new QCheckBox(tr("First row names the columns"), this);
    m_header->setObjectName(u"import.header"_s);
    m_header->setMinimumHeight(size::field());
    layout->addWidget(m_header);

    for (const ImportKind kind : {ImportKind::Customers, ImportKind::Purchases, ImportKind::Interactions, ImportKind::Reviews, ImportKind::Feedback, ImportKind::Cases})
        m_kind->addItem(kindTitle(kind), static_cast<int>(kind));
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'), QChar(u' ')})
        m_delimiter->addItem(delimiterTitle(delimiter), delimiter);
    for (const QString &encoding : {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(encoding, encoding);
    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(static_cast<ImportKind>(m_kind->currentData().toInt())); });
    connect(m_delimiter, &QComboBox::activated, this, [this] { Q_EMIT delimiterChosen(m_delimiter->currentData().toChar()); });
    connect(m_encoding, &QComboBox::activated, this, [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_dates, &QComboBox::activated, this, [this] {
        if (const QString format = m_dates->currentData().toString(); !format.isEmpty())
            Q_EMIT dateFormatChosen(format);
    });
    connect(m_header, &QCheckBox::clicked, this, &ImportOptions::headerChosen);
}

QComboBox *ImportOptions::addCombo(const QString &caption, const QString &name, bool inRow)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    auto *label = new QLabel(caption, pair);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Small, &Theme::text2);
    auto *combo = new QComboBox(pair);
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    if (inRow)
        layout()->addWidget(pair);
    return combo;
}

QWidget *ImportOptions::kindChoice() const
{
    return m_kind->parentWidget();
}

void ImportOptions::setPlan(const exchange::ImportPlan &plan)
{
    choose(m_kind, static_cast<int>(plan.kind));
    if (m_delimiter->findData(plan.delimiter) < 0)
        m_delimiter->addItem(delimiterTitle(plan.delimiter), plan.delimiter);
    choose(m_delimiter, plan.delimiter);
    if (m_encoding->findData(plan.encoding) < 0)
        m_encoding->addItem(plan.encoding, plan.encoding);
    choose(m_encoding, plan.encoding);
    m_header->setChecked(plan.hasHeader);
    fillDates(plan);
}

void ImportOptions::fillDates(const exchange::ImportPlan &plan)
{
    const QSignalBlocker quiet(m_dates);
    m_dates->clear();
    const QStringList dates = exchange::dateFieldsOf(plan.kind);
    const bool mapped = std::any_of(dates.cbegin(), dates.cend(), [&](const QString &field) { return plan.mapping.contains(field); });
    m_dates->parentWidget()->setVisible(mapped);
    if (!mapped)
        return;
    if (plan.dateAmbiguous || plan.dateFormat.isEmpty())
        m_dates->addItem(tr("Choose…"), QString());
    QStringList formats = plan.dateChoices;
    if (!plan.dateAmbiguous && !plan.dateFormat.isEmpty() && !formats.contains(plan.dateFormat))
        formats.prepend(plan.dateFormat);
    for (const QString &other : {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"yyyyMMdd"_s}) {
        if (!plan.dateAmbiguous && !formats.contains(other))
            formats.append(other);
    }
    QStringList shown; // "epoch-s" and "epoch-s/day" look alike: once is enough.
    for (const QString &format : std::as_const(formats)) {
        if (shown.contains(dateTitle(format)))
            continue;
        shown.append(dateTitle(format));
        m_dates->addItem(dateTitle(format), format);
    }
    m_dates->setCurrentIndex(plan.dateAmbiguous ? 0 : qMax(0, m_dates->findData(plan.dateFormat)));
    setTextStyle(m_dates, TextStyle::Body, plan.dateAmbiguous ? &Theme::warn : &Theme::text);
}

} // namespace rapport
