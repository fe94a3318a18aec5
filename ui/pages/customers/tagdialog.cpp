#include "ui/pages/customers/tagdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

TagDialog::TagDialog(Way way, int customers, const QStringList &tags, QWidget *parent)
    : QDialog(parent), m_tag(new QComboBox(this)),
      m_do(new Button(way == Way::PutOn ? tr("Put it on") : tr("Take it off"), Button::Kind::Primary, this))
{
    setObjectName(u"tagDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(way == Way::PutOn ? tr("Tag customers") : tr("Take a tag off"));
    auto *title = new QLabel(
        way == Way::PutOn ? tr("A tag for %n customers", nullptr, customers) : tr("Take a tag off %n customers", nullptr, customers), this);
    setTextStyle(title, TextStyle::Heading);
    m_tag->setObjectName(u"tagDialog.tag"_s);
    m_tag->addItems(tags);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->setEditable(way == Way::PutOn);
    if (way == Way::PutOn) {
        m_tag->setEditText({});
        m_tag->lineEdit()->setMaxLength(40);
        m_tag->lineEdit()->setPlaceholderText(tr("One there is, or a new one"));
        m_tag->completer()->setFilterMode(Qt::MatchContains);
        m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(m_tag, &QComboBox::editTextChanged, this, [this](const QString &text) { m_do->setEnabled(!text.simplified().isEmpty()); });
    }
    m_do->setEnabled(way == Way::TakeOff && !tags.isEmpty());
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Tag"), m_tag);

    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    m_do->setObjectName(u"tagDialog.do"_s);
    m_do->setDefault(true);
    connect(m_do, &Button::clicked, this, &TagDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(size::scaled(400));
    m_tag->setFocus();
}

void TagDialog::accept()
{
    const QString tag = m_tag->currentText().simplified();
    if (tag.isEmpty())
        return;
    Q_EMIT chosen(tag);
    QDialog::accept();
}

} // namespace rapport
