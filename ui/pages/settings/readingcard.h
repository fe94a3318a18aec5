#pragma once

#include "models/services/memory.h"
#include "ui/pages/settings/settingscard.h"

class QLabel;
class QProgressBar;

namespace rapport {

class Button;
class Workspace;

/// How moods are read: the engine's version, how often it was right by itself where a person judged, and how far the reading
/// anew of stored texts has come.
class ReadingCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ReadingCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Counts the hits again.
    void refresh();

private:
    void showHits(const Result<HitRate> &hits);
    void showProgress();

    Workspace &m_workspace;
    QLabel *m_engine;
    QLabel *m_hits;
    QLabel *m_state;
    QProgressBar *m_progress;
    Button *m_stop;
};

/// "right in 84 of 100 (84 %, 76 to 90 %)", or why it is not said yet.
[[nodiscard]] QString hitRateText(const HitRate &hits);

} // namespace rapport
