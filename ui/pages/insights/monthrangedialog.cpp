#include "ui/pages/insights/monthrangedialog.h"

#include "models/text/shopcalendar.h"
#include "ui/theme/metrics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace rapport {

using namespace Qt::StringLiterals;

MonthRangeDialog::MonthRangeDialog(int fromMonth, int toMonth, QWidget *parent)
    : QDialog(parent), m_from(monthField(fromMonth, u"period.from"_s)), m_to(monthField(toMonth, u"period.to"_s))
{
    setObjectName(u"period.dialog"_s);
    setWindowTitle(tr("Months to show"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show these months"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::s24, space::s24, space::s24, space::s16);
    form->setVerticalSpacing(space::s12);
    form->addRow(tr("&First month"), m_from);
    form->addRow(tr("&Last month"), m_to);
    form->addRow(buttons);
}

QDateEdit *MonthRangeDialog::monthField(int month, const QString &name)
{
    auto *field = new QDateEdit(ShopCalendar::monthStart(month), this);
    field->setObjectName(name);
    field->setDisplayFormat(u"MMMM yyyy"_s);
    field->setMinimumDate(QDate(1900, 1, 1));
    return field;
}

void MonthRangeDialog::accept()
{
    Q_EMIT chosen(ShopCalendar::monthNumber(m_from->date()), ShopCalendar::monthNumber(m_to->date()));
    QDialog::accept();
}

} // namespace rapport
