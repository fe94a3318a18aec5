#include "ui/pages/customers/selectionbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent) : QWidget(parent), m_count(new QLabel(this))
{
    setObjectName(u"selectionBar"_s);
    setTextStyle(m_count, TextStyle::Caption);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, space::s4);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, const QString &spoken, void (SelectionBar::*signal)()) {
        auto *button = new Button(text, buttons);
        button->setObjectName(name);
        button->setSmall(true);
        button->setAccessibleName(spoken);
        connect(button, &Button::clicked, this, signal);
        flow->addWidget(button);
    };
    add(tr("Tag…"), u"selection.tag"_s, tr("Put a tag on those selected"), &SelectionBar::tagRequested);
    add(tr("Untag…"), u"selection.untag"_s, tr("Take a tag off those selected"), &SelectionBar::untagRequested);
    add(tr("Export…"), u"selection.export"_s, tr("Export those selected"), &SelectionBar::exportRequested);
    auto *clear = new Button(tr("Clear"), Button::Kind::Flat, this);
    clear->setObjectName(u"selection.clear"_s);
    clear->setSmall(true);
    clear->setAccessibleName(tr("Select only one again"));
    connect(clear, &Button::clicked, this, &SelectionBar::clearRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(clear);
    setTabOrder(buttons, clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s16, space::s8, space::s12, space::s8);
    layout->setSpacing(space::s4);
    layout->addLayout(head);
    layout->addWidget(buttons);
    hide();
}

void SelectionBar::setCount(int count)
{
    if (count > 1)
        m_count->setText(tr("%1 selected").arg(QLocale().toString(count)));
    setVisible(count > 1);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().line);
}

} // namespace rapport
