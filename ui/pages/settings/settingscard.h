#pragma once

#include "ui/widgets/card.h"

class QLabel;
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

/// What is wrong with a field, below it; takes no room while there is nothing to say. Screen readers hear it as the
/// field's description.
class FieldProblem : public QWidget
{
    Q_OBJECT

public:
    FieldProblem(QWidget *field, QWidget *parent);
    /// An empty sentence hides it.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

private:
    QWidget *m_field;
    QLabel *m_text;
};

} // namespace rapport
