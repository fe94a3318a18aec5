#pragma once

#include "models/services/asking.h"
#include "storage/error.h"
#include "ui/pages/settings/settingscard.h"

#include <QVector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rapport {

class Button;
class Workspace;

/// What the shop asks, how often, what it calls its departments, and the PIN that leads out of counter mode.
class AskingCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AskingCard(Workspace &workspace, QWidget *parent = nullptr);

    /// The cursor into the PIN.
    void focusPin();

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    void failed(const rapport::Error &error);
    /// Counter mode has a PIN from now on.
    void pinSet();

private:
    void buildQuestion(QFormLayout *form);
    void buildDepartments(QFormLayout *form);
    void buildPin(QFormLayout *form);
    void load();
    void show(const AskingRules &rules);
    void showWording();
    void keepWording();
    void onEdited();
    [[nodiscard]] AskingRules entered() const;
    void save();
    void savePin();

    Workspace &m_workspace;
    AskingRules m_shown;
    AskingRules m_typed; ///< As m_shown, with the wordings typed since.
    QString m_question;  ///< Whose wording stands in the field.
    QComboBox *m_choice;
    QLineEdit *m_wording;
    QCheckBox *m_comment;
    QCheckBox *m_who;
    QSpinBox *m_days;
    QVector<QLineEdit *> m_departments;
    Button *m_save;
    QLineEdit *m_pin;
    Button *m_setPin;
    FieldProblem *m_pinProblem;
    QLabel *m_pinState;
};

} // namespace rapport
