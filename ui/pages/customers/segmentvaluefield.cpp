#include "ui/pages/customers/segmentvaluefield.h"

#include "models/text/regions.h"
#include "ui/support/moneytext.h"
#include "ui/support/segmenttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/countsuffix.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array units{SegmentUnit::Days, SegmentUnit::Weeks, SegmentUnit::Months};

QVector<std::pair<QString, QString>> choicesOf(SegmentField field)
{
    const QStringList ids = field == SegmentField::Language ? text::languages() : segmentChoices(field);
    QVector<std::pair<QString, QString>> choices;
    for (const QString &id : ids)
        choices.append({segmentChoiceText(field, id), id});
    if (field == SegmentField::Language)
        std::sort(choices.begin(), choices.end(),
                  [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return choices;
}

} // namespace

SegmentValueField::SegmentValueField(const SegmentVocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s8);
}

void SegmentValueField::setSpokenPlace(const QString &place)
{
    m_place = place;
    for (QWidget *editor : std::as_const(m_editors)) {
        const QString spoken = tr("%1, %2", "Value, condition 2").arg(editor->property("what").toString(), place);
        editor->setAccessibleName(spoken);
        if (const auto *box = qobject_cast<const QComboBox *>(editor); box && box->isEditable())
            box->lineEdit()->setAccessibleName(spoken);
    }
}

void SegmentValueField::name(QWidget *editor, const QString &what)
{
    editor->setProperty("what", what);
    editor->setObjectName(m_editors.isEmpty() ? u"segment.value"_s : u"segment.unit"_s);
    m_editors.append(editor);
    setSpokenPlace(m_place);
}

void SegmentValueField::addCombo(bool editable)
{
    auto *combo = new QComboBox(this);
    combo->setEditable(editable);
    combo->setInsertPolicy(QComboBox::NoInsert);
    if (editable) {
        combo->addItems(m_vocabulary.tags);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        combo->lineEdit()->setMaxLength(SegmentDefinition::longestText);
        combo->lineEdit()->setPlaceholderText(tr("A tag"));
        connect(combo, &QComboBox::editTextChanged, this, &SegmentValueField::changed);
    } else {
        for (const auto &[text, id] : choicesOf(m_field))
            combo->addItem(text, id);
        connect(combo, &QComboBox::currentIndexChanged, this, &SegmentValueField::changed);
    }
    combo->setMinimumContentsLength(10);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name(combo, tr("Value"));
    m_row->addWidget(combo, 1);
}

QSpinBox *SegmentValueField::addNumber(int from, int to, const QString &suffix)
{
    auto *number = new QSpinBox(this);
    number->setRange(from, to);
    number->setSuffix(suffix);
    number->setGroupSeparatorShown(true);
    connect(number, &QSpinBox::valueChanged, this, &SegmentValueField::changed);
    name(number, tr("Value"));
    m_row->addWidget(number, 1);
    return number;
}

void SegmentValueField::build(SegmentField field)
{
    qDeleteAll(m_editors);
    m_editors.clear();
    m_field = field;
    switch (m_kind) {
    case SegmentValue::None:
        return;
    case SegmentValue::Tag:
        return addCombo(true);
    case SegmentValue::Choice:
        return addCombo(false);
    case SegmentValue::Text: {
        auto *line = new QLineEdit(this);
        line->setMaxLength(SegmentDefinition::longestText);
        connect(line, &QLineEdit::textChanged, this, &SegmentValueField::changed);
        name(line, tr("Value"));
        m_row->addWidget(line, 1);
        return;
    }
    case SegmentValue::Number:
        addNumber(0, 1'000'000);
        return;
    case SegmentValue::Stars:
        addNumber(1, 5, tr(" of 5"));
        return;
    case SegmentValue::Percent:
        addNumber(1, 100, tr(" %"));
        return;
    case SegmentValue::Days:
        setCountSuffix(addNumber(0, 366), [](int days) { return tr(" day(s)", nullptr, days); });
        return;
    case SegmentValue::Money: {
        auto *amount = new QDoubleSpinBox(this);
        amount->setDecimals(minorDigits(m_vocabulary.currency));
        amount->setRange(0, 9'999'999'999.0);
        amount->setSuffix(u' ' + m_vocabulary.currency);
        amount->setGroupSeparatorShown(true);
        connect(amount, &QDoubleSpinBox::valueChanged, this, &SegmentValueField::changed);
        name(amount, tr("Value"));
        m_row->addWidget(amount, 1);
        return;
    }
    case SegmentValue::Time: {
        addNumber(1, SegmentDefinition::mostUnits);
        auto *unit = new QComboBox(this);
        for (const SegmentUnit one : units)
            unit->addItem(segmentUnitText(one));
        connect(unit, &QComboBox::currentIndexChanged, this, &SegmentValueField::changed);
        name(unit, tr("Unit"));
        m_row->addWidget(unit);
        return;
    }
    }
}

void SegmentValueField::setCondition(const SegmentCondition &condition)
{
    const SegmentValue kind = segmentValue(condition.field, condition.op);
    const QSignalBlocker quiet(this);
    if (kind != m_kind || condition.field != m_field) {
        m_kind = kind;
        build(condition.field);
    }
    if (m_editors.isEmpty())
        return;
    QWidget *editor = m_editors.first();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        if (combo->isEditable())
            combo->setEditText(condition.text);
        else
            combo->setCurrentIndex(std::max(0, combo->findData(condition.text)));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(condition.text);
    } else if (auto *amount = qobject_cast<QDoubleSpinBox *>(editor)) {
        amount->setValue(static_cast<double>(condition.number) / std::pow(10, amount->decimals()));
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(static_cast<int>(condition.number));
    }
    if (m_kind == SegmentValue::Time)
        static_cast<QComboBox *>(m_editors.last())->setCurrentIndex(static_cast<int>(condition.unit));
}

void SegmentValueField::readInto(SegmentCondition &condition) const
{
    condition.text.clear();
    condition.number = 0;
    condition.unit = SegmentUnit::Days;
    if (m_editors.isEmpty())
        return;
    const QWidget *editor = m_editors.first();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        condition.text = combo->isEditable() ? combo->currentText().simplified() : combo->currentData().toString();
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        condition.text = line->text().simplified();
    else if (const auto *amount = qobject_cast<const QDoubleSpinBox *>(editor))
        condition.number = std::llround(amount->value() * std::pow(10, amount->decimals()));
    else if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        condition.number = number->value();
    if (m_kind == SegmentValue::Time)
        condition.unit = units.at(static_cast<std::size_t>(std::max(0, static_cast<const QComboBox *>(m_editors.last())->currentIndex())));
}

} // namespace rapport
