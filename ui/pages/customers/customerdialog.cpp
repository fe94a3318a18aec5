#include "ui/pages/customers/customerdialog.h"

#include "models/services/customers.h"
#include "models/text/lengths.h"
#include "models/workspace.h"
#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/form.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 200; ///< Between the last letter and looking who is here already.
constexpr std::array channels{"call", "visit", "email", "chat", "social"};

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    const QStringList all = field->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

CustomerDialog::CustomerDialog(Workspace &workspace, const std::optional<Customer> &customer, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_customer(customer), m_messages(new MessageBar(this)), m_hint(new QWidget(this)),
      m_duplicates(new QLabel(m_hint)), m_open(new LinkButton({}, m_hint)), m_use(new LinkButton({}, m_hint)),
      m_quiet(new QTimer(this)), m_scroll(new QScrollArea(this)),
      m_name(new QLineEdit(this)), m_company(new QLineEdit(this)), m_phones(new PlainText(this)), m_emails(new PlainText(this)),
      m_address(new PlainText(this)), m_birthday(new QLineEdit(this)), m_channel(new QComboBox(this)), m_language(new QLineEdit(this)),
      m_remember(new PlainText(this)), m_warning(new QLineEdit(this)), m_source(new QLineEdit(this)), m_tags(new QLineEdit(this)),
      m_otherNames(new QLineEdit(this)), m_save(new Button(customer ? tr("Save changes") : tr("Add customer"), Button::Kind::Primary, this))
{
    setObjectName(u"customerDialog"_s);
    setWindowTitle(customer ? tr("Edit customer") : tr("New customer"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *title = new QLabel(customer ? tr("Edit customer") : tr("New customer"), this);
    setTextStyle(title, TextStyle::Title);
    auto *note = new QLabel(tr("A name or a company is enough. Everything can be changed later."), this);
    setTextStyle(note, TextStyle::Small, &Theme::text2);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildForm());

    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &CustomerDialog::reject);
    m_save->setObjectName(u"saveCustomer"_s);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &Button::clicked, this, &CustomerDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_messages);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildHint());
    layout->addLayout(buttons);
    resizeWithinScreen(this, 560, 640);

    fill(customer.value_or(Customer()));
    m_name->setFocus();
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { launch(this, lookForDuplicates(draft())); });
    if (!customer) {
        for (QLineEdit *field : {m_name, m_company})
            connect(field, &QLineEdit::textChanged, this, &CustomerDialog::tellDuplicates);
        for (QPlainTextEdit *field : {m_phones, m_emails, m_address})
            connect(field, &QPlainTextEdit::textChanged, this, &CustomerDialog::tellDuplicates);
    }
}

QWidget *CustomerDialog::buildForm()
{
    auto *box = new QWidget(this);
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, space::s8, space::s12, space::s8);
    box->setLayout(form);
    addText(form, m_name, u"name"_s, tr("Name"));
    addText(form, m_company, u"company"_s, tr("Company"));
    addLines(form, m_phones, u"phones"_s, tr("Phones"), tr("One a line, any notation"), 2);
    addLines(form, m_emails, u"emails"_s, tr("E-mails"), tr("One a line"), 2);
    addText(form, m_tags, u"tags"_s, tr("Tags"), tr("Separated by commas"));
    addLines(form, m_remember, u"remember"_s, tr("Remember"), tr("One note a line: usual order, no calls before 10 …"), 3);
    addText(form, m_warning, u"warning"_s, tr("Warning"), tr("Shown on top, to everybody"));
    m_channel->setObjectName(u"field.preferred_channel"_s);
    m_channel->addItem(tr("No preference"), QString());
    for (const char *channel : channels)
        m_channel->addItem(kindText(QString::fromLatin1(channel)), QString::fromLatin1(channel));
    addFormRow(form, tr("Prefers"), m_channel);
    addText(form, m_birthday, u"birthday"_s, tr("Birthday"), tr("1984-05-31, or --05-31 without the year"));
    addLines(form, m_address, u"address"_s, tr("Address"), {}, 2);
    addText(form, m_language, u"language"_s, tr("Language"), tr("Two letters: en, de, fr"));
    addText(form, m_otherNames, u"other_names"_s, tr("Other names"), tr("Nickname, maiden name"));
    addText(form, m_source, u"source"_s, tr("Came through"), tr("Recommendation, window, search"));
    return box;
}

void CustomerDialog::addText(QFormLayout *form, QLineEdit *field, const QString &id, const QString &label, const QString &placeholder)
{
    field->setObjectName(u"field."_s + id);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(static_cast<int>(text::longestLine));
    addFormRow(form, label, field);
    addProblem(form, field, id);
    connect(field, &QLineEdit::textChanged, this, [this, id] { m_problems.value(id)->setSentence({}); });
}

void CustomerDialog::addLines(QFormLayout *form, QPlainTextEdit *field, const QString &id, const QString &label, const QString &placeholder, int lines)
{
    field->setObjectName(u"field."_s + id);
    field->setPlaceholderText(placeholder);
    field->setTabChangesFocus(true);
    field->setFixedHeight(size::row(TextStyle::Body, lines, 20));
    addFormRow(form, label, field);
    addProblem(form, field, id);
    connect(field, &QPlainTextEdit::textChanged, this, [this, id] { m_problems.value(id)->setSentence({}); });
}

void CustomerDialog::addProblem(QFormLayout *form, QWidget *field, const QString &id)
{
    auto *problem = new FieldProblem(field, this);
    problem->setObjectName(field->objectName() + u".problem"_s);
    form->addRow(QString(), problem);
    m_problems.insert(id, problem);
}

void CustomerDialog::suggest(const QString &name, const QString &phone)
{
    m_name->setText(name);
    m_phones->setPlainText(phone);
    // Nobody typed it: leaving it asks nothing.
    m_filled[m_name] = m_name->text();
    m_filled[m_phones] = m_phones->toPlainText();
}

void CustomerDialog::complete(const CustomerDraft &known)
{
    const auto fillText = [](QLineEdit *field, const QString &text) {
        if (field->text().isEmpty())
            field->setText(text);
    };
    const auto addTo = [](QPlainTextEdit *field, const QStringList &lines) {
        QStringList all = linesOf(field);
        for (const QString &line : lines) {
            if (!all.contains(line))
                all << line;
        }
        field->setPlainText(all.join(u'\n'));
    };
    const Customer &typed = known.customer;
    fillText(m_name, typed.name);
    fillText(m_company, typed.company);
    fillText(m_birthday, typed.birthday);
    fillText(m_language, typed.language);
    fillText(m_source, typed.source);
    addTo(m_phones, known.phones);
    addTo(m_emails, known.emails);
    addTo(m_remember, typed.remember.split(u'\n', Qt::SkipEmptyParts));
    if (m_address->toPlainText().isEmpty())
        m_address->setPlainText(typed.address);
    QStringList tags = draft().customer.tags;
    for (const QString &tag : typed.tags) {
        if (!tags.contains(tag))
            tags << tag;
    }
    m_tags->setText(tags.join(u", "_s));
    // Another name than the one known is a further name of the same person.
    if (!typed.name.isEmpty() && typed.name != m_name->text())
        fillText(m_otherNames, typed.name);
}

CustomerDraft CustomerDialog::draft() const
{
    CustomerDraft draft;
    draft.customer = m_customer.value_or(Customer());
    const QString name = m_name->text().simplified();
    // First and last name are parts of the name: they go with it when it changes.
    if (name != draft.customer.name) {
        draft.customer.firstName.clear();
        draft.customer.lastName.clear();
    }
    draft.customer.name = name;
    draft.customer.company = m_company->text().simplified();
    draft.customer.address = m_address->toPlainText().trimmed();
    draft.customer.birthday = m_birthday->text().trimmed();
    draft.customer.preferredChannel = m_channel->currentData().toString();
    draft.customer.language = m_language->text().trimmed().toLower();
    draft.customer.remember = m_remember->toPlainText().trimmed();
    draft.customer.warning = m_warning->text().simplified();
    draft.customer.source = m_source->text().simplified();
    draft.customer.otherNames = m_otherNames->text().simplified();
    draft.customer.tags.clear();
    const QStringList tags = m_tags->text().split(u',');
    for (const QString &tag : tags) {
        if (const QString word = tag.simplified(); !word.isEmpty() && !draft.customer.tags.contains(word))
            draft.customer.tags << word;
    }
    draft.phones = linesOf(m_phones);
    draft.emails = linesOf(m_emails);
    return draft;
}

FieldProblem *CustomerDialog::problemOf(const Error &error) const
{
    const bool many = error.subject == u"phone"_s || error.subject == u"email"_s;
    return error.kind == Error::Kind::Invalid ? m_problems.value(many ? QString(error.subject + u's') : error.subject) : nullptr;
}

/// Beside the field it is about; above the form where it is about none.
void CustomerDialog::tell(const Error &error)
{
    FieldProblem *problem = problemOf(error);
    if (!problem) {
        m_messages->showMessage(Notice::Error, errorText(error));
        return;
    }
    m_messages->hide();
    problem->setSentence(errorText(error));
    problem->field()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(problem->field());
}

void CustomerDialog::accept()
{
    if (m_busy)
        return;
    m_busy = true;
    m_save->setEnabled(false);
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->setSentence({});
    launch(this, store(draft()));
}

QCoro::Task<> CustomerDialog::store(CustomerDraft draft)
{
    const QPointer<CustomerDialog> self(this);
    CustomerId id;
    std::optional<Error> error;
    if (m_customer) {
        id = m_customer->id;
        auto future = m_workspace.customers().update(id, m_customer->version, draft);
        const auto result = co_await future;
        if (!result)
            error = result.error();
    } else {
        auto future = m_workspace.customers().create(draft);
        const auto result = co_await future;
        if (result)
            id = *result;
        else
            error = result.error();
    }
    if (!self)
        co_return;
    if (error && error->kind == Error::Kind::Conflict && m_customer) {
        auto reading = m_workspace.customers().customer(id);
        const auto stored = co_await reading;
        if (!self)
            co_return;
        if (stored)
            followChange(*stored);
        else
            tell(stored.error());
    } else if (error) {
        tell(*error);
    }
    m_busy = false;
    m_save->setEnabled(true);
    if (error)
        co_return;
    Q_EMIT saved(id);
    QDialog::accept();
}

void CustomerDialog::reject()
{
    if (mayDrop(m_messages, isTyped()))
        QDialog::reject();
}

} // namespace rapport
