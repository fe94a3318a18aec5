#include "ui/pages/settings/profilecard.h"

#include "models/items/whendone.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/pages/settings/codebox.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Shop"), tr("How the shop is called, counts money and reads the clock."), parent), m_workspace(workspace), m_name(new QLineEdit(this)),
      m_currency(new CodeBox(currencyChoices(), this)), m_timezone(new CodeBox(timeZoneChoices(), this)), m_country(new CodeBox(countryChoices(), this)),
      m_language(new CodeBox(languageChoices(), this)), m_firstDay(new QComboBox(this)), m_save(new Button(tr("Save"), Button::Kind::Primary, this)),
      m_discard(new Button(tr("Discard"), Button::Kind::Flat, this)), m_busy(new BusyBar(this))
{
    setObjectName(u"settings.profile"_s);
    setFocusProxy(m_name);
    m_name->setMaxLength(120);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day)
        m_firstDay->addItem(locale.dayName(day), day);
    m_firstDay->setFocusPolicy(Qt::StrongFocus);
    m_firstDay->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    QFormLayout *form = makeForm();
    addField(form, u"name"_s, tr("&Name"), m_name);
    addField(form, u"currency"_s, tr("&Currency"), m_currency);
    addField(form, u"timezone"_s, tr("&Time zone"), m_timezone);
    addField(form, u"country"_s, tr("Co&untry"), m_country);
    addField(form, u"language"_s, tr("&Language of notes"), m_language);
    addField(form, u"first_day"_s, tr("&Week begins on"), m_firstDay);
    m_country->setToolTip(tr("Phone numbers without a country code are read as numbers of this country."));
    m_language->setToolTip(tr("The language most conversations are written in."));
    content()->addLayout(form);

    m_save->setObjectName(u"settings.profile.save"_s);
    m_discard->setObjectName(u"settings.profile.discard"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    content()->addSpacing(space::s4);
    content()->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &ProfileCard::onEdited);
    for (CodeBox *box : {m_currency, m_timezone, m_country, m_language})
        connect(box, &CodeBox::edited, this, &ProfileCard::onEdited);
    connect(m_firstDay, &QComboBox::currentIndexChanged, this, &ProfileCard::onEdited);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileCard::save);
    connect(m_save, &QPushButton::clicked, this, &ProfileCard::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { show(m_workspace.profile()); });
    connect(&workspace, &Workspace::profileChanged, this, &ProfileCard::onProfileChanged);
    show(workspace.profile());
}

void ProfileCard::addField(QFormLayout *form, const QString &field, const QString &label, QWidget *editor)
{
    editor->setObjectName(u"settings.profile."_s + field);
    addFormRow(form, label, editor);
    auto *problem = new FieldProblem(editor, this);
    problem->setObjectName(u"settings.profile."_s + field + u".problem"_s);
    form->addRow(QString(), problem);
    m_problems.insert(field, problem);
}

void ProfileCard::show(const ShopProfile &profile)
{
    m_shown = profile;
    m_name->setText(profile.name);
    m_currency->setCode(profile.currency);
    m_timezone->setCode(profile.timezone);
    m_country->setCode(profile.country);
    m_language->setCode(profile.language);
    m_firstDay->setCurrentIndex(profile.firstDayOfWeek - 1);
    clearProblems();
    onEdited();
}

ShopProfile ProfileCard::entered() const
{
    ShopProfile profile = m_shown;
    profile.name = m_name->text();
    profile.currency = m_currency->code();
    profile.timezone = m_timezone->code();
    profile.country = m_country->code();
    profile.language = m_language->code();
    profile.firstDayOfWeek = m_firstDay->currentData().toInt();
    return profile;
}

bool ProfileCard::isDirty() const
{
    return entered() != m_shown;
}

void ProfileCard::onEdited()
{
    const bool dirty = isDirty();
    m_save->setEnabled(dirty && !m_saving);
    m_save->setToolTip(dirty ? QString() : tr("Nothing has changed."));
    m_discard->setVisible(dirty && !m_saving);
}

void ProfileCard::onProfileChanged()
{
    // Another program's change must not wipe out what is being typed here.
    if (!isDirty() || m_saving)
        show(m_workspace.profile());
}

void ProfileCard::save()
{
    if (!isDirty() || m_saving)
        return;
    clearProblems();
    m_saving = true;
    m_busy->start();
    onEdited();
    whenDone(this, m_workspace.shop().setProfile(entered()), [this](const Result<void> &saved) { finish(saved ? nullptr : &saved.error()); });
}

void ProfileCard::finish(const Error *error)
{
    m_saving = false;
    m_busy->stop();
    if (!error) {
        show(m_workspace.profile());
        Q_EMIT statusMessage(tr("Shop profile saved"));
        return;
    }
    onEdited();
    FieldProblem *problem = error->kind == Error::Kind::Invalid ? m_problems.value(error->subject) : nullptr;
    if (!problem) {
        Q_EMIT failed(*error);
        return;
    }
    problem->setSentence(problemText(*error));
    if (auto *field = findChild<QWidget *>(u"settings.profile."_s + error->subject))
        field->setFocus(Qt::OtherFocusReason);
}

void ProfileCard::clearProblems()
{
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->setSentence({});
}

QString ProfileCard::problemText(const Error &error) const
{
    if (error.subject == u"name")
        return tr("The shop needs a name.");
    if (error.subject == u"currency")
        return tr("“%1” is no currency. Choose one from the list, or type its three letters (EUR).").arg(error.detail);
    if (error.subject == u"timezone")
        return tr("“%1” is no time zone this computer knows. Type a city to find yours (Berlin).").arg(error.detail);
    if (error.subject == u"country")
        return tr("“%1” is no country in the list. Type a part of its name to find it.").arg(error.detail);
    if (error.subject == u"language")
        return tr("“%1” is no language in the list. Type a part of its name to find it.").arg(error.detail);
    return tr("Choose a day of the week.");
}

} // namespace rapport
