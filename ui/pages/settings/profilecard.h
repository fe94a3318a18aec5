#pragma once

#include "storage/error.h"
#include "storage/records/shop.h"
#include "ui/pages/settings/settingscard.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rapport {

class BusyBar;
class Button;
class CodeBox;
class Workspace;

/// The shop's profile. Saved as a whole, because a new time zone or currency computes the totals anew.
class ProfileCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProfileCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Whether something was typed that is not saved.
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    /// What has no field to stand at.
    void failed(const rapport::Error &error);

private:
    void addField(QFormLayout *form, const QString &field, const QString &label, QWidget *editor);
    void show(const ShopProfile &profile);
    [[nodiscard]] ShopProfile entered() const;
    void onEdited();
    void onProfileChanged();
    void save();
    void finish(const Error *error);
    void clearProblems();
    [[nodiscard]] QString problemText(const Error &error) const;

    Workspace &m_workspace;
    ShopProfile m_shown; ///< What the fields were filled with.
    QLineEdit *m_name;
    CodeBox *m_currency;
    CodeBox *m_timezone;
    CodeBox *m_country;
    CodeBox *m_language;
    QComboBox *m_firstDay;
    Button *m_save;
    Button *m_discard;
    BusyBar *m_busy;
    QHash<QString, FieldProblem *> m_problems; ///< By the field names of checkProfile().
    bool m_saving = false;
};

} // namespace rapport
