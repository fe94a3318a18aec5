#pragma once

#include "models/services/customerquery.h"
#include "ui/support/momenttext.h"

#include <QCoroTask>
#include <QWidget>

class QHBoxLayout;

namespace rapport {

class Avatar;
class Button;
class Dialling;
class Chip;
class ContractMenu;
class ElidedLabel;
class FlowLayout;
class MergeMenu;
class TagField;
class Workspace;

/// Who is shown: initials, name, company, ways to reach, tags, consents, and what can be done with the customer.
class CustomerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(Workspace &workspace, QWidget *parent = nullptr);

    void setBrief(const CustomerBrief &brief);
    /// Tags the shop uses, to choose from.
    void setTags(const QStringList &tags);
    /// A way back to the list, where it has no room of its own.
    void setBackVisible(bool visible);
    /// Focus on the first thing that can be done.
    void focusActions();

Q_SIGNALS:
    void editRequested();
    void backRequested();
    /// Narrow the list to a tag.
    void tagChosen(const QString &tag);
    void failed(const QString &sentence);
    /// A note for the status line ("Copied 0451 555 0142").
    void noted(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *buildFirstLine();
    /// Company, town and the contract that runs, beside the name.
    void showAbout();
    void showContacts();
    void showTags();
    void showConsents();
    void addContact(const ContactPoint &point);
    void showCall(bool phone);
    void buildTagField();
    void offerTags();
    void openConsents(const QString &purpose);
    [[nodiscard]] MomentText moments() const;
    void openMenu();
    void changeTags(const QStringList &tags);
    QCoro::Task<> writeTags(CustomerId customer, QStringList tags);

    Workspace &m_workspace;
    MergeMenu *m_merges;
    ContractMenu *m_contracts;
    CustomerBrief m_brief;
    QStringList m_knownTags;
    Button *m_back;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_company;
    Button *m_call;
    Button *m_mail;
    Button *m_edit;
    Button *m_more;
    QWidget *m_facts;
    FlowLayout *m_factsFlow;
    Chip *m_addTag;
    TagField *m_tagField;
    Dialling *m_dialling;
    bool m_droppedTag = false; ///< By the keyboard or menu just now.
};

} // namespace rapport
