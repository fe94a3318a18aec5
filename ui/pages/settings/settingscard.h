#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/fieldproblem.h"

class QVBoxLayout;

namespace rapport {

/// A card of the Settings page: a heading, a sentence about it, and what is set below.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    SettingsCard(const QString &title, const QString &explanation, QWidget *parent);

protected:
    /// Where the card's own things go.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace rapport
