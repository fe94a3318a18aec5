#pragma once

#include "models/services/figurerules.h"
#include "storage/error.h"
#include "ui/pages/settings/settingscard.h"

#include <optional>

class QFormLayout;
class QLineEdit;

namespace rapport {

class Button;
class Workspace;

/// What the shop decides about its figures: how long a first contact is waited out, what stays of an amount, what later money is worth.
class FiguresCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit FiguresCard(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &sentence);
    /// What has no field to stand at.
    void failed(const rapport::Error &error);

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
        QString shown; ///< What it was filled with.
    };

    void addField(QFormLayout *form, Field &field, const QString &name, const QString &label, const QString &explanation);
    [[nodiscard]] QVector<Field *> fields() { return {&m_days, &m_margin, &m_discount}; }
    void load();
    void fill(const FigureRules &rules);
    [[nodiscard]] bool isDirty();
    /// What the fields hold; empty, with a sentence at the field, where one can't be meant.
    [[nodiscard]] std::optional<FigureRules> entered();
    void onEdited();
    void save();

    Workspace &m_workspace;
    Field m_days;
    Field m_margin;
    Field m_discount;
    Button *m_save;
};

} // namespace rapport
