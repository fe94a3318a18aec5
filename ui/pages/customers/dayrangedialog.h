#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace rapport {

/// Asks for a period by its first and last day.
class DayRangeDialog : public QDialog
{
    Q_OBJECT

public:
    DayRangeDialog(QDate from, QDate to, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The earlier day first, whichever field it stood in.
    void chosen(QDate from, QDate to);

private:
    [[nodiscard]] QDateEdit *dayField(QDate day, const QString &name);

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace rapport
