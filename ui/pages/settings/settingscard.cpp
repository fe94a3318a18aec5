#include "ui/pages/settings/settingscard.h"

#include "ui/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapport {

SettingsCard::SettingsCard(const QString &title, const QString &explanation, QWidget *parent) : Card(parent), m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    setTextStyle(heading, TextStyle::Heading);
    auto *sentence = new QLabel(explanation, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    setTextStyle(sentence, TextStyle::Small, &Theme::text2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s16, space::s12, space::s16, space::s16);
    layout->setSpacing(space::s4);
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addSpacing(space::s8);
    m_content->setSpacing(space::s8);
    layout->addLayout(m_content);
}

} // namespace rapport
