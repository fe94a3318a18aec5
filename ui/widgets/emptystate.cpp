#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
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
    // After the label itself has taken the new size: connected later, called later.
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &EmptyState::fitSentence);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s24, space::s24, space::s24, space::s24);
    layout->setSpacing(space::s16);
    layout->addStretch(2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::fitSentence()
{
    // A wrapped label centred in a layout would otherwise take the narrowest shape it can, and keep
    // the height it had before the text grew.
    const int width = qMin(size::scaled(420), lineWidth(m_sentence->text(), TextStyle::Body) + 4);
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(width))); // -1 while it says nothing
}

void EmptyState::setContent(const QString &sentence, const QString &action, const QString &iconName)
{
    m_sentence->setText(sentence);
    fitSentence();
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setIconName(iconName);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace rapport
