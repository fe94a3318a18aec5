#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_action(new Button({}, this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(420);
    setTextStyle(m_sentence, TextStyle::Body, &Theme::text2);
    m_action->setObjectName(u"emptyState.action"_s);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s24, space::s24, space::s24, space::s24);
    layout->setSpacing(space::s16);
    layout->addStretch(2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &sentence, const QString &action, const QString &iconName)
{
    m_sentence->setText(sentence);
    // A wrapped label centred in a layout would otherwise take the narrowest shape it can.
    m_sentence->setMinimumWidth(qMin(420, m_sentence->fontMetrics().horizontalAdvance(sentence) + 4));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setIconName(iconName);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace rapport
