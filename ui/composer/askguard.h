#pragma once

#include "storage/records/ids.h"

#include <QWidget>

class QLabel;

namespace rapport {

class LinkButton;
class Workspace;

/// Whether a customer may be asked: a line that warns where they asked not to be, or were asked lately, with an explicit "ask
/// anyway", which notes that they are asked now. It holds nothing up: an answer a customer gave is always taken.
class AskGuard : public QWidget
{
    Q_OBJECT

public:
    explicit AskGuard(Workspace &workspace, QWidget *parent = nullptr);

    /// Whom `kind` ("nps", "csat", "ces") would be asked; not set: nobody, and nothing is said. `by`: who asks.
    void setAsking(CustomerId customer, const QString &kind, StaffId by);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Warning { None, Refused, TooSoon };

    void look();
    void warn(Warning warning, const QString &sentence);
    void askAnyway();

    Workspace &m_workspace;
    CustomerId m_customer;
    QString m_kind;
    StaffId m_by;
    Warning m_shown = Warning::None;
    Warning m_accepted = Warning::None; ///< In spite of which this customer is asked; another one is said all the same.
    QLabel *m_sentence;
    LinkButton *m_anyway;
};

} // namespace rapport
