#include "ui/pages/customers/customerdialog.h"

#include "ui/theme/textpaint.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

// The part of CustomerDialog that knows what was filled in and what somebody typed.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// What stands in a field, of whatever sort it is.
QString textOf(const QWidget *field)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
        return lines->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentData().toString();
    return qobject_cast<const QLineEdit *>(field)->text();
}

QStringList partsOf(const QString &list, QChar between)
{
    QStringList parts = list.split(between);
    if (between == u',') {
        for (QString &part : parts)
            part = part.trimmed();
        parts.removeAll(QString());
    }
    return parts;
}

/// A list as somebody changed it, with what was added and taken away elsewhere since it was `before`.
QString followed(const QString &typed, const QString &before, const QString &now, QChar between)
{
    QStringList all = partsOf(typed, between);
    const QStringList old = partsOf(before, between);
    const QStringList stored = partsOf(now, between);
    all.removeIf([&](const QString &one) { return !one.isEmpty() && old.contains(one) && !stored.contains(one); });
    for (const QString &one : stored) {
        if (!one.isEmpty() && !old.contains(one) && !all.contains(one))
            all << one;
    }
    return all.join(between == u',' ? u", "_s : QString(between));
}

void setTextOf(QWidget *field, const QString &text)
{
    if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        lines->setPlainText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    else
        qobject_cast<QLineEdit *>(field)->setText(text);
}

} // namespace

/// Fields somebody typed in keep what they have. Those that were changed elsewhere as well, with what stands there now: "Name (Vera Berg)".
QStringList CustomerDialog::fill(const Customer &customer)
{
    QStringList both;
    QStringList phones;
    QStringList emails;
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == ContactKind::Phone)
            phones << point.raw;
        else if (point.kind == ContactKind::Email)
            emails << point.raw;
    }
    const std::pair<QWidget *, QString> contents[] = {
        {m_name, customer.name},
        {m_company, customer.company},
        {m_phones, phones.join(u'\n')},
        {m_emails, emails.join(u'\n')},
        {m_address, customer.address},
        {m_birthday, customer.birthday},
        {m_channel, customer.preferredChannel},
        {m_language, customer.language},
        {m_remember, customer.remember},
        {m_warning, customer.warning},
        {m_source, customer.source},
        {m_tags, customer.tags.join(u", "_s)},
        {m_otherNames, customer.otherNames},
    };
    for (const auto &[field, text] : contents) {
        const QString before = m_filled.value(field);
        const bool typed = textOf(field) != before;
        if (!typed)
            setTextOf(field, text);
        else if (text != before && (field == m_phones || field == m_emails || field == m_remember || field == m_tags))
            setTextOf(field, followed(textOf(field), before, text, field == m_tags ? u',' : u'\n'));
        else if (text != before && text != textOf(field))
            both << tr("%1 (%2)", "a field and what stands there now").arg(field->accessibleName(), plainLine(text));
        // As the field shows it: it may be shorter or have no such choice.
        m_filled[field] = typed ? text : textOf(field);
    }
    return both;
}

bool CustomerDialog::isTyped() const
{
    return std::any_of(m_filled.keyBegin(), m_filled.keyEnd(), [this](const QWidget *field) { return textOf(field) != m_filled.value(field); });
}

void CustomerDialog::followChange(const Customer &stored)
{
    m_customer = stored;
    const QStringList both = fill(stored);
    const QString told = tr("It was changed meanwhile. What you did not touch shows the new version; look through it and save again.");
    m_messages->showMessage(Notice::Warning, both.isEmpty() ? told : told + u' ' + tr("Changed on both sides, yours stands here: %1.").arg(both.join(u", "_s)));
}

} // namespace rapport
