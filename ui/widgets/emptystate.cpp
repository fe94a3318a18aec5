#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
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
    setTextStyle(m_sentence, TextStyle::Body, &Theme::text2);
    m_action->setObjectName(u"emptyState.action"_s);
    m_action->hide();
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &EmptyState::fitSentence);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s24, space::s24, space::s24, space::s24);
    layout->setSpacing(space::s16);
    layout->addStretch(2);
    // An alignment would give the wrapped label the narrowest shape it can take: it gets what there is, up to its widest.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    fitSentence();
}

void EmptyState::fitSentence()
{
    m_sentence->setMaximumWidth(size::scaled(420));
}

void EmptyState::setContent(const QString &sentence, const QString &action, const QString &iconName)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setIconName(iconName);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace rapport
