#include "ui/pages/insights/assessmentdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segmentbuttons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

AssessmentDialog::AssessmentDialog(const QVector<Staff> &staff, QWidget *parent)
    : QDialog(parent), m_who(new QComboBox(this)), m_listened(scale(u"assessment.listened"_s)),
      m_understood(scale(u"assessment.understood"_s)), m_cared(scale(u"assessment.cared"_s))
{
    setObjectName(u"assessment"_s);
    setWindowTitle(tr("How did we do lately?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_who->setObjectName(u"assessment.who"_s);
    m_who->addItem(tr("The whole team"), QVariant::fromValue(StaffId()));
    for (const Staff &member : staff) {
        if (member.active)
            m_who->addItem(member.name, QVariant::fromValue(member.id));
    }
    auto *explained = new QLabel(
        tr("From 1 (not at all) to 5 (entirely). It stands beside what customers say; a shop index of our own, no validated scale."), this);
    explained->setTextFormat(Qt::PlainText);
    explained->setWordWrap(true);
    setTextStyle(explained, TextStyle::Small, &Theme::text2);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("&Who answers"), m_who);
    addFormRow(form, tr("Customers felt &listened to"), m_listened);
    addFormRow(form, tr("Customers felt &understood"), m_understood);
    addFormRow(form, tr("Customers felt &cared for"), m_cared);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Write down"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::s24, space::s20, space::s24, space::s16);
    down->setSpacing(space::s12);
    down->addWidget(explained);
    down->addLayout(form);
    down->addWidget(buttons);
    resize(size::scaled(480), sizeHint().height());
}

SegmentButtons *AssessmentDialog::scale(const QString &name)
{
    auto *buttons = new SegmentButtons(SegmentButtons::Look::Pills, this);
    buttons->setObjectName(name);
    for (int value = 1; value <= 5; ++value)
        buttons->addSegment(QString::number(value), QLocale().toString(value));
    buttons->setCurrent(u"3"_s);
    return buttons;
}

void AssessmentDialog::accept()
{
    Q_EMIT answered({m_who->currentData().value<StaffId>(), m_listened->current().toInt(), m_understood->current().toInt(),
                     m_cared->current().toInt()});
    QDialog::accept();
}

} // namespace rapport
