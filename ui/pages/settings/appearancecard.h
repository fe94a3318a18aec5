#pragma once

#include "ui/pages/settings/settingscard.h"

namespace rapport {

class SegmentButtons;

/// Light or dark, with how much contrast, and how large the text is. Takes effect at once; kept per person, not in the shop's file.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget *parent = nullptr);

private:
    void follow();

    SegmentButtons *m_mode;
    SegmentButtons *m_contrast;
    SegmentButtons *m_textSize;
};

} // namespace rapport
