#include "ui/pages/insights/choicechip.h"

#include <QMenu>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

ChoiceChip::ChoiceChip(const QString &all, const QString &spoken, QWidget *parent)
    : Chip(all, parent), m_all(all), m_spoken(spoken)
{
    setArrow(true);
    connect(this, &QAbstractButton::clicked, this, &ChoiceChip::openList);
    showChoice();
}

void ChoiceChip::setChoices(const QVector<std::pair<QString, QString>> &choices)
{
    m_choices = choices;
    setVisible(!choices.isEmpty());
    const bool gone = std::none_of(choices.begin(), choices.end(), [this](const auto &choice) { return choice.first == m_value; });
    if (gone && !m_value.isEmpty())
        choose({});
    else
        showChoice();
}

void ChoiceChip::clear()
{
    m_value.clear();
    showChoice();
}

void ChoiceChip::openList()
{
    setChecked(!m_value.isEmpty()); // a click opens the list and switches nothing
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &value, const QString &text) {
        // Names are the shop's own words: an ampersand is no mnemonic.
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(value == m_value);
        connect(action, &QAction::triggered, this, [this, value] { choose(value); });
    };
    add({}, m_all);
    menu->addSeparator();
    for (const auto &[value, text] : std::as_const(m_choices))
        add(value, text);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void ChoiceChip::choose(const QString &value)
{
    m_value = value;
    showChoice();
    Q_EMIT changed();
}

void ChoiceChip::showChoice()
{
    QString name = m_all;
    for (const auto &[value, text] : std::as_const(m_choices)) {
        if (value == m_value && !value.isEmpty())
            name = text;
    }
    setChecked(!m_value.isEmpty());
    setText(name);
    setAccessibleName(m_spoken.arg(name));
    updateGeometry();
}

} // namespace rapport
