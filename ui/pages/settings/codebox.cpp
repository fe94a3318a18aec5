#include "ui/pages/settings/codebox.h"

#include "models/text/regions.h"
#include "ui/support/codenames.h"
#include "ui/theme/metrics.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QWheelEvent>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

void sortByText(QVector<CodeChoice> &choices)
{
    std::sort(choices.begin(), choices.end(), [](const CodeChoice &a, const CodeChoice &b) { return a.text.localeAwareCompare(b.text) < 0; });
}

QString withCode(const QString &name, const QString &code)
{
    return name.isEmpty() || name == code ? code : QCoreApplication::translate("rapport::CodeBox", "%1 (%2)", "name, code").arg(name, code);
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

/// As its own speakers call it, if in letters that every font of ours has, else in English. Qt adds the country for some ("American
/// English"): the shortest name has none.
QString ownLanguageName(QLocale::Language language)
{
    QString own;
    const QList<QLocale> locales = QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString name = locale.nativeLanguageName();
        if (!name.isEmpty() && isLatin(name) && (own.isEmpty() || name.size() < own.size()))
            own = name;
    }
    if (own.isEmpty())
        return QLocale::languageToString(language);
    return own.at(0).toUpper() + own.sliced(1);
}

} // namespace

CodeBox::CodeBox(const QVector<CodeChoice> &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setMaxVisibleItems(14);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    for (const CodeChoice &choice : choices)
        addItem(choice.text, choice.code);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &CodeBox::edited);
    // A list that is as long as this one is read from its beginning.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { lineEdit()->setCursorPosition(0); });
}

QString CodeBox::code() const
{
    const QString typed = currentText().trimmed();
    const int row = findText(typed, Qt::MatchFixedString);
    return row >= 0 ? itemData(row).toString() : typed;
}

void CodeBox::setCode(const QString &code)
{
    const int row = findData(code, Qt::UserRole, Qt::MatchFixedString);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(code);
    lineEdit()->setCursorPosition(0);
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QVector<CodeChoice> currencyChoices()
{
    QVector<CodeChoice> choices;
    for (const QString &code : text::currencies())
        choices.append({code, withCode(currencyName(code), code)});
    sortByText(choices);
    return choices;
}

QVector<CodeChoice> countryChoices()
{
    QVector<CodeChoice> choices;
    for (const QString &code : text::countries())
        choices.append({code, withCode(countryName(code), code)});
    sortByText(choices);
    return choices;
}

QVector<CodeChoice> languageChoices()
{
    QVector<CodeChoice> choices;
    for (const QString &code : text::languages())
        choices.append({code, withCode(ownLanguageName(QLocale::codeToLanguage(code)), code)});
    sortByText(choices);
    return choices;
}

QVector<CodeChoice> timeZoneChoices()
{
    const QString own = QCoreApplication::translate("rapport::CodeBox", "This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    QVector<CodeChoice> choices{{QString(), own}};
    for (const QString &id : text::timeZones())
        choices.append({id, id});
    return choices;
}

} // namespace rapport
