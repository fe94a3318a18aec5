#include "ui/pages/settingspage.h"

#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/pages/settings/appearancecard.h"
#include "ui/pages/settings/askingcard.h"
#include "ui/pages/settings/figurescard.h"
#include "ui/pages/settings/filecard.h"
#include "ui/pages/settings/namelistcard.h"
#include "ui/pages/settings/namelistsource.h"
#include "ui/pages/settings/profilecard.h"
#include "ui/pages/settings/readingcard.h"
#include "ui/pages/settings/rulescard.h"
#include "ui/pages/settings/tagscard.h"
#include "ui/pages/settings/teamcard.h"
#include "ui/pages/settings/templatescard.h"
#include "ui/pages/settings/wordscard.h"
#include "ui/support/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_message(new MessageBar(this))
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("Settings"));
    auto *title = new QLabel(tr("Settings"), this);
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::Title);
    m_message->setObjectName(u"settings.message"_s);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settings.scroll"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildCards(workspace));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::s24, space::s16, space::s24, 0);
    head->setSpacing(space::s8);
    head->addWidget(title);
    head->addWidget(m_message);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(scroll, 1);
}

QWidget *SettingsPage::buildCards(Workspace &workspace)
{
    auto *profile = new ProfileCard(workspace, this);
    connect(profile, &ProfileCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(profile, &ProfileCard::failed, this, &SettingsPage::showError);
    setFocusProxy(profile);
    m_file = new FileCard(workspace, this);
    connect(m_file, &FileCard::statusMessage, this, &SettingsPage::statusMessage);
    m_reading = new ReadingCard(workspace, this);
    m_asking = new AskingCard(workspace, this);
    connect(m_asking, &AskingCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(m_asking, &AskingCard::failed, this, &SettingsPage::showError);
    connect(m_asking, &AskingCard::pinSet, this, [this] {
        if (std::exchange(m_wantsPin, false))
            m_message->hide();
    });
    auto *figures = new FiguresCard(workspace, this);
    connect(figures, &FiguresCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(figures, &FiguresCard::failed, this, &SettingsPage::showError);
    auto *words = new WordsCard(workspace, this);
    connect(words, &WordsCard::failed, this, &SettingsPage::showError);
    auto *texts = new TemplatesCard(workspace, this);
    connect(texts, &TemplatesCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(texts, &TemplatesCard::failed, this, &SettingsPage::showError);

    auto *rules = new RulesCard(workspace, this);
    connect(rules, &RulesCard::failed, this, &SettingsPage::showError);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::s16);
    left->addWidget(profile);
    left->addWidget(new AppearanceCard(this));
    left->addWidget(m_reading);
    left->addWidget(figures);
    left->addWidget(m_asking);
    left->addWidget(texts);
    left->addWidget(m_file);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(space::s16);
    right->addWidget(buildStaff(workspace));
    auto *team = new TeamCard(workspace, this);
    connect(team, &TeamCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(team, &TeamCard::failed, this, &SettingsPage::showError);
    right->addWidget(team);
    right->addWidget(buildTopics(workspace));
    right->addWidget(rules);
    auto *tags = new TagsCard(workspace, this);
    connect(tags, &TagsCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(tags, &TagsCard::failed, this, &SettingsPage::showError);
    right->addWidget(tags);
    right->addWidget(words);
    right->addStretch();

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(space::s24, space::s12, space::s24, space::s24);
    m_columns->setSpacing(space::s16);
    m_columns->addLayout(left, 6);
    m_columns->addLayout(right, 5);
    m_columns->addStretch(0);
    return content;
}

QWidget *SettingsPage::buildStaff(Workspace &workspace)
{
    NameListCard::Texts texts;
    texts.title = tr("Staff");
    texts.explanation = tr("Who works here. Each entry keeps who wrote it, also when somebody has left.");
    texts.empty = tr("Nobody yet. Add who works here, so that entries say whose they are.");
    texts.field = tr("New person");
    texts.placeholder = tr("Name");
    texts.inactive = tr("no longer here");
    texts.deactivate = tr("No longer here");
    texts.activate = tr("Here again");
    texts.taken = tr("Somebody here has this name already.");
    texts.added = tr("%1 added to the staff");
    texts.changed = tr("%1 saved");
    auto *card = new NameListCard(staffSource(workspace), texts, workspace, this);
    card->setObjectName(u"settings.staff"_s);
    connect(card, &NameListCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(card, &NameListCard::failed, this, &SettingsPage::showError);
    return card;
}

QWidget *SettingsPage::buildTopics(Workspace &workspace)
{
    NameListCard::Texts texts;
    texts.title = tr("Topics");
    texts.explanation = tr("What conversations are about. A topic that is out of use stays on the entries that have it.");
    texts.empty = tr("No topics yet. With a few, charts can show what good and bad mood go together with.");
    texts.field = tr("New topic");
    texts.placeholder = tr("Delivery, repairs, prices …");
    texts.inactive = tr("out of use");
    texts.deactivate = tr("Take out of use");
    texts.activate = tr("Use again");
    texts.taken = tr("There is a topic of this name already.");
    texts.added = tr("Topic “%1” added");
    texts.changed = tr("Topic “%1” saved");
    auto *card = new NameListCard(topicSource(workspace), texts, workspace, this);
    card->setObjectName(u"settings.topics"_s);
    connect(card, &NameListCard::statusMessage, this, &SettingsPage::statusMessage);
    connect(card, &NameListCard::failed, this, &SettingsPage::showError);
    return card;
}

void SettingsPage::askForPin()
{
    m_message->showMessage(Notice::Information, tr("Counter mode needs a PIN: only it leads back to the desk. Set one here, then start counter mode again."));
    m_wantsPin = true;
    m_asking->focusPin();
    // Once the cards stand where they stay: the page may have been built just now.
    QTimer::singleShot(150, this, [this] {
        auto *scroll = findChild<QScrollArea *>(u"settings.scroll"_s);
        if (auto *pin = m_asking->findChild<QWidget *>(u"settings.asking.setPin"_s); pin && scroll)
            scroll->ensureWidgetVisible(pin, 0, space::s48);
    });
}

void SettingsPage::showError(const Error &error)
{
    m_wantsPin = false;
    m_message->showMessage(Notice::Error, errorText(error, tr("This was not saved.")));
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_file->refresh();
    m_reading->refresh();
}

void SettingsPage::arrange()
{
    const bool narrow = width() < size::scaled(880);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Two columns of text width are enough; what is left over is air at the right.
    m_columns->setStretch(2, !narrow && width() > size::scaled(2 * size::widestText) ? 3 : 0);
}

} // namespace rapport
