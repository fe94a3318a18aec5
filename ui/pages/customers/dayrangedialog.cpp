#include "ui/pages/customers/dayrangedialog.h"

#include "ui/theme/metrics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

DayRangeDialog::DayRangeDialog(QDate from, QDate to, QWidget *parent)
    : QDialog(parent), m_from(dayField(from, u"dayRange.from"_s)), m_to(dayField(to, u"dayRange.to"_s))
{
    setObjectName(u"dayRange"_s);
    setWindowTitle(tr("Days to show"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show these days"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DayRangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::s24, space::s24, space::s24, space::s16);
    form->setVerticalSpacing(space::s12);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(buttons);
}

QDateEdit *DayRangeDialog::dayField(QDate day, const QString &name)
{
    auto *field = new QDateEdit(day, this);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    field->setMinimumDate(QDate(1970, 1, 1));
    return field;
}

void DayRangeDialog::accept()
{
    Q_EMIT chosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
    QDialog::accept();
}

} // namespace rapport
