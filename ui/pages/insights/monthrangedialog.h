#pragma once

#include <QDialog>

class QDateEdit;

namespace rapport {

/// Asks for the first and last month to show.
class MonthRangeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Months as Moment::month.
    MonthRangeDialog(int fromMonth, int toMonth, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int fromMonth, int toMonth);

private:
    [[nodiscard]] QDateEdit *monthField(int month, const QString &name);
    void accept() override;

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace rapport
