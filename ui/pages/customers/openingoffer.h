#pragma once

#include "models/services/templates.h"

#include <QCoroTask>
#include <QWidget>

class QTimer;

namespace rapport {

class Workspace;

/// An opening sentence of the shop's that fits the customer's mood and situation, dashed as all that is offered. Click, Enter or Space
/// puts it into the new entry, Ctrl+C copies it. Not there where the shop has none that fits.
class OpeningOffer : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningOffer(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for the sentence once the choice rests on the customer.
    void setCustomer(CustomerId customer);
    [[nodiscard]] QString text() const { return m_line.text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void accepted(const QString &text, rapport::TemplateId id);
    /// Ctrl+C: the text is on the clipboard.
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCoro::Task<> load(CustomerId customer);
    void showLine(const OpeningLine &line);

    Workspace &m_workspace;
    CustomerId m_customer;
    OpeningLine m_line;
    QTimer *m_rest;
};

} // namespace rapport
