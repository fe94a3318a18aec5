#include "ui/pages/settings/teamcard.h"

#include "models/items/whendone.h"
#include "models/services/teamswitch.h"
#include "models/workspace.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

TeamCard::TeamCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Figures per person"),
                   tr("Mood, satisfaction, times and promises by member of staff, on the Team sheet of Insights. They say little about a person, and where "
                      "works councils exist they have a say."),
                   parent),
      m_workspace(workspace), m_shown(new QCheckBox(tr("Work out figures per person"), this))
{
    setObjectName(u"settings.team"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_shown->setObjectName(u"settings.team.shown"_s);
    content()->addWidget(m_shown);
    connect(m_shown, &QCheckBox::clicked, this, &TeamCard::save);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.everything)
            load();
    });
    load();
}

void TeamCard::load()
{
    whenDone(this, showsTeam(m_workspace), [this](const Result<bool> &shown) {
        if (shown)
            m_shown->setChecked(*shown);
    });
}

void TeamCard::save(bool shown)
{
    whenDone(this, setShowsTeam(m_workspace, shown), [this, shown](const Result<void> &saved) {
        if (!saved) {
            load();
            Q_EMIT failed(saved.error());
            return;
        }
        Q_EMIT statusMessage(shown ? tr("Figures per person switched on") : tr("Figures per person switched off"));
    });
}

} // namespace rapport
