#include "ui/pages/settings/figurescard.h"

#include "models/items/whendone.h"
#include "models/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr double percent = 100;
constexpr double finest = 100; ///< Hundredths of a per cent are kept.

/// A share as its field shows it: "12.5".
QString percentOf(double share)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(std::round(share * percent * finest) / finest, 'g', 6);
}

/// A number however it was typed: the country's way or with a point, with or without a sign of per cent behind it.
std::optional<double> numberIn(QString text)
{
    text = text.remove(u'%').simplified();
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

FiguresCard::FiguresCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Figures"), tr("What Insights, the forecasts and the monthly report count with."), parent), m_workspace(workspace), m_save(new Button(tr("Save"), this))
{
    setObjectName(u"settings.figures"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QFormLayout *form = makeForm();
    addField(form, m_days, u"days"_s, tr("Quiet days after a contact"),
             tr("A first contact counts as enough after so many days without another: %1 to %2.").arg(FigureRules::fewestQuietDays).arg(FigureRules::mostQuietDays));
    addField(form, m_margin, u"margin"_s, tr("Margin on a sale (%)"),
             tr("What stays with you of an amount. Expected values are worked out with it; at 100 they are revenue."));
    addField(form, m_discount, u"discount"_s, tr("Discount per month (%)"), tr("What comes a month later counts so much less in what a customer is worth."));
    content()->addLayout(form);
    m_save->setObjectName(u"settings.figures.save"_s);
    connect(m_save, &Button::clicked, this, &FiguresCard::save);
    content()->addWidget(m_save, 0, Qt::AlignRight);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // What is being typed is not wiped out.
        if (changes.settings || changes.everything)
            load();
    });
    fill({});
    load();
}

void FiguresCard::addField(QFormLayout *form, Field &field, const QString &name, const QString &label, const QString &explanation)
{
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(u"settings.figures."_s + name);
    field.edit->setMaxLength(12);
    field.edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    addFormRow(form, label, field.edit);
    field.problem = new FieldProblem(field.edit, this);
    field.problem->setObjectName(field.edit->objectName() + u".problem"_s);
    form->addRow(QString(), field.problem);
    auto *sentence = new QLabel(explanation, this);
    addFormNote(form, sentence);
    field.edit->setToolTip(explanation);
    connect(field.edit, &QLineEdit::textEdited, this, [this, problem = field.problem] {
        problem->setSentence({});
        onEdited();
    });
    connect(field.edit, &QLineEdit::returnPressed, this, &FiguresCard::save);
}

void FiguresCard::load()
{
    whenDone(this, FigureSettings(m_workspace).rules(), [this](const Result<FigureRules> &rules) {
        if (rules)
            fill(*rules);
    });
}

void FiguresCard::fill(const FigureRules &rules)
{
    // What is being typed is not wiped out; the others follow, or saving would put back what somebody changed meanwhile.
    const auto show = [](Field &field, const QString &stored) {
        const bool typed = field.edit->text() != field.shown;
        field.shown = stored;
        if (typed)
            return;
        field.edit->setText(stored);
        field.problem->setSentence({});
    };
    show(m_days, QLocale().toString(rules.quietDays));
    show(m_margin, percentOf(rules.margin));
    show(m_discount, percentOf(rules.monthlyDiscount));
    onEdited();
}

bool FiguresCard::isDirty()
{
    const QVector<Field *> all = fields();
    return std::any_of(all.begin(), all.end(), [](const Field *field) { return field->edit->text() != field->shown; });
}

std::optional<FigureRules> FiguresCard::entered()
{
    Field *wrong = nullptr;
    const auto number = [&wrong](Field &field, double low, double high, const QString &sentence) {
        const std::optional<double> value = numberIn(field.edit->text());
        const bool good = value && *value >= low && *value <= high;
        field.problem->setSentence(good ? QString() : sentence);
        if (!good && !wrong)
            wrong = &field;
        return good ? *value : 0;
    };
    const QString shares = tr("A number from 0 to 100.");
    const QString days = tr("A whole number of days from %1 to %2.").arg(FigureRules::fewestQuietDays).arg(FigureRules::mostQuietDays);
    FigureRules rules;
    const double quiet = number(m_days, FigureRules::fewestQuietDays, FigureRules::mostQuietDays, days);
    rules.quietDays = static_cast<int>(quiet);
    if (rules.quietDays != quiet) {
        m_days.problem->setSentence(days);
        wrong = &m_days;
    }
    rules.margin = std::round(number(m_margin, 0, percent, shares) * finest) / (finest * percent);
    rules.monthlyDiscount = std::round(number(m_discount, 0, percent, shares) * finest) / (finest * percent);
    if (!wrong)
        return rules;
    wrong->edit->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void FiguresCard::onEdited()
{
    const bool dirty = isDirty();
    m_save->setEnabled(dirty);
    m_save->setToolTip(dirty ? QString() : tr("Nothing has changed."));
}

void FiguresCard::save()
{
    if (!isDirty())
        return;
    const std::optional<FigureRules> rules = entered();
    if (!rules)
        return;
    QStringList sent;
    for (const Field *field : fields())
        sent << field->edit->text();
    whenDone(this, FigureSettings(m_workspace).setRules(*rules), [this, rules = *rules, sent](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        // What was saved is typed no more, in whatever notation it was; what was typed since then is.
        for (qsizetype i = 0; Field *field : fields()) {
            if (field->edit->text() == sent.at(i++))
                field->shown = field->edit->text();
        }
        fill(rules);
        Q_EMIT statusMessage(tr("Saved what figures are counted with"));
    });
}

} // namespace rapport
