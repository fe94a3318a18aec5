#include "ui/widgets/form.h"

#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace rapport {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::s16);
    form->setVerticalSpacing(space::s8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label);
    setTextStyle(text, TextStyle::Body, &Theme::text2);
    const auto fit = [text] { text->setMinimumHeight(size::field()); };
    QObject::connect(ThemeManager::instance(), &ThemeManager::changed, text, fit);
    fit();
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    // The field inside a box one can type into takes the focus itself, and is asked for a name of its own.
    if (const auto *box = qobject_cast<const QComboBox *>(field); box && box->isEditable())
        box->lineEdit()->setAccessibleName(field->accessibleName());
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(field)) {
        if (auto *inner = spin->findChild<QLineEdit *>())
            inner->setAccessibleName(field->accessibleName());
    }
    form->addRow(text, field);
    return text;
}

void addFormNote(QFormLayout *form, QLabel *note)
{
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setTextStyle(note, TextStyle::Small, &Theme::text2);
    // A wrapped label asks for a block of four by three, and would be given no more.
    QSizePolicy wide = note->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    note->setSizePolicy(wide);
    form->addRow(QString(), note);
}

} // namespace rapport
