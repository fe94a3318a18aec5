// The part of ChatDialog about people: who speaks, and whose chat it is.
#include "ui/pages/chat/chatdialog.h"

#include "ui/commands/searchpopup.h"
#include "ui/pages/chat/chatcustomersearch.h"
#include "ui/pages/chat/chatsession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpeakers = 40; ///< Who says something in a group of hundreds is nobody's customer.

/// Role and member of staff in one value of a box.
QVariant valueOf(ChatRole role, StaffId staff)
{
    return QVariant(QVariantList{static_cast<int>(role), staff.value()});
}

} // namespace

void ChatDialog::buildPeople()
{
    m_person->setObjectName(u"chatCustomer"_s);
    m_person->setAccessibleName(tr("Customer"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_newName->setObjectName(u"chatNewName"_s);
    m_newName->setAccessibleName(tr("Name of the new customer"));
    m_newName->setPlaceholderText(tr("Name"));
    connect(m_person, &QComboBox::activated, this, &ChatDialog::onPerson);
    connect(m_newName, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_filling)
            m_session->setNewCustomer(name);
    });

    m_find->setObjectName(u"chatFind"_s);
    m_find->setAccessibleName(tr("Find another customer"));
    m_find->setPlaceholderText(tr("Find another customer"));
    auto *search = new ChatCustomerSearch(m_workspace, this);
    (new SearchPopup(m_find, this))->addProvider(search);
    connect(search, &ChatCustomerSearch::chosen, this, [this](const CustomerRow &row) {
        m_session->setCustomer(row);
        m_filling = true;
        showPeople();
        m_filling = false;
    });
    connect(m_find, &SearchField::left, m_person, [this] { m_person->setFocus(Qt::OtherFocusReason); });
    m_doubt->setObjectName(u"chatDoubt"_s);
    connect(m_doubt, &MessageBar::actionTriggered, this, &ChatDialog::chooseNamed);
    setTabOrder(m_person, m_newName);
    setTabOrder(m_newName, m_find);
}

void ChatDialog::showSpeakers()
{
    while (QLayoutItem *item = m_speakerGrid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int shown = std::min(mostSpeakers, static_cast<int>(m_session->speakers().size()));
    for (int row = 0; row < shown; ++row)
        addSpeaker(row);
    m_speakerGrid->setColumnStretch(0, 1);
    m_speakerGrid->setColumnStretch(1, 1);
    m_speakerGrid->setRowStretch(shown, 1);
}

void ChatDialog::addSpeaker(int row)
{
    const exchange::ChatSpeaker &speaker = m_session->speakers().at(row);
    auto *who = new QWidget(m_speakers);
    auto *name = new ElidedLabel(TextStyle::Name, &Theme::text, who);
    name->setText(speaker.name);
    auto *count = new ElidedLabel(TextStyle::Small, &Theme::text2, who);
    count->setText(speaker.messages == 1 ? tr("1 message") : tr("%n messages", nullptr, speaker.messages));
    auto *lines = new QVBoxLayout(who);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(name);
    lines->addWidget(count);

    auto *role = new QComboBox(m_speakers);
    role->setObjectName(u"chatRole.%1"_s.arg(row));
    role->setAccessibleName(tr("Who %1 is").arg(speaker.name));
    role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role->addItem(tr("Customer"), valueOf(ChatRole::Customer, {}));
    role->addItem(tr("Shop"), valueOf(ChatRole::Staff, {}));
    for (const Staff &member : m_session->staff()) {
        if (member.active)
            role->addItem(tr("Shop: %1").arg(member.name), valueOf(ChatRole::Staff, member.id));
    }
    role->addItem(tr("Bot"), valueOf(ChatRole::Bot, {}));
    role->setCurrentIndex(std::max(0, role->findData(valueOf(speaker.role, speaker.staff))));
    connect(role, &QComboBox::activated, this, [this, role, row] {
        const QVariantList chosen = role->currentData().toList();
        m_session->setSpeaker(row, static_cast<ChatRole>(chosen.at(0).toInt()), StaffId(chosen.at(1).toLongLong()));
    });
    m_speakerGrid->addWidget(who, row, 0);
    m_speakerGrid->addWidget(role, row, 1);
}

void ChatDialog::showPeople()
{
    m_person->clear();
    for (const CustomerRow &row : m_session->people()) {
        QStringList words{row.name, row.company == row.name ? QString() : row.company, row.phone};
        words.removeAll(QString());
        m_person->addItem(words.join(u" · "_s), row.id.value());
    }
    m_person->addItem(tr("A new customer"), 0);
    m_person->setCurrentIndex(std::max(0, m_person->findData(m_session->draft().customer.value())));
    m_newName->setText(m_session->draft().newName);
    m_newName->setVisible(!m_session->draft().customer.isValid());
}

/// Whoever is on the screen need not be who wrote it: it is kept with them all the same, but not without a word.
void ChatDialog::showDoubt()
{
    const QString stranger = m_session->stranger();
    if (stranger.isEmpty()) {
        m_doubt->hide();
        return;
    }
    const QString chosen = m_person->currentText().section(u" · "_s, 0, 0);
    const std::optional<CustomerRow> named = m_session->named();
    m_doubt->showMessage(Notice::Warning, tr("The chat was written by %1. Is that %2?").arg(stranger, chosen),
                         named ? tr("Choose %1").arg(named->name) : QString());
}

void ChatDialog::chooseNamed()
{
    if (const std::optional<CustomerRow> named = m_session->named()) {
        m_session->setCustomer(*named);
        m_filling = true;
        showPeople();
        m_filling = false;
        m_keep->setFocus();
    }
}

} // namespace rapport
